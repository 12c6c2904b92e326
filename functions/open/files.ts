/**
 * The open data of a wijk: what everybody may read without signing in, and from which everything can be checked.
 * docs/open-data.md lists the files and their fields.
 */
import { type Language, readerIn } from '../../schema/text.ts';
import { type Entry, potAccount, settledForReserve } from '../ledger/rules.ts';
import { allEntries, balances, namedPots } from '../ledger/store.ts';
import { verified } from '../ledger/verify.ts';
import { articlesFor } from '../statutes/articles.ts';
import { loadWijk } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';
import { pabulibOf, roundJson, roundsJson } from '../voting/publishing.ts';
import { agendaFile } from './agenda.ts';
import { budgetCsv, budgetJson } from './budget.ts';
import { decisionsCsv, decisionsOf } from './decided.ts';
import { json, type OpenFile, sheet } from './file.ts';
import { roundsCsv } from './rounds.ts';
import { settlementsCsv, settlementsJson } from './settlements.ts';
import { statutesVersionJson, statutesVersionsJson } from './statutes.ts';

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
    'source',
  ];
  const rows = entries.flatMap(({ year, number, date, type, description, legs, who, id, reverses, source }) =>
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
      source ?? '',
    ]),
  );
  return sheet(fields, rows);
}

async function money(table: Table, language: Language, now: Date): Promise<OpenFile> {
  const [{ id, name }, stand, pots, entries] = await Promise.all([
    loadWijk(table, now),
    balances(table),
    namedPots(table, readerIn(language)),
    allEntries(table),
  ]);
  const { breaches, hash } = verified(entries);
  return json({
    wijk: { id, name },
    bankCents: stand.get('bank') ?? 0,
    owedCents: stand.get(settledForReserve) ?? 0,
    pots: pots.map((pot) => ({
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

/** One version of the statutes. */
async function versionFile(table: Table, name: string, language: Language): Promise<OpenFile | undefined> {
  const [, version] = /^statutes\/(\d{1,6})\.json$/.exec(name) ?? [];
  const found = version && (await statutesVersionJson(table, Number(version), readerIn(language)));
  return found ? json(found) : undefined;
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
      return json({ statutes: rest, articles: articlesFor(readerIn(language), statutes) });
    }
    case 'statutes-versions.json':
      return json(await statutesVersionsJson(table, readerIn(language), now));
    case 'budget.json':
      return json(await budgetJson(table, language, now));
    case 'budget.csv':
      return budgetCsv(table, language);
    case 'decisions.json':
      return json({ decisions: await decisionsOf(table, language) });
    case 'decisions.csv':
      return decisionsCsv(await decisionsOf(table, language));
    case 'settlements.json':
      return json(await settlementsJson(table));
    case 'settlements.csv':
      return settlementsCsv(table);
    case 'rounds.csv':
      return roundsCsv(table);
    case 'rounds.json':
      return json(await roundsJson(table));
    default:
      return (
        (await versionFile(table, name, language)) ??
        (await agendaFile(table, name, language, now)) ??
        roundFile(table, name, language, now)
      );
  }
}
