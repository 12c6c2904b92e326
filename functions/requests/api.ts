import { randomUUID } from 'node:crypto';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { waveSize } from '../matching/rules.ts';
import { memberNamed } from '../members/store.ts';
import { personHere, personView } from '../members/views.ts';
import { serviceNamed } from '../services/api.ts';
import { categoryFor } from '../statutes/api.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { threadFor } from './conversation.ts';
import {
  type Answer,
  answersTo,
  loadAnswer,
  looksAt,
  type Message,
  placeLook,
  readMessage,
} from './conversation-store.ts';
import { requestsFor } from './lists.ts';
import { mutations } from './mutations.ts';
import { actionsFor, type HelpRequest, offersWij, type Part } from './rules.ts';
import { entersOnly, partsFor, partsOnCard, type RequestView, visible, wholeOf } from './views.ts';
import { seesName } from './visibility.ts';

/** Runs a field for who is one of the parties; others get nothing. */
async function forParts<T>(
  caller: Caller,
  view: RequestView,
  allowed: readonly Part[],
  work: (request: HelpRequest, parts: readonly Part[]) => T | Promise<T>,
  otherwise: T,
): Promise<T> {
  const [request, parts] = await Promise.all([wholeOf(caller, view), partsFor(caller, view)]);
  return allowed.some((part) => parts.includes(part)) ? work(request, parts) : otherwise;
}

const parties: readonly Part[] = ['requester', 'helper', 'wij'];

/** Words that a professional reads are a look, which is written down before they are shown. */
async function lookedAt(caller: Caller, view: RequestView): Promise<void> {
  const parts = await partsOnCard(caller, view);
  if (!parts.includes('wij') || parts.includes('helper')) return;
  await caller.remember(`look:${view.id}`, () =>
    caller.table.put(
      placeLook(view.id, randomUUID(), { by: caller.personId, at: caller.at }, view.card.requester),
    ),
  );
}

async function answersFor(caller: Caller, view: RequestView): Promise<Answer[]> {
  const parts = await partsFor(caller, view);
  if (parts.includes('requester')) return (await answersTo(caller.table, view.id)).filter(({ text }) => text);
  const own = await loadAnswer(caller.table, view.id, caller.personId);
  return own ? [own] : [];
}

/** Requests: lists, what each caller sees of one, and what they can do with it. */
export const requestsApi = {
  Query: {
    requests: (_, { audience, category, state, ...page }, caller) =>
      requestsFor(caller, audience, { category, state }, page),
    request: async (_, { id }, caller) => (await visible(caller, id)) ?? null,
  },
  Mutation: mutations,
  Request: {
    category: ({ card }, _, caller) => categoryFor(caller, card.category),
    service: async (view, _, caller) => {
      const { served } = await wholeOf(caller, view);
      return served ? serviceNamed(caller, served.id) : null;
    },
    provider: async (view, _, caller) => (await wholeOf(caller, view)).served?.provider ?? null,
    wijOffered: (view, _, caller) => forParts(caller, view, ['requester'], offersWij, false),
    title: async (view, _, caller) => {
      await lookedAt(caller, view);
      return view.card.title ?? null;
    },
    text: async (view, _, caller) => {
      await lookedAt(caller, view);
      return (await wholeOf(caller, view)).text ?? null;
    },
    urgency: ({ card }) => card.urgency,
    languages: ({ card }) => [...card.languages],
    street: ({ card }) => card.street ?? null,
    audience: ({ card }) => card.audience,
    state: ({ card }) => card.state,
    nameHidden: ({ card }) => card.hideName,
    requester: async (view, _, caller) =>
      seesName(view.card.hideName, await partsOnCard(caller, view)) ? personView(view.card.requester) : null,
    mine: ({ card }, _, caller) => card.requester === caller.personId,
    createdAt: ({ card }) => card.createdAt,
    dueAt: ({ card }) => card.dueAt ?? null,
    times: async (view, _, caller) => [...((await wholeOf(caller, view)).times ?? [])],
    neighboursAsked: (view, _, caller) =>
      forParts(
        caller,
        view,
        ['requester'],
        ({ search, urgency }) => (search?.waves ?? 0) * waveSize(urgency),
        null,
      ),
    answers: (view, _, caller) => answersFor(caller, view),
    helper: (view, _, caller) =>
      forParts(caller, view, parties, ({ helper }) => (helper ? personView(helper) : null), null),
    contact: (view, _, caller) =>
      forParts(
        caller,
        view,
        ['requester', 'helper'],
        async ({ helper, requester, state }, parts) => {
          if (state !== 'agreed' || !helper) return null;
          const other = await memberNamed(caller, parts.includes('requester') ? helper : requester);
          return other && !other.leftAt ? { name: other.name, reach: other.reach ?? null } : null;
        },
        null,
      ),
    escalation: (view, _, caller) =>
      forParts(caller, view, parties, ({ escalations }) => escalations.at(-1) ?? null, null),
    handBack: (view, _, caller) =>
      forParts(caller, view, [...parties, 'named'], ({ handBack }) => handBack ?? null, null),
    attention: (view, _, caller) =>
      forParts(caller, view, ['requester'], ({ attention }) => attention ?? null, null),
    outcome: (view, _, caller) => forParts(caller, view, parties, ({ outcome }) => outcome ?? null, null),
    messages: async (view, page, caller) => {
      const [request, parts] = await Promise.all([wholeOf(caller, view), partsFor(caller, view)]);
      // What two people say to each other is not for a host's desk, where one of them can read it themselves.
      const thread = (await entersOnly(caller)) ? undefined : threadFor(request, parts);
      return connection<Message>(
        caller,
        `messages#${view.id}#${thread ?? ''}`,
        page,
        100,
        async (limit, after) => {
          if (!thread) return { items: [], more: false };
          const found = await caller.table.page({
            collection: `OF#${view.id}#THREAD#${thread}`,
            index: 'byList',
            oldestFirst: true,
            limit,
            after,
          });
          const items = found.items.map(({ card, listSK }) => ({
            sk: String(listSK),
            node: readMessage(card),
          }));
          return { items, more: found.more };
        },
      );
    },
    looks: (view, _, caller) =>
      forParts(caller, view, ['requester'], () => looksAt(caller.table, view.id), []),
    wijMinutes: (view, _, caller) =>
      forParts(caller, view, ['requester', 'wij'], ({ wijMinutes }) => wijMinutes, null),
    can: async (view, _, caller) => actionsFor(await wholeOf(caller, view), await partsFor(caller, view)),
    version: async (view, _, caller) => (await wholeOf(caller, view)).trail.length,
  },
  Answer: { person: ({ person }) => personView(person), language: ({ language }) => language ?? null },
  HandBack: { to: ({ to }) => personView(to), waitsForRequester: ({ waits }) => waits },
  Look: { by: ({ by }) => personView(by) },
  Message: {
    from: ({ from }, _, caller) => personHere(caller, from),
    language: ({ language }) => language ?? null,
    mine: ({ from }, _, caller) => from === caller.personId,
  },
} satisfies Resolvers;
