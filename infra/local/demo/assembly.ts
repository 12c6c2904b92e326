import { instantAt, wallTime } from '../../../schema/moments.ts';
import type { Chance } from './random.ts';
import type { Resident, WijkCast } from './residents.ts';
import type { Happening, Stage } from './stage.ts';
import type { DemoWijk } from './wijken.ts';

const day = 86_400_000;
const hour = 3_600_000;

type Span = { readonly from: number; readonly to: number };

/**
 * The general assembly of a wijk: residents become members, a first meeting adopts a budget and changes the statutes,
 * and a next one is called together, on which members vote now. What does not fit into the time is left out.
 */
export function assemblyOf(
  stage: Stage,
  cast: WijkCast,
  { slug, near: pairs = [] }: DemoWijk,
  { from, to }: Span,
  chance: Chance,
): Happening[] {
  const happenings: Happening[] = [];
  const nearStreets = pairs.map(([one, other]) => ({ one, other }));
  const members = cast.residents.slice(0, 8);
  const treasurer = members[1] ?? cast.board;
  const then = (at: number, who: Pick<Resident, 'sub'>, field: string, type: string, input: object) =>
    happenings.push({ at, happen: () => stage.act(at, who.sub, field, type, input) });
  const sweep = (at: number) => happenings.push({ at, happen: () => stage.sweep(at) });
  const id = (kind: string, at: number) => `${kind}_${chance.uuid(new Date(at))}`;
  const at = (instant: number) => new Date(instant).toISOString();
  const begin = Math.floor(from + (to - from) * 0.305);
  for (const [place, { sub }] of members.entries())
    then(begin + place, cast.board, 'grantRole', 'RoleInput', {
      personId: `per_${sub}`,
      role: 'member',
      why: 'is lid geworden van de coöperatie',
    });

  /** Calls a meeting, with motions on its agenda; answers their ids. */
  function meeting(
    called: number,
    starts: number,
    title: string,
    motions: readonly { readonly who: Pick<Resident, 'sub'>; readonly input: object }[],
  ): string[] {
    const meetingId = id('mtg', called);
    then(called, cast.board, 'conveneMeeting', 'ConveneMeetingInput', {
      id: meetingId,
      title,
      place: slug === 'korrewegwijk' ? 'Floreshuis' : 'De huiskamer van de wijk',
      startsAt: at(starts),
      endsAt: at(starts + 2 * hour),
    });
    return motions.map(({ who, input }, place) => {
      const motionId = id('mot', called + 1 + place);
      then(called + (place + 1) * hour, who, 'putMotion', 'PutMotionInput', {
        id: motionId,
        meetingId,
        ...input,
      });
      return motionId;
    });
  }
  const votes = (motionId: string, from: number, against: number) => {
    for (const [place, one] of [cast.board, ...members.slice(0, 6)].entries())
      then(from + place * hour, one, 'castMotionVote', 'CastMotionVoteInput', {
        motionId,
        vote: place < against ? 'no' : place === 6 ? 'abstain' : 'yes',
      });
  };

  /** The evening of a day: people meet after supper. */
  const evening = (instant: number) => {
    const date = wallTime(new Date(instant).toISOString()).slice(0, 10);
    return Date.parse(instantAt(`${date}T20:00:00`));
  };
  const first = Math.floor(from + (to - from) * 0.4);
  const held = evening(first + 20 * day);
  if (held + day < to - 20 * day) {
    // The budget that the treasurer drafted a little earlier.
    const year = new Date(Math.floor(from + (to - from) * 0.345)).getUTCFullYear();
    const [budget = '', hours = '', near = ''] = meeting(first, held, 'Voorjaarsvergadering', [
      {
        who: treasurer,
        input: {
          kind: 'budget',
          year,
          title: `Begroting ${year}`,
          text: 'Zo verdelen we het geld dit jaar.',
        },
      },
      {
        who: members[2] ?? cast.board,
        input: {
          kind: 'statutes',
          title: 'Vaker buren vragen',
          text: 'Wie hulp vraagt, wil niet lang wachten. Wij vragen elke acht uur een paar buren meer.',
          changes: { waveHours: 8 },
        },
      },
      ...(nearStreets.length
        ? [
            {
              who: members[3] ?? cast.board,
              input: {
                kind: 'statutes',
                title: 'Straten die bij elkaar liggen',
                text: 'Wie om de hoek woont, helpt makkelijker. Daarom schrijven we op wat dichtbij is.',
                changes: { nearStreets },
              },
            },
          ]
        : []),
    ]);
    votes(budget, held - 10 * day, 0);
    votes(hours, held - 9 * day, 1);
    if (near) votes(near, held - 8 * day, 0);
    sweep(held + 3 * hour);
  }

  const called = Math.max(begin + hour, to - 5 * day);
  const next = evening(called + 16 * day);
  const [saturday = '', proxies = ''] = meeting(called, next, 'Ledenvergadering', [
    {
      who: members[0] ?? cast.board,
      input: {
        title: 'De huiskamer ook op zaterdag open',
        text: 'Veel mensen werken door de week. Vier vrijwilligers willen om de beurt open doen.',
      },
    },
    {
      who: cast.board,
      input: {
        kind: 'statutes',
        title: 'Voor twee anderen stemmen',
        text: 'Niet iedereen kan komen. Dan kan een buur voor u stemmen.',
        changes: { assembly: { proxies: 2 } },
      },
    },
  ]);
  for (const motionId of [saturday, proxies])
    for (const [place, one] of members.slice(2, 5).entries()) {
      // Electronic votes are taken from two weeks ahead, and a meeting starts in the evening.
      const when = next - 14 * day + 2 * hour + place * hour;
      if (when < to) then(when, one, 'castMotionVote', 'CastMotionVoteInput', { motionId, vote: 'yes' });
    }
  return happenings.filter(({ at }) => at < to);
}
