import type { Text } from '../text.ts';

/** What can be refused about being told. */
export const tellingErrors = {
  BAD_TIME: { nl: 'Vul een tijd in, zoals 17:00.', en: 'Enter a time, such as 17:00.' },
  PHONE_NEEDED: {
    nl: 'Vul het nummer in dat de gastvrouw of gastheer kan bellen.',
    en: 'Enter the number that the host can call.',
  },
  DEVICE_NEEDED: {
    nl: 'Zet eerst meldingen aan op een apparaat.',
    en: 'Turn notifications on first, on a device.',
  },
  UNKNOWN_PUSH_SERVICE: {
    nl: 'Noaber kent de dienst niet die meldingen naar dit apparaat brengt. Kies e-mail, of gebruik een andere browser.',
    en: 'Noaber does not know the service that brings notifications to this device. Choose e-mail, or use another browser.',
  },
  BAD_DEVICE: {
    nl: 'De sleutel van dit apparaat klopt niet. Zet de meldingen uit en weer aan.',
    en: 'The key of this device is not right. Turn notifications off and on again.',
  },
  TOO_MANY_DEVICES: {
    nl: 'U hebt meldingen al op {most} apparaten. Haal er eerst een weg.',
    en: 'You have notifications on {most} devices already. Take one off first.',
  },
  NO_PUSH_HERE: {
    nl: 'Meldingen kunnen in deze wijk nog niet aan. Probeer het over een paar minuten nog eens.',
    en: 'Notifications can not be turned on in this neighbourhood yet. Try again in a few minutes.',
  },
} as const satisfies Record<string, Text>;
