import { placeCityInvitation } from '../../../functions/city/store.ts';
import { codeFor, codeKey } from '../../../functions/tenancy/codes.ts';
import { cityScope, wijkScope } from '../../../functions/tenancy/scope.ts';
import { Table } from '../../../functions/tenancy/table.ts';
import type { Ground } from '../handlers.ts';
import { agendaOf } from './agenda.ts';
import { assemblyOf } from './assembly.ts';
import { textIn } from './calls.ts';
import { carryingOf } from './carrying.ts';
import { challengesOf } from './challenges.ts';
import { type Stretch, stretches } from './months.ts';
import { offersOf } from './offers.ts';
import { cast } from './people.ts';
import { Chance } from './random.ts';
import { castOf } from './residents.ts';
import { play, type Stage, stageOf, type TokenFor } from './stage.ts';
import { stories } from './stories.ts';
import { votesOf } from './votes.ts';
import { historyOf, type Measure } from './wijk-history.ts';
import { type DemoWijk, wijken } from './wijken.ts';
import { bringOver, yearOf } from './year/year.ts';

/** With what to fill an empty machine: the whole demo city, two wijken with one month, or nothing. */
export type Seed = 'demo' | 'small' | 'none';

type Filling = {
  readonly seed: Seed;
  /** When it is: what is told ends here. */
  readonly now?: number;
  /** Which wijken; those of the seed when absent. */
  readonly chosen?: readonly DemoWijk[];
  readonly ground: Ground;
  readonly tokenFor: TokenFor;
  /** Resolves when what was written is projected. */
  readonly idle: () => Promise<void>;
  readonly say: (line: string) => void;
};

const usual: Measure = { joins: 8, residents: 7, handedBack: 6, wij: 6, withdrawn: 1 };
const living: Partial<Measure> = { open: 5, answered: 3, agreed: 3, withWij: 2 };
const small: Measure = { joins: 9, residents: 7, open: 2, answered: 1, agreed: 1 };

/** How much happens in a wijk in each month. */
function measureOf(seed: Seed, { lively }: DemoWijk, place: number, last: boolean): Measure {
  if (seed === 'small') return small;
  const scaled = (count = 0) => Math.round(count * lively);
  const more = last ? living : {};
  return {
    joins: place === 0 ? 16 : scaled(usual.joins) + (place === 1 ? 1 : 0),
    residents: scaled(usual.residents) + place,
    handedBack: scaled(usual.handedBack),
    wij: scaled(usual.wij),
    withdrawn: 1,
    ...more,
  };
}

/** Fills the city through its APIs, as its people would have done; only the clock is not the real one. */
export async function fillCity({
  seed,
  now = Date.now(),
  chosen = seed === 'demo' ? wijken : wijken.slice(0, 2),
  ground,
  tokenFor,
  idle,
  say,
}: Filling): Promise<void> {
  if (seed === 'none') return;
  const began = performance.now();
  // A wijk of the whole demo began a year before: its last twelve whole months are made up.
  const whole = seed === 'demo';
  const months = stretches(now, whole ? 5 : 1);
  const year = whole ? stretches(now, 13).slice(0, 12) : [];
  const start = months[0]?.from ?? now;
  const founded = year[0]?.from ?? start;
  const cityStage = stageOf(ground, tokenFor);
  const chance = new Chance('groningen');
  await firstOfficial(ground, cityStage, founded);
  const codes = new Map<string, { boardCode: string; coordinatorCode: string }>();
  for (const wijk of chosen) codes.set(wijk.slug, await found(cityStage, wijk, founded + 1));
  await moreOfficials(cityStage, chosen, founded + 2, chance);
  await idle();
  if (whole) for (const wijk of chosen) await bringOver(wijk, year, tablesOf(ground, wijk));

  const histories = chosen.map((wijk) => {
    const stage = stageOf(ground, tokenFor, wijk.slug);
    const own = new Chance(wijk.slug);
    const measures = months.map((stretch, place) => ({
      stretch,
      measure: measureOf(seed, wijk, place, place === months.length - 1),
    }));
    const count = measures.reduce((sum, { measure }) => sum + measure.joins, 0);
    const given = codes.get(wijk.slug) ?? { boardCode: '', coordinatorCode: '' };
    const beginning = { ...given, at: founded + 10, coordinator: cast.coordinator };
    const people = castOf(wijk, own, count);
    return [
      ...historyOf(stage, people, beginning, withinTime(measures), own, whole ? notOfTheYear : stories),
      ...votesOf(stage, people, wijk, { from: start, to: now }, new Chance(`${wijk.slug} votes`)),
      ...assemblyOf(stage, people, wijk, { from: start, to: now }, new Chance(`${wijk.slug} assembly`)),
      ...offersOf(stage, people, wijk, { from: start, to: now }, new Chance(`${wijk.slug} offers`)),
      // With one month there is nothing to take over yet.
      ...(whole
        ? [
            ...yearOf(stage, people, wijk, year).filter(({ at }) => at < now),
            ...carryingOf(
              stage,
              people,
              wijk,
              { from: founded, to: now },
              new Chance(`${wijk.slug} carrying`),
            ),
            ...challengesOf(
              stage,
              people,
              wijk,
              { from: start, to: now },
              new Chance(`${wijk.slug} challenges`),
            ),
          ]
        : []),
      ...agendaOf(stage, people, wijk, { from: start, to: now }, new Chance(`${wijk.slug} agenda`)),
    ];
  });
  const all = histories.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const progress = () => {
    done += 1;
    const before = Math.floor(((done - 1) / all) * 10);
    const tenth = Math.floor((done / all) * 10);
    if (tenth > before) say(`Filling the demo city … ${tenth}0 %`);
  };
  await Promise.all(histories.map((history) => play(history, progress)));
  await idle();
  say(`The demo city is filled (${Math.round((performance.now() - began) / 1000)} s).`);
}

const tablesOf = ({ dynamo, tableName, city }: Ground, { slug }: DemoWijk) => ({
  table: new Table(dynamo, tableName, wijkScope(slug)),
  city: new Table(dynamo, tableName, cityScope(city)),
});

/** In months that the year tells of, nothing else is asked of its kind. */
const notOfTheYear = stories.filter(({ category }) => category !== 'debts');

const withinTime = (measures: { stretch: Stretch; measure: Measure }[]) =>
  measures.filter(({ stretch }) => stretch.to > stretch.from);

/** The first official has nobody to be invited by: whoever runs the machine makes the code (as `npm run city:invite`). */
async function firstOfficial(ground: Ground, stage: Stage, at: number): Promise<void> {
  const id = 'inv_first-official';
  const code = codeFor(ground.secret, ground.city, 'official', id);
  const table = new Table(ground.dynamo, ground.tableName, cityScope(ground.city));
  const change = { at: new Date(at).toISOString(), by: 'operator', action: 'inviteOfficial', st: 0 };
  const expiresAt = new Date(at + 86_400_000).toISOString();
  await table.put(
    placeCityInvitation({ id, role: 'cityAdmin', wijken: [], expiresAt, trail: [change] }, codeKey(code)),
    'absent',
  );
  const { sub, name } = cast.admin;
  await stage.act(at, sub, 'acceptAppointment', 'AcceptAppointmentInput', { code, name });
}

async function found(stage: Stage, wijk: DemoWijk, at: number) {
  const { lively: _, near: __, ...rest } = wijk;
  const input = { ...rest, supporters: 5 };
  const told = await stage.act(
    at,
    cast.admin.sub,
    'foundWijk',
    'FoundWijkInput',
    input,
    'boardCode coordinatorCode',
  );
  return { boardCode: textIn(told, 'boardCode'), coordinatorCode: textIn(told, 'coordinatorCode') };
}

async function moreOfficials(
  stage: Stage,
  chosen: readonly DemoWijk[],
  at: number,
  chance: Chance,
): Promise<void> {
  const appoint = async (
    role: string,
    { sub, name }: { sub: string; name: string },
    slugs: readonly string[],
  ) => {
    const input = { id: `inv_${chance.uuid(new Date(at))}`, role, wijken: slugs };
    const told = await stage.act(at, cast.admin.sub, 'inviteOfficial', 'InviteOfficialInput', input, 'code');
    await stage.act(at, sub, 'acceptAppointment', 'AcceptAppointmentInput', {
      code: textIn(told, 'code'),
      name,
    });
  };
  await appoint('auditor', cast.auditor, []);
  await appoint(
    'coordinator',
    cast.coordinator,
    chosen.map(({ slug }) => slug),
  );
}
