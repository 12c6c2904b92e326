import type { Chance } from './random.ts';
import type { Resident, WijkCast } from './residents.ts';
import type { Happening, Stage } from './stage.ts';
import { escalationReasons, handBackNotes, type Story, talk, wijTalk } from './stories.ts';

/** How the life of a request goes: who solves it, or how far it comes. */
export type Course =
  | 'residents'
  | 'handedBack'
  | 'wij'
  | 'withdrawn'
  | 'open'
  | 'answered'
  | 'agreed'
  | 'withWij';

/** One request from beginning to end. */
export type Plot = {
  readonly course: Course;
  readonly requester: Resident;
  /** Neighbours who are there, the requester among them or not. */
  readonly neighbours: readonly Resident[];
  /** What it can be about. */
  readonly stories: readonly Story[];
  /** When it is asked, and when the last thing happens. */
  readonly from: number;
  readonly to: number;
};

const needsWij: readonly Course[] = ['handedBack', 'wij', 'withWij'];

function storyFor({ course, stories }: Plot, chance: Chance): Story {
  const heavy: readonly string[] = [
    'debts',
    'forms',
    'health',
    'parenting',
    'addiction',
    'loneliness',
    'work',
  ];
  return chance.one(
    needsWij.includes(course) ? stories.filter(({ category }) => heavy.includes(category)) : stories,
  );
}

/** Everything that happens in the life of one request, in order. */
export function lifeOf(stage: Stage, cast: WijkCast, plot: Plot, chance: Chance): Happening[] {
  const { requester, course, from, to } = plot;
  const story = storyFor(plot, chance);
  const id = `req_${chance.uuid(new Date(from))}`;
  const happenings: Happening[] = [];
  // Most of a life is waiting: the first answer comes early, the end at the end.
  const at = (share: number) => Math.floor(from + (to - from) * share);
  const then = (share: number, sub: string, field: string, type: string, input: object) => {
    const instant = at(share);
    happenings.push({ at: instant, happen: () => stage.act(instant, sub, field, type, input) });
  };
  const made = (kind: string, share: number) => `${kind}_${chance.uuid(new Date(at(share)))}`;
  const message = (share: number, who: Resident, text: string) =>
    then(share, who.sub, 'sendMessage', 'SendMessageInput', { id: made('msg', share), requestId: id, text });
  const complete = (solvedBy: string) =>
    then(1, requester.sub, 'completeRequest', 'CompleteRequestInput', {
      requestId: id,
      solvedBy,
      satisfaction: chance.happens(0.7) ? 5 : chance.between(2, 4),
      ...(chance.happens(0.7) ? { comment: story.thanks } : {}),
    });

  const others = plot.neighbours.filter(({ sub }) => sub !== requester.sub);
  const kin = others.filter(({ livedExperience }) => livedExperience.includes(story.category));
  const circle = story.tender === true && kin.length > 0 && !needsWij.includes(course);
  const helper = chance.one(circle ? kin : others);
  const street = chance.happens(0.6) ? requester.street : undefined;
  const fill = (text: string) => text.replaceAll('{straat}', requester.street);

  then(0, requester.sub, 'askForHelp', 'AskForHelpInput', {
    id,
    category: story.category,
    title: fill(story.title),
    text: fill(story.text),
    urgency: chance.happens(0.35) ? 'soon' : 'whenever',
    languages: requester.languages,
    street,
    audience: circle ? 'circle' : 'wijk',
    hideName: story.tender === true,
  });
  const answerId = made('ans', 0.1);
  if (!['open', 'wij', 'withWij', 'withdrawn', 'handedBack'].includes(course))
    then(0.1, helper.sub, 'answerRequest', 'AnswerRequestInput', {
      id: answerId,
      requestId: id,
      text: fill(story.offer),
    });
  const second = others.find((one) => one.sub !== helper.sub);
  if (course === 'answered' && second && !circle)
    then(0.2, second.sub, 'answerRequest', 'AnswerRequestInput', {
      id: made('ans', 0.2),
      requestId: id,
      text: 'Ik kan ook, als het de andere buur niet uitkomt.',
    });
  if (course === 'agreed' || course === 'residents') {
    then(0.2, requester.sub, 'acceptAnswer', 'AcceptAnswerInput', { requestId: id, answerId });
    const begin = 2 * chance.between(0, 3);
    message(0.3, requester, talk[begin] ?? '');
    message(0.4, helper, talk[begin + 1] ?? '');
  }
  if (course === 'residents') complete('residents');
  if (course === 'withdrawn')
    then(1, requester.sub, 'withdrawRequest', 'ReasonInput', { requestId: id, why: 'Het is al opgelost.' });
  if (needsWij.includes(course)) {
    const wij = chance.one(cast.wij);
    then(0.2, requester.sub, 'escalateRequest', 'EscalateInput', {
      requestId: id,
      consent: true,
      why: chance.one(escalationReasons),
    });
    message(0.35, wij, chance.one(wijTalk));
    then(0.4, wij.sub, 'recordWijHours', 'RecordWijHoursInput', {
      id: made('hrs', 0.4),
      requestId: id,
      minutes: 15 * chance.between(1, 8),
    });
    if (course === 'wij') complete('wij');
    if (course === 'handedBack') {
      then(0.6, wij.sub, 'offerHandBack', 'OfferHandBackInput', {
        requestId: id,
        toPersonId: `per_${helper.sub}`,
        note: chance.one(handBackNotes),
      });
      then(0.7, helper.sub, 'acceptHandBack', 'RequestIdInput', { requestId: id });
      message(0.8, helper, 'Dag, ik neem het graag over. Wanneer zal ik langskomen?');
      complete('together');
    }
  }
  return happenings;
}
