import type { texts as nl } from './nl-carrying.ts';

/** What people read about who does what: the services of the wijk, who provides them, and the formation of WIJ. */
export const texts = {
  asking_wij:
    '{service}: WIJ does this now. You can choose WIJ below at once. Do you choose neighbours? Then you can still bring in WIJ.',
  asking_together:
    '{service}: residents and WIJ do this together. We ask your neighbours first. You can bring in WIJ at any time.',
  asking_residents:
    '{service}: residents do this themselves. We ask your neighbours first. You can bring in WIJ at any time.',
  offered_wij: 'WIJ does this now. Would you rather not wait for neighbours? Bring in WIJ at once.',
} satisfies Readonly<Record<keyof typeof nl, string>>;
