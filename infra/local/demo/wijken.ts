/**
 * The six wijken of the demo city. Inhabitants: those of the CBS wijk in which each lies, 1 January 2024.
 * Bron: CBS (Kerncijfers wijken en buurten 2024) en CBS/Kadaster/PDOK gebiedsindelingen, CC BY 4.0;
 * vereenvoudigd door cartomap.
 */
export type DemoWijk = {
  readonly slug: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly district: string;
  readonly areas: readonly string[];
  readonly column: number;
  readonly row: number;
  readonly streets: readonly string[];
  /** Streets that lie near each other. */
  readonly near?: readonly (readonly [string, string])[];
  /** How lively it is, compared with the others. */
  readonly lively: number;
};

/** The city that facilitates them. */
export const city = { id: 'groningen', name: 'Groningen' } as const;

/** The wijken, liveliest first. */
export const wijken: readonly DemoWijk[] = [
  {
    slug: 'korrewegwijk',
    name: 'Korrewegwijk',
    inhabitants: 19_120,
    district: 'Oude Wijken',
    areas: ['WK001403'],
    column: 2,
    row: 1,
    lively: 1.15,
    streets: [
      'Korreweg',
      'Floresstraat',
      'Celebesstraat',
      'Molukkenstraat',
      'Oosterhamrikkade',
      'Bedumerweg',
      'Sumatralaan',
      'Timorstraat',
      'Heymanslaan',
      'Van Houtenlaan',
      'Star Numanstraat',
      'Madurastraat',
    ],
    near: [
      ['Korreweg', 'Floresstraat'],
      ['Korreweg', 'Celebesstraat'],
      ['Korreweg', 'Molukkenstraat'],
      ['Floresstraat', 'Celebesstraat'],
      ['Floresstraat', 'Sumatralaan'],
      ['Molukkenstraat', 'Timorstraat'],
      ['Timorstraat', 'Madurastraat'],
      ['Heymanslaan', 'Van Houtenlaan'],
    ],
  },
  {
    slug: 'oosterparkwijk',
    name: 'Oosterparkwijk',
    inhabitants: 12_970,
    district: 'Oude Wijken',
    areas: ['WK001404'],
    column: 3,
    row: 2,
    lively: 1,
    streets: [
      'Oosterhamriklaan',
      'Zaagmuldersweg',
      'Vinkenstraat',
      'Gorechtkade',
      'Klaprooslaan',
      'Irislaan',
      'Merelstraat',
      'Meeuwerderweg',
      'Lindenhof',
      'Pioenpark',
    ],
  },
  {
    slug: 'selwerd',
    name: 'Selwerd',
    inhabitants: 19_600,
    district: 'West',
    areas: ['WK001410'],
    column: 1,
    row: 0,
    lively: 0.95,
    streets: [
      'Eikenlaan',
      'Iepenlaan',
      'Esdoornlaan',
      'Elzenlaan',
      'Beukenlaan',
      'Populierenlaan',
      'Duindoornstraat',
      'Berkenlaan',
      'Larixstraat',
    ],
  },
  {
    slug: 'beijum',
    name: 'Beijum',
    inhabitants: 15_580,
    district: 'Oost',
    areas: ['WK001411'],
    column: 3,
    row: 0,
    lively: 0.95,
    streets: [
      'Amkemaheerd',
      'Isebrandtsheerd',
      'Stoepemaheerd',
      'Munnikeholm',
      'Wibenaheerd',
      'Galkemaheerd',
      'Froukemaheerd',
      'Ypemaheerd',
      'Barmaheerd',
    ],
  },
  {
    slug: 'lewenborg',
    name: 'Lewenborg',
    inhabitants: 16_160,
    district: 'Oost',
    areas: ['WK001412'],
    column: 4,
    row: 1,
    lively: 0.9,
    streets: [
      'Kajuit',
      'Anker',
      'Boegspriet',
      'Kombuis',
      'Midscheeps',
      'Stuurboord',
      'Bakboord',
      'Sleep',
      'Golfslag',
    ],
  },
  {
    slug: 'hoogkerk',
    name: 'Hoogkerk',
    inhabitants: 11_335,
    district: 'West',
    areas: ['WK001408'],
    column: 0,
    row: 2,
    lively: 0.85,
    streets: [
      'Zuiderweg',
      'Hoofdstraat',
      'Kerkstraat',
      'Leegeweg',
      'Verbindingskanaal',
      'Brakelplein',
      'Zichtweg',
      'Polderweg',
      'Ruskenveen',
    ],
  },
];
