import { dayAfter, instantOf } from '../../schema/amsterdam.ts';
import type { ChallengeAction } from '../../schema/generated/wijk.ts';
import { monthsAfter } from '../challenges/due.ts';
import { type Challenge, may, type Note } from '../challenges/rules.ts';
import { readChallenge } from '../challenges/store.ts';
import type { Change } from '../tenancy/trail.ts';
import type { Placed, Saying, Told } from './events.ts';

/** Days before a decision is due on which the coordinator is told. */
const daysBefore = 14;
/** Months before a contract runs out on which both sides are told. */
const monthsBefore = 2;

/** From when something of a day is told: its morning in Amsterdam. */
const morningOf = (day: string): string => new Date(instantOf(day, '08:00')).toISOString();

/** For the municipality: its coordinators, but for one who is in the group. */
const toMunicipality = ({ group }: Pick<Challenge, 'group'>) =>
  ({ toAll: 'coordinator', notTo: group }) as const;

/** What is told at its own time to whoever is concerned, whoever set it going. */
const onTime = (from: string) => ({ from, toDoer: true }) as const;

/** That a decision falls due, and is late; where the whole term is no longer than the warning, only the latter. */
function answerDue(challenge: Challenge, at: string): Saying[] {
  const { decideBy } = challenge;
  if (decideBy === undefined) return [];
  const to = toMunicipality(challenge);
  const soon = morningOf(dayAfter(decideBy, -daysBefore));
  return [
    ...(soon > at ? [{ what: 'decisionDue' as const, ...to, ...onTime(soon) }] : []),
    { what: 'decisionLate', ...to, ...onTime(morningOf(dayAfter(decideBy))) },
  ];
}

/** That a contract runs out, to both sides; where it was agreed on within that time, nobody has to be told. */
function contractEnds(challenge: Challenge, at: string): Saying[] {
  const { contract, group } = challenge;
  const from = contract && morningOf(monthsAfter(contract.endsOn, -monthsBefore));
  if (from === undefined || from <= at) return [];
  return [
    { what: 'contractEnds', ...toMunicipality(challenge), ...onTime(from) },
    { what: 'contractEnds', toGroup: group, ...onTime(from) },
  ];
}

/** By which the municipality need decide no more. */
const decisions = ['accept', 'reject', 'end'] as const satisfies readonly ChallengeAction[];
const did = (change: Change, ...actions: readonly ChallengeAction[]): boolean =>
  actions.some((action) => change.action === `challenge_${action}`);

/** True while the group can still take this person in. */
const waitsToJoin = ({ asking, state }: Challenge, person: string): boolean =>
  asking.includes(person) && may.admit[state] !== undefined;

/** What a challenge tells its two sides: each what the other did, and what waits for them. */
export const challenges: Told<Challenge> = {
  read: readChallenge,
  says(change, now) {
    const { group } = now;
    switch (change.action) {
      case 'challenge_join':
        return [{ what: 'joinAsked', toGroup: group }];
      case 'challenge_submit':
        return [{ what: 'dossierSubmitted', ...toMunicipality(now) }, ...answerDue(now, change.at)];
      case 'challenge_accept':
      case 'challenge_reject':
        return [{ what: 'challengeDecided', toGroup: group }];
      case 'challenge_proposeAgreement':
        // From acceptance on nobody comes or goes: who is in the group spoke for it.
        return [
          group.includes(change.by)
            ? { what: 'agreementWaits', ...toMunicipality(now) }
            : { what: 'agreementWaits', toGroup: group },
        ];
      case 'challenge_sign':
      case 'challenge_renew':
        return contractEnds(now, change.at);
      default:
        return [];
    }
  },
  ends(what, said, later, now) {
    switch (what) {
      case 'joinAsked':
        return (did(later, ...decisions) || did(later, 'admit', 'leave')) && !waitsToJoin(now, said.by);
      case 'dossierSubmitted':
        return did(later, 'openDialogue', ...decisions);
      case 'decisionDue':
      case 'decisionLate':
        return did(later, ...decisions);
      case 'agreementWaits':
        return did(later, 'proposeAgreement', 'sign', 'end');
      case 'contractEnds':
        return did(later, 'renew', 'end', 'return');
      default:
        return false;
    }
  },
};

/** What a new note tells: its other side; both, where it is the board's. */
export function saidInNote({ id, challengeId, at, author, side, group = [], trail }: Note): Placed[] {
  const knowing = [author, ...trail.flatMap(({ via }) => via ?? [])];
  const placed = { what: 'challengeNote', about: challengeId, at } as const;
  return [
    ...(side === 'municipality'
      ? []
      : [{ ...placed, toAll: 'coordinator' as const, knowing: [...knowing, ...group], part: id }]),
    ...(side === 'group' ? [] : [{ ...placed, toGroup: group, knowing, part: `${id}-1` }]),
  ];
}
