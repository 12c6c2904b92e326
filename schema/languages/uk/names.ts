import type { FurtherElements, FurtherNames } from '../names.ts';

/** Назви того, що є в районі. */
export const names: FurtherNames = {
  company: 'Спілкування',
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

/** Частини досьє. */
export const elements: FurtherElements = {
  middelburg: {
    task: 'Завдання',
    better: 'Чому стане краще або дешевше',
    experience: 'Участь, знання або досвід',
    support: 'Підтримка мешканців',
    costs: 'Оцінка витрат',
    cooperation: 'Як ми співпрацюємо і яка допомога потрібна',
    quality: 'Як зберегти якість, зокрема надалі',
  },
  geertruidenberg: {
    applicant: 'Хто подає, з підписом',
    activity: 'Що ми робитимемо',
    goals: 'Що це дає району',
    targetGroup: 'Для кого і для скількох людей',
    reaching: 'Як ми знайдемо цих людей',
    costsAndBenefits: 'Витрати, користь і наш внесок',
    duration: 'Скільки це триває',
    support: 'Підтримка, яку ми можемо показати',
  },
};
