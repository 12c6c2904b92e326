import { isTime } from '../../schema/amsterdam.ts';
import type { MarkSeenInput, SetTellingInput } from '../../schema/generated/wijk.ts';
import { isSpoken } from '../../schema/text.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { groupNames, placeOf } from '../../schema/told.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { holding, personView } from '../members/views.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering, demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { loadPushKey } from './device-store.ts';
import { ownDevices, turnOffPush, turnOnPush } from './devices.ts';
import { lineText } from './letter.ts';
import { languageFor, linesOf, type Notice, type Telling, type Wishes, waits, wished } from './rules.ts';
import {
  endPhoneNote,
  loadTelling,
  markNotice,
  newsPage,
  noticeAt,
  type PhoneNoteRecord,
  phoneNotesPage,
  placeTelling,
  unchanged,
} from './store.ts';

/** A line of news as it is shown. */
export type NewsView = { readonly notices: readonly [Notice, ...Notice[]] };
/** A note for a host as it is shown. */
export type PhoneNoteView = PhoneNoteRecord;

const shown = async (caller: Caller, { wishes, failedAt }: Telling) => ({
  choices: groupNames.map((group) => ({ group, when: wishes.when[group] })),
  channel: wishes.channel,
  phone: wishes.phone ?? null,
  quietFrom: wishes.quietFrom,
  quietTo: wishes.quietTo,
  digestAt: wishes.digestAt,
  language: languageFor(wishes, (await memberOf(caller))?.languages),
  failedAt: failedAt ?? null,
});

/** The newest hundred of the caller's news. */
const newest = async (caller: Caller): Promise<Notice[]> =>
  (await newsPage(caller.table, caller.personId, 100)).items.map(({ node }) => node);

const refuseTime = (field: string, time: string | null | undefined) =>
  typeof time === 'string' && !isTime(time) ? ({ code: 'BAD_TIME', field } as const) : undefined;

/** What somebody wants after they said what changes. */
function wishesAfter(before: Wishes, input: SetTellingInput): Wishes {
  const when = { ...before.when };
  for (const choice of input.choices) when[choice.group] = choice.when;
  const { channel, quietFrom, quietTo, digestAt, language } = input;
  return {
    when,
    channel: channel ?? before.channel,
    phone: input.phone === undefined ? before.phone : tidy(input.phone ?? '') || undefined,
    quietFrom: quietFrom ?? before.quietFrom,
    quietTo: quietTo ?? before.quietTo,
    digestAt: digestAt ?? before.digestAt,
    language: language && isSpoken(language) ? language : before.language,
  };
}

/** Say how one wants to be told; what waits already goes by it. */
async function setTelling(caller: Caller, input: SetTellingInput): Promise<Telling> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  const { quietFrom, quietTo, digestAt, language, phone } = input;
  demandNone(
    refuseTime('quietFrom', quietFrom),
    refuseTime('quietTo', quietTo),
    refuseTime('digestAt', digestAt),
    phone ? textRefusal('phone', tidy(phone), 0, 30) : undefined,
    language && !isSpoken(language) ? { code: 'UNKNOWN_LANGUAGE', field: 'language' } : undefined,
  );
  return decideAgain(async () => {
    const telling = await loadTelling(caller.table, caller.personId, true);
    const wishes = wishesAfter(telling.wishes, input);
    demand(wishes.channel !== 'phone' || wishes.phone, 'PHONE_NEEDED', { field: 'phone' });
    if (wishes.channel === 'push' && telling.wishes.channel !== 'push')
      demand((await ownDevices(caller)).length, 'DEVICE_NEEDED', { field: 'channel' });
    if (JSON.stringify(wishes) === JSON.stringify(telling.wishes)) return telling;
    const waiting = (await newest(caller)).filter((notice) => waits({ ...telling, wishes }, notice));
    const after = { ...wished(telling, wishes, waiting, caller.now), version: telling.version + 1 };
    await caller.table.put(placeTelling(after), unchanged(telling));
    return after;
  });
}

/** Say that news was seen. */
async function markSeen(caller: Caller, { about }: MarkSeenInput): Promise<void> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  for (const notice of await newest(caller))
    if (!notice.seenAt && (!about || notice.about === about))
      await markNotice(caller.table, noticeAt(notice), 'seenAt', caller.now);
}

/** Lines of a page of news: alike news about the same that came in a row is one, with the cursor of its oldest. */
function linesIn(page: readonly { readonly sk: string; readonly node: Notice }[]) {
  const lines: { sk: string; node: { notices: [Notice, ...Notice[]] } }[] = [];
  for (const { sk, node } of page) {
    const line = lines.at(-1);
    const [newer] = line?.node.notices ?? [];
    if (line && newer?.what === node.what && newer.about === node.about) {
      line.node.notices.push(node);
      line.sk = sk;
    } else lines.push({ sk, node: { notices: [node] } });
  }
  return lines;
}

/** Being told: what one wants, what there is, and the host's list of whom to call. */
export const tellingApi = {
  Query: {
    phoneNotes: async (_, page, caller) => {
      await holding(caller, 'host');
      return connection<PhoneNoteView>(caller, 'phoneNotes', page, 50, (limit, after) =>
        phoneNotesPage(caller.table, limit, after),
      );
    },
    pushKey: async (_, __, caller) => (await loadPushKey(caller.table)) ?? null,
  },
  Mutation: {
    setTelling: (_, { input }, caller) =>
      answering(caller, { telling: null }, async () => ({
        telling: await shown(caller, await setTelling(caller, input)),
      })),
    markSeen: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await markSeen(caller, input);
        return { me: { id: caller.personId } };
      }),
    phoneNoteDone: (_, { input }, caller) =>
      answering(caller, { person: null }, async () => {
        await holding(caller, 'host');
        const [, sub = '', version] = /^pho_([0-9a-f-]{36})_(\d{1,9})$/.exec(input.id) ?? [];
        demand(version, 'NOT_FOUND', { field: 'id' });
        const person = `per_${sub}`;
        await endPhoneNote(caller.table, person, Number(version));
        return { person: personView(person) };
      }),
    turnOnPush: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await turnOnPush(caller, input);
        return { me: { id: caller.personId } };
      }),
    turnOffPush: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await turnOffPush(caller, input);
        return { me: { id: caller.personId } };
      }),
  },
  Me: {
    telling: async ({ id }, _, caller) => shown(caller, await loadTelling(caller.table, id)),
    news: async ({ id }, page, caller) =>
      connection<NewsView>(caller, `news#${id}`, page, 50, async (limit, after) => {
        const { items, more } = await newsPage(caller.table, id, limit, after);
        return { items: linesIn(items), more };
      }),
    unseenNews: async (_, __, caller) => (await newest(caller)).filter(({ seenAt }) => !seenAt).length,
    devices: (_, __, caller) => ownDevices(caller),
  },
  News: {
    kind: ({ notices: [{ what }] }) => what,
    about: ({ notices: [{ about }] }) => about,
    many: ({ notices }) => notices.length,
    at: ({ notices: [{ at }] }) => at,
    seen: ({ notices }) => notices.every(({ seenAt }) => seenAt !== undefined),
    text: ({ notices }, _, { spoken }) => linesOf(notices).map((line) => lineText(line, spoken))[0] ?? '',
    path: ({ notices: [{ about }] }) => placeOf(about),
  },
  PhoneNote: {
    id: ({ person, version }) => `pho_${person.slice('per_'.length)}_${version}`,
    person: ({ person }) => personView(person),
  },
} satisfies Resolvers;
