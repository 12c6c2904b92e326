import type { Catalogue } from '../parts.ts';

/** Koordinatörün bir mahallenin ilk sayfasında okudukları. */
export const texts = {
  officeTitle: 'Sizi ne bekliyor?',
  officeNothing: 'Şu an sizi bekleyen bir şey yok.',
  officeChallenges: 'Bir görevi üstlenen mahallelilere cevap',
  officeAssents: 'Onayınızı bekleyen adımlar',
  officeDrafts: 'Onayınızı bekleyen dönem hesapları',
  officeOthers: {
    by: 'count',
    one: '1 öneri daha başkalarını bekliyor',
    other: '{count} öneri daha başkalarını bekliyor',
  },
  officeTalkFirst: 'Görüşme başlayınca onaylayabilirsiniz.',
  officeMore: '{name} mahallesinde işler nasıl gidiyor',
  officeCarrying: 'Kim ne yapıyor',
  officeCarryingHint: 'Hizmetler, aya göre endeks, WIJ’nin kadrosu.',
  officeSteps: 'WIJ’nin daha az veya daha çok iş yapması',
  officeStepsHint: 'Öneriler, alınan kararlar ve rakamların gösterdikleri.',
  officeSavings: 'Mahallenin tasarrufu',
  officeSavingsHint: 'Her üç aylık dönemin hesabı.',
  officeCity: 'Şehrin rakamlarında mahalle',
  officeCityHint: 'Şehirde de bir rolü olanlar için.',
  officeNoRequests:
    'Yardım taleplerini okumazsınız: onlar mahallenindir. Sayıları ve kimin çözdüğü ‘Kim ne yapıyor’ sayfasındadır.',
} as const satisfies Catalogue<'office'>;
