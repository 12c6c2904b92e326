import type { Text } from '../text.ts';

/** What can be refused about proposals to scale down or up. */
export const scalingErrors = {
  STEP_NOT_OPEN: {
    nl: 'Over dit voorstel kan nu niemand beslissen: het is {state}.',
    en: 'Nobody can decide on this proposal now: it is {state}.',
  },
  NOT_A_CORNER: {
    nl: 'Deze rol hoort niet bij wie over dit voorstel beslist. Kies een rol uit de lijst.',
    en: 'This role is not among those who decide on this proposal. Choose a role from the list.',
  },
  CORNER_NOT_YOURS: {
    nl: 'U hebt deze rol niet. Ga akkoord namens een rol die u wel hebt.',
    en: 'You do not hold this role. Agree in the name of a role that you hold.',
  },
  ONE_CORNER_EACH: {
    nl: 'U ging al akkoord namens een andere rol. Iedereen beslist namens één rol.',
    en: 'You agreed in the name of another role already. Everybody decides for one role.',
  },
  CORNER_AGREED: {
    nl: 'Namens deze rol ging al iemand akkoord.',
    en: 'Somebody agreed in the name of this role already.',
  },
  OBJECTS_ALREADY: {
    nl: 'U hebt al bezwaar gemaakt. Haal dat eerst terug.',
    en: 'You object already. Withdraw that first.',
  },
  NO_OBJECTION: {
    nl: 'U hebt geen bezwaar dat u kunt terughalen.',
    en: 'You have no objection to withdraw.',
  },
  OBJECTED_TOO_OFTEN: {
    nl: 'U hebt al {most} keer bezwaar gemaakt tegen dit voorstel. Bespreek het met de anderen.',
    en: 'You objected {most} times to this proposal already. Talk it over with the others.',
  },
  STEP_OUTDATED: {
    nl: 'De formatie is intussen veranderd. Dit voorstel klopt niet meer. Doe een nieuw voorstel.',
    en: 'The formation changed meanwhile. This proposal is no longer right. Make a new proposal.',
  },
  SAME_FTE: {
    nl: 'Zoveel is er al. Kies meer of minder fte.',
    en: 'There is that much already. Choose more or fewer fte.',
  },
  NO_FORMATION: {
    nl: 'Er is nog geen formatie van WIJ voor deze dienst. Schrijf die eerst op.',
    en: 'There is no formation of WIJ for this service yet. Write that down first.',
  },
  BAD_SCENARIO: {
    nl: 'Dit adres is niet van een scenario. Neem het adres over van het scherm Wat als.',
    en: 'This address is not that of a scenario. Copy the address from the screen What if.',
  },
  NOT_TO_REVERSE: {
    nl: 'Alleen een stap die is afgesproken, kan worden teruggedraaid. En maar één keer.',
    en: 'Only a step that was agreed on can be undone. And only once.',
  },
} as const satisfies Record<string, Text>;
