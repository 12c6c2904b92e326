import type { FurtherElements, FurtherNames } from '../names.ts';

/** Mahalledeki şeylerin adları. */
export const names: FurtherNames = {
  company: 'Sohbet ve eşlik',
  groceries: 'Alışveriş',
  chores: 'Evde küçük işler',
  garden: 'Bahçe',
  moving: 'Taşınma',
  transport: 'Ulaşım',
  debts: 'Para ve borçlar',
  forms: 'Formlar',
  language: 'Dil',
  computer: 'Telefon ve bilgisayar',
  parenting: 'Çocuk yetiştirme',
  addiction: 'Bağımlılık',
  health: 'Sağlık',
  loneliness: 'Yalnızlık',
  work: 'İş ve öğrenme',
  general: 'Genel fon',
  freeFund: 'Serbest fon',
  reserve: 'Üyelerin yedek fonu',
  unnamedGiver: 'bir mahalleli',
  nobody: 'ayrılan biri',
  dangerNotice:
    'Talebiniz hemen WIJ’ye gitti, çünkü biri tehlikede olabilir. Şu an tehlike var mı? 112’yi arayın.',
};

/** Bir dosyanın bölümleri. */
export const elements: FurtherElements = {
  middelburg: {
    task: 'Görev',
    better: 'Neden daha iyi veya daha ucuz olur',
    experience: 'İlginiz, bilginiz veya deneyiminiz',
    support: 'Mahallelilerin desteği',
    costs: 'Tahmini maliyet',
    cooperation: 'Nasıl birlikte çalışacağız ve hangi yardım gerekli',
    quality: 'Nasıl iyi kalır, ileride de',
  },
  geertruidenberg: {
    applicant: 'Kim başvuruyor, imzasıyla',
    activity: 'Ne yapacağız',
    goals: 'Mahalleye katkısı',
    targetGroup: 'Kimin için ve kaç kişi için',
    reaching: 'Bu kişilere nasıl ulaşırız',
    costsAndBenefits: 'Maliyet, kazanç ve bizim katkımız',
    duration: 'Ne kadar sürer',
    support: 'Gösterebileceğimiz destek',
  },
};
