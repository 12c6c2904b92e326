import { elementName } from '../../schema/dossiers.ts';
import { isClientId } from '../../schema/ids.ts';
import { fiscalDay } from '../../schema/money.ts';
import { bucketOf } from '../files/using.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { potsOf } from '../ledger/store.ts';
import { memberOf } from '../members/store.ts';
import { personHere } from '../members/views.ts';
import { serviceNamed } from '../services/api.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import {
  admitToChallenge,
  belonging,
  evaluateChallenge,
  plainly,
  renewChallenge,
  withReasons,
} from './acting.ts';
import { payBackRest, proposeAgreement, returnChallenge, signAgreement } from './agreeing.ts';
import { attachToChallenge, detachFromChallenge } from './attaching.ts';
import { changeChallenge, draftChallenge, setChallengeRules } from './drafting.ts';
import { bookInstalment } from './instalments.ts';
import { noteOnChallenge } from './noting.ts';
import {
  actionsFor,
  type Challenge,
  isAnswering,
  isOverdue,
  isRunOut,
  missingOf,
  type Note,
  partsOf,
  sideOf,
} from './rules.ts';
import { challengesPage, loadChallenge, loadRules, notesPage, type Summary } from './store.ts';

/** A challenge to show. */
export type ChallengeView = { readonly kind: 'challenge' } & Challenge;

const shown = (challenge: Challenge): ChallengeView => ({ kind: 'challenge', ...challenge });

/** A challenge by its id, for who takes part. */
export async function challengeFor(caller: Caller, id: string): Promise<ChallengeView | null> {
  if (!isClientId('chl', id) || !(await memberOf(caller))) return null;
  const challenge = await loadChallenge(caller.table, id);
  return challenge?.id === id ? shown(challenge) : null;
}

const answered = (caller: Caller, work: () => Promise<Challenge>) =>
  answering(caller, { challenge: null }, async () => ({ challenge: shown(await work()) }));

const partsHere = async (caller: Caller, challenge: Challenge) =>
  partsOf(challenge, caller.personId, (await memberOf(caller))?.roles ?? []);

async function peopleHere(caller: Caller, ids: readonly string[]) {
  const people = await Promise.all(ids.map((id) => personHere(caller, id)));
  return people.filter((one) => one !== null);
}

const overdue = (summary: Pick<Summary, 'state' | 'decideBy'>, { now }: Caller): boolean =>
  isOverdue(summary, fiscalDay(now));

/** Right to Challenge: dossiers, dialogue, agreement, and how it goes. */
export const challengesApi = {
  Query: {
    challenges: async (_, { phase, ...page }, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      return connection<Summary>(caller, `challenges#${phase}`, page, 50, (limit, after) =>
        challengesPage(caller.table, phase, limit, after),
      );
    },
    challenge: (_, { id }, caller) => challengeFor(caller, id),
    challengeRules: async (_, __, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      return loadRules(caller.table);
    },
  },
  Mutation: {
    setChallengeRules: (_, { input }, caller) =>
      answering(caller, { rules: null }, async () => ({ rules: await setChallengeRules(caller, input) })),
    draftChallenge: (_, { input }, caller) => answered(caller, () => draftChallenge(caller, input)),
    changeChallenge: (_, { input }, caller) => answered(caller, () => changeChallenge(caller, input)),
    attachToChallenge: (_, { input }, caller) =>
      answered(caller, async () => attachToChallenge(caller, input)),
    detachFromChallenge: (_, { input }, caller) => answered(caller, () => detachFromChallenge(caller, input)),
    joinChallenge: (_, { input }, caller) => answered(caller, () => belonging(caller, 'join', input)),
    admitToChallenge: (_, { input }, caller) => answered(caller, () => admitToChallenge(caller, input)),
    leaveChallenge: (_, { input }, caller) => answered(caller, () => belonging(caller, 'leave', input)),
    submitChallenge: (_, { input }, caller) => answered(caller, () => plainly(caller, 'submit', input)),
    openDialogue: (_, { input }, caller) => answered(caller, () => plainly(caller, 'openDialogue', input)),
    noteOnChallenge: (_, { input }, caller) =>
      answering(caller, { note: null }, async () => ({ note: await noteOnChallenge(caller, input) })),
    acceptChallenge: (_, { input }, caller) =>
      answered(caller, async () => withReasons(caller, 'accept', input)),
    rejectChallenge: (_, { input }, caller) =>
      answered(caller, async () => withReasons(caller, 'reject', input)),
    proposeAgreement: (_, { input }, caller) => answered(caller, () => proposeAgreement(caller, input)),
    signAgreement: (_, { input }, caller) => answered(caller, () => signAgreement(caller, input)),
    startChallenge: (_, { input }, caller) => answered(caller, () => plainly(caller, 'start', input)),
    bookInstalment: (_, { input }, caller) => answered(caller, () => bookInstalment(caller, input)),
    evaluateChallenge: (_, { input }, caller) =>
      answered(caller, async () => evaluateChallenge(caller, input)),
    renewChallenge: (_, { input }, caller) => answered(caller, async () => renewChallenge(caller, input)),
    endChallenge: (_, { input }, caller) => answered(caller, async () => withReasons(caller, 'end', input)),
    returnChallenge: (_, { input }, caller) => answered(caller, () => returnChallenge(caller, input)),
    payBackRest: (_, { input }, caller) => answered(caller, () => payBackRest(caller, input)),
  },
  ChallengeRules: {
    version: ({ trail }) => trail.length,
    elements: ({ elements }) => [...elements],
  },
  ChallengeElement: { name: (element, _, caller) => elementName(element)(caller) },
  ChallengeSummary: {
    decideBy: ({ decideBy, state }) => (isAnswering(state) ? (decideBy ?? null) : null),
    overdue: (summary, _, caller) => overdue(summary, caller),
    endsOn: ({ endsOn }) => endsOn ?? null,
    runOut: (summary, _, { now }) => isRunOut(summary, fiscalDay(now)),
  },
  Challenge: {
    version: ({ trail }) => trail.length,
    group: ({ group }, _, caller) => peopleHere(caller, group),
    asking: async (challenge, _, caller) =>
      (await partsHere(caller, challenge)).includes('group') ? peopleHere(caller, challenge.asking) : [],
    dossier: ({ rules, answers }, _, caller) =>
      rules.elements.map((one) => ({
        element: one.id,
        name: elementName(one)(caller),
        text: answers[one.id] ?? '',
      })),
    missing: (challenge, _, caller) => missingOf(challenge).map((one) => elementName(one)(caller)),
    files: ({ files = [] }) => [...files],
    startsOn: ({ startsOn }) => startsOn ?? null,
    terms: ({ rules }) => rules.terms,
    submittedOn: ({ submittedOn }) => submittedOn ?? null,
    decideBy: ({ decideBy }) => decideBy ?? null,
    overdue: (challenge, _, caller) => overdue(challenge, caller),
    runOut: ({ state, contract }, _, { now }) =>
      isRunOut({ state, endsOn: contract?.endsOn }, fiscalDay(now)),
    reason: ({ reason }) => reason ?? null,
    agreement: ({ agreement }) => agreement ?? null,
    contract: ({ contract }) => contract ?? null,
    evaluations: ({ evaluations }) => evaluations.map((one) => ({ ...one, measures: [...one.measures] })),
    handover: ({ handover }) => (handover ? { ...handover, paidOn: handover.paidOn ?? null } : null),
    notes: ({ id }, page, caller) =>
      connection<Note>(caller, `notes#${id}`, page, 50, (limit, after) =>
        notesPage(caller.table, id, limit, after),
      ),
    side: async (challenge, _, caller) => sideOf(await partsHere(caller, challenge)) ?? null,
    can: async (challenge, _, caller) =>
      actionsFor(challenge, await partsHere(caller, challenge), caller.personId),
  },
  ChallengeFile: { url: ({ id }, _, caller) => bucketOf(caller).download(id) },
  Agreement: {
    service: ({ serviceId }, _, caller) => serviceNamed(caller, serviceId),
    qualityMeasures: ({ qualityMeasures }) => [...qualityMeasures],
    signedBy: ({ signedBy }) => [...signedBy],
  },
  Contract: {
    pot: async ({ pot }, _, caller) =>
      (await potsOf(caller)).find(({ id }) => id === pot) ?? { id: pot, name: pot },
    instalments: ({ instalments }) => instalments.map((one) => ({ ...one, bookedOn: one.bookedOn ?? null })),
  },
  ChallengeNote: {
    kind: ({ what }) => what,
    author: ({ author }, _, caller) => personHere(caller, author),
    side: ({ side }) => side ?? null,
    heldOn: ({ heldOn }) => heldOn ?? null,
  },
} satisfies Resolvers;
