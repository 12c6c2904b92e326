import { v7 } from 'uuid';
import type { Activity } from '../../functions/activities/rules.ts';
import { placeActivity } from '../../functions/activities/store.ts';
import { dayAfter } from '../../schema/amsterdam.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type Line, line } from './capacity.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const dayLong = 86_400_000;
const someActivity = (startsAt: number, lastDay: string, more: Partial<Activity>): Activity => ({
  id: `act_${v7()}`,
  title: 'Rondkomen van € 40 per week',
  text: 'Zes avonden over geld, gegeven door een bewoner. '.repeat(6),
  place: 'Floreshuis',
  category: 'learn',
  state: 'open',
  proposer: 'per_bench',
  giverNamed: false,
  startsAt: new Date(startsAt).toISOString(),
  minutes: 90,
  series: false,
  cost: 0,
  public: true,
  signUpHours: 0,
  confirmHours: 24,
  lastDay,
  changes: [],
  trail: [{ at: new Date(startsAt).toISOString(), by: 'per_bench', action: 'planActivity', st: 1 }],
  ...more,
});

const list = (from: string) =>
  `{ agenda(from: "${from}", days: 7) { activity { id title } day startsAt place taken free waiting mine { state } } }`;
const signUp =
  'mutation S($input: SignUpInput!) { signUp(input: $input) { occurrence { taken mine { state } } userErrors { code } } }';

/** What the week's list and a sign-up cost, with ten activities every week and so many that are past. */
export async function agendaLines({ send, wijk }: Ground, from: number, size: number): Promise<Line[]> {
  const now = Date.now();
  const today = fiscalDay(new Date(now));
  // A live agenda of ten, the same each time; one of them gets a sign-up.
  const live = Array.from({ length: from ? 0 : 10 }, (_, n) =>
    someActivity(now + (n % 5) * dayLong + 3_600_000, '9999-12-31', {
      rule: 'FREQ=WEEKLY',
      lastDay: undefined,
      places: 12,
    }),
  );
  const past = Array.from({ length: size - from }, (_, n) => {
    const day = dayAfter(today, -30 - ((from + n) % 1_000));
    return someActivity(Date.parse(`${day}T19:00:00Z`), day, { state: 'held' });
  });
  for (let n = 0; n < live.length + past.length; n += 16)
    await Promise.all([...live, ...past].slice(n, n + 16).map((one) => wijk.put(placeActivity(one))));
  const who = (await send('wijk', '{ me { roles } }')).cost;
  const listed = await send('wijk', list(today));
  const [one] = listed.data.agenda;
  if (listed.data.agenda.length < 10 || !one) throw new Error('the agenda is not there');
  const own = someActivity(now + dayLong, today, { places: 12 });
  await wijk.put(placeActivity(own));
  const input = { activityId: own.id, day: fiscalDay(new Date(now + dayLong)) };
  // The first on a list makes it: what is measured is the same in a full agenda and an empty one.
  const done = await send('wijk', signUp, { input });
  if (done.data.signUp.occurrence?.mine?.state !== 'placed') throw new Error(JSON.stringify(done.data));
  const of = `${size} activities past`;
  return [
    line(
      'the week in the agenda (10 activities)',
      of,
      {
        calls: (listed.cost.readCalls ?? 0) - 1,
        RCU: (listed.cost.readUnits ?? 0) - (who.readUnits ?? 0),
      },
      { calls: 2, RCU: 9 },
    ),
    line(
      'sign up for an activity (first on its list)',
      of,
      { writeCalls: done.cost.writeCalls ?? 0, WCU: done.cost.writeUnits ?? 0 },
      { writeCalls: 3, WCU: 6 },
    ),
  ];
}
