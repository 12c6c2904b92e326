import { Link } from 'wouter';
import { monthAfter } from '../../../schema/months.ts';
import { quarterWith } from '../../../schema/quarters.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { useEuros } from '../../kit/money.tsx';
import { More } from '../../kit/more.tsx';
import { Page, Waiting } from '../../kit/parts.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { type Choice, Choosing, useSought } from '../choosing.tsx';
import { ExportAll } from '../export-all.tsx';
import { graphql } from '../generated/gql.ts';
import type { CitySettlementsQuery } from '../generated/graphql.ts';
import { useDesk } from '../here.tsx';
import { type SortedColumn, SortedTable } from '../sorted-table.tsx';

const settlementsDocument = graphql(`
  query CitySettlements($quarter: String, $wijk: ID, $after: String) {
    city {
      settlements(quarter: $quarter, wijk: $wijk, first: 100, after: $after) {
        edges { node { wijk quarter share saved forWijk forCity received owed corrections bookedAt } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
type Settled = CitySettlementsQuery['city']['settlements']['edges'][number]['node'];

/** The last twelve quarters that are over, the latest first. */
const quartersBefore = (now: Date): string[] =>
  Array.from({ length: 12 }, (_, i) =>
    quarterWith(`${monthAfter(now.toISOString().slice(0, 7), -3 * (i + 1))}-01`),
  );

/** What all wijken saved, quarter by quarter: booked, owed and paid. */
export function CitySettlements() {
  const { say } = useSpeech();
  const { api, settings } = useDesk();
  const search = useSought();
  const sought = { quarter: search.sought('quarter'), wijk: search.sought('wijk') };
  const list = usePages(
    api,
    settlementsDocument,
    (after) => ({ ...sought, after }),
    ({ city }) => city.settlements,
  );
  const rows = list.edges.map(({ node }) => node);
  const nameOf = (slug: string) => settings.wijken.find(({ id }) => id === slug)?.name ?? slug;
  const columns = useColumns(nameOf);
  const { quarter } = sought;
  const quarters = [...new Set([...quartersBefore(new Date()), ...(quarter ? [quarter] : [])])];
  const wijken = settings.wijken.map(({ id, name }) => [id, name] as const);
  const choices: readonly Choice[] = [
    {
      name: 'quarter',
      text: 'whichQuarter',
      all: 'allQuarters',
      options: quarters.map((one) => [one, one]),
    },
    { name: 'wijk', text: 'wijk', all: 'allWijken', options: wijken },
  ];
  return (
    <Page title={say('citySettlementsShort')} wide>
      <p className="nl-paragraph">{say('citySettlementsIntro')}</p>
      <Choosing choices={choices} {...search} />
      {!list.data && <Waiting error={list.error} again={list.again} />}
      {list.data && rows.length === 0 && <p role="status">{say('nothingSettled')}</p>}
      {rows.length > 0 && (
        <>
          <Together rows={rows} />
          <SortedTable
            caption={say('citySettlementsShort')}
            columns={columns}
            rows={rows}
            keyOf={(row) => `${row.quarter}${row.wijk}`}
          />
          <ExportAll
            file="settlements.csv"
            heads={columns.map(({ label, number }) => (number ? `${label} (cent)` : label))}
            pageAfter={async (after) =>
              (await api.ask(settlementsDocument, { ...sought, after })).city.settlements
            }
            cellsOf={(row) => columns.map(({ of }) => of(row))}
          />
        </>
      )}
      <More {...list} />
    </Page>
  );
}

function useColumns(nameOf: (slug: string) => string): readonly SortedColumn<Settled>[] {
  const { say } = useSpeech();
  const euros = useEuros();
  const { day } = useMoments();
  const amount = (name: 'saved' | 'forWijk' | 'forCity' | 'received' | 'owed') => ({
    name,
    label: say(`settled_${name}`),
    number: true,
    of: (row: Settled) => row[name],
    shown: (row: Settled) => euros(row[name]),
  });
  return [
    { name: 'quarter', label: say('whichQuarter'), of: ({ quarter }) => quarter },
    {
      name: 'wijk',
      label: say('wijk'),
      of: ({ wijk }) => nameOf(wijk),
      shown: ({ wijk }) => (
        <Link className="nl-link" href={`/wijk/${wijk}`}>
          {nameOf(wijk)}
        </Link>
      ),
    },
    ...(['saved', 'forWijk', 'forCity', 'received', 'owed'] as const).map(amount),
    {
      name: 'booked',
      label: say('settledOn'),
      of: ({ bookedAt }) => bookedAt.slice(0, 10),
      shown: ({ bookedAt, corrections }) => (
        <>
          {day(bookedAt)}
          {corrections > 0 && <span className="tag">{say('settledAnew', { n: corrections })}</span>}
        </>
      ),
    },
    {
      name: 'source',
      label: say('madeOf'),
      of: ({ wijk }) => `/w/${wijk}/open/settlements.csv`,
      shown: ({ wijk, quarter }) => (
        <a className="nl-link" href={`/w/${wijk}/open/settlements.csv`}>
          {say('asFile')} <span className="visually-hidden">{`${nameOf(wijk)} ${quarter}`}</span>
        </a>
      ),
    },
  ];
}

/** What the rows that are shown come to. */
function Together({ rows }: { rows: readonly Settled[] }) {
  const { say } = useSpeech();
  const euros = useEuros();
  const sum = (of: (row: Settled) => number) => euros(rows.reduce((all, row) => all + of(row), 0));
  return (
    <p role="status" className="nl-paragraph">
      {say('settledTogether', {
        n: rows.length,
        saved: sum(({ saved }) => saved),
        owed: sum(({ owed }) => owed),
      })}
    </p>
  );
}
