import * as z from 'zod/mini';
import { dossierSets, usualSet } from '../../schema/dossiers.ts';
import type {
  ChallengeNoteKind,
  ChallengePhase,
  ChallengeSide,
  ChallengeState,
  DossierSet,
} from '../../schema/generated/wijk.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import { type Challenge, type Note, phases, type WijkRules } from './rules.ts';

const isState = (name: unknown): name is ChallengeState =>
  typeof name === 'string' && Object.hasOwn(phases, name);
const state = z.custom<ChallengeState>(isState);
const side = z.enum(['group', 'municipality'] as const satisfies readonly ChallengeSide[]);
const what = z.enum(['message', 'progress'] as const satisfies readonly ChallengeNoteKind[]);
const set = z.enum(['middelburg', 'geertruidenberg', 'own'] as const satisfies readonly DossierSet[]);
const text = z.object({ nl: z.string(), en: z.string() });
const number = z.nullable(z.int());

const dossierRules = {
  elements: z.array(z.object({ id: z.string(), name: text })),
  terms: z.object({ applyWeeks: number, decisionWeeks: number, months: number, extensionMonths: number }),
};
const rulesSchema = z.object({ ...dossierRules, set, trail: trailSchema });

const agreementSchema = z.object({
  version: z.int(),
  serviceId: z.string(),
  task: z.string(),
  result: z.string(),
  yearlyBudget: z.int(),
  costBefore: z.int(),
  startsOn: z.string(),
  months: z.int(),
  instalmentsPerYear: z.int(),
  qualityMeasures: z.array(z.string()),
  exit: z.string(),
  signedBy: z.array(side),
});
const contractSchema = z.object({
  signedAt: z.string(),
  endsOn: z.string(),
  pot: z.string(),
  instalments: z.array(
    z.object({
      number: z.int(),
      dueOn: z.string(),
      amount: z.int(),
      bookedOn: z.optional(z.string()),
      lineId: z.optional(z.string()),
      undone: z.optional(z.int()),
    }),
  ),
  extendedMonths: z.int(),
});
const evaluationSchema = z.object({
  on: z.string(),
  text: z.string(),
  measures: z.array(z.object({ measure: z.string(), met: z.boolean() })),
});
const challengeSchema = z.object({
  id: z.string(),
  title: z.string(),
  state,
  draftedAt: z.string(),
  group: z.array(z.string()),
  asking: z.array(z.string()),
  rules: z.object(dossierRules),
  answers: z.record(z.string(), z.string()),
  files: z.optional(
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        contentType: z.string(),
        bytes: z.int(),
        at: z.string(),
      }),
    ),
  ),
  startsOn: z.optional(z.string()),
  submittedOn: z.optional(z.string()),
  decideBy: z.optional(z.string()),
  reason: z.optional(z.string()),
  agreement: z.optional(agreementSchema),
  contract: z.optional(contractSchema),
  evaluations: z.array(evaluationSchema),
  handover: z.optional(
    z.object({ from: z.string(), rest: z.int(), by: z.string(), paidOn: z.optional(z.string()) }),
  ),
  trail: trailSchema,
});
const noteSchema = z.object({
  id: z.string(),
  challengeId: z.string(),
  what,
  at: z.string(),
  heldOn: z.optional(z.string()),
  author: z.string(),
  side: z.optional(side),
  group: z.optional(z.array(z.string())),
  text: z.string(),
  trail: trailSchema,
});
/** What lists show of a challenge. */
export const cardSchema = z.object({
  id: z.string(),
  title: z.string(),
  state,
  decideBy: z.optional(z.string()),
  endsOn: z.optional(z.string()),
});

/** A challenge as lists show it. */
export type Summary = Pick<Challenge, 'id' | 'title' | 'state' | 'decideBy'> & {
  /** Last day of the contract. */
  readonly endsOn?: string;
};

/** What lists show of a challenge. */
export const cardOf = ({ id, title, state, decideBy, contract }: Challenge): Summary => ({
  ...{ id, title, state, decideBy },
  endsOn: contract?.endsOn,
});

/** The list of a phase. */
export const listOf = (phase: ChallengePhase): string => `CHALLENGES#${phase}`;

/** Its place in the list of its phase: where an answer is due, by that day; what has no term comes after. */
export const rankOf = ({ id, state, decideBy = '9999-12-31' }: Challenge): string =>
  phases[state] === 'answering' ? `${decideBy}#${id}` : id;

/** Where a challenge stands, and in which list. */
export const placeChallenge = (challenge: Challenge): Placed => {
  const { id, state } = challenge;
  return {
    kind: 'challenge',
    at: ['CHALLENGE', id],
    list: [listOf(phases[state]), rankOf(challenge)],
    card: cardOf(challenge),
    attributes: { ...challenge, version: challenge.trail.length },
  };
};

/** A challenge as stored. */
export const readChallenge = (stored: StoredRecord): Challenge => challengeSchema.parse(stored);

/** A challenge by its id; consistent where something is decided on it. */
export async function loadChallenge(
  table: Table,
  id: string,
  consistent = false,
): Promise<Challenge | undefined> {
  const stored = await table.get('CHALLENGE', id, consistent);
  return stored && readChallenge(stored);
}

/** A page of the challenges of a phase: by the day the answer is due, the others newest first. */
export async function challengesPage(
  table: Table,
  phase: ChallengePhase,
  limit: number,
  after: string | undefined,
) {
  const { items, more } = await table.page({
    collection: listOf(phase),
    index: 'byList',
    limit,
    after,
    oldestFirst: phase === 'answering',
  });
  const shown = items.map(({ listSK, card }) => ({
    sk: String(listSK),
    node: cardSchema.parse(card) satisfies Summary,
  }));
  return { items: shown, more };
}

/** Every challenge of a wijk, one after the other. */
export async function* allChallenges(table: Table): AsyncGenerator<Challenge> {
  const every = table.each({ collection: 'CHALLENGE', beginsWith: 'chl_', limit: 100, consistent: true });
  for await (const stored of every) yield readChallenge(stored);
}

/** The challenges from acceptance to evaluation: their list, and then all of them at once. */
export async function challengesUnderWay(table: Table): Promise<Challenge[]> {
  const list = await table.all({ collection: listOf('underWay'), index: 'byList', limit: 100 });
  const ids = list.map(({ card }) => cardSchema.parse(card).id);
  const found = await table.getMany(ids.map((id) => ['CHALLENGE', id] as const));
  return found.flatMap((stored) => (stored ? [readChallenge(stored)] : []));
}

const rulesAt = ['CHALLENGE', 'RULES'] as const;

/** Where the rules of a wijk for its dossiers stand. */
export const placeRules = (rules: WijkRules): Placed => ({
  kind: 'challengeRules',
  at: rulesAt,
  attributes: { ...rules, id: 'challengeRules', version: rules.trail.length },
});

/** The rules of a wijk for its dossiers; the usual set until the coordinator chose. */
export async function loadRules(table: Table, consistent = false): Promise<WijkRules> {
  const stored = await table.get(...rulesAt, consistent);
  return stored ? rulesSchema.parse(stored) : { set: usualSet, ...dossierSets[usualSet], trail: [] };
}

const noteSpot = (challengeId: string, id: string) => `${challengeId}#${id}`;

/** Where a note stands: under its challenge, by its id, which is made of time; and among what its author wrote. */
export const placeNote = (note: Note): Placed => ({
  kind: 'challengeNote',
  at: ['CHALLENGENOTE', noteSpot(note.challengeId, note.id)],
  person: [`OF#${note.author}#NOTE`, note.id],
  card: { challengeId: note.challengeId, at: note.at, heldOn: note.heldOn, text: note.text },
  attributes: { ...note, version: note.trail.length },
});

/** A note as stored. */
export const readNote = (stored: StoredRecord): Note => noteSchema.parse(stored);

/** A note by its challenge and id. */
export async function loadNote(table: Table, challengeId: string, id: string): Promise<Note | undefined> {
  const stored = await table.get('CHALLENGENOTE', noteSpot(challengeId, id), true);
  return stored && readNote(stored);
}

/** A page of the notes on a challenge, newest first. */
export async function notesPage(table: Table, challengeId: string, limit: number, after: string | undefined) {
  const { items, more } = await table.page({
    collection: 'CHALLENGENOTE',
    beginsWith: `${challengeId}#`,
    limit,
    after,
  });
  return { items: items.map((stored) => ({ sk: String(stored.SK), node: readNote(stored) })), more };
}
