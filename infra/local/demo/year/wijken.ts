/**
 * A year in six wijken of Groningen, made up: none of it is a measurement of the city. `test/simulation` replays it, and the
 * demo city shows it as its last twelve months.
 *
 * | parameter | value | from |
 * |---|---|---|
 * | inhabitants | per wijk | CBS, Kerncijfers wijken en buurten 2024 |
 * | requests | 3.5 a month per 1,000 inhabitants | assumption: one service, about one household in fifty a year |
 * | solved by residents | per wijk and month | assumption: what the wijken differ in |
 * | work of WIJ per request | 5 hours, exponential | assumption: as in the console, less what residents do first |
 * | says how it went | 90 of 100 | assumption; the others withdraw it |
 * | satisfaction, in time, comes back | 4.3 of 5; 94 of 100; 5 of 100 | assumption: a year that goes well |
 * | absence, travel, indirect | 12.5 %, 5 %, 15 % | assumption: as in the demo |
 * | paid hours of an fte | 1,872 a year | cao Sociaal Werk: 36 hours a week, 52 weeks |
 * | formation at the beginning | what is needed for the first month, and the reserve | assumption: nobody begins with less |
 * | statutes | those of the founding | schema/statutes.ts |
 */
export const assumed = {
  perThousand: 3.5,
  handlingHours: 5,
  ratedShare: 0.9,
  satisfaction: 4.3,
  inTime: 0.94,
  back: 0.05,
  absence: 1_250,
  travel: 500,
  indirect: 1_500,
  yearHours: 1_872,
  tariff: 6_250,
} as const;

/** What one month is like: shares from 0 to 1, satisfaction from 1 to 5. */
export type Going = {
  readonly takeover: number;
  readonly satisfaction: number;
  readonly inTime: number;
  readonly back: number;
};

/** A wijk of the simulation, and how its year goes; months are 0 to 11. */
export type Simulated = {
  readonly name: string;
  readonly inhabitants: number;
  readonly going: (month: number) => Going;
  /** A month of which no figures came in. */
  readonly missing?: number;
};

const well = ({ satisfaction, inTime, back } = assumed) => ({ satisfaction, inTime, back });
/** From one share to another in so many months from a month on, then as it is. */
const rising = (from: number, to: number, begins: number, months: number) => (month: number) =>
  from + (to - from) * Math.min(1, Math.max(0, (month - begins) / months));
const goesWell = (takeover: (month: number) => number) => (month: number) => ({
  takeover: takeover(month),
  ...well(),
});

/** The first month in which it goes wrong in Selwerd: helpers fall out, people wait, come back, and say so. */
export const wrongFrom = 7;
const taken = rising(0.3, 0.75, 0, 5);
const goesWrong = (month: number): Going =>
  month < wrongFrom
    ? { takeover: taken(month), ...well() }
    : { takeover: taken(month), satisfaction: 3.1, inTime: 0.6, back: 0.3 };

/** The six wijken. */
export const simulated: readonly Simulated[] = [
  { name: 'Korrewegwijk', inhabitants: 19_120, going: goesWell(rising(0.3, 0.75, 0, 8)) },
  { name: 'Oosterparkwijk', inhabitants: 12_970, going: goesWell(rising(0.3, 0.75, 3, 4)) },
  { name: 'Selwerd', inhabitants: 19_600, going: goesWrong },
  { name: 'Beijum', inhabitants: 15_580, going: goesWell(rising(0.3, 0.75, 0, 5)), missing: 4 },
  { name: 'Lewenborg', inhabitants: 16_160, going: goesWell(() => 0.3) },
  { name: 'Hoogkerk', inhabitants: 11_335, going: goesWell(rising(0.3, 0.4, 0, 11)) },
];
