/** What a group wrote, made up, by the elements of Geertruidenberg. */
export type Words = Readonly<Record<'activity' | 'goals' | 'targetGroup' | 'reaching' | 'costs', string>>;

/** The green along a street. */
export const green: Words = {
  activity:
    'Wij onderhouden het groen in vier straten: de Korreweg, de Floresstraat, de Celebesstraat en de Molukkenstraat. Elke week gaat een groepje van vier op pad. Twee keer per jaar doen we het met zijn allen.',
  goals:
    'Mensen spreken elkaar weer op straat. De stoep blijft vrij voor wie slecht loopt. En het groen wordt mooier, want wij kennen elke heg.',
  targetGroup:
    'Voor iedereen in de vier straten: ongeveer 600 huizen. Twaalf mensen doen mee, vier wisselen af.',
  reaching: 'Met een briefje in de bus, een poster in het Floreshuis, en gewoon door buiten te zijn.',
  costs:
    'Gereedschap, planten en het afvoeren van snoeisel kosten € 9.000 per jaar. Nu kost het € 11.500. Onze uren zijn onze eigen inbreng: ongeveer 25 uur per week.',
};

/** Help with letters and forms. */
export const papers: Words = {
  activity:
    'Op dinsdag en donderdag zitten wij in het Floreshuis. Wie een brief niet begrijpt, leest hem met ons. We vullen samen formulieren in. Is het te moeilijk, dan gaan we samen naar WIJ.',
  goals:
    'Mensen wachten niet meer tot een brief een schuld is. En zij leren het zelf: de tweede keer helpen we minder.',
  targetGroup: 'Voor wie moeite heeft met papieren. We denken aan 120 mensen per jaar.',
  reaching: 'Via de huiskamer, de huisarts en de school. En buren nemen elkaar mee.',
  costs:
    'Een cursus voor acht vrijwilligers, een printer en koffie: samen € 4.200 per jaar. Wij brengen zelf twee middagen per week in.',
};

/** A playground. */
export const playground: Words = {
  activity:
    'Wij openen de speeltuin elke middag en in de vakanties ook in de ochtend. We houden hem schoon en doen kleine reparaties. Grote reparaties blijven bij de gemeente.',
  goals: 'Er is toezicht, dus ook kleine kinderen kunnen spelen. Ouders leren elkaar kennen.',
  targetGroup: 'Voor ongeveer 200 kinderen tot twaalf jaar, en hun ouders.',
  reaching: 'Via de twee scholen, en met een feest bij de opening.',
  costs: 'Verf, zand en gereedschap kosten € 3.000 per jaar. Toezicht doen wij zelf, met een rooster.',
};

/** A whole dossier: what the group wrote, and what every group writes alike. */
export function answersOf(words: Words, people: number) {
  const all = {
    applicant: `Een groep van ${people} bewoners. Wij hebben allemaal getekend. (Verzonnen voor de demo.)`,
    activity: words.activity,
    goals: words.goals,
    targetGroup: words.targetGroup,
    reaching: words.reaching,
    costsAndBenefits: words.costs,
    duration: 'Eerst een jaar. Daarna kijken we samen of we verdergaan.',
    support: 'In een week zetten 84 buren hun naam op onze lijst. Die ligt in de huiskamer.',
  };
  return Object.entries(all).map(([element, text]) => ({ element, text }));
}
