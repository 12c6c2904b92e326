import type { CategoryTag } from '../../../schema/categories.ts';
import type { Chance } from './random.ts';
import type { WijkCast } from './residents.ts';
import type { Happening, Stage } from './stage.ts';
import type { DemoWijk } from './wijken.ts';

const day = 86_400_000;
const hour = 3_600_000;

type Offered = { readonly category: CategoryTag; readonly title: string; readonly text: string };

/** What neighbours do for each other. */
const offered: readonly Offered[] = [
  {
    category: 'chores',
    title: 'Ik repareer fietsen',
    text: 'Een lekke band, een losse ketting. Kom langs, of ik kom naar u toe.',
  },
  {
    category: 'forms',
    title: 'Ik lees uw brieven met u door',
    text: 'Ik werkte dertig jaar bij de gemeente. Samen snappen we het wel.',
  },
  {
    category: 'garden',
    title: 'Ik snoei heggen en kleine bomen',
    text: 'In maart en in het najaar. Ik heb zelf gereedschap.',
  },
  {
    category: 'computer',
    title: 'Hulp met uw telefoon',
    text: 'Foto’s, berichten, inloggen. Rustig aan, net zo vaak als nodig.',
  },
  {
    category: 'language',
    title: 'Nederlands oefenen bij de koffie',
    text: 'Elke woensdag een uur. Ik spreek ook Arabisch.',
  },
  {
    category: 'transport',
    title: 'Ik rij u naar het ziekenhuis',
    text: 'Op dinsdag en donderdag. Een rolstoel past erin.',
  },
  {
    category: 'groceries',
    title: 'Ik neem boodschappen mee',
    text: 'Ik ga elke zaterdag toch. Geef me uw lijstje.',
  },
];

const sheets = [
  { kind: 'request', name: 'Mevrouw Huizinga', note: 'Wie leest haar brieven voor?' },
  { kind: 'signUp', name: 'Meneer Akkerman', note: 'Soep van de buurt, graag vooraan' },
] as const;

/** What neighbours offer, and what lies on the pile of the living room on paper. */
export function offersOf(
  stage: Stage,
  cast: WijkCast,
  { slug }: DemoWijk,
  { from, to }: { readonly from: number; readonly to: number },
  chance: Chance,
): Happening[] {
  const begin = Math.max(from + Math.floor((to - from) * 0.8), to - 20 * day);
  const offers = offered.map((one, place) => {
    const at = begin + place * hour;
    const who = cast.residents[place % 7] ?? cast.host;
    const until = new Date(to + (60 + place) * day).toISOString();
    const input = { id: `ofr_${chance.uuid(new Date(at))}`, ...one, until };
    return { at, happen: () => stage.act(at, who.sub, 'offerHelp', 'OfferHelpInput', input) };
  });
  const papers =
    slug === 'korrewegwijk'
      ? sheets.map((sheet, place) => {
          const at = Math.max(begin, to - day) + place * hour;
          const input = { id: `ppr_${chance.uuid(new Date(at))}`, ...sheet };
          return { at, happen: () => stage.act(at, cast.host.sub, 'takeInPaper', 'TakeInPaperInput', input) };
        })
      : [];
  return [...offers, ...papers].filter(({ at }) => at < to);
}
