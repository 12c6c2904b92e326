import { useId, useState } from 'react';
import { forget, remember, remembered } from './device.ts';
import { useSpeech } from './language.tsx';

const themes = ['device', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const isTheme = (word: string | null): word is Theme => themes.some((theme) => theme === word);

const kept = (): Theme => {
  const stored = remembered('noaber.theme');
  return isTheme(stored) ? stored : 'device';
};

/** Light, dark, or as the device says; kept on this device, and shown by `theme.ts`. */
export function ThemeChoice() {
  const { say } = useSpeech();
  const id = useId();
  const [theme, setTheme] = useState(kept);
  const choose = (chosen: string) => {
    if (!isTheme(chosen)) return;
    if (chosen === 'device') forget('noaber.theme');
    else remember('noaber.theme', chosen);
    setTheme(chosen);
    dispatchEvent(new Event('storage'));
  };
  return (
    <p className="row">
      <label htmlFor={id}>{say('theme')}</label>
      <select id={id} value={theme} onChange={({ target }) => choose(target.value)}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {say(`theme_${one}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
