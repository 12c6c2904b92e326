import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueAt, ticked, tickOf } from '../../functions/requests/due.ts';
import { type HelpRequest, mostWaves, offersWij } from '../../functions/requests/rules.ts';
import { foundingStatutes, type Statutes } from '../../schema/statutes.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const start = new Date('2026-11-02T09:00:00.000Z');
const hour = 3_600_000;
let city: City;
let coordinator: Person;
let wij: Person;
let ask: Person;
let help: Person;
/** Ids of the services, by who provides them. */
const ids: Record<string, string> = {};
const categories = { wij: 'debts', together: 'forms', residents: 'company' } as const;

beforeAll(async () => {
  city = await startCity();
  const founded = await city.found(wijk);
  ({ coordinator } = founded);
  wij = await city.professional(wijk, coordinator);
  [ask, help] = (await city.residents(wijk, founded.board, 'Fatima', 'Henk')) as [Person, Person];
  for (const [provider, category] of Object.entries(categories)) {
    const id = newId('svc');
    ids[provider] = id;
    const input = {
      id,
      name: provider,
      categories: [category],
      provider,
      from: '2026-11-02',
      why: 'Zo is het',
    };
    await city.act(coordinator, wijk, 'openService', input, 'service { id }');
  }
});
afterAll(() => city.stop());

const asked = async (category: string, more: object = {}) => {
  city.time.now = new Date(start);
  const id = newId('req');
  const input = { id, category, title: 'Wie helpt mij', ...more };
  const { userErrors } = await city.change(ask, wijk, 'askForHelp', input);
  expect(userErrors).toEqual([]);
  return id;
};
const fields = 'state provider service { id } wijOffered attention can';
const see = async (id: string, who = ask) =>
  (await city.ask(who, wijk, `{ request(id: "${id}") { ${fields} } }`)).data.request;
const clockAt = async (hours: number) => {
  city.time.now = new Date(start.getTime() + hours * hour);
  await city.clock(wijk);
};

describe('a request', () => {
  it('carries the service and who provides it, and keeps both when that changes', async () => {
    const id = await asked('debts');
    const input = { serviceId: ids.wij, version: 1, provider: 'together', from: '2026-11-03', why: 'Samen' };
    await city.act(coordinator, wijk, 'setProvider', input, 'service { id }');
    city.time.now = new Date('2026-11-03T09:00:00Z');
    expect(await see(id)).toMatchObject({ provider: 'wij', service: { id: ids.wij } });
    const later = newId('req');
    await city.change(ask, wijk, 'askForHelp', { id: later, category: 'debts', title: 'Nog een' });
    expect(await see(later)).toMatchObject({ provider: 'together', service: { id: ids.wij } });
  });

  it('of a category without a service is asked as ever', async () => {
    const id = await asked('garden');
    expect(await see(id)).toMatchObject({ service: null, provider: null, wijOffered: false });
    await clockAt(48);
    expect(await see(id)).toMatchObject({ attention: 'widenOrWij', wijOffered: true });
  });

  it('is offered WIJ at once where WIJ provides it, and neighbours see it all the same', async () => {
    const id = await asked('debts');
    expect(await see(id)).toMatchObject({ provider: 'wij', wijOffered: true, attention: null });
    expect(await see(id, help)).toMatchObject({ wijOffered: false, can: ['answer'] });
    expect(await see(id, wij)).toBeNull();
  });

  it('waits for neighbours within the hours of the statutes where they do it together', async () => {
    const id = await asked('forms');
    expect(await see(id)).toMatchObject({ wijOffered: false });
    await clockAt(48);
    expect(await see(id)).toMatchObject({ attention: 'widenOrWij', wijOffered: true });
  });

  it('is offered WIJ only after the last wave where residents provide it', async () => {
    const id = await asked('company');
    await clockAt(48);
    expect(await see(id)).toMatchObject({ attention: null, wijOffered: false });
    await clockAt(143);
    expect(await see(id)).toMatchObject({ attention: null, wijOffered: false });
    await clockAt(144);
    expect(await see(id)).toMatchObject({ attention: 'widenOrWij', wijOffered: true });
  });

  it('for a circle that residents provide is asked first whether the whole wijk may see it', async () => {
    const id = await asked('company', { audience: 'circle' });
    await clockAt(48);
    expect(await see(id)).toMatchObject({ attention: 'widen', wijOffered: false });
    await clockAt(144);
    expect(await see(id)).toMatchObject({ attention: 'widenOrWij', wijOffered: true });
  });

  it('that can not wait is offered WIJ within the hours of the statutes, whoever provides it', async () => {
    const id = await asked('company', { urgency: 'soon' });
    await clockAt(48);
    expect(await see(id)).toMatchObject({ attention: 'widenOrWij', wijOffered: true });
  });

  it.each([
    ['in danger', { urgency: 'danger' }],
    ['who asks for WIJ', { audience: 'wij', consentToWij: true }],
  ])('of somebody %s goes to WIJ at once, also where residents provide it', async (_, more) => {
    const id = await asked('company', more);
    expect(await see(id, wij)).toMatchObject({ state: 'withWij', provider: 'residents' });
  });

  it('is brought to WIJ by its requester at any time, with consent', async () => {
    const id = await asked('company');
    const input = { requestId: id, consent: true };
    expect(await city.change(ask, wijk, 'escalateRequest', input)).toMatchObject({ userErrors: [] });
    expect(await see(id, wij)).toMatchObject({ state: 'withWij' });
  });

  it('of somebody in danger who takes the consent back is offered WIJ again within the hours of the statutes', async () => {
    const id = await asked('company', { urgency: 'danger' });
    await city.change(ask, wijk, 'withdrawConsent', { requestId: id });
    await clockAt(48);
    expect(await see(id)).toMatchObject({ attention: 'widenOrWij', wijOffered: true });
  });

  it('that never was for neighbours does not wait for them once its consent is taken back', async () => {
    const id = await asked('company', { audience: 'wij', consentToWij: true });
    await city.change(ask, wijk, 'withdrawConsent', { requestId: id });
    await clockAt(48);
    expect(await see(id)).toMatchObject({ attention: 'widenOrWij', wijOffered: true });
  });
});

describe('by whatever statutes', () => {
  const statutesOf = (more: Partial<Statutes>): Statutes => ({ ...foundingStatutes, ...more });
  const asking = (
    provider: 'wij' | 'together' | 'residents',
    audience: 'wijk' | 'circle',
    urgency: HelpRequest['urgency'],
  ): HelpRequest => ({
    id: 'req_1',
    requester: 'per_fatima',
    category: 'debts',
    served: { id: 'svc_1', provider },
    urgency,
    languages: [],
    audience,
    hideName: false,
    state: 'open',
    createdAt: start.toISOString(),
    openSince: start.toISOString(),
    answers: 0,
    escalations: [],
    handBacks: [],
    wijMinutes: 0,
    trail: [],
  });

  it('WIJ is offered before a request that nobody answers expires, and neighbours are asked no more than the most waves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('wij', 'together', 'residents' as const),
        fc.constantFrom('wijk', 'circle' as const),
        fc.constantFrom('whenever', 'soon', 'danger' as const),
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 168 }),
        fc.integer({ min: 1, max: 100 }),
        (provider, audience, urgency, expiryDays, waveHours, share) => {
          const responseHours = Math.max(1, Math.floor((expiryDays * 24 * share) / 101));
          const statutes = statutesOf({ expiryDays, waveHours, responseHours });
          let request = asking(provider, audience, urgency);
          let offered: string | undefined = offersWij(request) ? start.toISOString() : undefined;
          let last = '';
          for (let steps = 0; steps < 100 && request.state === 'open'; steps++) {
            const due = dueAt(request, statutes) ?? '';
            expect(due >= last).toBe(true);
            last = due;
            const tick = tickOf(request, statutes, new Date(due));
            if (!tick) throw new Error('due, and nothing to do');
            request = ticked(request, tick, new Date(due));
            if (offersWij(request)) offered ??= due;
          }
          expect(request.state).toBe('expired');
          expect(request.search?.waves ?? 0).toBeLessThanOrEqual(mostWaves);
          const expires = new Date(start.getTime() + expiryDays * 24 * hour).toISOString();
          const promised = new Date(start.getTime() + responseHours * hour).toISOString();
          expect(offered && offered < expires).toBe(true);
          if (provider === 'together') expect(offered).toBe(promised);
          if (provider === 'residents' && urgency !== 'whenever') expect(offered).toBe(promised);
          if (provider === 'residents') expect(offered && offered >= promised).toBe(true);
        },
      ),
    );
  });
});
