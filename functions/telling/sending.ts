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
import { addNews } from './adding.ts';
import { showPushKey } from './device-store.ts';
import { compose, composePush, type Mail } from './letter.ts';
import { sealLink } from './links.ts';
import { forOneRun, makePush, type PushSettings } from './push.ts';
import { pushTo } from './pushing.ts';
import {
  byMailInstead,
  type Claimed,
  claimed,
  dueOf,
  languageFor,
  type Notice,
  pushedInVain,
  putOff,
  refusedOnce,
  type Telling,
  told,
  unbrought,
  waits,
} from './rules.ts';
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
  readonly push: PushSettings;
};

/** Letters could not be sent and were given up. What they said stands in the app; somebody must look why. */
export class NotTold extends Error {
  override readonly name = 'NotTold';
}

/** What a run did: letters that went by mail and by push, notes for the host, and letters that were given up. */
export type Ran = { sent: number; pushed: number; noted: number; givenUp: number };

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

/** Of whom a call is for, who is still here: a group by name, or a hundred of all with a role. */
async function meantBy(table: Table, { toGroup, toAll, after, knowing }: Call) {
  const named = toGroup && (await Promise.all(toGroup.map((id) => loadMember(table, id))));
  const { people, next } = named ? { people: named, next: undefined } : await somePeople(table, after);
  const meant = people.flatMap((one) => (one && !one.leftAt && !knowing.includes(one.id) ? one : []));
  return { meant: meant.filter(({ roles }) => !toAll || roles.includes(toAll)), next };
}

/** Gives a call to everybody it is for, and notes how far it came. */
async function spread(table: Table, key: string, now: Date): Promise<void> {
  for (;;) {
    const call: Call | undefined = await loadCall(table, key);
    if (!call || call.doneAt || call.undoneAt) return;
    const { meant, next } = await meantBy(table, call);
    const { what, about, part, from: at } = call;
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

/** Makes the notifier of one wijk: tells everybody who is due, each in one letter. */
export function makeNotifier(settings: NotifierSettings): () => Promise<Ran> {
  const { dynamo, tableName, wijk, log, post, origin, secret } = settings;
  const service = makePush(wijk, settings.push);
  let shown = false;
  return async () => {
    const table = new Table(dynamo, tableName, wijkScope(wijk));
    const begun = performance.now();
    const inTime = () => performance.now() - begun < mostMs;
    const { name } = await loadWijk(table, settings.now());
    const ran: Ran = { sent: 0, pushed: 0, noted: 0, givenUp: 0 };
    let failed: unknown;
    const push = forOneRun(service);
    if (!shown) await showPushKey(table, push.publicKey);
    shown = true;

    const save = (before: Telling, after: Telling) =>
      table.put(placeTelling({ ...after, version: before.version + 1 }), unchanged(before));

    /** Marks what became of a letter, whatever came in meanwhile. */
    const finish = (person: string, id: string, after: (telling: Telling) => Telling): Promise<Telling> =>
      decideAgain(async () => {
        const telling = await loadTelling(table, person, true);
        if (telling.claim?.id !== id) return telling;
        const next = after(telling);
        await save(telling, next);
        return { ...next, version: telling.version + 1 };
      });

    async function byPhone(telling: Telling, phone: string, many: number): Promise<void> {
      const before = await loadPhoneNote(table, telling.person);
      const at = before?.at ?? settings.now().toISOString();
      const through = telling.claim?.through ?? telling.count;
      const note = { person: telling.person, phone, many: many + (before?.many ?? 0), at, version: through };
      const done = { ...told(telling, through), version: telling.version + 1 };
      await table.transact([
        put(placePhoneNote(note), before ? { version: before.version } : 'absent'),
        put(placeTelling(done), unchanged(telling)),
      ]);
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

    /** What every letter says, however it goes. */
    const writtenTo = (telling: Telling, member: Member) => {
      const home = `${origin}/w/${wijk}`;
      const token = sealLink(secret, wijk, telling.person, telling.links, settings.now());
      return {
        ...{ wijk: name, home, unsubscribe: `${home}/telling/stop?l=${token}` },
        language: languageFor(telling.wishes, member.languages),
      };
    };

    async function byMail(telling: Claimed, member: Member, notices: readonly Notice[]): Promise<void> {
      const { person, claim, wishes } = telling;
      const { id, through } = claim;
      try {
        const to = await patiently(() => post.addressOf(member.account ?? person));
        if (to === undefined) {
          // Who chose mail has the app alone. Who chose push counted on more than that.
          if (claim.byMail && wishes.phone) return await byPhone(telling, wishes.phone, notices.length);
          await finish(person, id, (now) =>
            claim.byMail ? unbrought(now, through, settings.now()) : told(now, through),
          );
          return;
        }
        const mail = compose({ ...writtenTo(telling, member), id, to, notices });
        await patiently(() => post.send(mail));
      } catch (cause) {
        // Claimed still: taken up again in a moment, and not counted as a try.
        if (cause instanceof PostFull || cause instanceof Conflict) return;
        const after = await finish(person, id, (now) => refusedOnce(now, settings.now()));
        log.warn('a letter was not taken', { tenant: wijk, letter: id, cause });
        if (after.failedAt && !after.claim) ran.givenUp++;
        return;
      }
      // The one window: cut off here, a letter that the service took is not marked, and is sent again under its id.
      await finish(person, id, (now) => told(now, through));
      ran.sent++;
    }

    async function byPush(telling: Claimed, member: Member, notices: readonly Notice[]): Promise<void> {
      const { person, claim } = telling;
      const { id, through } = claim;
      const words = composePush({ ...writtenTo(telling, member), id });
      const reached = await pushTo(table, push, log, person, words);
      if (reached.became === 'reached') {
        await finish(person, id, (now) => told(now, through));
        ran.pushed++;
        return;
      }
      const after = await finish(person, id, (now) =>
        reached.became === 'later' ? pushedInVain(now, reached.waitMs, settings.now()) : byMailInstead(now),
      );
      if (after.claim?.byMail) await byMail({ ...after, claim: after.claim }, member, notices);
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
      const mine = claimed(telling, randomUUID(), now);
      await save(telling, mine);
      const saved = { ...mine, version: telling.version + 1 };
      return channel === 'push' && !mine.claim.byMail
        ? byPush(saved, here, notices)
        : byMail(saved, here, notices);
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
    if (ran.sent || ran.pushed || ran.noted || ran.givenUp)
      log.info('told', { tenant: wijk, ...ran, ...table.meter });
    if (failed !== undefined) throw failed;
    if (ran.givenUp) throw new NotTold(`${ran.givenUp} letters were given up`);
    return ran;
  };
}
