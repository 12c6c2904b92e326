import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Member } from '../members/rules.ts';
import { loadMember, somePeople } from '../members/store.ts';
import { loadWijk } from '../statutes/store.ts';
import { wijkScope } from '../tenancy/scope.ts';
import type { Settings, WijkSettings } from '../tenancy/settings.ts';
import { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { compose, type Mail } from './letter.ts';
import { sealLink } from './links.ts';
import { addNews } from './projecting.ts';
import { claimed, dueOf, type Notice, putOff, refusedOnce, type Telling, told, waits } from './rules.ts';
import {
  type Call,
  duePage,
  loadCall,
  loadPhoneNote,
  loadTelling,
  newsPage,
  placeCall,
  placePhoneNote,
  placeTelling,
  unchanged,
} from './store.ts';

/** The mail service, and where somebody's address is: it is not in the table. */
export type Post = {
  /** Sends a letter. The same id may come again after a run that was cut off; a service that can, sends it once. */
  readonly send: (mail: Mail) => Promise<void>;
  /** Address that a person signs in with; undefined when there is none. */
  readonly addressOf: (personId: string) => Promise<string | undefined>;
};

/** The mail service takes so many a second, and now it is full: nothing is wrong with the letter. */
export class PostFull extends Error {
  override readonly name = 'PostFull';
}

/** What the notifier of a wijk stands on. */
export type NotifierSettings = WijkSettings<Settings> & {
  readonly post: Post;
  /** Address of the web apps, without a slash at its end. */
  readonly origin: string;
  readonly secret: string;
};

/** Letters could not be sent and were given up. What they said stands in the app; somebody must look why. */
export class NotTold extends Error {
  override readonly name = 'NotTold';
}

/** What a run did: letters that went, notes for the host, and letters that were given up. */
export type Ran = { sent: number; noted: number; givenUp: number };

/** So many people at a time, as the mail service can take. */
const atATime = 12;
/** A run stops taking up new people after so long; the next one goes on. */
const mostMs = 40_000;

/** Runs over things, some at a time. */
async function eachOf<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const left = [...things];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

/** Gives a call to everybody it is for, a hundred at a time, and notes how far it came. */
async function spread(table: Table, key: string, now: Date): Promise<void> {
  for (;;) {
    const call: Call | undefined = await loadCall(table, key);
    if (!call || call.doneAt || call.undoneAt) return;
    const { people, next } = await somePeople(table, call.after);
    const { what, about, part, by, from: at, toAll } = call;
    const meant = people.filter(({ id, roles }) => id !== by && roles.includes(toAll));
    await eachOf(meant, ({ id }) => addNews(table, { person: id, what, about, at, part, call: key }, now));
    const after = { ...call, after: next, doneAt: next ? undefined : now.toISOString() };
    try {
      await table.put(placeCall({ ...after, version: call.version + 1 }), { version: call.version });
    } catch (cause) {
      // Undone meanwhile, or another run was at it: look again.
      if (!(cause instanceof Conflict)) throw cause;
    }
  }
}

/** The news that is to be told of: the newest hundred, of what still stands. */
async function waiting(table: Table, telling: Telling): Promise<Notice[]> {
  const { items } = await newsPage(table, telling.person, 100);
  return items.map(({ node }) => node).filter((notice) => waits(telling, notice));
}

const languageFor = ({ wishes }: Telling, { languages }: Member) =>
  wishes.language ?? (languages.includes('nl') || !languages.includes('en') ? 'nl' : 'en');

/** Makes the notifier of one wijk: tells everybody who is due, each in one letter. */
export function makeNotifier(settings: NotifierSettings): () => Promise<Ran> {
  const { dynamo, tableName, wijk, log, post, origin, secret } = settings;
  return async () => {
    const table = new Table(dynamo, tableName, wijkScope(wijk));
    const begun = performance.now();
    const inTime = () => performance.now() - begun < mostMs;
    const { name } = await loadWijk(table, settings.now());
    const ran: Ran = { sent: 0, noted: 0, givenUp: 0 };
    let failed: unknown;

    const save = (before: Telling, after: Telling) =>
      table.put(placeTelling({ ...after, version: before.version + 1 }), unchanged(before));

    /** Marks what became of a letter, whatever came in meanwhile. */
    const finish = (person: string, id: string, after: (telling: Telling) => Telling): Promise<Telling> =>
      decideAgain(async () => {
        const telling = await loadTelling(table, person, true);
        if (telling.claim?.id !== id) return telling;
        const next = after(telling);
        await save(telling, next);
        return next;
      });

    async function byPhone(telling: Telling, phone: string, many: number): Promise<void> {
      const before = await loadPhoneNote(table, telling.person);
      const at = before?.at ?? settings.now().toISOString();
      const note = { person: telling.person, phone, many: many + (before?.many ?? 0), at };
      const done = {
        ...told(telling, telling.claim?.through ?? telling.count),
        version: telling.version + 1,
      };
      await table.transact([put(placePhoneNote(note)), put(placeTelling(done), unchanged(telling))]);
      ran.noted++;
    }

    /** Asks the mail service, and again while it is full; a run that is over leaves the letter to the next. */
    async function patiently<T>(ask: () => Promise<T>): Promise<T> {
      for (;;) {
        try {
          return await ask();
        } catch (cause) {
          if (!(cause instanceof PostFull) || !inTime()) throw cause;
          await pause(250 + Math.random() * 500);
        }
      }
    }

    async function byMail(telling: Telling, member: Member, notices: readonly Notice[]): Promise<void> {
      const { person } = telling;
      const mine = claimed(telling, randomUUID(), settings.now());
      await save(telling, mine);
      const { id, through } = mine.claim;
      try {
        const to = await patiently(() => post.addressOf(member.account ?? person));
        // Without an address there is only the app.
        if (to === undefined) {
          await finish(person, id, (now) => told(now, through));
          return;
        }
        const home = `${origin}/w/${wijk}`;
        const language = languageFor(telling, member);
        const token = sealLink(secret, wijk, person, telling.links, settings.now());
        const unsubscribe = `${home}/telling/stop?l=${token}`;
        const mail = compose({ id, to, language, wijk: name, home, unsubscribe, notices });
        await patiently(() => post.send(mail));
      } catch (cause) {
        // Claimed still: taken up again in a moment, and not counted as a try.
        if (cause instanceof PostFull) return;
        const after = await finish(person, id, (now) => refusedOnce(now, settings.now()));
        log.warn('a letter was not taken', { tenant: wijk, letter: id, cause });
        if (after.failedAt && !after.claim) ran.givenUp++;
        return;
      }
      // The one window: cut off here, a letter that the service took is not marked, and is sent again under its id.
      await finish(person, id, (now) => told(now, through));
      ran.sent++;
    }

    async function tellOne(person: string): Promise<void> {
      const now = settings.now();
      const telling = await loadTelling(table, person, true);
      const due = dueOf(telling);
      if (due === undefined || due > now.toISOString()) return;
      const later = putOff(telling, now);
      if (later) return save(telling, later);
      const member = await loadMember(table, person);
      const here = member && !member.leftAt ? member : undefined;
      const notices = here ? await waiting(table, telling) : [];
      // No empty letter: everything was seen, undone or not wanted, or the person left.
      if (!here || notices.length === 0)
        return save(telling, told(telling, telling.claim?.through ?? telling.count));
      const { channel, phone } = telling.wishes;
      if (channel === 'phone' && phone) return byPhone(telling, phone, notices.length);
      return byMail(telling, here, notices);
    }

    for (let after: string | undefined; inTime(); ) {
      const { calls, people, next } = await duePage(table, settings.now().toISOString(), after);
      for (const call of calls)
        try {
          if (inTime()) await spread(table, call, settings.now());
        } catch (cause) {
          // One call that breaks keeps nobody from what else is to be told.
          failed = cause;
        }
      await eachOf(people, async (person) => {
        if (!inTime()) return;
        try {
          await tellOne(person);
        } catch (cause) {
          // Somebody else was at it, or something broke: it is due still, and the next run does it.
          if (!(cause instanceof Conflict)) failed = cause;
        }
      });
      if (next === undefined) break;
      after = next;
    }
    if (ran.sent || ran.noted || ran.givenUp) log.info('told', { tenant: wijk, ...ran, ...table.meter });
    if (failed !== undefined) throw failed;
    if (ran.givenUp) throw new NotTold(`${ran.givenUp} letters were given up`);
    return ran;
  };
}
