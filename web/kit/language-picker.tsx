import { useState } from 'react';
import { keepLanguage, useSpeech } from './language.tsx';
import { isLanguage, languages } from './languages.ts';

/** Where one chooses the language: each by its own name, so that one finds it whatever is spoken now. */
export function LanguagePicker() {
  const { say, language, offered, choose } = useSpeech();
  // Its texts did not come over the line: everything stays as it is, which is said.
  const [missed, setMissed] = useState(false);
  const pick = (chosen: string) => {
    if (!isLanguage(chosen)) return;
    setMissed(false);
    choose(chosen).catch(() => {
      if (!navigator.onLine) return setMissed(true);
      // What failed to come once is not asked for again by this page, but by the next.
      keepLanguage(chosen);
      location.reload();
    });
  };
  return (
    <>
      {missed && <span role="alert">{say('offline')}</span>}
      <select
        className="bar__language"
        aria-label={say('chooseLanguage')}
        value={language}
        onChange={({ target }) => pick(target.value)}
      >
        {offered.map((one) => (
          <option key={one} value={one} lang={one} dir={languages[one].dir}>
            {languages[one].name}
          </option>
        ))}
      </select>
    </>
  );
}
