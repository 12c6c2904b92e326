import type { Saying } from './languages/sentences.ts';
import type { Text } from './text.ts';

/** One thing that a dossier must say: its name in the API, and what people read. */
export type DossierElement = { readonly id: string; readonly name: Text };

/** Terms of a challenge; null where nothing was agreed on. */
export type ChallengeTerms = {
  /** Weeks before the start by which the dossier must be submitted. */
  readonly applyWeeks: number | null;
  /** Weeks within which the municipality decides. */
  readonly decisionWeeks: number | null;
  /** Months that a first contract lasts at most. */
  readonly months: number | null;
  /** Months by which a contract can be extended, all extensions together. */
  readonly extensionMonths: number | null;
};

/** What a wijk asks of a dossier, and by when. */
export type DossierRules = { readonly elements: readonly DossierElement[]; readonly terms: ChallengeTerms };

const element = (id: string, nl: string, en: string): DossierElement => ({ id, name: { nl, en } });
const none: ChallengeTerms = { applyWeeks: null, decisionWeeks: null, months: null, extensionMonths: null };

/** Two sets that are in use in the Netherlands, as examples: a wijk takes one over, or makes its own. */
export const dossierSets = {
  middelburg: {
    elements: [
      element('task', 'De taak', 'The task'),
      element('better', 'Waarom het beter of goedkoper wordt', 'Why it gets better or cheaper'),
      element('experience', 'Betrokkenheid, kennis of ervaring', 'Involvement, knowledge or experience'),
      element('support', 'Steun van bewoners', 'Support among residents'),
      element('costs', 'Schatting van de kosten', 'Cost estimate'),
      element(
        'cooperation',
        'Hoe we samenwerken en welke hulp nodig is',
        'How to cooperate and what support is needed',
      ),
      element('quality', 'Hoe het goed blijft, ook later', 'Quality, and how it lasts'),
    ],
    terms: none,
  },
  geertruidenberg: {
    elements: [
      element('applicant', 'Wie het aanvraagt, met handtekening', 'Applicant and signature'),
      element('activity', 'Wat we gaan doen', 'The activity'),
      element('goals', 'Wat het bijdraagt aan de wijk', 'Contribution to social goals'),
      element('targetGroup', 'Voor wie, en voor hoeveel mensen', 'Target group and reach'),
      element('reaching', 'Hoe we deze mensen bereiken', 'How they are reached'),
      element(
        'costsAndBenefits',
        'Kosten en baten, en wat we zelf inbrengen',
        'Costs, benefits and own contribution',
      ),
      element('duration', 'Hoe lang het duurt', 'Duration'),
      element('support', 'Steun die we kunnen laten zien', 'Demonstrable support'),
    ],
    terms: { applyWeeks: 18, decisionWeeks: 10, months: 12, extensionMonths: 24 },
  },
} as const satisfies Record<string, DossierRules>;

/** A set that comes with Noaber. */
export type DossierSet = keyof typeof dossierSets;
/** What counts until the coordinator of a wijk chooses. */
export const usualSet: DossierSet = 'middelburg';

const setNames: readonly DossierSet[] = ['middelburg', 'geertruidenberg'];

/** What an element is called: where it comes with Noaber, in the language of who reads it; else as it was written. */
export const elementName =
  ({ id, name }: DossierElement): Saying =>
  ({ further, language }) => {
    const ours = ({ id: own, name: { nl } }: DossierElement) => own === id && nl === name.nl;
    const set = setNames.find((one) => dossierSets[one].elements.some(ours));
    return (set && further?.elements[set][id]) ?? name[language];
  };
