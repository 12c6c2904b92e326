import { textIn } from './calls.ts';
import { type Course, lifeOf } from './lives.ts';
import type { Stretch } from './months.ts';
import type { Chance } from './random.ts';
import type { Resident, WijkCast } from './residents.ts';
import type { Happening, Stage } from './stage.ts';
import { type Story, stories } from './stories.ts';

/** How much happens in a month. */
export type Measure = Readonly<Partial<Record<Course, number>>> & { readonly joins: number };

const day = 86_400_000;
// What one person does takes them this long, at least; nobody does two things at once.
const moment = 1000;

/** The beginning of a wijk: board, coordinator, professionals, host; answers the code on the door. */
async function begin(stage: Stage, cast: WijkCast, given: Beginning, chance: Chance): Promise<string> {
  const { boardCode, coordinatorCode, coordinator, at } = given;
  const join = (instant: number, one: Pick<Resident, 'sub' | 'name'> & Partial<Resident>, code: string) =>
    stage.act(instant, one.sub, 'joinWithCode', 'JoinWithCodeInput', {
      code,
      name: one.name,
      street: one.street,
      languages: one.languages ?? ['nl'],
    });
  const invite = async (instant: number, sub: string, roles: readonly string[], uses: number, note: string) =>
    textIn(
      await stage.act(
        instant,
        sub,
        'invite',
        'InviteInput',
        { id: `inv_${chance.uuid(new Date(instant))}`, roles, uses, days: 90, note },
        'invitation { code }',
      ),
      'invitation',
      'code',
    );
  await join(at, cast.board, boardCode);
  await join(at + 1, coordinator, coordinatorCode);
  const wijCode = await invite(at + 2, coordinator.sub, ['wij'], cast.wij.length, 'WIJ');
  for (const one of cast.wij) await join(at + 3, one, wijCode);
  await join(at + 4, cast.host, await invite(at + 4, cast.board.sub, ['host'], 1, 'gastheer of gastvrouw'));
  return invite(at + 5, cast.host.sub, [], 500, 'op de deur van de huiskamer');
}

/** With what a wijk begins. */
export type Beginning = {
  readonly at: number;
  readonly boardCode: string;
  readonly coordinatorCode: string;
  readonly coordinator: { readonly sub: string; readonly name: string };
};

/** Everything that happens in one wijk, month by month. The first months' residents are asked first. */
export function historyOf(
  stage: Stage,
  cast: WijkCast,
  beginning: Beginning,
  months: readonly { stretch: Stretch; measure: Measure }[],
  chance: Chance,
  /** What is asked and was over long ago; what still goes on can be about anything. */
  ended: readonly Story[] = stories,
): Happening[] {
  let doorCode = '';
  const happenings: Happening[] = [
    {
      at: beginning.at,
      async happen() {
        doorCode = await begin(stage, cast, beginning, chance);
      },
    },
  ];
  const newcomers = [...cast.residents];
  const here: Resident[] = [];
  for (const [place, { stretch, measure }] of months.entries()) {
    const from = Math.max(beginning.at + moment, stretch.from);
    const length = Math.max(1, stretch.to - from);
    // Who comes, comes in the first tenth of a month, so that they can take part in it.
    const joining = newcomers.splice(0, measure.joins);
    for (const [order, one] of joining.entries()) {
      const at = Math.floor(from + (length * 0.1 * (order + 1)) / (joining.length + 1));
      happenings.push({ at, happen: () => arrive(stage, one, at, doorCode) });
    }
    here.push(...joining);
    // A code lasts 90 days: the first one too, where the wijk began long before.
    if (place % 2 === 0 && stretch.from > beginning.at + moment)
      happenings.push(newDoorCode(stage, cast, from, chance, (code) => (doorCode = code)));
    for (const [course, count] of courses(measure)) happenings.push(...plots(course, count, from, length));
    for (let at = stretch.from + 3 * day; at < stretch.to; at += 3 * day)
      if (at > beginning.at + moment) happenings.push({ at, happen: () => stage.sweep(at) });
  }
  return happenings;

  function plots(course: Course, count: number, from: number, length: number): Happening[] {
    const living = course === 'open' || course === 'answered' || course === 'agreed' || course === 'withWij';
    // Different people for each course, so that its figure is about more than a few; what still goes on begins
    // with whom one can sign in as.
    const offset = living ? 0 : chance.between(0, here.length - 1);
    return Array.from({ length: count }, (_, order) => {
      const requester = here[(offset + order) % here.length];
      if (!requester) throw new Error('nobody lives here');
      const begin = living ? 0.8 + chance.next() * 0.15 : 0.12 + chance.next() * 0.55;
      const end = living ? 0.999 : begin + 0.05 + chance.next() * 0.25;
      const at = (share: number) => Math.floor(from + length * share);
      return lifeOf(
        stage,
        cast,
        {
          course,
          requester,
          neighbours: here,
          stories: living ? stories : ended,
          from: at(begin),
          to: at(end),
        },
        chance,
      );
    }).flat();
  }
}

const isCourse = (word: string): word is Course => word !== 'joins';

const courses = (measure: Measure): [Course, number][] =>
  Object.entries(measure).flatMap(([word, count]) => (isCourse(word) ? [[word, count]] : []));

async function arrive(stage: Stage, one: Resident, at: number, code: string): Promise<void> {
  const { sub, name, street, languages, talents, livedExperience, reach } = one;
  await stage.act(at, sub, 'joinWithCode', 'JoinWithCodeInput', { code, name, street, languages });
  await stage.act(at, sub, 'updateProfile', 'UpdateProfileInput', { talents, livedExperience, reach });
}

function newDoorCode(
  stage: Stage,
  cast: WijkCast,
  at: number,
  chance: Chance,
  use: (code: string) => void,
): Happening {
  return {
    at,
    async happen() {
      const id = `inv_${chance.uuid(new Date(at))}`;
      const input = { id, roles: [], uses: 500, days: 90, note: 'op de deur van de huiskamer' };
      const told = await stage.act(at, cast.host.sub, 'invite', 'InviteInput', input, 'invitation { code }');
      use(textIn(told, 'invitation', 'code'));
    },
  };
}
