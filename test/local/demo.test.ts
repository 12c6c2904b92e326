import { expect, test } from 'vitest';
import { monthsUntil } from '../../functions/scaling/due.ts';
import { cast } from '../../infra/local/demo/people.ts';
import { fillCity } from '../../infra/local/demo/seed.ts';
import { wijken } from '../../infra/local/demo/wijken.ts';
import { chanceOfYear, goingOf } from '../../infra/local/demo/year/year.ts';
import { monthAfter } from '../../schema/months.ts';
import { startCity, tokenWith } from '../harness/city.ts';
import { replayed } from '../simulation/year.ts';

type Step = { readonly service: { readonly name: string }; readonly [field: string]: unknown };
const ofYear = (page: { edges: { node: Step }[] }) =>
  page.edges.flatMap(({ node: { service, ...step } }) => (service.name === 'Geld en schulden' ? [step] : []));

/** The steps that the simulated year comes to in a wijk, as the demo is to show them: all agreed to but the last. */
function stepsExpected(wijk: { readonly name: string }, lastMonth: string, judged: boolean) {
  const months = monthsUntil(lastMonth, 12);
  const steps = replayed(goingOf(wijk), chanceOfYear(wijk), months).flatMap(({ month, fte, verdict }) => {
    if (verdict.kind === 'nothing') return [];
    const after = verdict.direction === 'down' ? fte - verdict.step : fte + verdict.step;
    return [{ month, direction: verdict.direction, before: fte, after }];
  });
  const last = steps.filter(({ month }) => month === lastMonth);
  return {
    over: steps
      .filter(({ month }) => month !== lastMonth)
      .map(({ month, ...step }) => ({ ...step, from: `${monthAfter(month, 2)}-01` })),
    open: judged ? last.map(({ month: _, ...step }) => ({ ...step, agreed: 2 })) : [],
  };
}

// Whoever starts Noaber does so at any hour: just after midnight, on New Year's Day, where the clocks are set back.
test.each([
  // In the first wijk all goes well; in the third it goes wrong.
  ['2026-11-26T00:05:00Z', 'korrewegwijk', '2026-10'],
  ['2027-01-01T10:00:00Z', 'korrewegwijk', '2026-12'],
  ['2027-10-31T00:30:00Z', 'selwerd', '2027-09'],
])(
  'the demo city is filled whatever the time is, and shows the simulated year: %s',
  { timeout: 240_000 },
  async (instant, slug, lastMonth) => {
    const city = await startCity();
    const wijk = wijken.find((one) => one.slug === slug);
    if (!wijk) throw new Error('no wijk');
    try {
      city.time.now = new Date(instant);
      const tokenFor = (sub: string) => tokenWith({ sub }, new Date('2025-01-01T00:00:00Z'));
      const ground = { ...city.settings, wijken: [slug] };
      const said: string[] = [];
      await fillCity({
        seed: 'demo',
        now: Date.parse(instant),
        chosen: [wijk],
        ground,
        tokenFor,
        idle: city.idle,
        say: (line) => said.push(line),
      });
      expect(said.at(-1)).toContain('is filled');
      const askAs = async ({ sub }: { sub: string }, query: string) =>
        city.ask({ sub, id: `per_${sub}`, token: await tokenFor(sub) }, slug, query);
      const proposed = await askAs(
        cast.coordinator,
        '{ open: stepProposals(phase: open) { edges { node { service { name } direction before after agreed } } } over: stepProposals(phase: over, first: 50) { edges { node { service { name } direction before after from } } } }',
      );
      const expected = stepsExpected(wijk, lastMonth, instant.slice(8, 10) >= '03');
      expect(expected.over.length).toBeGreaterThan(1);
      expect(ofYear(proposed.data.over).reverse()).toEqual(expected.over);
      expect(ofYear(proposed.data.open)).toEqual(expected.open);
      // What is told below is told in the first wijk.
      if (slug !== 'korrewegwijk') return;
      const told = await askAs(
        cast.board,
        '{ statutes { rules { nearStreets { one } } } offers(first: 50) { edges { cursor } } services { name provider history { from } } settlements { quarter saved owed booked { number } draft { number savedMore } } formation { version specialisms { baseline { fte } actual { fte } proposal { fte } } } meetings(first: 5) { edges { node { title } } } rounds(first: 5) { edges { node { title state } } } }',
      );
      expect(told.data.offers.edges).toHaveLength(7);
      expect(told.data.statutes.rules.nearStreets).toHaveLength(8);
      const providers = told.data.services.map(({ provider }: { provider: string }) => provider);
      expect(providers.sort()).toEqual([
        'residents',
        'residents',
        'residents',
        'together',
        'together',
        'wij',
        'wij',
      ]);
      const challenged = await askAs(
        cast.coordinator,
        '{ answering: challenges(phase: answering) { edges { node { overdue } } } underWay: challenges(phase: underWay) { edges { node { state } } } }',
      );
      expect(challenged.data).toEqual({
        answering: { edges: [{ node: { overdue: true } }] },
        underWay: { edges: [{ node: { state: 'running' } }] },
      });
      const { specialisms, version } = told.data.formation;
      expect(version).toBe(4);
      expect(specialisms).toHaveLength(5);
      const steps = await askAs(
        cast.board,
        '{ open: stepProposals(phase: open) { edges { node { before after agreed } } } over: stepProposals(phase: over) { edges { node { state from } } } scaling { month } }',
      );
      // One that waits for three more corners, one that all four agreed to, and a month that the clock judged.
      expect(steps.data.open.edges).toContainEqual({ node: { before: 150, after: 120, agreed: 1 } });
      expect(steps.data.over.edges.map(({ node }: { node: { state: string } }) => node.state)).toContain(
        'agreed',
      );
      expect(steps.data.scaling.month).toMatch(/^\d{4}-\d{2}$/);
      // How the professionals spend a week is theirs to read, and their coordinator's.
      const spent = await askAs(cast.wij, '{ formation { weeks { week } } }');
      expect(spent.data.formation.weeks.length).toBeGreaterThan(3);
      const less = specialisms.filter(
        ({ baseline, actual }: Record<'baseline' | 'actual', { fte: number }>) => actual.fte < baseline.fte,
      );
      expect(less).toHaveLength(4);
      // One quarter at least is settled, and of the last one a correction waits for both parties.
      const { settlements } = told.data;
      expect(settlements.map(({ booked }: { booked: unknown[] }) => booked.length)).not.toContain(0);
      expect(settlements[0].draft.savedMore).toBeGreaterThan(0);
      expect(told.data).toMatchObject({
        meetings: {
          edges: [{ node: { title: 'Ledenvergadering' } }, { node: { title: 'Voorjaarsvergadering' } }],
        },
        rounds: {
          edges: [
            { node: { title: 'Winterbudget', state: 'open' } },
            { node: { title: 'Wijkstemdag', state: 'counted' } },
          ],
        },
      });
    } finally {
      await city.stop();
    }
  },
);
