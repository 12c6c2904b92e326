import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeMember } from '../../functions/members/store.ts';
import { addNews } from '../../functions/telling/adding.ts';
import { wished } from '../../functions/telling/rules.ts';
import { PostFull } from '../../functions/telling/sending.ts';
import { loadTelling, placeTelling, unchanged } from '../../functions/telling/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, startCity } from '../harness/city.ts';

/** How many people have a digest in these runs. The bench does the same with 10,000. */
const many = 2_000;
const wijk = 'korrewegwijk';
/** Set: the notifier's line to the table is gone from then on, as in a process that was killed. */
let killed = false;
let city: City;
let table: Table;
const person = (n: number) => `per_00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const killable = (dynamo: DynamoDBClient, by: string): DynamoDBClient => {
  if (!by.startsWith('notifier')) return dynamo;
  dynamo.middlewareStack.add(
    (next) => async (args) => {
      if (killed) throw new Error('killed');
      return next(args);
    },
    { step: 'initialize' },
  );
  return dynamo;
};

const inTens = async (count: number, work: (n: number) => Promise<void>) => {
  for (let n = 0; n < count; n += 20)
    await Promise.all(Array.from({ length: Math.min(20, count - n) }, (_, i) => work(n + i)));
};

beforeAll(async () => {
  city = await startCity({ wrap: killable });
  await city.found(wijk);
  table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const at = city.time.now.toISOString();
  await inTens(many, (n) =>
    table.put(
      placeMember({
        id: person(n),
        name: `Buur ${n}`,
        languages: ['nl'],
        talents: [],
        roles: ['resident'],
        joinedAt: at,
        trail: [{ at, by: person(n), action: 'join', st: 1 }],
      }),
    ),
  );
  await city.idle();
}, 300_000);
afterAll(() => city.stop());

/** News for everybody, and the time at five when their digest is due. */
async function digestDue(day: number, people = many): Promise<void> {
  city.time.now = new Date(Date.parse('2026-11-03T12:00:00Z') + day * 86_400_000);
  const at = city.time.now.toISOString();
  await inTens(people, (n) =>
    addNews(
      table,
      { person: person(n), what: 'roundOpened', about: `rnd_${day}`, at, part: '1' },
      city.time.now,
    ),
  );
  city.time.now = new Date(Date.parse('2026-11-03T16:00:00Z') + day * 86_400_000);
}

describe(`a digest run over ${many} people`, () => {
  for (const [when, place] of [
    ['between two letters', 'before'],
    ['after the mail service took a letter, and before that was marked', 'after'],
  ] as const)
    it(`that is killed half-way, ${when}, and started again, sends each exactly one`, async () => {
      await digestDue(place === 'before' ? 0 : 7);
      const letters = new Map<string, Set<string>>();
      let sent = 0;
      const send = async ({ to, id }: { to: string; id: string }) => {
        sent++;
        if (place === 'before' && sent === many / 2) killed = true;
        if (killed && place === 'before') throw new Error('killed');
        letters.set(to, (letters.get(to) ?? new Set()).add(id));
        if (place === 'after' && sent === many / 2) killed = true;
      };
      await expect(city.notifier(wijk, { send })).rejects.toThrow('killed');
      expect(letters.size).toBeGreaterThan(many / 3);
      expect(letters.size).toBeLessThan(many * 0.7);
      killed = false;
      const again = async (mail: { to: string; id: string }) =>
        void letters.set(mail.to, (letters.get(mail.to) ?? new Set()).add(mail.id));
      for (let n = 0; n < 5; n++) {
        city.time.now = new Date(city.time.now.getTime() + 60_000);
        await city.notifier(wijk, { send: again });
      }
      // Each person, and of each one letter: what was sent again came under the same id, which the service knows.
      expect(letters.size).toBe(many);
      expect([...letters.values()].filter((ids) => ids.size !== 1)).toEqual([]);
    }, 120_000);

  it('by two at once sends each exactly one', async () => {
    await digestDue(14, 400);
    const sent: string[] = [];
    const send = async ({ to }: { to: string }) => void sent.push(to);
    await Promise.all([1, 2, 3].map(() => city.notifier(wijk, { send })));
    city.time.now = new Date(city.time.now.getTime() + 600_000);
    await city.notifier(wijk, { send });
    expect(sent).toHaveLength(400);
    expect(new Set(sent).size).toBe(400);
  }, 60_000);

  it('sends nothing to nobody: a day without news is a day without a digest', async () => {
    city.mails.length = 0;
    for (let day = 0; day < 9; day++) {
      city.time.now = new Date(city.time.now.getTime() + 86_400_000);
      expect(await city.notifier(wijk)).toEqual({ sent: 0, pushed: 0, noted: 0, givenUp: 0 });
    }
    expect(city.mails).toEqual([]);
  });
});

describe('a letter that the mail service refuses', () => {
  it('is tried again, later each time, and goes when it can', async () => {
    await digestDue(30, 1);
    let tries = 0;
    const send = async () => {
      tries++;
      if (tries < 3) throw new Error('busy');
    };
    for (let n = 0; n < 10; n++) {
      await city.notifier(wijk, { send });
      city.time.now = new Date(city.time.now.getTime() + 60_000);
    }
    expect(tries).toBe(3);
  });

  it('is not tried in quiet hours, but after them', async () => {
    await digestDue(32, 1);
    const tries: string[] = [];
    const send = async () => {
      tries.push(city.time.now.toISOString().slice(11, 16));
      if (tries.length < 3) throw new Error('busy');
    };
    const telling = await loadTelling(table, person(0), true);
    const wishes = { ...telling.wishes, quietFrom: '17:03', quietTo: '09:30' };
    await table.put(placeTelling({ ...telling, wishes, version: telling.version + 1 }), unchanged(telling));
    for (let n = 0; n < 20 * 60; n++) {
      await city.notifier(wijk, { send });
      city.time.now = new Date(city.time.now.getTime() + 60_000);
    }
    // Five, a minute after, and then not five minutes later but at half past nine; in winter it is an hour less in UTC.
    expect(tries).toEqual(['16:00', '16:01', '08:30']);
  });

  it('because it is full for a moment, waits that moment: it is no try, and goes once', async () => {
    await digestDue(35, 20);
    const sent: string[] = [];
    let full = 30;
    const send = async ({ to }: { to: string }) => {
      if (full-- > 0) throw new PostFull('rate exceeded');
      sent.push(to);
    };
    expect(await city.notifier(wijk, { send })).toMatchObject({ sent: 20, givenUp: 0 });
    expect(new Set(sent).size).toBe(20);
    expect((await loadTelling(table, person(3), true)).claim).toBeUndefined();
  });

  it('is given up in the end, with an alarm, and does not hold up the next', async () => {
    await digestDue(40, 3);
    const refused = async ({ to }: { to: string }) => {
      if (to.startsWith(person(1))) throw new Error('no such address');
      city.mails.push({ id: to, to, subject: '', text: '', html: '', headers: {} });
    };
    city.mails.length = 0;
    let alarms = 0;
    for (let n = 0; n < 60 * 16; n += 5) {
      await city.notifier(wijk, { send: refused }).catch((cause) => {
        alarms++;
        expect(String(cause)).toContain('given up');
      });
      city.time.now = new Date(city.time.now.getTime() + 5 * 60_000);
    }
    expect(alarms).toBe(1);
    expect(city.mails).toHaveLength(2);
    const givenUp = await Promise.all([0, 1, 2].map((n) => loadTelling(table, person(n), true)));
    expect(givenUp.map(({ failedAt }) => failedAt !== undefined)).toEqual([false, true, false]);
    // What comes next goes as ever.
    await digestDue(42, 3);
    await city.notifier(wijk);
    expect(city.mails.filter(({ to }) => to.startsWith(person(1)))).toHaveLength(1);
  });
});

describe('a digest at 02:30', () => {
  for (const [day, hours] of [
    ['2027-03-28', 'that has no half past two'],
    ['2027-10-31', 'that has two'],
  ] as const)
    it(`comes once a night, also in the night of ${day} ${hours}`, async () => {
      const midnight = Date.parse(`${day}T00:00:00Z`);
      const who = person(day === '2027-03-28' ? 1_001 : 1_002);
      const telling = await loadTelling(table, who, true);
      const wishes = { ...telling.wishes, digestAt: '02:30' };
      await table.put(
        placeTelling({ ...wished(telling, wishes, [], city.time.now), version: telling.version + 1 }),
        unchanged(telling),
      );
      const sent: string[] = [];
      const send = async ({ to }: { to: string }) => {
        if (to.startsWith(who)) sent.push(city.time.now.toISOString());
      };
      // News every quarter of an hour, from two days before to two days after.
      for (let at = midnight - 2 * 86_400_000; at < midnight + 2 * 86_400_000; at += 15 * 60_000) {
        city.time.now = new Date(at);
        const when = city.time.now.toISOString();
        await addNews(
          table,
          { person: who, what: 'roundOpened', about: 'rnd_1', at: when, part: when },
          city.time.now,
        );
        await city.notifier(wijk, { send });
      }
      const nights = sent.map((instant) =>
        new Date(instant).toLocaleDateString('en-CA', { timeZone: 'Europe/Amsterdam' }),
      );
      expect(nights, sent.join()).toEqual([...new Set(nights)]);
      expect(nights).toHaveLength(4);
      expect(nights).toContain(day);
    }, 120_000);
});
