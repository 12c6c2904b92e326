import type { HelpRequest } from '../../../../functions/requests/rules.ts';
import type { Stretch } from '../months.ts';
import type { Chance } from '../random.ts';
import type { Asked } from './asked.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Within the response time of the founding statutes, and far beyond it; each the top of a class that is counted. */
const answeredAfter = (soon: boolean) => (soon ? 20 : 90) * hour;

/** Who asked, in pairs: who comes back is the one who asks another time later in the month. */
function placesOf(all: readonly Asked[]): (readonly [asked: Asked, part: 'once' | 'first' | 'again'])[] {
  let pairs = all.filter(({ back }) => back).length;
  return [...all]
    .sort((a, b) => Number(b.back) - Number(a.back))
    .map((asked) => {
      if (asked.back) return [asked, 'first'] as const;
      return [asked, pairs-- > 0 ? 'again' : 'once'] as const;
    });
}

// What comes back has ended before it is asked again; everything ends within the month.
const shares = { once: [0.02, 0.7], first: [0.02, 0.25], again: [0.62, 0.7] } as const;

/**
 * The requests of a month of the made-up year, as they are kept once their words were erased. Nobody of them is there
 * any more: those who can sign in came later.
 */
export function requestsOf(
  all: readonly Asked[],
  { from, to }: Stretch,
  serviceId: string,
  chance: Chance,
): HelpRequest[] {
  const somebody = () => `per_${chance.uuid(new Date(from))}`;
  const cameBack: string[] = [];
  return placesOf(all).map(([{ soon, minutes, rating }, part]) => {
    const [least, most] = shares[part];
    const at = Math.floor(from + (to - from) * (least + chance.next() * (most - least)));
    const after = (ms: number) => new Date(at + ms).toISOString();
    const requester = (part === 'again' ? cameBack.shift() : undefined) ?? somebody();
    if (part === 'first') cameBack.push(requester);
    const createdAt = after(0);
    const endedAt = after(5 * day + Math.floor(chance.next() * 2 * day));
    return {
      id: `req_${chance.uuid(new Date(at))}`,
      requester,
      category: 'debts',
      served: { id: serviceId, provider: 'wij' },
      urgency: 'whenever',
      languages: ['nl'],
      audience: 'wijk',
      hideName: true,
      state: rating === undefined ? 'withdrawn' : 'done',
      createdAt,
      openSince: createdAt,
      firstAnsweredAt: after(answeredAfter(soon)),
      answers: 0,
      ...(minutes === undefined ? { helper: somebody(), agreedAt: after(4 * day) } : {}),
      escalations: minutes === undefined ? [] : [{ at: after(hour), ground: 'consent' }],
      handBacks: [],
      wijMinutes: minutes ?? 0,
      ...(minutes === undefined ? {} : { worked: [{ at: after(4 * day), minutes }] }),
      ...(rating === undefined
        ? {}
        : { outcome: { solvedBy: minutes ? 'wij' : 'residents', satisfaction: rating, at: endedAt } }),
      endedAt,
      erasedAt: endedAt,
      // Nobody did anything with it here: it was brought over.
      trail: [],
    };
  });
}
