import { neededTenths } from '../../schema/capacity.ts';

const employment = { hoursPerFte: 36, absence: 0.2, indirect: 0.3, openHours: 36 };
const promise = { hours: 16, probability: 0.9 };
const times = 10_000;

/** How long it takes to say so many times how many fte keep a promise: for a wijk, and for a whole city. */
export function staffing() {
  return [
    { of: 'a wijk', perMonth: 60, handling: 6, patience: undefined, 'at most': 1 },
    { of: 'a wijk where people give up', perMonth: 60, handling: 6, patience: 36, 'at most': 1 },
    { of: 'a city', perMonth: 3_000, handling: 6, patience: undefined, 'at most': 2 },
  ].map(({ of, perMonth, handling, patience, 'at most': most }) => {
    const began = performance.now();
    for (let i = 0; i < times; i++)
      neededTenths({ perMonth: perMonth * (1 - i / (2 * times)), handling, patience }, promise, employment);
    const seconds = Number(((performance.now() - began) / 1000).toFixed(2));
    return { of, times, seconds, 'at most': most, '': seconds <= most ? 'holds' : 'OVER' };
  });
}
