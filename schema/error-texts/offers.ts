import type { Text } from '../text.ts';

/** What is refused about offers. */
export const offerErrors = {
  OWN_OFFER: {
    nl: 'Dit is uw eigen aanbod. Kies dat van een ander.',
    en: 'This is your own offer. Choose that of somebody else.',
  },
  TOO_MANY_OFFERS: {
    nl: 'U hebt al {most} keer iets aangeboden. Haal er eerst een terug.',
    en: 'You offered {most} things already. Take one back first.',
  },
  BAD_UNTIL: {
    nl: 'Kies een dag in de toekomst, hoogstens {days} dagen van nu.',
    en: 'Choose a day in the future, at most {days} days from now.',
  },
} as const satisfies Record<string, Text>;
