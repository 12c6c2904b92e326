import type { FurtherNames } from '../names.ts';

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
  reserve: 'Üyelerin yedeği',
  unnamedGiver: 'bir mahalleli',
  nobody: 'ayrılan biri',
  dangerNotice:
    'Talebiniz hemen WIJ’ye gitti, çünkü biri tehlikede olabilir. Şu an tehlike var mı? 112’yi arayın.',
};
