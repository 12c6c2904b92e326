import type { Text } from '../../schema/errors.ts';
import type { RequestState } from '../../schema/generated/wijk.ts';
import type { Part } from './rules.ts';

/** States as people say them, for messages. */
export const stateNames: Readonly<Record<RequestState, Text>> = {
  open: { nl: 'open', en: 'open' },
  answered: { nl: 'beantwoord', en: 'answered' },
  agreed: { nl: 'afgesproken', en: 'agreed' },
  withWij: { nl: 'bij WIJ', en: 'with WIJ' },
  done: { nl: 'klaar', en: 'done' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  expired: { nl: 'verlopen', en: 'expired' },
};

/** Parts as people say them, for messages. */
export const partNames: Readonly<Record<Part, Text>> = {
  requester: { nl: 'wie de vraag stelde', en: 'who asked' },
  helper: { nl: 'wie helpt', en: 'who helps' },
  named: { nl: 'wie gevraagd is om over te nemen', en: 'who was asked to take over' },
  wij: { nl: 'een professional van WIJ', en: 'a WIJ professional' },
  answerer: { nl: 'wie geantwoord heeft', en: 'who answered' },
  neighbour: { nl: 'een buur voor wie de vraag is', en: 'a neighbour whom the request is for' },
};

/** What is said when a request goes to WIJ for somebody's safety. */
export const dangerNotice: Text = {
  nl: 'Uw vraag is meteen naar WIJ gegaan, omdat iemand in gevaar kan zijn. Is er nu gevaar? Bel 112.',
  en: 'Your request went to WIJ at once, because somebody may be in danger. Is there danger now? Call 112.',
};
