import type { ServiceMonth } from '../../functions/facts/services/evidence.ts';
import { monthsUntil } from '../../functions/scaling/due.ts';
import type { Case } from '../../functions/scaling/rules.ts';
import type { Establishment } from '../../functions/scaling/strength/rules.ts';
import { foundingStatutes } from '../../schema/statutes.ts';

/** The six months up to the one that is judged. */
export const months = monthsUntil('2026-10', 6);

/** A month in which all goes well: 60 requests, of which 20 go to WIJ and take 100 hours together. */
export const good = (month: string, more: Partial<ServiceMonth> = {}): ServiceMonth => ({
  month,
  serviceId: 'svc_0197a1b2-0000-7000-8000-000000000001',
  asked: 60,
  answered: 60,
  within: [
    { hours: 24, times: 54 },
    { hours: 96, times: 6 },
  ],
  escalated: 20,
  escalatedAgain: 0,
  handedBack: 0,
  solvedByResidents: 40,
  solvedTogether: 0,
  solvedByWij: 20,
  rated: 50,
  ratingSum: 215,
  wijMinutes: 6_000,
  cameBack: 3,
  ended: 60,
  people: 50,
  ...more,
});

/** What WIJ has in these cases, in hundredths of an fte. */
export const establishment = (fte: number): Establishment => ({
  shares: [{ specialismId: 'spc_0197a1b2-0000-7000-8000-000000000002', fte, tariff: 6_250 }],
  fte,
  employment: { hoursPerFte: 36, absence: 0.125, indirect: 0.2, openHours: 36 },
  missing: [],
});

/** A case in which WIJ can step down, but for what is said otherwise; months by their place, the last is 5. */
export const caseOf = (
  changes: Readonly<Record<number, Partial<ServiceMonth> | 'missing'>> = {},
  more: Partial<Case> = {},
): Case => ({
  month: '2026-10',
  months: months.flatMap((month, place) => {
    const change = changes[place] ?? {};
    return change === 'missing' ? [] : [good(month, change)];
  }),
  shown: [],
  establishment: establishment(300),
  statutes: foundingStatutes,
  ...more,
});
