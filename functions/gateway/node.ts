import { kindOf } from '../../schema/ids.ts';
import { type ActivityView, activityFor } from '../activities/api.ts';
import { type MeetingView, type MotionView, meetingFor, motionFor } from '../assembly/api.ts';
import { type ChallengeView, challengeFor } from '../challenges/api.ts';
import { type ClaimView, claimFor } from '../expenses/api.ts';
import { type InitiativeView, initiativeFor } from '../initiatives/api.ts';
import { inviter } from '../members/inviting.ts';
import { loadInvitation } from '../members/store.ts';
import { holds, type InvitationView, invitationCode, type PersonView, personHere } from '../members/views.ts';
import { type OfferView, offerFor } from '../offers/api.ts';
import { type RequestView, visible } from '../requests/views.ts';
import { type StepProposalView, stepProposalFor } from '../scaling/api.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey } from '../tenancy/codes.ts';
import { Refused } from '../tenancy/refused.ts';
import { type RoundView, roundFor } from '../voting/api.ts';

/** Anything that can be asked by its id alone. */
export type AnyNode =
  | ActivityView
  | ChallengeView
  | StepProposalView
  | ClaimView
  | OfferView
  | MeetingView
  | MotionView
  | RoundView
  | InitiativeView
  | RequestView
  | PersonView
  | InvitationView;

/** GraphQL type of each kind of node. */
export const nodeTypes = {
  request: 'Request',
  person: 'Person',
  invitation: 'Invitation',
  initiative: 'Initiative',
  round: 'Round',
  meeting: 'Meeting',
  motion: 'Motion',
  challenge: 'Challenge',
  claim: 'Claim',
  offer: 'Offer',
  activity: 'Activity',
  stepProposal: 'StepProposal',
} as const;

/** Something by its id; null when it does not exist and when it is not for the caller, without a difference. */
export async function nodeFor(caller: Caller, id: string): Promise<AnyNode | null> {
  switch (kindOf(id)) {
    case 'req':
      return (await visible(caller, id)) ?? null;
    case 'rnd':
      return roundFor(caller, id);
    case 'mtg':
      return meetingFor(caller, id);
    case 'mot':
      return motionFor(caller, id);
    case 'act':
      return activityFor(caller, id);
    case 'chl':
      return challengeFor(caller, id);
    case 'prp':
      return stepProposalFor(caller, id);
    case 'clm':
      return claimFor(caller, id);
    case 'ofr':
      return offerFor(caller, id);
    case 'ini':
      return initiativeFor(caller, id);
    case 'per': {
      if (id !== caller.personId && !(await holds(caller, 'host', 'board', 'wij', 'coordinator')))
        return null;
      return personHere(caller, id);
    }
    case 'inv': {
      try {
        await inviter(caller);
      } catch (cause) {
        if (cause instanceof Refused) return null;
        throw cause;
      }
      const invitation = await loadInvitation(caller.table, codeKey(invitationCode(caller, id)));
      return invitation ? { kind: 'invitation', ...invitation } : null;
    }
    default:
      return null;
  }
}
