import { openHours, promiseOf } from '../../../../functions/scaling/strength/rules.ts';
import { neededTenths } from '../../../../schema/capacity.ts';
import { foundingStatutes } from '../../../../schema/statutes.ts';
import { demandOf } from './asked.ts';
import { assumed, type Simulated } from './wijken.ts';

/** What WIJ has when the year begins: what is needed for a month on average, and the reserve, in hundredths of an fte. */
export function fteAtFirst(wijk: Simulated): number {
  const perMonth = demandOf(wijk) * (1 - wijk.going(0).takeover);
  const employment = {
    hoursPerFte: assumed.yearHours / 52,
    absence: assumed.absence / 10_000,
    indirect: (assumed.travel + assumed.indirect) / 10_000,
    openHours,
  };
  const promise = promiseOf(foundingStatutes);
  const tenths = neededTenths({ perMonth, handling: assumed.handlingHours }, promise, employment);
  return tenths * 10 + foundingStatutes.lettingGo.safetyReserve;
}
