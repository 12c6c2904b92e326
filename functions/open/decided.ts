/**
 * What a wijk decided, in one list: each decision with its day, what came of it, the version of the statutes it was
 * taken under and the article that says who decides.
 */
import type { MotionState } from '../../schema/generated/wijk.ts';
import { type Saying, together } from '../../schema/languages/sentences.ts';
import { amountText, fiscalDay } from '../../schema/money.ts';
import { type Language, readerIn, type Text } from '../../schema/text.ts';
import type { Outcome } from '../assembly/rules.ts';
import { decidedMotions } from '../assembly/store.ts';
import { decisionSentence, undoneSentence } from '../assembly/words.ts';
import { budgetYears } from '../budget/store.ts';
import { articleNumbers, articleText, assemblyPlace } from '../statutes/articles.ts';
import { statutesVersions } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';
import { loadOutcome, loadRounds } from '../voting/store.ts';
import { type OpenFile, sheet } from './file.ts';

/** A decision as it is published. */
export type Decision = {
  readonly date: string;
  readonly kind: 'statutes' | 'motion' | 'budget' | 'round';
  readonly title: string;
  readonly outcome: string;
  readonly statutesVersion: number;
  readonly article: string | null;
};

type Told = Omit<Decision, 'date' | 'title' | 'outcome' | 'article'> & {
  /** The instant at which it was taken. */
  readonly at: string;
  readonly title: Text;
  readonly outcome: Text | Saying;
  readonly article: Saying | null;
};

async function statutes(table: Table): Promise<Told[]> {
  return (await statutesVersions(table)).map(({ version, from, motionId, trail }) => ({
    at: trail[0]?.at ?? from,
    kind: 'statutes',
    title: { nl: `Statuten, versie ${version}`, en: `Statutes, version ${version}` },
    outcome: motionId
      ? { nl: `aangenomen, gelden vanaf ${from}`, en: `adopted, in force from ${from}` }
      : { nl: 'vastgesteld bij de oprichting', en: 'adopted at the founding' },
    statutesVersion: trail[0]?.st || version,
    article: motionId ? assemblyPlace('statutes') : null,
  }));
}

/** What was decided on a motion, and where it could not be carried out, that too. */
function motionOutcome(state: MotionState, outcome: Outcome): Saying {
  const undone = undoneSentence(outcome);
  return together([decisionSentence(state, outcome), ...(undone ? [undone] : [])]);
}

/** Motions that were decided on; those never put to the vote are no decisions. */
async function motions(table: Table): Promise<Told[]> {
  return (await decidedMotions(table)).map(({ title, state, effect, outcome, at }) => ({
    at,
    kind: 'motion',
    title: { nl: title, en: title },
    outcome: motionOutcome(state, outcome),
    statutesVersion: outcome.statutes,
    article: assemblyPlace(effect.kind === 'statutes' ? 'statutes' : 'majority'),
  }));
}

async function budgets(table: Table): Promise<Told[]> {
  return [...(await budgetYears(table))].flatMap(([year, { budget }]) =>
    (budget?.adopted ?? []).map(({ adoptedAt = '', statutes: version = 1 }, place) => ({
      at: adoptedAt,
      kind: 'budget' as const,
      title: { nl: `Begroting ${year}`, en: `Budget of ${year}` },
      outcome: place ? { nl: 'gewijzigd', en: 'changed' } : { nl: 'vastgesteld', en: 'adopted' },
      statutesVersion: version,
      article: assemblyPlace('majority'),
    })),
  );
}

async function rounds(table: Table): Promise<Told[]> {
  const counted = (await loadRounds(table)).filter(({ state }) => state === 'counted');
  return Promise.all(
    counted.map(async ({ id, title, plans, countedAt = '', trail }) => {
      const { selected = [], spent = 0 } = (await loadOutcome(table, id)) ?? {};
      const [chosen, amount] = [`${selected.length}/${plans.length}`, amountText(spent)];
      return {
        at: countedAt,
        kind: 'round' as const,
        title: { nl: title, en: title },
        outcome: {
          nl: `${chosen} plannen gekozen, ${amount.nl}`,
          en: `${chosen} plans funded, ${amount.en}`,
        },
        statutesVersion: trail.at(-1)?.st ?? 1,
        article: articleText(articleNumbers.initiatives),
      };
    }),
  );
}

/** Where decisions come from; a new kind of decision is one more of these. */
const sources = [motions, rounds, budgets, statutes] as const;

/** Everything that was decided, newest first. */
export async function decisionsOf(table: Table, language: Language): Promise<Decision[]> {
  const reader = readerIn(language);
  const told = (await Promise.all(sources.map((source) => source(table)))).flat();
  return told
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ at, kind, title, outcome, statutesVersion, article }) => ({
      date: fiscalDay(new Date(at)),
      kind,
      title: title[language],
      outcome: typeof outcome === 'function' ? outcome(reader) : outcome[language],
      statutesVersion,
      article: article?.(reader) ?? null,
    }));
}

/** The same for a spreadsheet. */
export const decisionsCsv = (decisions: readonly Decision[]): OpenFile =>
  sheet(
    ['date', 'kind', 'title', 'outcome', 'statutesVersion', 'article'],
    decisions.map(({ date, kind, title, outcome, statutesVersion, article }) => [
      date,
      kind,
      title,
      outcome,
      statutesVersion,
      article ?? '',
    ]),
  );
