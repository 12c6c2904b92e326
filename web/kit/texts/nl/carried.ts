/** Wat mensen lezen over de index: hoeveel bewoners zelf dragen. */
export const texts = {
  indexTitle: 'Hoeveel bewoners zelf dragen',
  indexSays:
    'Deze index zegt welk deel van de vragen bewoners zelf oplosten, niet hoe goed mensen geholpen zijn.',
  indexCounts:
    'Samen met WIJ opgelost telt half. Vraagt iemand het binnen 90 dagen opnieuw? Dan was het niet opgelost.',
  indexTrendSays: 'Dat zijn de laatste drie maanden die vaststaan, naast de drie ervoor.',
  indexTrendUnknown: 'Daarvoor moeten zes maanden vaststaan, elk met vragen van vijf mensen.',
  indexNothing:
    'Er is nog geen index te zien. Daarvoor moeten in een maand vragen van vijf mensen klaar zijn.',
  indexOpen: 'Een open stip staat nog niet vast: hij kan nog dalen, tot 90 dagen na de maand.',
  indexChartSaid: 'Van {first} in {from} naar {last} in {to}.',
  indexShort: 'Index',
  indexTrend: 'Richting',
  indexLow: 'Ondergrens',
  indexHigh: 'Bovengrens',
  indexFinal: 'Staat vast?',
  isFinal: 'ja',
  notFinal: 'nog niet',
  indexBounds: 'De stip is de index. De streep is de marge: 95 % zeker ligt hij daarin.',
  trend_unknown: 'onbekend',
  trend_falling: 'daalt',
  trend_level: 'gelijk',
  trend_rising: 'stijgt',
  percent: '{n} %',
  month: 'Maand',
  indexChart: 'Index van {name}, per maand',
} as const;
