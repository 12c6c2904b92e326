import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, type Person, startCity } from '../harness/city.ts';
import { type Fault, faultyLine } from '../harness/faulty.ts';
import { dynamoEndpoint } from '../harness/table.ts';
import { challengesIn, wijk } from './cast.ts';

let line: Awaited<ReturnType<typeof faultyLine>>;
let city: City;
let board: Person;
let coordinator: Person;
let group: Person;
let play: ReturnType<typeof challengesIn>;

beforeAll(async () => {
  line = await faultyLine(dynamoEndpoint());
  city = await startCity({
    wrap: (dynamo, by) => (by.startsWith('wijk-api') ? line.under(dynamo) : dynamo),
  });
  ({ board, coordinator } = await city.found(wijk));
  [group] = (await city.residents(wijk, board, 'Gro Ep')) as [Person];
  play = challengesIn(city, { group, coordinator });
}, 60_000);
afterAll(async () => {
  line.plan = undefined;
  await city.stop();
  line.stop();
});

const stands = async (id: string) => {
  const query = `{ challenge(id: "${id}") { state version contract { pot { id } } agreement { signedBy service { version provider } } } money { pots { id } } budget { lines { potId budgeted } } formation { specialisms { baseline { fte } } } }`;
  return (await city.ask(group, wijk, query)).data;
};
const sign = (challengeId: string) =>
  city.send(coordinator, wijk, 'signAgreement', { challengeId, version: 1 }, 'challenge { state }');
const always = (fault: Fault) => {
  line.plan = (operation) => (operation.startsWith('Transact') ? fault : undefined);
};

describe('signing when the table fails', () => {
  it.each(['broken', 'lostBefore', 'throttled', 'conflict'] as const)(
    'leaves nothing behind, and works once the table does: %s',
    async (fault) => {
      const { challengeId } = await play.brought('proposed');
      const before = await stands(challengeId);
      expect(before.challenge.contract).toBeNull();
      always(fault);
      const { errors } = await sign(challengeId);
      expect(errors?.[0].extensions.code).toMatch(/^(BROKEN|BUSY)$/);
      line.plan = undefined;
      expect(await stands(challengeId)).toEqual(before);
      expect((await sign(challengeId)).data.signAgreement.challenge.state).toBe('contracted');
    },
    60_000,
  );

  it('is a whole contract when only the answer was lost', async () => {
    const { challengeId } = await play.brought('proposed');
    let lost = 0;
    line.plan = (operation) => (operation.startsWith('Transact') && !lost++ ? 'lostAfter' : undefined);
    await sign(challengeId);
    line.plan = undefined;
    const { challenge, money } = await stands(challengeId);
    expect(lost).toBeGreaterThan(0);
    expect(challenge).toMatchObject({
      state: 'contracted',
      agreement: { service: { provider: 'residents' } },
    });
    expect(money.pots.map(({ id }: { id: string }) => id)).toContain(challenge.contract.pot.id);
  });
});
