import { useEffect } from 'react';
import { useSpeech } from '../kit/language.tsx';
import { isLanguage, type Language } from '../kit/languages.ts';

/** The language that somebody's profile names first, of those that the app speaks. */
export const profileLanguage = (languages: readonly string[] = []): Language | undefined =>
  languages.find(isLanguage);

/** Speaks the language of one's profile where none was chosen on this device; at a desk that of the host, so none. */
export function useOwnLanguage(languages: readonly string[] | undefined): void {
  const { follow } = useSpeech();
  const theirs = profileLanguage(languages);
  useEffect(() => {
    // Where its texts do not come over the line, everything stays as it is.
    if (theirs) follow(theirs).catch(() => undefined);
  }, [theirs, follow]);
}
