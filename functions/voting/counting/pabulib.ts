import Papa from 'papaparse';
import { type Decimal, decimalText, inUnits, readDecimal } from './amounts.ts';
import type { Ballot, Election } from './election.ts';

/** Why a file can't be read: which line, and what to mend. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
}

/** Votes as the Pabulib format knows them. */
const voteTypes = ['approval', 'ordinal', 'cumulative', 'scoring', 'choose-1'] as const;
/** A type of vote. */
export type VoteType = (typeof voteTypes)[number];

/** A Pabulib file: what is said of the vote, of each project, and the vote itself. */
export type PabulibFile = {
  readonly meta: Readonly<Record<string, string>>;
  readonly projects: readonly Readonly<Record<string, string>>[];
  readonly voteType: VoteType;
  readonly election: Election;
};

type Row = { readonly line: number; readonly cells: readonly string[] };
type Table = { readonly names: readonly string[]; readonly rows: readonly Row[] };

const sections = ['META', 'PROJECTS', 'VOTES'] as const;

function tablesIn(text: string): Record<(typeof sections)[number], Table> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), {
    delimiter: ';',
    newline: '\n',
  });
  const found = new Map<string, Row[]>();
  let rows: Row[] | undefined;
  for (const [place, cells] of data.entries()) {
    const [first = ''] = cells;
    const name = first.trim().toUpperCase();
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.slice(1).every((cell) => cell === '') && sections.some((section) => section === name)) {
      if (found.has(name)) throw new BadFile(`line ${place + 1}: section ${name} stands there twice`);
      rows = [];
      found.set(name, rows);
    } else if (rows) rows.push({ line: place + 1, cells });
    else throw new BadFile(`line ${place + 1}: expected META, found '${first}'`);
  }
  const table = (name: string): Table => {
    const [head, ...rest] = found.get(name) ?? [];
    if (!head) throw new BadFile(`section ${name} is missing, or has no line with the names of its columns`);
    return { names: head.cells.map((cell) => cell.trim()), rows: rest };
  };
  return { META: table('META'), PROJECTS: table('PROJECTS'), VOTES: table('VOTES') };
}

const list = (cell: string | undefined): string[] =>
  cell?.trim() ? cell.split(',').map((part) => part.trim()) : [];

function column({ names }: Table, section: string, name: string): number {
  const place = names.indexOf(name);
  if (place < 0) throw new BadFile(`section ${section} has no column '${name}'`);
  return place;
}

function amount(text: string | undefined, what: string): Decimal {
  const read = readDecimal(text ?? '');
  if (!read)
    throw new BadFile(`${what} is no amount: '${text ?? ''}' (digits, with a point before decimals)`);
  return read;
}

/** Groups of voters who said the same, whatever the order of their ballots. */
function grouped(single: Iterable<Ballot>): Ballot[] {
  const groups = new Map<
    string,
    { voters: number; projects: readonly number[]; points?: readonly number[] }
  >();
  for (const { voters, projects, points } of single) {
    const key = points ? `${projects.join()};${points.join()}` : projects.join();
    const group = groups.get(key);
    if (group) group.voters += voters;
    else groups.set(key, { voters, projects, ...(points ? { points } : {}) });
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ballot]) => ballot);
}

function ballotsIn(table: Table, places: ReadonlyMap<string, number>, voteType: VoteType): Ballot[] {
  const vote = column(table, 'VOTES', 'vote');
  const withPoints = voteType === 'cumulative' || voteType === 'scoring';
  const points = withPoints ? column(table, 'VOTES', 'points') : -1;
  const read = table.rows.map(({ line, cells }) => {
    const named = list(cells[vote]);
    const given = withPoints ? list(cells[points]).map((text) => amount(text, `line ${line}: points`)) : [];
    if (withPoints && given.length !== named.length)
      throw new BadFile(`line ${line}: ${named.length} projects but ${given.length} points`);
    const seen = new Map<number, Decimal | undefined>();
    for (const [i, id] of named.entries()) {
      const project = places.get(id);
      if (project === undefined) throw new BadFile(`line ${line}: there is no project '${id}'`);
      // A project twice in one vote counts once, where it stood first.
      if (!seen.has(project)) seen.set(project, given[i]);
    }
    return seen;
  });
  let decimals = 0;
  for (const seen of read) for (const one of seen.values()) decimals = Math.max(decimals, one?.decimals ?? 0);
  const inOrder = voteType === 'ordinal';
  return grouped(
    read.map((seen) => {
      // Order matters only where it says something; otherwise the same choice is the same ballot.
      const entries = inOrder ? [...seen] : [...seen].sort(([a], [b]) => a - b);
      const projects = entries.map(([project]) => project);
      if (!withPoints) return { voters: 1, projects };
      const units = entries.map(([, one]) => Number(one ? inUnits(one, decimals) : 0n));
      return { voters: 1, projects, points: units };
    }),
  );
}

/** Refuses a file that has fewer or more lines than it says itself: what was cut off would be counted as nothing. */
function complete(meta: Readonly<Record<string, string>>, key: string, found: number): void {
  const said = meta[key]?.trim();
  if (said && said !== String(found))
    throw new BadFile(`META: ${key} is ${said}, but ${found} stand in the file: is it complete?`);
}

const isVoteType = (text: string): text is VoteType => voteTypes.some((type) => type === text);

/**
 * Reads an election in the Pabulib format (pabulib.org/format). Of voters only their votes are kept.
 * @throws {BadFile} with the line and what to mend.
 */
export function readPabulib(text: string): PabulibFile {
  const tables = tablesIn(text);
  const meta = Object.fromEntries(
    tables.META.rows.map(({ cells }) => [(cells[0] ?? '').trim(), cells[1] ?? '']),
  );
  const voteType = (meta.vote_type ?? '').trim();
  if (!isVoteType(voteType))
    throw new BadFile(`META: vote_type is '${voteType}', but must be one of ${voteTypes.join(', ')}`);
  const budget = amount(meta.budget, 'META: budget');
  const [id, cost] = [
    column(tables.PROJECTS, 'PROJECTS', 'project_id'),
    column(tables.PROJECTS, 'PROJECTS', 'cost'),
  ];
  const places = new Map<string, number>();
  const read = tables.PROJECTS.rows.map(({ line, cells }, place) => {
    const name = (cells[id] ?? '').trim();
    if (!name) throw new BadFile(`line ${line}: a project without project_id`);
    if (places.has(name)) throw new BadFile(`line ${line}: project '${name}' stands there twice`);
    places.set(name, place);
    return { id: name, cost: amount(cells[cost], `line ${line}: cost of project '${name}'`) };
  });
  complete(meta, 'num_projects', read.length);
  complete(meta, 'num_votes', tables.VOTES.rows.length);
  const decimals = Math.max(budget.decimals, ...read.map((project) => project.cost.decimals));
  return {
    meta,
    projects: tables.PROJECTS.rows.map(({ cells }) =>
      Object.fromEntries(tables.PROJECTS.names.map((name, i) => [name, cells[i] ?? ''])),
    ),
    voteType,
    election: {
      budget: inUnits(budget, decimals),
      decimals,
      projects: read.map((project) => ({ id: project.id, cost: inUnits(project.cost, decimals) })),
      ballots: ballotsIn(tables.VOTES, places, voteType),
    },
  };
}

/** A vote as it stands in a file; `whole` when its line has no more cells than there are columns. */
export type Vote = {
  readonly receipt: string;
  readonly vote: string;
  readonly points: string;
  readonly whole: boolean;
};

/** The votes of a file one by one, as they stand there. */
export function votesIn(text: string): Vote[] {
  const { VOTES } = tablesIn(text);
  const [id, vote, points] = ['voter_id', 'vote', 'points'].map((name) => VOTES.names.indexOf(name));
  const cell = (cells: readonly string[], place = -1) => cells[place] ?? '';
  return VOTES.rows.map(({ cells }) => ({
    receipt: cell(cells, id),
    vote: cell(cells, vote),
    points: cell(cells, points),
    whole: cells.length <= VOTES.names.length,
  }));
}

/** What is written into a Pabulib file beside the election itself. */
export type PabulibDetails = {
  readonly meta: Readonly<Record<string, string>>;
  readonly voteType: VoteType;
  readonly names: readonly string[];
  readonly selected: readonly number[];
  readonly votes: readonly number[];
  /** The ballots one by one, each under the receipt with which its voter finds it. */
  readonly ballots: readonly {
    readonly receipt: string;
    readonly projects: readonly number[];
    readonly points?: readonly number[];
  }[];
};

/** Writes an election in the Pabulib format; reading it gives the same election. */
export function writePabulib({ budget, decimals, projects }: Election, details: PabulibDetails): string {
  const { meta, voteType, names, selected, votes, ballots } = details;
  const withPoints = voteType === 'cumulative' || voteType === 'scoring';
  const id = (place: number) => projects[place]?.id ?? '';
  const rows: string[][] = [
    ['META'],
    ['key', 'value'],
    ...Object.entries({
      ...meta,
      num_projects: String(projects.length),
      num_votes: String(ballots.length),
      budget: decimalText(budget, decimals),
      vote_type: voteType,
    }),
    ['PROJECTS'],
    ['project_id', 'cost', 'votes', 'name', 'selected'],
    ...projects.map((project, place) => [
      project.id,
      decimalText(project.cost, decimals),
      String(votes[place] ?? 0),
      names[place] ?? '',
      selected.includes(place) ? '1' : '0',
    ]),
    ['VOTES'],
    ['voter_id', 'vote', ...(withPoints ? ['points'] : [])],
    ...ballots.map((ballot) => [
      ballot.receipt,
      ballot.projects.map(id).join(','),
      ...(withPoints ? [(ballot.points ?? []).join(',')] : []),
    ]),
  ];
  return `${Papa.unparse(rows, { delimiter: ';', newline: '\n' })}\n`;
}
