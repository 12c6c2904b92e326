import { endOf } from '../../../functions/settlement/store.ts';
import { dayAfter } from '../../../schema/amsterdam.ts';
import type { CategoryTag } from '../../../schema/categories.ts';
import type { Provider } from '../../../schema/generated/wijk.ts';
import { fiscalDay } from '../../../schema/money.ts';
import { lastDayOf, quarterAfter, quarterWith } from '../../../schema/quarters.ts';
import { weekOf } from '../../../schema/weeks.ts';
import { cast as city } from './people.ts';
import type { Chance } from './random.ts';
import type { WijkCast } from './residents.ts';
import { madeUp, opened, staffed } from './service.ts';
import type { Happen, Happening, Stage } from './stage.ts';
import { type DemoStep, stepTaken } from './steps.ts';
import type { DemoWijk } from './wijken.ts';
import { assumed } from './year/wijken.ts';

const day = 86_400_000;
const minute = 60_000;

type DemoService = {
  readonly name: string;
  readonly categories: readonly CategoryTag[];
  readonly provider: Provider;
  /** Who takes it over on the way, in a lively wijk. */
  readonly later?: Provider;
  /** Hundredths of fte at the beginning, and once others took over; none where WIJ has nobody for it. */
  readonly fte?: readonly [number, number];
  /** A step that people proposed, in the liveliest wijk. */
  readonly step?: DemoStep;
};

const services: readonly DemoService[] = [
  {
    name: 'Brieven en formulieren',
    categories: ['forms'],
    provider: 'wij',
    later: 'together',
    fte: [400, 350],
  },
  {
    name: 'Opvoeden en gezondheid',
    categories: ['parenting', 'addiction', 'health'],
    provider: 'wij',
    fte: [300, 300],
    step: { fte: 260, daysAgo: 45, agreed: 4, why: 'Ouders helpen elkaar goed (verzonnen)' },
  },
  {
    name: 'Gezelschap',
    categories: ['company', 'loneliness'],
    provider: 'together',
    later: 'residents',
    fte: [100, 50],
  },
  {
    name: 'Taal, telefoon en werk',
    categories: ['language', 'computer', 'work'],
    provider: 'together',
    fte: [150, 150],
    step: { fte: 120, daysAgo: 3, agreed: 1, why: 'De taalgroep loopt goed (verzonnen)' },
  },
  { name: 'Handen in huis en tuin', categories: ['chores', 'garden', 'moving'], provider: 'residents' },
];

const parameters = (['absence', 'travel', 'indirect', 'yearHours'] as const).map((kind) => ({
  kind,
  value: assumed[kind],
}));

/** Every quarter that is over is settled by both parties; of the last one a correction waits for them. */
function settled(
  stage: Stage,
  { board }: WijkCast,
  { from, to }: { readonly from: number; readonly to: number },
  specialisms: readonly string[],
): Happening[] {
  const found: Happening[] = [];
  const then = (at: number, sub: string, field: string, type: string, input: object) =>
    found.push({ at, happen: () => stage.act(at, sub, field, type, input) });
  const { coordinator } = city;
  let last: string | undefined;
  let quarter = quarterWith(fiscalDay(new Date(from)));
  for (; Date.parse(endOf(quarter)) + day < to; quarter = quarterAfter(quarter)) {
    const over = Date.parse(endOf(quarter));
    then(over + minute, coordinator.sub, 'draftSettlement', 'DraftSettlementInput', { quarter });
    const agree = { quarter, draft: 1 };
    then(over + 3 * minute, coordinator.sub, 'agreeSettlement', 'AgreeSettlementInput', agree);
    then(over + day / 2, board.sub, 'agreeSettlement', 'AgreeSettlementInput', agree);
    last = quarter;
  }
  const [specialismId] = specialisms;
  if (last === undefined || specialismId === undefined) return found;
  const until = lastDayOf(last);
  const change = { specialismId, from: dayAfter(until, -13), until };
  const why = 'Twee weken was er minder dan opgeschreven (verzonnen)';
  const correction = { quarter: last, version: 3, changes: [{ ...change, actualFte: 325 }], why };
  then(to - 2 * day, coordinator.sub, 'correctSettlement', 'CorrectSettlementInput', correction);
  return found;
}

/** Who provides what, and the formation of WIJ: agreed on at the beginning, and less of it where residents took over. */
export function carryingOf(
  stage: Stage,
  cast: WijkCast,
  { lively }: DemoWijk,
  { from, to }: { readonly from: number; readonly to: number },
  chance: Chance,
): Happening[] {
  const { coordinator } = city;
  const [wij] = cast.wij;
  const found: Happening[] = [];
  const then: Happen = (at, sub, field, type, input) =>
    found.push({ at, happen: () => stage.act(at, sub, field, type, input) });
  const made = (kind: string, at: number) => `${kind}_${chance.uuid(new Date(at))}`;
  const onDay = (at: number) => fiscalDay(new Date(at));
  const change = from + Math.floor((to - from) * 0.6);
  const specialisms: string[] = [];

  services.forEach(({ name, categories, provider, later, fte, step }, place) => {
    const at = from + (60 + 10 * place) * minute;
    const serviceId = made('svc', at);
    const service = { id: serviceId, name, categories, provider };
    opened(then, at, service);
    const takesOver = later !== undefined && lively >= 0.95;
    if (takesOver) {
      const step = {
        provider: later,
        from: onDay(change + day),
        why: 'Genoeg bewoners doen mee (verzonnen)',
      };
      then(change + place, coordinator.sub, 'setProvider', 'SetProviderInput', {
        serviceId,
        version: 1,
        ...step,
      });
    }
    if (!fte) return;
    const specialismId = made('spc', at + minute);
    specialisms.push(specialismId);
    const tariff = 6_250 + 250 * place;
    staffed(then, at, service, cast.board, { specialismId, fte: fte[0], tariff });
    if (takesOver) {
      const less = { specialismId, from: onDay(change), fte: fte[1], tariff, why: madeUp, version: 4 };
      then(change + 100 + place, coordinator.sub, 'setActualFte', 'StrengthInput', less);
    }
    const stepAt = to - (step?.daysAgo ?? 0) * day;
    if (step && lively > 1 && stepAt > at + day) {
      const proposed = { id: made('prp', stepAt), serviceId, at: stepAt };
      stepTaken(then, cast, proposed, step);
    }
    if (!wij || place > 1) return;
    for (const back of [22, 15, 8, 1]) {
      const ended = to - back * day + place;
      const hours = { id: made('whr', ended), specialismId, week: weekOf(onDay(ended)) };
      const minutes = 60 * chance.between(2, 6);
      if (ended > at + 2 * minute)
        then(ended, wij.sub, 'recordWeekHours', 'RecordWeekHoursInput', { ...hours, minutes });
    }
  });
  parameters.forEach((parameter, version) => {
    const at = from + (120 + version) * minute;
    const input = { ...parameter, from: onDay(at), source: madeUp, assumed: true, version };
    then(at, coordinator.sub, 'setFormationParameter', 'SetFormationParameterInput', input);
  });
  found.push(...settled(stage, cast, { from, to }, specialisms));
  return found.filter(({ at }) => at < to);
}
