import type { Text } from '../text.ts';

/** What can be refused about being told. */
export const tellingErrors = {
  BAD_TIME: { nl: 'Vul een tijd in, zoals 17:00.', en: 'Enter a time, such as 17:00.' },
  PHONE_NEEDED: {
    nl: 'Vul het nummer in dat de gastvrouw of gastheer kan bellen.',
    en: 'Enter the number that the host can call.',
  },
} as const satisfies Record<string, Text>;
