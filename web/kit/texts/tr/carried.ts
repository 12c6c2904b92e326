import type { Catalogue } from '../parts.ts';

/** Endeks hakkında: mahalleliler ne kadarını kendileri üstleniyor. */
export const texts = {
  indexTitle: 'Mahalleliler ne kadarını üstleniyor',
  indexSays:
    'Bu endeks, taleplerin ne kadarını mahallelilerin çözdüğünü söyler. İnsanlara ne kadar iyi yardım edildiğini söylemez.',
  indexCounts:
    'WIJ ile birlikte çözülen yarım sayılır. Biri 90 gün içinde tekrar isterse, çözülmemiş sayılır.',
  indexTrendSays: 'Bu, kesinleşen son üç ayın önceki üç ayla karşılaştırmasıdır.',
  indexTrendUnknown: 'Bunun için altı ayın kesinleşmesi gerekir. Her ayda beş kişinin talebi olmalıdır.',
  indexNothing: 'Henüz endeks yok. Bunun için bir ayda beş kişinin talebi bitmiş olmalı.',
  indexOpen: 'İçi boş nokta henüz kesin değildir: ayın bitiminden 90 gün sonrasına kadar düşebilir.',
  indexChartSaid: '{from}: {first}. {to}: {last}.',
  indexShort: 'Endeks',
  indexTrend: 'Yön',
  indexLow: 'Alt sınır',
  indexHigh: 'Üst sınır',
  indexFinal: 'Kesin mi?',
  isFinal: 'evet',
  notFinal: 'henüz değil',
  indexBounds: 'Nokta endekstir. Çizgi hata payını gösterir: endeks yüzde 95 kesinlikle bu aralıktadır.',
  trend_unknown: 'bilinmiyor',
  trend_falling: 'düşüyor',
  trend_level: 'aynı',
  trend_rising: 'yükseliyor',
  percent: '%{n}',
  month: 'Ay',
  indexChart: '{name} endeksi, aya göre',
} as const satisfies Catalogue<'carried'>;
