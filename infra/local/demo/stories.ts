import type { CategoryTag } from '../../../schema/categories.ts';

/** Something somebody asks, and how a neighbour or a professional meets it. `{straat}` is filled in. */
export type Story = {
  readonly category: CategoryTag;
  readonly title: string;
  readonly text: string;
  readonly offer: string;
  readonly thanks: string;
  /** Too close to the bone for a whole wijk: for those who lived through the same, without a name. */
  readonly tender?: true;
};

/** What people ask each other, made up after what is told in the wijken. */
export const stories: readonly Story[] = [
  {
    category: 'parenting',
    title: 'Mijn zoon gamet de hele nacht',
    text: 'Hij is vijftien en komt zijn bed niet meer uit voor school. Ik weet niet meer wat ik moet doen. Is er een ouder die dit ook heeft meegemaakt?',
    offer:
      'Bij ons was het precies zo. Ik kom graag een keer een kop koffie drinken en vertel wat bij ons hielp.',
    thanks: 'Eindelijk iemand die niet oordeelde. We hebben nu samen afspraken op de koelkast hangen.',
    tender: true,
  },
  {
    category: 'debts',
    title: 'Rondkomen van 40 euro in de week',
    text: 'Ik zit sinds kort in de schuldhulpverlening en red het niet met het weekgeld. Wie heeft tips van iemand die er zelf in zat?',
    offer: 'Ik heb drie jaar van 40 euro geleefd. Zullen we samen een weekmenu en een lijstje maken?',
    thanks: 'Ik hou nu vijf euro over. En ik ga mee naar de cursus in de huiskamer.',
    tender: true,
  },
  {
    category: 'debts',
    title: 'Een stapel enveloppen die ik niet durf te openen',
    text: 'Er ligt een tas vol post in de gang. Ik durf niet meer te kijken. Wie wil naast me zitten als ik ze openmaak?',
    offer: 'Dat deed iemand ooit voor mij. Ik kom naast je zitten, rustig aan, met thee.',
    thanks: 'Het viel mee toen we met z’n tweeën waren. Alles zit nu in een map.',
    tender: true,
  },
  {
    category: 'addiction',
    title: 'Al drie weken niet gedronken, avonden zijn lang',
    text: 'Overdag gaat het. De avonden zijn het moeilijkst. Ik zoek iemand die dit kent, om even te bellen of een rondje te lopen.',
    offer: 'Ik ben vier jaar verder. Bel me gerust, ook laat. Zullen we dinsdag een rondje lopen?',
    thanks: 'We lopen nu elke dinsdag. Het helpt om niet alleen te zijn.',
    tender: true,
  },
  {
    category: 'moving',
    title: 'Hulp bij verhuizen, twee straten verder',
    text: 'Zaterdag verhuis ik van de {straat} naar een paar straten verderop. Bank, wasmachine en twintig dozen. Soep en broodjes staan klaar.',
    offer: 'Ik heb een steekwagen en twee sterke zoons. We zijn er om tien uur.',
    thanks: 'Om twee uur stond alles er. Dat deed je gewoon, zeiden ze.',
  },
  {
    category: 'moving',
    title: 'Wie heeft een busje voor een kast?',
    text: 'Ik heb een kast gekregen maar krijg hem niet van de {straat} naar huis. Benzine betaal ik natuurlijk.',
    offer: 'Mijn busje staat doordeweeks stil. Woensdagavond?',
    thanks: 'Kast staat, en we hebben nog een uur zitten praten.',
  },
  {
    category: 'chores',
    title: 'Lamp ophangen op de trap',
    text: 'Ik durf niet meer op de ladder. De lamp in het trapgat is al twee weken kapot.',
    offer: 'Ik kom vanmiddag even langs met mijn eigen ladder.',
    thanks: 'Er is weer licht. Hij wilde alleen een kop koffie.',
  },
  {
    category: 'chores',
    title: 'Lekkende kraan in de keuken',
    text: 'De kraan drupt de hele nacht. Ik heb wel een tang maar geen verstand van leertjes.',
    offer: 'Leertje vervangen is tien minuten werk, ik heb ze liggen.',
    thanks: 'Stil! En ik kan het nu zelf.',
  },
  {
    category: 'chores',
    title: 'Kinderfiets zonder remmen',
    text: 'Mijn dochter fietst naar school over de {straat}, maar de remmen doen het niet meer.',
    offer: 'Breng hem maar, ik repareer fietsen in de schuur.',
    thanks: 'Binnen een uur klaar, met nieuwe bel erop.',
  },
  {
    category: 'garden',
    title: 'Tuin is een oerwoud geworden',
    text: 'Door mijn knie kom ik niet meer aan de tuin toe. De braam groeit over de schutting van de buren.',
    offer: 'Ik heb geen tuin en wil juist graag buiten werken. Zaterdag?',
    thanks: 'We hebben samen gewerkt, hij zware dingen, ik de potten. De buren zijn ook blij.',
  },
  {
    category: 'garden',
    title: 'Geveltuintje aanleggen in de {straat}',
    text: 'We mogen tegels lichten van de gemeente. Wie helpt een middag scheppen? Planten hebben we al.',
    offer: 'Ik neem een schep mee en mijn buurvrouw ook.',
    thanks: 'Zes geveltuintjes op een middag. De straat ziet er zoveel vrolijker uit.',
  },
  {
    category: 'transport',
    title: 'Naar het UMCG voor controle',
    text: 'Donderdag om elf uur moet ik naar het ziekenhuis en mag daarna niet zelf rijden. Wie kan mij brengen?',
    offer: 'Ik rijd je en wacht wel in de hal, ik heb een boek.',
    thanks: 'Heel fijn dat er iemand zat toen ik naar buiten kwam.',
  },
  {
    category: 'transport',
    title: 'Met de rolstoel naar de markt',
    text: 'Ik kom al weken niet in de stad. Wie wil mij een keer duwen naar de Vismarkt?',
    offer: 'Leuk, ik ga toch elke vrijdag. We nemen de bus met de lage instap.',
    thanks: 'Haring gegeten! Volgende maand weer.',
  },
  {
    category: 'groceries',
    title: 'Boodschappen na operatie',
    text: 'De komende twee weken mag ik niet tillen. Wie neemt iets voor mij mee uit de supermarkt?',
    offer: 'Ik ga elke dinsdag en vrijdag. Stuur je lijstje maar.',
    thanks: 'Twee weken lang, zonder mopperen. Nu bak ik taart voor haar.',
  },
  {
    category: 'groceries',
    title: 'Medicijnen ophalen bij de apotheek',
    text: 'Ik lig met griep in bed aan de {straat} en heb niemand om naar de apotheek te gaan.',
    offer: 'Ik fiets er zo langs, ben er binnen het uur.',
    thanks: 'Met een bakje soep erbij. Wat een schat.',
  },
  {
    category: 'company',
    title: 'Iemand om mee te schaken',
    text: 'Mijn schaakmaat is overleden. Ik ben 78 en niet zo sterk meer, maar ik speel graag.',
    offer: 'Ik ben student en speel online, maar een echt bord is veel leuker.',
    thanks: 'Elke donderdag om vier uur. Ik verlies steeds en vind het heerlijk.',
  },
  {
    category: 'company',
    title: 'Samen eten op zondag',
    text: 'Zondag is de stilste dag. Ik kook graag, maar voor één is er niks aan. Wie schuift aan?',
    offer: 'Wij komen met z’n tweeën, en nemen het toetje mee.',
    thanks: 'Er zaten er vier aan tafel. Volgende keer bij hen.',
  },
  {
    category: 'company',
    title: 'Wandelmaatje in de ochtend',
    text: 'De dokter zegt dat ik elke dag een half uur moet lopen. Alleen hou ik het niet vol.',
    offer: 'Ik laat om negen uur mijn hond uit langs het {straat}-rondje. Loop mee!',
    thanks: 'Al drie weken geen dag gemist, op een regendag na.',
  },
  {
    category: 'loneliness',
    title: 'Sinds mijn man er niet meer is',
    text: 'Het is zo stil in huis. Ik zoek iemand die af en toe langskomt of met me belt. Het hoeft niet lang.',
    offer: 'Ik verloor mijn vrouw twee jaar terug. Kom donderdag mee naar de eettafel, ik haal u op.',
    thanks: 'We hebben gehuild en gelachen. Ik ga nu elke donderdag.',
  },
  {
    category: 'loneliness',
    title: 'Nieuw in de stad en ik ken niemand',
    text: 'Ik woon sinds kort aan de {straat} en werk thuis. Soms spreek ik dagen niemand.',
    offer: 'Woensdagavond is er spelletjesavond in de huiskamer, ik neem je mee.',
    thanks: 'Ik heb nu drie telefoonnummers en een plek aan tafel.',
  },
  {
    category: 'language',
    title: 'Nederlands oefenen',
    text: 'Ik leer Nederlands en wil graag praten met iemand. Ik kan Arabische les teruggeven, of koken.',
    offer: 'Wat leuk, ik wil al jaren Arabisch leren. Ruilen we?',
    thanks: 'We praten een uur Nederlands en een uur Arabisch. Mijn examen is gehaald!',
  },
  {
    category: 'language',
    title: 'Brief van school begrijpen',
    text: 'Er kwam een lange brief van de school van mijn kinderen. Ik begrijp hem niet goed.',
    offer: 'Kom langs in de huiskamer, dan lezen we hem samen.',
    thanks: 'Het ging over de schoolreis. Ik was zo opgelucht.',
  },
  {
    category: 'computer',
    title: 'DigiD op een nieuwe telefoon',
    text: 'Mijn oude telefoon is kapot en nu kom ik nergens meer in. Wie heeft geduld met mij?',
    offer:
      'Daar heb ik alle geduld voor. Neem je identiteitsbewijs mee, dan doen we het samen op jouw telefoon.',
    thanks: 'Ik kom er weer in, en heb alles zelf gedaan met iemand naast mij.',
  },
  {
    category: 'computer',
    title: 'Videobellen met mijn kleinkinderen',
    text: 'Ze wonen in Canada. Ik heb een tablet gekregen maar weet niet hoe het moet.',
    offer: 'Ik kom zondagmiddag, dan is het daar ochtend en bellen we ze meteen.',
    thanks: 'Ik heb ze gezien! De kleinste zwaaide.',
  },
  {
    category: 'forms',
    title: 'Huurtoeslag aanvragen',
    text: 'Ik heb er recht op maar loop vast bij de vragen over inkomen.',
    offer: 'Ik was boekhouder. We vullen het samen in, jij drukt op de knop.',
    thanks: 'Aangevraagd en gekregen. Scheelt ruim honderd euro per maand.',
  },
  {
    category: 'forms',
    title: 'Bezwaar maken tegen een boete',
    text: 'Ik kreeg een boete voor verkeerd aangeboden afval, maar de container was vol. Hoe schrijf ik een bezwaar?',
    offer: 'Ik heb foto’s van die container. Ik help je met de brief.',
    thanks: 'Bezwaar gegrond! En de container wordt vaker geleegd.',
  },
  {
    category: 'work',
    title: 'Sollicitatiebrief nakijken',
    text: 'Na tien jaar thuis wil ik weer aan het werk. Wie leest mijn brief eens kritisch?',
    offer: 'Ik heb jaren mensen aangenomen. Stuur maar, of kom oefenen.',
    thanks: 'Ik mag op gesprek komen. We hebben het gesprek ook geoefend.',
  },
  {
    category: 'work',
    title: 'Iets nuttigs om handen',
    text: 'Ik zit in de bijstand en de dagen zijn lang. Ik kan goed met hout. Waar kan ik iets doen?',
    offer: 'De werkplaats in de huiskamer zoekt precies zo iemand. Loop dinsdag mee.',
    thanks: 'Ik maak nu bankjes voor de straat en leer het twee jongens.',
  },
  {
    category: 'health',
    title: 'Mee naar het gesprek met de huisarts',
    text: 'Ik vergeet altijd de helft van wat er gezegd wordt. Wie wil meegaan en opschrijven?',
    offer: 'Ik ga mee en schrijf op. Daarna lopen we het samen door.',
    thanks: 'Voor het eerst wist ik thuis nog wat de dokter zei.',
    tender: true,
  },
  {
    category: 'health',
    title: 'Ik zorg voor mijn moeder en ben op',
    text: 'Mijn moeder heeft dementie en woont bij ons. Ik slaap slecht. Zijn er meer mensen die dit doen?',
    offer: 'Ik zorgde vijf jaar voor mijn vader. Ik kom een middag bij haar zitten, dan ga jij naar buiten.',
    thanks: 'Een middag lucht per week. Ik voel me weer mens.',
    tender: true,
  },
];

/** What two people say to each other once they agreed. */
export const talk: readonly string[] = [
  'Fijn dat je wilt helpen! Wanneer komt het jou uit?',
  'Morgenmiddag na drieën kan ik. Past dat?',
  'Dat past heel goed. De bel doet het niet, klop maar op het raam.',
  'Doe ik. Zal ik nog iets meenemen?',
  'Alleen jezelf. De koffie staat klaar.',
  'Top, tot dan!',
  'Dank je wel voor vandaag. Het deed me goed.',
  'Graag gedaan. Volgende keer drinken we bij mij.',
];

/** What a professional of WIJ says. */
export const wijTalk: readonly string[] = [
  'Dag, ik ben van WIJ. Ik heb uw vraag gelezen. Mag ik u morgen bellen?',
  'Ik heb met de gemeente gebeld. Zij nemen het deze week op, ik blijf het volgen.',
  'Er is een afspraak gemaakt. Ik ga met u mee.',
];

/** Why WIJ asks a neighbour to take over, and what that neighbour needs to know. */
export const handBackNotes: readonly string[] = [
  'Het zware deel is geregeld. Nu helpt het als iemand wekelijks even langsgaat.',
  'De aanvraag loopt. Wat nog nodig is, is iemand die naast haar zit bij de post.',
  'Er is hulp gevonden. Een buur om mee te wandelen zou het afmaken.',
  'De afspraken zijn gemaakt. Iemand uit de straat kan dit beter volhouden dan ik.',
];

/** Why somebody brings in WIJ. */
export const escalationReasons: readonly string[] = [
  'Ik kom er zelf niet meer uit.',
  'Hier heb ik iemand voor nodig die de regels kent.',
  'Het is te groot geworden voor een buur alleen.',
  '',
];
