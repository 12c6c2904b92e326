import type { Text } from '../../schema/errors.ts';
import { amountText } from '../../schema/money.ts';
import type { Decider, Decision, Power, Statutes } from '../../schema/statutes.ts';

/** One article of the statutes: its number, what it is about, and its paragraphs in words made from the data. */
export type Article = { readonly number: number; readonly title: Text; readonly paragraphs: readonly Text[] };

/** Whoever decides, as a sentence names them. */
export const deciderNames: Readonly<Record<Decider, Text>> = {
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
export const articleNumbers = { powers: 3, assembly: 4, initiatives: 5 } as const;

/** An article as a decision names it. */
export const articleText = (number: number): Text => ({ nl: `artikel ${number}`, en: `article ${number}` });

/** The statutes as people read them, from their own data. */
export function articlesOf(statutes: Statutes): Article[] {
  const { responseHours, expiryDays, retentionDays, vouchers, powers, assembly, initiatives } = statutes;
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
      paragraphs: [
        {
          nl: `De uitnodiging gaat ${assembly.noticeDays} dagen vooraf uit. Stemmen kan vanaf ${assembly.earlyDays} dagen vooraf.`,
          en: `The notice goes out ${assembly.noticeDays} days ahead. Votes can be cast from ${assembly.earlyDays} days ahead.`,
        },
        {
          nl: `Er moet ${assembly.quorumPercent} % van de leden meedoen. Een lid stemt voor hoogstens ${assembly.proxies} ander lid.`,
          en: `${assembly.quorumPercent} % of the members must take part. A member votes for at most ${assembly.proxies} others.`,
        },
        {
          nl: `Statuten wijzigen kan als ${assembly.statutesPercent} % van de stemmen voor is.`,
          en: `Statutes change when ${assembly.statutesPercent} % of the votes are in favour.`,
        },
      ],
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
  ];
}

/** Who decides on an amount, in cents, and where the statutes say so. */
export function powerOver(
  { powers }: Statutes,
  decision: Decision,
  amount: number,
): { by: Decider; article: Text; rule: Text } {
  const place = powers.findIndex(
    (power) => power.decision === decision && (power.upTo === null || amount <= power.upTo),
  );
  const power = powers[place];
  if (!power) throw new Error(`statutes without a rule for ${decision}`);
  return {
    by: power.by,
    article: {
      nl: `artikel ${articleNumbers.powers} lid ${place + 1}`,
      en: `article ${articleNumbers.powers} paragraph ${place + 1}`,
    },
    rule: paragraphOf(power, powers),
  };
}
