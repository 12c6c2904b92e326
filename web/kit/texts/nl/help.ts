/** Uitleg met plaatjes, en de rondleiding. */
export const texts = {
  helpIntro: 'Kort uitgelegd, met plaatjes.',
  helpMore: 'Ook uitgelegd',
  tourTitle: 'Rondleiding',
  tourStep: 'Rondleiding: {step} van 5',
  tourNext: 'Volgende',
  tourSkip: 'Overslaan',
  tourEnd: 'Klaar: naar de eerste pagina',
  tourGo: 'Ga erheen',
  help_votes1: 'U hebt één stembiljet',
  help_votes1Text:
    'U stemt op internet, op papier of aan de balie. Het telt altijd één keer. Tot de stemronde sluit, mag u uw stem veranderen.',
  help_votes2: 'Uw stem is geheim',
  help_votes2Text:
    'Uw naam staat niet bij uw stem. U krijgt een bewijs met letters en cijfers. Daarmee vindt u uw stem later terug.',
  help_votes3: 'Elke stem telt even zwaar',
  help_votes3Text:
    'Meestal krijgt elke stem een even groot deel van het geld. Een plan wint als zijn stemmers het samen kunnen betalen. Bovenaan elke stemronde staat hoe er geteld wordt.',
  help_votes4: 'Iedereen kan natellen',
  help_votes4Text:
    'Na afloop staan alle stemmen online, zonder namen. Bij elk plan staat waarom het wel of niet gekozen is.',
  help_request1: 'U kiest wie het leest',
  help_request1Text:
    'De hele wijk. Of alleen mensen die er iets van weten, en de gastheer of gastvrouw. Of alleen een professional van WIJ.',
  help_request2: 'Uw naam kan wachten',
  help_request2Text:
    'U kunt uw naam verbergen tot u iets afspreekt. Een huisnummer vragen wij nooit. Er is geen knop om uw vraag door te sturen.',
  help_request3: 'WIJ leest mee als u dat wilt',
  help_request3Text:
    'U geeft daar toestemming voor. U kunt die ook weer intrekken. U ziet wie er keek. Alleen als er gevaar is, leest WIJ meteen mee.',
  help_request4: 'De gemeente leest niets',
  help_request4Text: 'De gemeente ziet alleen aantallen. Uw tekst en uw naam ziet zij nooit.',
  help_request5: 'De tekst gaat weer weg',
  help_request5Text: 'Is het klaar? Dan wissen wij de tekst na {days} dagen.',
  help_money1: 'Er komt geld binnen',
  help_money1Text: 'Van de gemeente, uit giften, en van wat de wijk bespaart.',
  help_money2: 'Het gaat in potten',
  help_money2Text: 'Elke pot heeft een doel. In een pot zit nooit minder dan nul.',
  help_money3: 'De wijk beslist',
  help_money3Text:
    'De leden stellen samen de begroting vast. Over plannen stemt u in een stemronde. Wie over welk bedrag beslist, staat in de afspraken.',
  help_money4: 'Twee mensen kijken mee',
  help_money4Text:
    'Wie iets betaalt voor de wijk, vraagt het terug met een bon. De één keurt het goed. Een ander laat het geld overmaken.',
  help_money5: 'Iedereen kan het zien',
  help_money5Text: 'Alles wat erin en eruit gaat, staat in het grootboek. Wat daar staat, verandert nooit.',
  help_tour1: 'Hulp vragen',
  help_tour1Text: 'Zoekt u hulp? Vertel in drie stappen wat er is. U kiest zelf wie het mag lezen.',
  help_tour2: 'Hulp geven',
  help_tour2Text: 'U ziet welke buren hulp vragen. U mag altijd nee zeggen. Niemand hoort dat.',
  help_tour3: 'Elkaar ontmoeten',
  help_tour3Text:
    'In de agenda staat wat er te doen is in de huiskamer van de wijk. Meld u aan, of bedenk zelf iets.',
  help_tour4: 'Samen beslissen',
  help_tour4Text: 'Hebt u een idee voor de wijk? Dien een plan in. Bewoners stemmen samen over het geld.',
  help_tour5: 'Alles is te zien',
  help_tour5Text:
    'Elke euro van de wijk kunt u volgen. En alles wat wij van u weten, vindt u bij Mijn gegevens.',
} as const;
