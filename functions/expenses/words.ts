import type { Text } from '../../schema/errors.ts';
import type { ClaimState } from '../../schema/generated/wijk.ts';

/** How the states of a claim are called in a message. */
export const stateNames: Readonly<Record<ClaimState, Text>> = {
  submitted: { nl: 'ingediend', en: 'submitted' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  released: { nl: 'vrijgegeven', en: 'released' },
  sent: { nl: 'naar de bank', en: 'with the bank' },
  paid: { nl: 'betaald', en: 'paid' },
  rejected: { nl: 'afgewezen', en: 'rejected' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
};
