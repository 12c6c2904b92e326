import { instantAt, wallTime } from '../../../schema/moments.ts';
import type { Chance } from './random.ts';
import type { WijkCast } from './residents.ts';
import type { Happening, Stage } from './stage.ts';
import type { DemoWijk } from './wijken.ts';

const dayLong = 86_400_000;

type Planned = {
  readonly title: string;
  readonly text: string;
  readonly category: string;
  /** Days after the Monday of the week in which it begins, and the time on the wall. */
  readonly weekday: number;
  readonly time: string;
  readonly minutes: number;
  readonly rule?: string;
  readonly more?: object;
  /** How many sign up. */
  readonly crowd: number;
  /** True when it was there last week too, so that its host can note who came. */
  readonly wentOn?: true;
};

/** What goes on in a living room such as the Floreshuis. */
const planned: readonly Planned[] = [
  {
    title: 'Koffie en thee',
    text: 'Loop binnen. De koffie staat klaar.',
    category: 'meet',
    weekday: 0,
    time: '10:00',
    minutes: 120,
    rule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
    crowd: 3,
    wentOn: true,
  },
  {
    title: 'Soep van de buurt',
    text: 'Samen snijden, samen eten. Neem een groente mee als u wilt.',
    category: 'eat',
    weekday: 1,
    time: '12:00',
    minutes: 90,
    rule: 'FREQ=WEEKLY',
    more: { places: 8, cost: 200 },
    crowd: 6,
    wentOn: true,
  },
  {
    title: 'Taalcafé',
    text: 'Praat Nederlands met buren. Fouten maken mag.',
    category: 'language',
    weekday: 2,
    time: '19:30',
    minutes: 90,
    rule: 'FREQ=WEEKLY',
    crowd: 4,
  },
  {
    title: 'Repaircafé',
    text: 'Breng mee wat stuk is. We repareren het samen.',
    category: 'make',
    weekday: 5,
    time: '13:00',
    minutes: 180,
    rule: 'FREQ=WEEKLY;INTERVAL=2',
    crowd: 3,
  },
  {
    title: 'Wandelen door de wijk',
    text: 'Een uur, rustig aan. We starten bij de deur.',
    category: 'move',
    weekday: 3,
    time: '10:30',
    minutes: 60,
    rule: 'FREQ=WEEKLY',
    crowd: 3,
  },
];

/** The agenda of a wijk's living room, made by its host, with people on its lists. */
export function agendaOf(
  stage: Stage,
  cast: WijkCast,
  { slug }: DemoWijk,
  { from, to }: { readonly from: number; readonly to: number },
  chance: Chance,
): Happening[] {
  const happenings: Happening[] = [];
  const house = slug === 'korrewegwijk' ? 'Floreshuis' : 'De huiskamer van de wijk';
  const begin = Math.max(from + Math.floor((to - from) * 0.9), to - 6 * dayLong);
  const residents = cast.residents.slice(0, 8);
  const giver = residents[2];
  const monday = (at: number): number => {
    const day = Date.parse(`${wallTime(new Date(at).toISOString()).slice(0, 10)}T00:00:00Z`);
    return day - ((new Date(day).getUTCDay() + 6) % 7) * dayLong;
  };
  const course: Planned = {
    title: 'Rondkomen van € 40 per week',
    text: 'Zes avonden over geld. Gegeven door iemand die het zelf deed, in de schuldhulp.',
    category: 'learn',
    weekday: 1,
    time: '19:30',
    minutes: 120,
    rule: 'FREQ=WEEKLY;COUNT=6',
    more: { series: true, places: 4, giverId: giver && `per_${giver.sub}`, giverNamed: false },
    crowd: 6,
  };
  const all = [...planned, course];
  const thisWeek = monday(to);
  for (const [place, one] of all.entries()) {
    // From the next week on, so that whoever looks today can sign up; what went on already, from the last.
    const began = one.wentOn && thisWeek - 8 * dayLong > from;
    const at = (began ? thisWeek - 8 * dayLong : begin) + place * 60_000;
    const id = `act_${chance.uuid(new Date(at))}`;
    const dayIn = (weeks: number) =>
      new Date(thisWeek + (7 * weeks + one.weekday) * dayLong).toISOString().slice(0, 10);
    const days = began ? [dayIn(-1), dayIn(0), dayIn(1)] : [dayIn(1)];
    const day = days[0];
    const input = {
      id,
      title: one.title,
      text: one.text,
      place: house,
      category: one.category,
      startsAt: instantAt(`${day}T${one.time}:00`),
      minutes: one.minutes,
      ...(one.rule ? { rule: one.rule } : {}),
      ...(one === course ? { ...one.more, consent: true } : one.more),
    };
    happenings.push({
      at,
      happen: () => stage.act(at, cast.host.sub, 'planActivity', 'PlanActivityInput', input),
    });
    for (const [week, day] of days.entries())
      for (const [n, { sub }] of residents.slice(0, one.crowd).entries()) {
        const then = at + (week ? 6 * dayLong : 3_600_000) + n * 60_000;
        const input = { activityId: id, day };
        happenings.push({ at: then, happen: () => stage.act(then, sub, 'signUp', 'SignUpInput', input) });
      }
  }
  return happenings.filter(({ at }) => at < to);
}
