/** Wat een coördinator leest op het eerste scherm van een wijk. */
export const texts = {
  officeTitle: 'Wat wacht er op u?',
  officeNothing: 'Er wacht nu niets op u.',
  officeChallenges: 'Antwoord op bewoners die een taak overnemen',
  officeAssents: 'Stappen die op uw akkoord wachten',
  officeDrafts: 'Afrekeningen die op uw akkoord wachten',
  officeOthers: {
    by: 'count',
    one: 'Nog 1 voorstel wacht op anderen',
    other: 'Nog {count} voorstellen wachten op anderen',
  },
  officeTalkFirst: 'Goedkeuren kan zodra het gesprek begonnen is.',
  officeMore: 'Zo gaat het in {name}',
  officeCarrying: 'Wie doet wat',
  officeCarryingHint: 'Diensten, de index per maand, de formatie van WIJ.',
  officeSteps: 'Afschalen en opschalen',
  officeStepsHint: 'Voorstellen, wat is besloten, en wat de cijfers zeggen.',
  officeSavings: 'Wat de wijk bespaarde',
  officeSavingsHint: 'De afrekening van elk kwartaal.',
  officeCity: 'De wijk in de cijfers van de stad',
  officeCityHint: 'Voor wie ook een rol heeft bij de stad.',
  officeNoRequests:
    'Hulpvragen leest u niet: die zijn van de wijk. Hoeveel er waren, en wie ze oploste, staat bij ‘Wie doet wat’.',
} as const;
