import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type City, startCity } from '../harness/city.ts';
import { type Fault, faultyLine, writes } from '../harness/faulty.ts';
import { dynamoEndpoint } from '../harness/table.ts';
import { type Scenario, scenariosOf } from './scenarios.ts';

let line: Awaited<ReturnType<typeof faultyLine>>;
let city: City;
let all: Awaited<ReturnType<typeof scenariosOf>>;

/** A city of its own for the tries of a group: what was tried before them leaves room. */
function inFreshCity(): void {
  beforeAll(async () => {
    line = await faultyLine(dynamoEndpoint());
    city = await startCity({
      wrap: (dynamo, by) => (by === 'projector' ? dynamo : line.under(dynamo)),
    });
    all = await scenariosOf(city);
  });
  afterEach(() => {
    line.plan = undefined;
  });
  afterAll(async () => {
    await city.stop();
    line.stop();
  });
}

/** The first call that changes something meets this; every later one goes through. */
function once(fault: Fault): { readonly met: () => number } {
  let met = 0;
  line.plan = (operation) => {
    if (met || !writes(operation)) return undefined;
    if (fault === 'conflict' && !operation.startsWith('Transact')) return undefined;
    met++;
    return fault;
  };
  return { met: () => met };
}

type Ready = { readonly mutation: string; readonly scenario: Scenario }[];
/** Looks whether each was done, once: all of them together, so that what follows from them is waited for once. */
async function happenedOnce(api: 'wijk' | 'city', sent: Ready): Promise<void> {
  for (const { mutation, scenario } of sent) {
    expect(await all.timesDone(api, scenario), mutation).toBe(1);
    if (mutation === 'sendMessage') expect(await all.messagesOf(scenario.subject)).toBe(1);
  }
}

const codes = ({ errors, data }: Answer, mutation: string): string[] => [
  ...(errors ?? []).map((error) => error.extensions?.code ?? error.message),
  ...(data?.[mutation]?.userErrors ?? []).map((error: { code: string }) => error.code),
];
const apis = [
  ['wijk', () => all.inWijk],
  ['city', () => all.inCity],
] as const;
const each = apis.flatMap(([api, scenarios]) => [[api, scenarios] as const]);

describe.each(each)('when DynamoDB hiccups once, every mutation of the %s', (api, scenarios) => {
  inFreshCity();
  it.each(['throttled', 'conflict', 'broken', 'lostBefore', 'lostAfter'] as const)(
    'comes through and happens once: %s',
    async (fault) => {
      let met = 0;
      const sent: Ready = [];
      for (const [mutation, make] of Object.entries(scenarios())) {
        line.plan = undefined;
        const scenario = await make();
        const plan = once(fault);
        const answer = await all.send(api, mutation, scenario);
        met += plan.met();
        expect(codes(answer, mutation), `${mutation} ${answer.text}`).toEqual([]);
        sent.push({ mutation, scenario });
      }
      line.plan = undefined;
      await happenedOnce(api, sent);
      // The faults did happen: nearly every mutation writes, those with a transaction can conflict.
      expect(met).toBeGreaterThan(fault === 'conflict' ? 1 : Object.keys(scenarios()).length - 2);
    },
    400_000,
  );
});

describe.each(each)('when DynamoDB stays away, every mutation of the %s', (api, scenarios) => {
  inFreshCity();
  /** Every mutation with a scenario that is ready to be sent. */
  const prepared = async () => {
    const ready = [];
    // Those that let time pass come first, so that what the others prepare is not over by then.
    const patient = [
      ...['closeYear', 'startInitiative', 'reportInitiative', 'noteInMinutes', 'castMotionVote'],
      ...['phoneNoteDone', 'noteAttendance'],
    ];
    const late = ([mutation]: readonly [string, unknown]) =>
      (patient.indexOf(mutation) + patient.length + 1) % (patient.length + 1);
    for (const [mutation, make] of Object.entries(scenarios()).sort((x, y) => late(x) - late(y)))
      ready.push({ mutation, scenario: await make() });
    return ready;
  };

  /** Sends all of it, once, while the line is as the plan says; answers what each is refused with. */
  const sendAll = async (ready: Ready, plan: typeof line.plan) => {
    line.plan = plan;
    const answers = await Promise.all(
      ready.map(async ({ mutation, scenario }) => {
        const answer = await all.send(api, mutation, scenario);
        expect(answer.text).not.toMatch(/ECONN|socket|node_modules|\.ts:|Throttl/);
        return { mutation, codes: codes(answer, mutation) };
      }),
    );
    line.plan = undefined;
    return answers;
  };
  const happensOnce = async (ready: Ready) => {
    for (const { mutation, scenario } of ready) {
      const again = await all.send(api, mutation, scenario);
      expect(codes(again, mutation), `${mutation} ${again.text}`).toEqual([]);
    }
    await happenedOnce(api, ready);
  };
  const timesOf = async (ready: Ready) => {
    const times = new Map<string, number>();
    for (const { mutation, scenario } of ready) times.set(mutation, await all.timesDone(api, scenario));
    return times;
  };

  it('says so and changes nothing, whether it can’t read, is throttled or is cut off; sent again it happens once', async () => {
    const ready = await prepared();
    const before = await timesOf(ready);
    const plans: [string, typeof line.plan][] = [
      ['BROKEN', (operation) => (writes(operation) ? undefined : 'lostBefore')],
      ['BUSY', (operation) => (writes(operation) ? 'throttled' : undefined)],
      ['BROKEN', (operation) => (writes(operation) ? 'lostBefore' : undefined)],
    ];
    for (const [code, plan] of plans) {
      for (const answer of await sendAll(ready, plan))
        expect(answer, answer.mutation).toMatchObject({ codes: [code] });
      expect(await timesOf(ready)).toEqual(before);
    }
    await happensOnce(ready);
  }, 400_000);

  it('says so when its answer gets lost, and sent again happens once', async () => {
    const ready = await prepared();
    // What took effect may be found when DynamoDB is asked what it did.
    for (const answer of await sendAll(ready, (operation) => (writes(operation) ? 'lostAfter' : undefined)))
      if (answer.codes.length) expect(answer, answer.mutation).toMatchObject({ codes: ['BROKEN'] });
    await happensOnce(ready);
  }, 400_000);

  it('leaves nothing half done when the line drops between two writes', async () => {
    const severed: string[] = [];
    const sent: Ready = [];
    for (const [mutation, make] of Object.entries(scenarios())) {
      line.plan = undefined;
      const scenario = await make();
      let written = 0;
      line.plan = (operation) => (writes(operation) && ++written > 1 ? 'lostBefore' : undefined);
      const failed = await all.send(api, mutation, scenario);
      expect(failed.text).not.toMatch(/ECONN|socket|node_modules|\.ts:/);
      line.plan = undefined;
      if (written > 1) severed.push(mutation);
      const again = await all.send(api, mutation, scenario);
      expect(codes(again, mutation), `${mutation} ${again.text}`).toEqual([]);
      sent.push({ mutation, scenario });
    }
    await happenedOnce(api, sent);
    // Leaving erases what somebody wrote, and is done when all of it is gone. A place on a list is one write to the list,
    // which counts, and one that says whose it is, made again by whoever comes next (docs/decisions/012).
    const several = ['signUp', 'signOff', 'confirmPlace', 'noteAttendance', 'leave'];
    expect(severed).toEqual(api === 'wijk' ? several : []);
  }, 400_000);
});
