/**
 * What one person asked under one service, one request after the other. From it follow two things that no request tells by
 * itself: whether it came back within 90 days, and the needs of a month, of which the dispensability index is made.
 */
import { dayAfter, localOf } from '../../../schema/amsterdam.ts';
import {
  carried,
  type Ending,
  finalFrom,
  type PairCount,
  returnDays,
} from '../../../schema/dispensability.ts';
import type { HelpRequest } from '../../requests/rules.ts';
import type { Served } from '../../services/rules.ts';
import { type Fact, monthOf } from '../rules.ts';
import { inCell } from '../services/rules.ts';

/** What a thread keeps of a request: pseudonyms and times, no words. */
export type Asked = {
  readonly asked: string;
  readonly served?: Served;
  /** Present once it ended. */
  readonly end?: { readonly at: string; readonly how: Ending; readonly helper?: string };
};
/** Requests of one person under one service, by their ids. */
export type Thread = Readonly<Record<string, Asked>>;
/** Whose thread it is: the pseudonym of who asks, and the service, or the category where it has none. */
export type ThreadOf = { readonly person: string; readonly service: string };

/** The most requests that a thread keeps; who asks more under one service within months plays with it. */
export const mostInThread = 1_200;

/** The thread that a request belongs to. */
export const threadOf = ({ requester, served, category }: HelpRequest): ThreadOf => ({
  person: requester,
  service: served?.id ?? category,
});

const isEnding = (name: string): name is Ending => Object.hasOwn(carried, name);

/** What a thread keeps of a request. */
export function askedOf({ createdAt, served, endedAt, outcome, state, helper }: HelpRequest): Asked {
  const how = outcome?.solvedBy ?? state;
  const asked = { asked: createdAt, ...(served ? { served } : {}) };
  if (!endedAt || !isEnding(how)) return asked;
  const named = helper && (how === 'residents' || how === 'together') ? { helper } : {};
  return { ...asked, end: { at: endedAt, how, ...named } };
}

/** A request that ended, and whether its requester asked again. */
type Ended = {
  readonly served?: Served;
  readonly end: NonNullable<Asked['end']>;
  readonly cameBack: boolean;
};

/** What ended of a thread. A request came back when another was asked after it ended, up to 90 days later to the day. */
function endedOf(thread: Thread): Ended[] {
  const all = Object.values(thread);
  const times = all.map(({ asked }) => asked).sort();
  return all.flatMap(({ served, end }) => {
    if (!end) return [];
    const next = times.find((asked) => asked > end.at);
    const last = dayAfter(localOf(Date.parse(end.at)).day, returnDays);
    const cameBack = next !== undefined && localOf(Date.parse(next)).day <= last;
    return [{ ...(served ? { served } : {}), end, cameBack }];
  });
}

/** What a thread counts for beside what each of its requests does: those that came back, in the month in which they ended. */
export const factsOfThread = ({ person }: ThreadOf, thread: Thread): Fact[] =>
  endedOf(thread)
    .filter(({ cameBack }) => cameBack)
    .map(({ served, end }) => ({ month: monthOf(end.at), name: inCell(served, 'cameBack'), person }));

/** Requests of a thread that ended in one month in one way with the same helper, and how many of them came back. */
export type Ends = Omit<PairCount, 'requester' | 'service'>;

/** What of a thread ended, per month; the same whatever order it is in. */
export function endsOf(thread: Thread): Map<string, Ends[]> {
  const months = new Map<string, Map<string, Ends>>();
  for (const { end, cameBack } of endedOf(thread)) {
    const month = months.get(monthOf(end.at)) ?? new Map<string, Ends>();
    months.set(monthOf(end.at), month);
    const key = `${end.how}#${end.helper ?? ''}`;
    const before = month.get(key);
    month.set(key, {
      ...(end.helper ? { helper: end.helper } : {}),
      ending: end.how,
      times: (before?.times ?? 0) + 1,
      cameBack: (before?.cameBack ?? 0) + Number(cameBack),
    });
  }
  const inOrder = (month: Map<string, Ends>) =>
    [...month].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ends]) => ends);
  return new Map([...months].map(([name, month]) => [name, inOrder(month)]));
}

/** Slack for what arrives late: a change is told within a day. */
const slackDays = 7;

/** A thread without what can't come back any more, months whole, so that it does not grow with the years. */
export function shortened(thread: Thread): Thread {
  const all = Object.entries(thread);
  const newest = all.reduce((last, [, { asked }]) => (asked > last ? asked : last), '');
  const today = localOf(Date.parse(newest)).day;
  const open = all.filter(([, { end }]) => !end || dayAfter(finalFrom(monthOf(end.at)), slackDays) > today);
  const latest = open.sort(([, a], [, b]) => (a.asked < b.asked ? -1 : 1)).slice(-mostInThread);
  return Object.fromEntries(latest);
}
