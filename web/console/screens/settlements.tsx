import { useCallback } from 'react';
import { Link } from 'wouter';
import { isSlug } from '../../../schema/ids.ts';
import { fiscalDay } from '../../../schema/money.ts';
import { monthAfter } from '../../../schema/months.ts';
import { isQuarter, quarterWith } from '../../../schema/quarters.ts';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { type PageAfter, readPages } from '../../kit/pages.ts';
import { Notice, Page, Tick, Waiting } from '../../kit/parts.tsx';
import { type Choice, Choosing, useSought, withChosen } from '../choosing.tsx';
import { graphql } from '../generated/gql.ts';
import type { CitySettlementsQuery } from '../generated/graphql.ts';
import { useDesk } from '../here.tsx';
import { SaveTable } from '../save-table.tsx';
import { type SortedColumn, SortedTable } from '../sorted-table.tsx';
import { useAll } from '../use-all.ts';

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
    quarterWith(`${monthAfter(fiscalDay(now).slice(0, 7), -3 * (i + 1))}-01`),
  );

/** What all wijken saved, quarter by quarter: booked, owed and paid. */
export function CitySettlements() {
  const { say } = useSpeech();
  const { api, settings } = useDesk();
  const { sought, choose } = useSought();
  const [quarter, wijk] = [sought('quarter', isQuarter), sought('wijk', isSlug)];
  const pageAfter = useCallback<PageAfter<Settled>>(
    async (after) => (await api.ask(settlementsDocument, { quarter, wijk, after })).city.settlements,
    [api, quarter, wijk],
  );
  const owed = sought('owed', () => true) !== null;
  const { rows: all = [], ...list } = useAll(pageAfter);
  const isShown = (row: Settled) => !owed || row.owed > 0;
  const rows = all.filter(isShown);
  const nameOf = (slug: string) => settings.wijken.find(({ id }) => id === slug)?.name ?? slug;
  const columns = useColumns(nameOf);
  const quarters = withChosen(quartersBefore(new Date()), quarter);
  const slugs = settings.wijken.map(({ id }) => id);
  const choices: readonly Choice[] = [
    {
      name: 'quarter',
      chosen: quarter,
      text: 'whichQuarter',
      all: 'allQuarters',
      options: quarters.map((one) => [one, one]),
    },
    {
      name: 'wijk',
      chosen: wijk,
      text: 'wijk',
      all: 'allWijken',
      options: withChosen(slugs, wijk).map((one) => [one, nameOf(one)]),
    },
  ];
  return (
    <Page title={say('citySettlementsShort')} wide>
      <p className="nl-paragraph">{say('citySettlementsIntro')}</p>
      <p className="quiet">{say('settlementsPay')}</p>
      <Choosing choices={choices} choose={choose}>
        <Tick label={say('onlyOwed')} checked={owed} onChange={(only) => choose('owed', only ? '1' : '')} />
      </Choosing>
      {(list.coming || list.error) && <Waiting error={list.error} again={list.again} />}
      {!list.coming && !list.error && rows.length === 0 && (
        <p role="status">{say(all.length ? 'nothingOwed' : 'nothingSettled')}</p>
      )}
      {rows.length > 0 && (
        <>
          <Together rows={rows} />
          {list.more && <Notice kind="warning">{say('sortedPart', { n: all.length })}</Notice>}
          <SortedTable
            caption={say('citySettlementsShort')}
            columns={columns}
            rows={rows}
            keyOf={(row) => `${row.quarter}${row.wijk}`}
          />
          <SaveTable
            file="settlements.csv"
            heads={columns.map(({ label, number }) => (number ? `${label} (cent)` : label))}
            rows={async () => (await readPages(pageAfter)).rows.filter(isShown)}
            cellsOf={(row) => columns.map(({ of }) => of(row))}
          />
        </>
      )}
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
    { name: 'quarter', label: say('whichQuarter'), of: ({ quarter }) => quarter },
    ...(['saved', 'forWijk', 'forCity', 'received', 'owed'] as const).map(amount),
    {
      name: 'booked',
      label: say('settledOn'),
      of: ({ bookedAt }) => fiscalDay(new Date(bookedAt)),
      shown: ({ bookedAt, corrections }) => (
        <>
          {day(fiscalDay(new Date(bookedAt)))}
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
