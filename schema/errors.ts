import { activityErrors } from './error-texts/activities.ts';
import { assemblyErrors } from './error-texts/assembly.ts';
import { budgetErrors } from './error-texts/budget.ts';
import { challengeErrors } from './error-texts/challenges.ts';
import { deskErrors } from './error-texts/desk.ts';
import { expenseErrors } from './error-texts/expenses.ts';
import { formationErrors } from './error-texts/formation.ts';
import { offerErrors } from './error-texts/offers.ts';
import { safetyErrors } from './error-texts/safety.ts';
import { scalingErrors } from './error-texts/scaling.ts';
import { serviceErrors } from './error-texts/services.ts';
import { settlementErrors } from './error-texts/settlement.ts';
import { tellingErrors } from './error-texts/telling.ts';
import { votingErrors } from './error-texts/voting.ts';
import type { Saying } from './languages/sentences.ts';
import { type Reader, readerIn, type Text } from './text.ts';

export { languageOf, readerOf } from './readers.ts';
export type { Language, Reader, Text } from './text.ts';

/** Everything that can be refused, and what a person is told. docs/errors.md explains each. */
export const errorTexts = {
  UNAUTHENTICATED: {
    nl: 'Log eerst in. Uw aanmelding ontbreekt, klopt niet of is verlopen.',
    en: 'Sign in first. Your sign-in is missing, wrong or has expired.',
  },
  NOT_A_RESIDENT: {
    nl: 'Dit is voor bewoners van deze wijk. Doe eerst mee met een code, of vraag twee buren om voor u in te staan.',
    en: 'This is for residents of this neighbourhood. Join with a code first, or ask two neighbours to vouch for you.',
  },
  FORBIDDEN: { nl: 'Dit mag u hier niet doen of zien.', en: 'You may not do or see this here.' },
  UNKNOWN_DOCUMENT: {
    nl: 'Deze vraag kennen wij niet onder dit kenmerk. Stuur de vraag zelf mee, of laad de pagina opnieuw.',
    en: 'We do not know this question by its id. Send the question itself along, or load the page again.',
  },
  NO_DOCUMENT: {
    nl: 'Er is niets gevraagd. Stuur een vraag mee (query), of het kenmerk ervan (extensions.persistedQuery).',
    en: 'Nothing was asked. Send a question (query), or its id (extensions.persistedQuery).',
  },
  LISTED_ONLY: {
    nl: 'Deze wijk beantwoordt alleen de vragen van de app van Noaber zelf.',
    en: 'This neighbourhood answers only what the app of Noaber itself asks.',
  },
  BAD_CURSOR: {
    nl: 'Deze bladwijzer hoort niet bij deze lijst. Begin weer bij de eerste bladzijde.',
    en: 'This cursor does not belong to this list. Start again at the first page.',
  },
  BAD_PAGE: { nl: 'Vraag om 1 tot {most} regels.', en: 'Ask for 1 to {most} items.' },
  BUSY: {
    nl: 'Het is nu even te druk. Er is niets veranderd. Probeer het zo nog eens.',
    en: 'Too much is going on at once. Nothing was changed. Try again in a moment.',
  },
  BAD_ID: {
    nl: 'Dit kenmerk is niet goed: het moet {kind}_ en een UUID zijn.',
    en: 'This id is not right: it must be {kind}_ and a UUID.',
  },
  ID_TAKEN: {
    nl: 'Dit kenmerk is al gebruikt voor iets met een andere inhoud. Maak een nieuw kenmerk.',
    en: 'This id was already used for something with other content. Make a new id.',
  },
  TOO_SHORT: { nl: 'Vul {least} of meer tekens in.', en: 'Enter {least} or more characters.' },
  TOO_LONG: {
    nl: 'Dit is te lang: {length} tekens, en er passen er {most}. Maak het korter.',
    en: 'This is too long: {length} characters, where {most} fit. Make it shorter.',
  },
  CONTROL_CHARACTERS: {
    nl: 'In deze tekst staan onzichtbare tekens die niet mogen. Typ de tekst opnieuw.',
    en: 'This text has invisible characters that are not allowed. Type it again.',
  },
  OUT_OF_RANGE: {
    nl: 'Kies een getal van {least} tot en met {most}.',
    en: 'Choose a number from {least} to {most}.',
  },
  UNKNOWN_CATEGORY: {
    nl: 'Deze soort hulp kent de wijk niet. Kies er een uit de lijst.',
    en: 'The neighbourhood does not know this kind of help. Choose one from the list.',
  },
  UNKNOWN_STREET: {
    nl: 'Deze straat staat niet in de lijst van de wijk. Kies er een, zonder huisnummer, of laat het leeg.',
    en: "This street is not in the neighbourhood's list. Choose one, without house number, or leave it empty.",
  },
  UNKNOWN_LANGUAGE: {
    nl: 'Een taal is een code van twee of drie letters, zoals nl. Kies er hoogstens 10.',
    en: 'A language is a code of two or three letters, such as nl. Choose at most 10.',
  },
  NOT_FOUND: {
    nl: 'Dit is er niet (meer), of het is niet voor u.',
    en: 'This is not here (any more), or not for you.',
  },
  NOT_NOW: {
    nl: 'Dit kan niet meer of nog niet: de hulpvraag is {state}.',
    en: 'This can no longer be done, or not yet: the request is {state}.',
  },
  NOT_YOURS: {
    nl: 'Dit kan alleen {who}.',
    en: 'Only {who} can do this.',
  },
  OWN_REQUEST: { nl: 'Dit is uw eigen hulpvraag.', en: 'This is your own request.' },
  ALREADY_ANSWERED: {
    nl: 'U hebt deze vraag al beantwoord. Haal uw antwoord eerst terug als u iets anders wilt zeggen.',
    en: 'You answered this request already. Take your answer back first if you want to say something else.',
  },
  CONSENT_NEEDED: {
    nl: 'Een professional van WIJ leest uw vraag alleen als u dat goed vindt. Zet het vinkje als u dat wilt.',
    en: 'A WIJ professional reads your request only if you agree. Tick the box if you want that.',
  },
  ALREADY_WIDE: {
    nl: 'De hele wijk kan deze vraag al zien.',
    en: 'The whole neighbourhood can see this request already.',
  },
  NOT_A_NEIGHBOUR: {
    nl: 'Kies een andere bewoner van deze wijk.',
    en: 'Choose another resident of this neighbourhood.',
  },
  HAND_BACK_WAITS: {
    nl: 'Er is al een bewoner gevraagd. Wacht op het antwoord.',
    en: 'A resident was asked already. Wait for the answer.',
  },
  NO_HAND_BACK: { nl: 'Er is niets om over te nemen.', en: 'There is nothing to take over.' },
  TOO_MANY_CHANGES: {
    nl: 'Deze hulpvraag is te vaak veranderd. Rond hem af, of stel een nieuwe vraag.',
    en: 'This request was changed too often. Finish it, or ask a new one.',
  },
  TOO_MANY_ANSWERS: {
    nl: 'Er zijn al heel veel buren die willen helpen. De vrager kiest eerst.',
    en: 'Very many neighbours offered to help already. The requester chooses first.',
  },
  BAD_CODE: {
    nl: 'Deze code klopt niet of werkt niet meer. Kijk hem na, of vraag een nieuwe bij de huiskamer.',
    en: 'This code is not right or no longer works. Check it, or ask the living room for a new one.',
  },
  ALREADY_HERE: { nl: 'U doet al mee in deze wijk.', en: 'You already take part in this neighbourhood.' },
  BAD_WORD: {
    nl: 'Dit woord klopt niet. Vraag uw buur om het nog eens voor te lezen.',
    en: 'This word is not right. Ask your neighbour to read it out again.',
  },
  OWN_WORD: { nl: 'U kunt niet voor uzelf instaan.', en: 'You cannot vouch for yourself.' },
  ROLE_NOT_YOURS_TO_GIVE: {
    nl: 'U mag de rol {role} niet geven of afnemen.',
    en: 'You may not give or take the role {role}.',
  },
  LAST_OF_ROLE: {
    nl: 'Iemand moet deze rol houden. Geef hem eerst aan een ander.',
    en: 'Somebody must keep this role. Give it to somebody else first.',
  },
  RESIDENT_FIRST: {
    nl: 'Iedereen die hier woont, is bewoner. Die rol kunt u niet afnemen. Wie weggaat, meldt zichzelf af.',
    en: 'This role cannot be taken; who goes, leaves the neighbourhood themselves.',
  },
  NOT_SURE: {
    nl: 'Bevestig dat u weg wilt: uw gegevens worden gewist en komen niet terug.',
    en: 'Confirm that you want to leave: your data is erased and does not come back.',
  },
  LAST_BOARD: {
    nl: 'U bent het laatste bestuurslid. Geef die rol eerst aan een ander.',
    en: 'You are the last member of the board. Give that role to somebody else first.',
  },
  BAD_SLUG: {
    nl: 'Gebruik 2 tot 40 kleine letters, cijfers of streepjes.',
    en: 'Use 2 to 40 lower-case letters, digits or dashes.',
  },
  BAD_AREA: {
    nl: 'Een CBS-code is WK of BU en cijfers, zoals WK001404. Geef er hoogstens 30.',
    en: 'A CBS code is WK or BU and digits, such as WK001404. Give at most 30.',
  },
  UNKNOWN_WIJK: { nl: 'Deze wijk kent de stad niet.', en: 'The city does not know this neighbourhood.' },
  NOT_A_CITY_ROLE: {
    nl: 'Dit is geen rol in de stad: kies cityAdmin, auditor of coordinator.',
    en: 'This is not a role in the city: choose cityAdmin, auditor or coordinator.',
  },
  TOO_DEEP: {
    nl: 'Deze vraag is te diep: {depth} lagen, en {most} mag.',
    en: 'This query is too deep: {depth} levels, where {most} are allowed.',
  },
  TOO_COSTLY: {
    nl: 'Deze vraag is te groot: {cost} punten, en {most} mag. Vraag minder velden of kleinere bladzijden.',
    en: 'This query is too big: {cost} points, where {most} are allowed. Ask for fewer fields or smaller pages.',
  },
  TOO_MANY_ALIASES: {
    nl: 'Deze vraag heeft te veel aliassen: {aliases}, en {most} mag.',
    en: 'This query has too many aliases: {aliases}, where {most} are allowed.',
  },
  TOO_LARGE: {
    nl: 'Dit verzoek is te groot: hoogstens {most} bytes.',
    en: 'This request is too large: at most {most} bytes.',
  },
  NOT_ENOUGH: {
    nl: 'In {pot} zit nog {available}, en er is {needed} nodig.',
    en: 'There is {available} left in {pot}, and {needed} is needed.',
  },
  BAD_AMOUNT: {
    nl: 'Geef een bedrag van 1 cent tot {most}, in hele centen.',
    en: 'Give an amount from 1 cent to {most}, in whole cents.',
  },
  BAD_DATE: {
    nl: 'Geef een dag als 2026-11-25: niet in de toekomst, en niet van voor de oprichting.',
    en: 'Give a day such as 2026-11-25: not in the future, and not before the founding.',
  },
  UNKNOWN_POT: { nl: 'Deze pot is er niet: {pot}.', en: 'There is no such pot: {pot}.' },
  SAME_POT: { nl: 'Kies twee verschillende potten.', en: 'Choose two different pots.' },
  YEAR_CLOSED: {
    nl: 'Het boekjaar {year} is gesloten. Boek het in een later jaar.',
    en: 'The fiscal year {year} is closed. Book it in a later year.',
  },
  YEAR_NOT_OVER: {
    nl: 'Het boekjaar {year} is nog niet voorbij, of het jaar ervoor is nog open.',
    en: 'The fiscal year {year} is not over yet, or the year before is still open.',
  },
  ALREADY_UNDONE: {
    nl: 'Deze boeking is al teruggedraaid, of kan niet worden teruggedraaid.',
    en: 'This entry was undone already, or can not be undone.',
  },
  NOT_IN_POWERS: {
    nl: 'Hierover beslist u niet: {rule} (statuten, {article}).',
    en: 'This is not yours to decide: {rule} (statutes, {article}).',
  },
  ...activityErrors,
  ...deskErrors,
  ...assemblyErrors,
  ...budgetErrors,
  ...challengeErrors,
  ...expenseErrors,
  ...formationErrors,
  ...settlementErrors,
  ...offerErrors,
  ...safetyErrors,
  ...scalingErrors,
  ...serviceErrors,
  ...tellingErrors,
  ...votingErrors,
  BROKEN: {
    nl: 'Er ging iets mis bij ons. Probeer het nog eens: hetzelfde verzoek wordt nooit twee keer uitgevoerd.',
    en: 'Something went wrong on our side. Try again: the same request is never carried out twice.',
  },
} as const satisfies Record<string, Text>;

/** Stable identifier of something that can be refused. */
export type ErrorCode = keyof typeof errorTexts;

/** Why something was refused: a code, the field it is about, and what the message names. */
export type Refusal = {
  readonly code: ErrorCode;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number | Text | Saying>>;
};

/** A value of a message in the language that the message is in. */
function valueFor(value: string | number | Text | Saying | undefined, reader: Reader): string {
  if (typeof value === 'function') return value(reader);
  return typeof value === 'object' ? value[reader.language] : String(value ?? '');
}

/** The message of a refusal for who reads it. What it names is in Dutch or English when it is a text itself. */
export function messageOf({ code, values = {} }: Refusal, reader: Reader): string {
  const { language, further } = reader;
  const told: Partial<Readonly<Record<ErrorCode, string>>> | undefined = further?.errors;
  const own = told?.[code];
  const whose = own ? reader : readerIn(language);
  return (own ?? errorTexts[code][language]).replace(/\{(\w+)\}/g, (_, name: string) =>
    valueFor(values[name], whose),
  );
}
