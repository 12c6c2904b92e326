import type { Text } from './errors.ts';
import { statutesSchema } from './statutes.ts';

/** What is wrong with statutes: where, such as powers.2.upTo, and why, for people. */
export type Problem = { readonly place: string; readonly reason: Text };

/** What a rule that contradicts another is told. */
const contradictions: Readonly<Record<string, Text>> = {
  twice: { nl: 'iets staat er twee keer in', en: 'something stands in it twice' },
  noSuchStreets: {
    nl: 'kies steeds twee verschillende straten uit de lijst van de wijk',
    en: "choose two different streets each time, from the neighbourhood's list",
  },
  afterExpiry: {
    nl: 'een vraag zou al verlopen zijn voor er antwoord hoeft te zijn',
    en: 'a request would expire before an answer is due',
  },
  easierThanOrdinary: {
    nl: 'de statuten wijzigen mag niet makkelijker zijn dan een gewoon besluit',
    en: 'changing the statutes may not be easier than an ordinary decision',
  },
  notRising: {
    nl: 'per soort besluit moeten de bedragen oplopen, en de laatste regel heeft geen grens',
    en: 'per kind of decision amounts must rise, and the last rule has no limit',
  },
  'unknown category': { nl: 'deze soort hulp bestaat niet', en: 'there is no such kind of help' },
};

type Issue = Readonly<Record<string, unknown>> & {
  readonly path: readonly PropertyKey[];
  readonly message: string;
};

function reasonOf(issue: Issue): Text {
  const { code, minimum, maximum, origin, keys, values } = issue;
  const listed = origin === 'string' ? 'string' : origin === 'array' ? 'array' : 'number';
  const of = {
    number: { nl: '', en: '' },
    string: { nl: ' tekens', en: ' characters' },
    array: { nl: ' regels', en: ' items' },
  }[listed];
  switch (code) {
    case 'unrecognized_keys':
      return {
        nl: `dit kennen we niet: ${[keys].flat().join(', ')}`,
        en: `this is not known: ${[keys].flat().join(', ')}`,
      };
    case 'too_small':
      return {
        nl: `het moet minstens ${minimum}${of.nl} zijn`,
        en: `it must be at least ${minimum}${of.en}`,
      };
    case 'too_big':
      return { nl: `het mag hoogstens ${maximum}${of.nl} zijn`, en: `it may be at most ${maximum}${of.en}` };
    case 'invalid_value':
      return {
        nl: `kies uit ${[values].flat().join(', ')}`,
        en: `choose from ${[values].flat().join(', ')}`,
      };
    case 'custom':
      return contradictions[issue.message] ?? { nl: issue.message, en: issue.message };
    default:
      return { nl: 'dit is niet ingevuld zoals het hoort', en: 'this is not filled in as it should be' };
  }
}

/** Everything that is wrong with statutes, each at its place; empty when nothing is. */
export function statutesProblems(statutes: unknown): Problem[] {
  const { error } = statutesSchema.safeParse(statutes);
  return (error?.issues ?? []).map((issue) => ({
    place: issue.path.map(String).join('.'),
    reason: reasonOf({ ...issue }),
  }));
}
