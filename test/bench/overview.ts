import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { countingChallenge, type NewCityWijk, placeCityWijk } from '../../functions/city/wijk-store.ts';
import { monthsUpTo, type PublishedMonth } from '../../functions/facts/rules.ts';
import type { Trend } from '../../schema/dispensability.ts';
import { overviewPage } from '../../web/console/overview/query.ts';
import { type Line, line } from './capacity.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const list = new URL('../../../shared/data/groningen/nl-wijken.csv', import.meta.url).pathname;
const perPage = 300;

/** Numbers that are the same each time. */
function dice(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** A year of simulated figures of a wijk with so many inhabitants; no measurement of any real wijk. */
function someMonths(inhabitants: number, next: (below: number) => number): PublishedMonth[] {
  const size = 5 + Math.floor(inhabitants / 80);
  const trends: Trend[] = ['unknown', 'falling', 'level', 'rising'];
  return monthsUpTo(new Date(), 12).map((month) => {
    const asked = size + next(size);
    const index = 20 + next(70);
    return {
      month,
      counts: {
        asked,
        answered: Math.ceil(asked * 0.9),
        escalated: 5 + next(size),
        handedBack: 5 + next(5),
        solvedByResidents: Math.ceil(asked * 0.6),
        solvedTogether: 5 + next(9),
        solvedByWij: 5 + next(size),
        joined: 5 + next(20),
      },
      firstAnswerHours: [2, 4, 8, 24][next(4)] ?? 2,
      carried: { index, low: index - 15, high: Math.min(100, index + 10), trend: trends[next(4)] ?? 'level' },
    };
  });
}

/** All wijken of the Netherlands by their real names and inhabitants, with simulated figures. */
function wijkenOf(csv: string): NewCityWijk[] {
  const next = dice(20_260);
  const today = new Date().toISOString();
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((row, n) => {
      const cells =
        row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '').replace(/"/g, '')) ??
        [];
      const [code = '', name = '', municipality = '', people = ''] = cells;
      const inhabitants = Number(people) || 0;
      return {
        slug: code.toLowerCase(),
        name,
        inhabitants,
        district: municipality,
        areas: [code],
        column: n % 51,
        row: Math.floor(n / 51) % 51,
        foundedAt: today,
        months: someMonths(inhabitants, next),
        fte: [{ from: today.slice(0, 10), baseline: 100 + next(900), actual: 100 + next(900) }],
        savingCents: next(10_000_000),
      };
    });
}

/** All pages of the overview, one after the other, and what they cost. */
async function wholeOverview(send: Ground['send']) {
  const answers: object[] = [];
  let [queries, units, seen] = [0, 0, 0];
  for (let after: string | null = null, more = true; more; ) {
    const { data, cost } = await send('city', overviewPage.toString(), { after, back: 0, indexBack: 0 });
    const { edges, pageInfo } = data.city.wijken;
    answers.push(data);
    seen += edges.length;
    queries += (cost.readCalls ?? 0) - 1;
    units += (cost.readUnits ?? 0) - 0.5;
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return { answers, queries, units, seen };
}

/** The city overview of all wijken of the Netherlands, as the console asks for it; nothing where the list is not there. */
export async function overviewLines({ city, send }: Ground): Promise<Line[]> {
  if (!existsSync(list)) {
    console.warn(`SKIPPED: the overview of all wijken of the Netherlands, as there is no list at ${list}`);
    return [];
  }
  const { items } = await city.page({ collection: 'WIJKEN', limit: 1_000 });
  await city.removeMany(
    'WIJKEN',
    items.map(({ SK }) => String(SK)),
  );
  const wijken = wijkenOf(readFileSync(list, 'utf8'));
  await city.putMany(wijken.map(placeCityWijk));
  // Every third has a challenge that waits for an answer.
  for (const { slug } of wijken.filter((_, i) => i % 3 === 0))
    await city.transact([
      countingChallenge(slug, `chl_${crypto.randomUUID()}`, { phase: 'answering', decideBy: '2027-01-15' }),
    ]);
  await wholeOverview(send);
  const began = performance.now();
  const { answers, queries, units, seen } = await wholeOverview(send);
  const seconds = Number(((performance.now() - began) / 1000).toFixed(2));
  if (seen !== wijken.length) throw new Error(`${seen} of ${wijken.length} wijken were seen`);
  const pages = answers.map((data) => gzipSync(JSON.stringify({ data })).length);
  const measured = {
    queries,
    RCUperWijk: Number((units / seen).toFixed(3)),
    seconds,
    kBgzip: Math.ceil(pages.reduce((sum, one) => sum + one, 0) / 1000),
    kBaPage: Math.ceil(Math.max(...pages) / 1000),
  };
  const budget = { queries: Math.ceil(seen / perPage), RCUperWijk: 0.1, seconds: 1, kBgzip: 500 };
  return [line('city overview, page by page, the second time', `${seen} wijken`, measured, budget)];
}
