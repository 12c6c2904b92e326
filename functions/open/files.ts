/**
 * The open data of a wijk: what everybody may read without signing in, and from which everything can be checked.
 * docs/open-data.md lists the files and their fields.
 */
import type { Language } from '../../schema/errors.ts';
import { basicPots, type Entry, potAccount } from '../ledger/rules.ts';
import { allEntries, balances, ownPots } from '../ledger/store.ts';
import { verified } from '../ledger/verify.ts';
import { articlesOf } from '../statutes/articles.ts';
import { loadWijk } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';
import { pabulibOf, roundJson, roundsJson } from '../voting/publishing.ts';
import { csv } from './csv.ts';

/** A file of the open data. */
export type OpenFile = { readonly type: string; readonly body: string };

const json = (value: unknown): OpenFile => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** One line per leg, so that a spreadsheet can add up per account. */
function ledgerCsv(entries: readonly Entry[]): OpenFile {
  const fields = [
    'year',
    'number',
    'date',
    'type',
    'description',
    'account',
    'cents',
    'who',
    'id',
    'reverses',
  ];
  const rows = entries.flatMap(({ year, number, date, type, description, legs, who, id, reverses }) =>
    legs.map(({ account, amount }) => [
      year,
      number,
      date,
      type,
      description,
      account,
      amount,
      who,
      id,
      reverses ?? '',
    ]),
  );
  return { type: 'text/csv; charset=utf-8', body: csv(fields, rows) };
}

async function money(table: Table, language: Language, now: Date): Promise<OpenFile> {
  const [{ id, name }, stand, own, entries] = await Promise.all([
    loadWijk(table, now),
    balances(table),
    ownPots(table),
    allEntries(table),
  ]);
  const basic = Object.entries(basicPots).map(([pot, text]) => ({ id: pot, name: text[language] }));
  const { breaches, hash } = verified(entries);
  return json({
    wijk: { id, name },
    bankCents: stand.get('bank') ?? 0,
    pots: [...basic, ...own].map((pot) => ({
      id: pot.id,
      name: pot.name,
      cents: stand.get(potAccount(pot.id)) ?? 0,
    })),
    ledger: { entries: entries.length, hash, breaches },
  });
}

/** A file of one round: its rules and outcome, or its ballots. */
async function roundFile(
  table: Table,
  name: string,
  language: Language,
  now: Date,
): Promise<OpenFile | undefined> {
  const [, id, ending] = /^rounds\/(rnd_[0-9a-f-]{36})\.(json|pb)$/.exec(name) ?? [];
  if (!id) return undefined;
  if (ending === 'json') {
    const round = await roundJson(table, id, language);
    return round && json(round);
  }
  const body = await pabulibOf(table, id, (await loadWijk(table, now)).name);
  return body === undefined ? undefined : { type: 'text/plain; charset=utf-8', body };
}

/** A file of the open data by its name; undefined when there is none. */
export async function openFile(
  table: Table,
  name: string,
  language: Language,
  now: Date,
): Promise<OpenFile | undefined> {
  switch (name) {
    case 'money.json':
      return money(table, language, now);
    case 'ledger.json':
      return json({ wijk: (await loadWijk(table, now)).id, entries: await allEntries(table) });
    case 'ledger.csv':
      return ledgerCsv(await allEntries(table));
    case 'statutes.json': {
      const { statutes } = await loadWijk(table, now);
      const { streets: _, ...rest } = statutes;
      const articles = articlesOf(statutes).map(({ number, title, paragraphs }) => ({
        number,
        title: title[language],
        paragraphs: paragraphs.map((paragraph) => paragraph[language]),
      }));
      return json({ statutes: rest, articles });
    }
    case 'rounds.json':
      return json(await roundsJson(table));
    default:
      return roundFile(table, name, language, now);
  }
}
