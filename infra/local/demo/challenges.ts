import { fiscalDay } from '../../../schema/money.ts';
import { answersOf, green, papers, playground, type Words } from './dossiers.ts';
import { cast as city } from './people.ts';
import type { Chance } from './random.ts';
import type { WijkCast } from './residents.ts';
import type { Happening, Stage } from './stage.ts';
import type { DemoWijk } from './wijken.ts';

const day = 86_400_000;
const week = 7 * day;

type Story = {
  readonly title: string;
  readonly words: Words;
  /** How many want to do it. */
  readonly people: number;
  /** How many weeks ago it was submitted. */
  readonly weeksAgo: number;
  /** Whether the municipality agreed, and residents do it by now. */
  readonly runs: boolean;
};

/** In the first wijk one runs, and of another the answer is late: its ten weeks are over. Elsewhere one still waits. */
const stories: Readonly<Record<string, readonly Story[]>> = {
  korrewegwijk: [
    {
      title: 'Het groen langs de Korreweg zelf onderhouden',
      words: green,
      people: 12,
      weeksAgo: 12,
      runs: true,
    },
    {
      title: 'Zelf helpen met papieren in het Floreshuis',
      words: papers,
      people: 8,
      weeksAgo: 11,
      runs: false,
    },
  ],
  selwerd: [
    {
      title: 'De speeltuin aan de Elzenlaan zelf beheren',
      words: playground,
      people: 6,
      weeksAgo: 3,
      runs: false,
    },
  ],
};

const service = {
  name: 'Groen in de straat',
  categories: [],
  provider: 'wij',
  why: 'Zo is het nu. Verzonnen voor de demo.',
};

/** Tasks that residents want to do themselves: with the set of Geertruidenberg, which says by when an answer is due. */
export function challengesOf(
  stage: Stage,
  cast: WijkCast,
  { slug }: DemoWijk,
  { from, to }: { readonly from: number; readonly to: number },
  chance: Chance,
): Happening[] {
  const { coordinator } = city;
  const found: Happening[] = [];
  const then = (at: number, sub: string, field: string, type: string, input: object) =>
    found.push({ at, happen: () => stage.act(at, sub, field, type, input) });
  const made = (kind: string, at: number) => `${kind}_${chance.uuid(new Date(at))}`;
  const onDay = (at: number) => fiscalDay(new Date(at));
  const told = stories[slug] ?? [];
  if (told.length)
    then(from + day, coordinator.sub, 'setChallengeRules', 'SetChallengeRulesInput', {
      version: 0,
      set: 'geertruidenberg',
      why: 'Zo doen we het hier. Verzonnen voor de demo.',
    });
  told.forEach(({ title, words, people, weeksAgo, runs }, place) => {
    const submitted = to - weeksAgo * week;
    const challengeId = made('chl', submitted - day);
    const { sub } = cast.residents[place] ?? cast.board;
    const group = (at: number, field: string, type: string, input: object) =>
      then(at, sub, field, type, { challengeId, ...input });
    const municipality = (at: number, field: string, type: string, input: object = {}) =>
      then(at, coordinator.sub, field, type, { challengeId, ...input });
    then(submitted - day, sub, 'draftChallenge', 'DraftChallengeInput', { id: challengeId, title });
    const startsOn = onDay(submitted + 20 * week);
    const answers = answersOf(words, people);
    group(submitted - day / 2, 'changeChallenge', 'ChangeChallengeInput', { version: 1, answers, startsOn });
    group(submitted, 'submitChallenge', 'ChallengeIdInput', {});
    if (!runs) return;
    const serviceId = made('svc', submitted);
    const opened = { ...service, id: serviceId, from: onDay(from) };
    then(submitted + 1, coordinator.sub, 'openService', 'OpenServiceInput', opened);
    municipality(submitted + week, 'openDialogue', 'ChallengeIdInput');
    municipality(submitted + 3 * week, 'acceptChallenge', 'ChallengeReasonInput', {
      why: 'De groep kent het groen, en heeft er de mensen voor.',
    });
    const begins = submitted + 6 * week;
    group(submitted + 4 * week, 'proposeAgreement', 'ProposeAgreementInput', {
      version: 0,
      serviceId,
      task: 'Bewoners snoeien, wieden en vegen het groen in vier straten.',
      result: 'Het groen is schoon en de stoep is vrij.',
      yearlyBudget: 900_000,
      costBefore: 1_150_000,
      startsOn: onDay(begins),
      months: 12,
      qualityMeasures: ['De stoep is vrij', 'Bewoners zijn tevreden'],
      exit: 'De gemeente neemt het binnen een maand weer over.',
    });
    municipality(submitted + 5 * week, 'signAgreement', 'SignAgreementInput', { version: 1 });
    group(begins + day, 'startChallenge', 'ChallengeIdInput', {});
  });
  return found;
}
