import type { Catalogue } from '../parts.ts';

/** Що координатор читає на першій сторінці району. */
export const texts = {
  officeTitle: 'Що на вас чекає?',
  officeNothing: 'Зараз на вас нічого не чекає.',
  officeChallenges: 'Відповідь мешканцям, які беруть завдання на себе',
  officeAssents: 'Кроки, що чекають на вашу згоду',
  officeDrafts: 'Розрахунки, що чекають на вашу згоду',
  officeOthers: {
    by: 'count',
    one: 'Ще {count} пропозиція чекає на інших',
    few: 'Ще {count} пропозиції чекають на інших',
    many: 'Ще {count} пропозицій чекають на інших',
    other: 'Ще {count} пропозиції чекають на інших',
  },
  officeTalkFirst: 'Схвалити можна, щойно почнеться обговорення.',
  officeMore: 'Як ідуть справи: {name}',
  officeCarrying: 'Хто що робить',
  officeCarryingHint: 'Послуги, індекс за місяцями, працівники WIJ.',
  officeSteps: 'Коли WIJ робить менше або більше',
  officeStepsHint: 'Пропозиції, що вирішено і що кажуть цифри.',
  officeSavings: 'Що заощадив район',
  officeSavingsHint: 'Розрахунок за кожен квартал.',
  officeCity: 'Район у цифрах міста',
  officeCityHint: 'Для тих, хто має роль і в місті.',
  officeNoRequests:
    'Прохань про допомогу ви не читаєте: вони належать району. Скільки їх було і хто їх виконав, написано на сторінці «Хто що робить».',
} as const satisfies Catalogue<'office'>;
