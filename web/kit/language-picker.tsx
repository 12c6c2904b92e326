import { useSpeech } from './language.tsx';
import { isLanguage, languages } from './languages.ts';

/** Where one chooses the language: each by its own name, so that one finds it whatever is spoken now. */
export function LanguagePicker() {
  const { say, language, offered, choose } = useSpeech();
  return (
    <select
      className="bar__language"
      aria-label={say('chooseLanguage')}
      value={language}
      onChange={({ target }) => {
        if (isLanguage(target.value)) void choose(target.value);
      }}
    >
      {offered.map((one) => (
        <option key={one} value={one} lang={one} dir={languages[one].dir}>
          {languages[one].name}
        </option>
      ))}
    </select>
  );
}
