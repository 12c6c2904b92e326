import type { FurtherNames } from '../names.ts';

/** Назви того, що є в районі. */
export const names: FurtherNames = {
  company: 'Товариство',
  groceries: 'Покупки',
  chores: 'Дрібна робота вдома',
  garden: 'Сад',
  moving: 'Переїзд',
  transport: 'Транспорт',
  debts: 'Гроші та борги',
  forms: 'Бланки',
  language: 'Мова',
  computer: 'Телефон і комп’ютер',
  parenting: 'Виховання дітей',
  addiction: 'Залежність',
  health: 'Здоров’я',
  loneliness: 'Самотність',
  work: 'Робота й навчання',
  general: 'Загальний фонд',
  freeFund: 'Вільний фонд',
  reserve: 'Резерв членів',
  unnamedGiver: 'мешканець',
  nobody: 'людина, яка пішла',
  dangerNotice:
    'Ваше прохання одразу передано WIJ, бо хтось може бути в небезпеці. Зараз є небезпека? Телефонуйте 112.',
};
