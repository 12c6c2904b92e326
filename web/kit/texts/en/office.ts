import type { Catalogue } from '../parts.ts';

/** What a coordinator reads on the first screen of a neighbourhood. */
export const texts = {
  officeTitle: 'What waits for you?',
  officeNothing: 'Nothing waits for you now.',
  officeChallenges: 'An answer to residents who take over a task',
  officeAssents: 'Steps that wait for your consent',
  officeDrafts: 'Settlements that wait for your consent',
  officeOthers: {
    by: 'count',
    one: '1 more proposal waits for others',
    other: '{count} more proposals wait for others',
  },
  officeTalkFirst: 'You can approve once the talk has begun.',
  officeMore: 'How it goes in {name}',
  officeCarrying: 'Who does what',
  officeCarryingHint: 'Services, the index per month, the formation of WIJ.',
  officeSteps: 'Scaling down and up',
  officeStepsHint: 'Proposals, what was decided, and what the figures say.',
  officeSavings: 'What the neighbourhood saved',
  officeSavingsHint: 'The settlement of each quarter.',
  officeCity: 'The neighbourhood in the figures of the city',
  officeCityHint: 'For who has a role in the city too.',
  officeNoRequests:
    'You do not read requests for help: those are the neighbourhood’s own. How many there were, and who solved them, stands under ‘Who does what’.',
} as const satisfies Catalogue<'office'>;
