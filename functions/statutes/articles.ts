import { categories, isCategory } from '../../schema/categories.ts';
import type { Language, Text } from '../../schema/errors.ts';
import { amountText } from '../../schema/money.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Decider, Decision, Majority, Power, Statutes } from '../../schema/statutes.ts';

/** One article of the statutes: its number, what it is about, and its paragraphs in words made from the data. */
export type Article = { readonly number: number; readonly title: Text; readonly paragraphs: readonly Text[] };

/** Whoever decides, as a sentence names them. */
const deciderNames: Readonly<Record<Decider, Text>> = {
  anyMember: { nl: 'ieder lid zelf', en: 'every member' },
  workingGroup: { nl: 'de werkgroep', en: 'the working group' },
  treasurer: { nl: 'de penningmeester', en: 'the treasurer' },
  board: { nl: 'het bestuur', en: 'the board' },
  assembly: { nl: 'de ledenvergadering', en: 'the general assembly' },
  fourCorners: { nl: 'de vierhoek', en: 'the four corners' },
};

const subjects: Readonly<Record<Decision, Text>> = {
  freeFund: { nl: 'een uitgave uit de scharrelpot', en: 'an expense from the free fund' },
  move: { nl: 'het verplaatsen van geld tussen potten', en: 'moving money between pots' },
  expense: { nl: 'een uitgave', en: 'an expense' },
};

/** One rule of the powers as a sentence: up to its amount, or above that of the rule before it. */
function paragraphOf(power: Power, powers: readonly Power[]): Text {
  const [subject, who] = [subjects[power.decision], deciderNames[power.by]];
  const sentence = (nl: string, en: string): Text => ({
    nl: `Bij ${subject.nl}${nl} beslist ${who.nl}.`,
    en: `For ${subject.en}${en}, ${who.en} decides.`,
  });
  if (power.upTo !== null) {
    const most = amountText(power.upTo);
    return sentence(` tot en met ${most.nl}`, ` up to ${most.en}`);
  }
  const limits = powers.filter(({ decision }) => decision === power.decision).map(({ upTo }) => upTo);
  const least = limits.at(-2);
  if (!least) return sentence('', '');
  const over = amountText(least);
  return sentence(` boven ${over.nl}`, ` over ${over.en}`);
}

/** Numbers of the articles that decisions name. The paragraphs of the one on powers are the rules in their order. */
export const articleNumbers = { powers: 3, assembly: 4, initiatives: 5, lettingGo: 6 } as const;

/** An article as a decision names it. */
export const articleText = (number: number): Text => ({ nl: `artikel ${number}`, en: `article ${number}` });

/** Paragraphs of the article on the general assembly, by what they are about. */
const assemblyParagraphs = {
  notice: 1,
  early: 2,
  record: 3,
  quorum: 4,
  proxies: 5,
  majority: 6,
  statutes: 7,
} as const;

const place = (article: number, paragraph: number): Text => ({
  nl: `artikel ${article} lid ${paragraph}`,
  en: `article ${article} paragraph ${paragraph}`,
});

/** Where the statutes say something of the general assembly, such as 'artikel 4 lid 1'. */
export const assemblyPlace = (about: keyof typeof assemblyParagraphs): Text =>
  place(articleNumbers.assembly, assemblyParagraphs[about]);

/** A majority as a sentence names it. */
export const majorityNames: Readonly<Record<Majority, Text>> = {
  half: { nl: 'meer dan de helft', en: 'more than half' },
  threeFifths: { nl: 'minstens drie vijfde', en: 'at least three fifths' },
  twoThirds: { nl: 'minstens twee derde', en: 'at least two thirds' },
  threeQuarters: { nl: 'minstens drie kwart', en: 'at least three quarters' },
  all: { nl: 'iedereen', en: 'everybody' },
};

const assemblyWords = ({ assembly }: Statutes): Text[] => {
  const { noticeDays, earlyDays, recordDays, quorumPercent, proxies, majority, statutesMajority } = assembly;
  const [ordinary, special] = [majorityNames[majority], majorityNames[statutesMajority]];
  return [
    {
      nl: `De uitnodiging gaat minstens ${noticeDays} dagen vooraf uit. Alle voorstellen staan er dan in.`,
      en: `The notice goes out at least ${noticeDays} days ahead. All motions are in it by then.`,
    },
    {
      nl: `Stemmen kan vanaf ${Math.min(earlyDays, noticeDays)} dagen voor de vergadering.`,
      en: `Votes can be cast from ${Math.min(earlyDays, noticeDays)} days before the meeting.`,
    },
    {
      nl: `Wie ${recordDays} dagen voor de vergadering lid is, heeft een stem.`,
      en: `Who is a member ${recordDays} days before the meeting has a vote.`,
    },
    {
      nl: `Een besluit telt als minstens ${quorumPercent} % van de leden stemt.`,
      en: `A decision counts when at least ${quorumPercent} % of the members vote.`,
    },
    proxies
      ? {
          nl: `Een lid mag voor ${proxies} ${proxies === 1 ? 'ander lid' : 'andere leden'} stemmen.`,
          en: `A member may vote for ${proxies} other ${proxies === 1 ? 'member' : 'members'}.`,
        }
      : {
          nl: 'Ieder stemt zelf: machtigen kan niet.',
          en: 'Everybody votes in person: there are no proxies.',
        },
    {
      nl: `Een voorstel is aangenomen als ${ordinary.nl} van de stemmen voor is.`,
      en: `A motion is adopted when ${ordinary.en} of the votes are in favour.`,
    },
    {
      nl: `De statuten wijzigen kan als ${special.nl} van de stemmen voor is.`,
      en: `The statutes change when ${special.en} of the votes are in favour.`,
    },
  ];
};

/** Roles as the article on letting go names who must agree. */
const cornerNames: Readonly<Record<WijkRole, Text>> = {
  resident: { nl: 'een bewoner', en: 'a resident' },
  member: { nl: 'een lid', en: 'a member' },
  host: { nl: 'de huiskamer', en: 'the living room' },
  board: { nl: 'het bestuur', en: 'the board' },
  treasurer: { nl: 'de penningmeester', en: 'the treasurer' },
  wij: { nl: 'WIJ', en: 'WIJ' },
  coordinator: { nl: 'de stadsdeelcoördinator', en: 'the district coordinator' },
};

/** A count of hundredths or tenths as people write it: 0,5. */
const decimal = (count: number, of: number, language: Language): string =>
  new Intl.NumberFormat(language).format(count / of);

/** Paragraphs of the article on letting go, by what they are about. */
const lettingGoParagraphs = {
  goodMonths: 1,
  satisfaction: 2,
  inTime: 3,
  back: 4,
  biggestStep: 5,
  corners: 6,
  reinvestment: 7,
} as const;

/** Where the statutes say something of letting go, such as 'artikel 6 lid 1'. */
export const lettingGoPlace = (about: keyof typeof lettingGoParagraphs): Text =>
  place(articleNumbers.lettingGo, lettingGoParagraphs[about]);

const lettingGoWords = ({ lettingGo, responseHours }: Statutes): Text[] => {
  const { goodMonths, safetyReserve, biggestStep, satisfactionTenths, inTimePercent, backPercent } =
    lettingGo;
  const { corners, reinvestmentPercent } = lettingGo;
  const agree = (language: Language) =>
    new Intl.ListFormat(language).format(corners.map((role) => cornerNames[role][language]));
  return [
    {
      nl: `WIJ kan minder doen als het ${goodMonths} ${goodMonths === 1 ? 'maand' : 'maanden na elkaar'} goed gaat.`,
      en: `WIJ can do less when things go well for ${goodMonths} ${goodMonths === 1 ? 'month' : 'months in a row'}.`,
    },
    {
      nl: `Goed gaat het als vragers gemiddeld minstens een ${decimal(satisfactionTenths, 10, 'nl')} van 5 geven.`,
      en: `Things go well when requesters give at least ${decimal(satisfactionTenths, 10, 'en')} of 5 on average.`,
    },
    {
      nl: `Ook krijgen van de 100 hulpvragen er minstens ${inTimePercent} binnen ${responseHours} uur antwoord.`,
      en: `Also, of 100 requests at least ${inTimePercent} get an answer within ${responseHours} hours.`,
    },
    {
      nl: `En van de 100 hulpvragen komen er hoogstens ${backPercent} terug.`,
      en: `And of 100 requests at most ${backPercent} come back.`,
    },
    {
      nl: `Een stap is hoogstens ${decimal(biggestStep, 100, 'nl')} fte. Er blijft ${decimal(safetyReserve, 100, 'nl')} fte meer dan nodig is.`,
      en: `A step is at most ${decimal(biggestStep, 100, 'en')} fte. There is always ${decimal(safetyReserve, 100, 'en')} fte more than needed.`,
    },
    {
      nl: `Een stap gaat in als iemand namens ieder van hen instemt: ${agree('nl')}.`,
      en: `A step takes effect when somebody of each of them agrees: ${agree('en')}.`,
    },
    {
      nl: `Van wat dat bespaart, krijgt de wijk ${reinvestmentPercent} %. De leden beslissen waarvoor.`,
      en: `Of what that saves the wijk gets ${reinvestmentPercent} %. The members decide what for.`,
    },
  ];
};

const namesOf = ({ categories: tags }: Statutes, language: Language): string =>
  tags.map((tag) => (isCategory(tag) ? categories[tag][language].toLowerCase() : tag)).join(', ');

const nearWords = (near: Statutes['nearStreets']): Text => {
  const pairs = near.map(({ one, other }) => `${one} – ${other}`).join(', ');
  return { nl: `Dicht bij elkaar liggen: ${pairs}.`, en: `Near each other are: ${pairs}.` };
};

/** The statutes as people read them, from their own data. */
export function articlesOf(statutes: Statutes): Article[] {
  const { responseHours, expiryDays, stillHelpedDays, retentionDays, vouchers, powers, initiatives } =
    statutes;
  const { waveHours, asksPerWeek, nearStreets } = statutes;
  return [
    {
      number: 1,
      title: { nl: 'Elkaar helpen', en: 'Helping each other' },
      paragraphs: [
        {
          nl: `Buren antwoorden binnen ${responseHours} uur. Anders vragen we wat de vrager wil.`,
          en: `Neighbours answer within ${responseHours} hours. Otherwise we ask what the requester wants.`,
        },
        {
          nl: `Een hulpvraag verloopt na ${expiryDays} dagen. De tekst wordt ${retentionDays} dagen na het einde gewist.`,
          en: `A request expires after ${expiryDays} days. Its text is erased ${retentionDays} days after its end.`,
        },
        {
          nl: `Na ${stillHelpedDays} dagen vragen we of het klaar is.`,
          en: `After ${stillHelpedDays} days we ask whether it is done.`,
        },
        {
          nl: `Soorten hulp: ${namesOf(statutes, 'nl')}.`,
          en: `Kinds of help: ${namesOf(statutes, 'en')}.`,
        },
        {
          nl: `Om de ${waveHours} uur vragen we een paar buren die passen, tot iemand antwoordt.`,
          en: `Every ${waveHours} hours we ask a few neighbours who fit, until somebody answers.`,
        },
        {
          nl: `Niemand wordt vaker dan ${asksPerWeek} keer in zeven dagen gevraagd.`,
          en: `Nobody is asked more than ${asksPerWeek} times in seven days.`,
        },
        ...(nearStreets.length ? [nearWords(nearStreets)] : []),
      ],
    },
    {
      number: 2,
      title: { nl: 'Meedoen', en: 'Taking part' },
      paragraphs: [
        {
          nl: `Wie geen code heeft, doet mee als ${vouchers} bewoners voor hem of haar instaan.`,
          en: `Who has no code takes part when ${vouchers} residents vouch for them.`,
        },
      ],
    },
    {
      number: articleNumbers.powers,
      title: { nl: 'Wie beslist over geld', en: 'Who decides on money' },
      paragraphs: powers.map((power) => paragraphOf(power, powers)),
    },
    {
      number: articleNumbers.assembly,
      title: { nl: 'De ledenvergadering', en: 'The general assembly' },
      paragraphs: assemblyWords(statutes),
    },
    {
      number: articleNumbers.initiatives,
      title: { nl: 'Initiatieven', en: 'Initiatives' },
      paragraphs: [
        {
          nl: `Een idee gaat verder als ${initiatives.supporters} bewoners het steunen.`,
          en: `An idea goes on when ${initiatives.supporters} residents support it.`,
        },
        {
          nl: `Bewoners stemmen vanaf ${initiatives.votingAge} jaar.`,
          en: `Residents vote from the age of ${initiatives.votingAge}.`,
        },
      ],
    },
    {
      number: articleNumbers.lettingGo,
      title: { nl: 'Afschalen', en: 'Letting go' },
      paragraphs: lettingGoWords(statutes),
    },
  ];
}

/** Who decides on an amount, in cents, and where the statutes say so. */
export function powerOver(
  { powers }: Statutes,
  decision: Decision,
  amount: number,
): { by: Decider; article: Text; rule: Text } {
  const order = powers.findIndex(
    (power) => power.decision === decision && (power.upTo === null || amount <= power.upTo),
  );
  const power = powers[order];
  if (!power) throw new Error(`statutes without a rule for ${decision}`);
  return {
    by: power.by,
    article: place(articleNumbers.powers, order + 1),
    rule: paragraphOf(power, powers),
  };
}

/** Statutes in words, in a language. */
export const articlesIn = (statutes: Statutes, language: Language) =>
  articlesOf(statutes).map(({ number, title, paragraphs }) => ({
    number,
    title: title[language],
    paragraphs: paragraphs.map((paragraph) => paragraph[language]),
  }));
