import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';

/** An offer to help; one per person and request. */
export type Answer = {
  readonly id: string;
  readonly requestId: string;
  readonly person: string;
  readonly text: string;
  /** The language that it was written in; not known of what is older. */
  readonly language?: string;
  readonly at: string;
  readonly viaHandBack: boolean;
};

/** Something said. A thread is the helper's id, or WIJ: each conversation is for the people in it. */
export type Message = {
  readonly id: string;
  readonly requestId: string;
  readonly thread: string;
  readonly from: string;
  readonly text: string;
  /** The language that it was written in; not known of what is older. */
  readonly language?: string;
  readonly at: string;
};

/** A look by a professional. */
export type Look = { readonly by: string; readonly at: string };

const answerSchema = z.object({
  id: z.string(),
  requestId: z.string(),
  person: z.string(),
  text: z.string(),
  language: z.optional(z.string()),
  at: z.string(),
  viaHandBack: z.boolean(),
});
const answerCard = z.pick(answerSchema, { requestId: true });
const messageSchema = z.object({
  id: z.string(),
  requestId: z.string(),
  thread: z.string(),
  from: z.string(),
  text: z.string(),
  language: z.optional(z.string()),
  at: z.string(),
});
const lookSchema = z.object({ by: z.string(), at: z.string() });

const of = (requestId: string) => `OF#${requestId}`;

/** Where an answer stands: with its request, one per person; and in the list of what that person answered. */
export const placeAnswer = (answer: Answer): Placed => ({
  kind: 'answer',
  at: [of(answer.requestId), `ANSWER#${answer.person}`],
  person: [`OF#${answer.person}#ANSWER`, `${answer.at}#${answer.id}`],
  card: { requestId: answer.requestId },
  attributes: answer,
});

/**
 * Where a message stands: in its thread, by id; listed by when it was said. Who is to be told of it travels on the
 * item, so that whoever tells reads no request.
 */
export const placeMessage = (message: Message, to?: string): Placed => ({
  kind: 'message',
  at: [of(message.requestId), `MESSAGE#${message.id}`],
  list: [`${of(message.requestId)}#THREAD#${message.thread}`, `${message.at}#${message.id}`],
  person: [`OF#${message.from}#MESSAGE`, `${message.at}#${message.id}`],
  card: message,
  attributes: { ...message, to },
});

/** Where a look stands, with who is to be told of it. */
export const placeLook = (requestId: string, id: string, look: Look, to: string): Placed => ({
  kind: 'look',
  at: [of(requestId), `LOOK#${look.at}#${id}`],
  attributes: { id, ...look, requestId, to },
});

/** Where recorded hours stand; the id makes a repetition harmless. */
export const placeHours = (
  requestId: string,
  id: string,
  by: string,
  minutes: number,
  at: string,
): Placed => ({
  kind: 'hours',
  at: [of(requestId), `HOURS#${id}`],
  attributes: { id, by, minutes, at },
});

const addressed = z.object({
  id: z.string(),
  requestId: z.string(),
  at: z.string(),
  from: z.optional(z.string()),
  by: z.optional(z.string()),
  to: z.optional(z.string()),
});

/** For whom a message or a look is news, and by whom; nobody where nobody is named. */
export function addressOf(stored: StoredRecord) {
  const { id, requestId, at, from, by, to } = addressed.parse({ requestId: '', ...stored });
  return { id, requestId, at, by: from ?? by ?? '', to };
}

/** Who answered which request, or was named by WIJ and answered nothing. */
export const readAnswerer = (stored: StoredRecord) =>
  z.pick(answerSchema, { requestId: true, person: true, viaHandBack: true }).parse(stored);

/** Key of a person's answer. */
export const answerAt = (requestId: string, person: string) => [of(requestId), `ANSWER#${person}`] as const;

/** The request that an answer in a person's own list is about. */
export const answeredRequest = ({ card }: StoredRecord): string => answerCard.parse(card).requestId;

/** A message as its list shows it. */
export const readMessage = (stored: unknown): Message => messageSchema.parse(stored);

/** One person's answer to a request. */
export async function loadAnswer(table: Table, requestId: string, person: string, consistent = false) {
  const stored = await table.get(...answerAt(requestId, person), consistent);
  return stored && answerSchema.parse(stored);
}

/** A message by id. */
export async function loadMessage(table: Table, requestId: string, id: string): Promise<Message | undefined> {
  const stored = await table.get(of(requestId), `MESSAGE#${id}`, true);
  return stored && messageSchema.parse(stored);
}

/** Removes a message that its writer's own list shows. */
export async function removeMessage(table: Table, { card }: StoredRecord): Promise<void> {
  const { requestId, id } = readMessage(card);
  await table.remove(of(requestId), `MESSAGE#${id}`);
}

/** Minutes recorded under an id. */
export async function loadHours(table: Table, requestId: string, id: string) {
  const stored = await table.get(of(requestId), `HOURS#${id}`, true);
  return stored && z.object({ by: z.string(), minutes: z.int() }).parse(stored);
}

const all = (table: Table, requestId: string, beginsWith: string): Promise<StoredRecord[]> =>
  table.all({ collection: of(requestId), beginsWith, limit: 200, oldestFirst: true, consistent: true });

/** The most answers a request can have; then the requester chooses first. */
export const mostAnswers = 100;

/** All answers to a request that stand, at most {@link mostAnswers}. */
export const answersTo = async (table: Table, requestId: string): Promise<Answer[]> =>
  (await all(table, requestId, 'ANSWER#')).map((stored) => answerSchema.parse(stored));

/** All looks at a request, oldest first. */
export const looksAt = async (table: Table, requestId: string): Promise<Look[]> =>
  (await all(table, requestId, 'LOOK#')).map((stored) => lookSchema.parse(stored));

/** Removes what people wrote around a request: answers and messages. Looks stay: they are the log. */
export async function eraseWords(table: Table, requestId: string): Promise<void> {
  for (const kind of ['ANSWER#', 'MESSAGE#'])
    for (const { SK } of await all(table, requestId, kind))
      if (typeof SK === 'string') await table.remove(of(requestId), SK);
}
