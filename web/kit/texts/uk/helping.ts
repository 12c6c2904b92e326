import type { Catalogue } from '../parts.ts';

/** Коли сусіди про щось просять, і про пропозиції. */
export const texts = {
  whyYou: 'Чому ви?',
  reason_offer: 'Ви це пропонуєте.',
  reason_theme: 'Ви знаєте це зі свого життя. Цього не бачить ніхто інший.',
  reason_talent: 'Ви добре це вмієте.',
  reason_sameStreet: 'Ви живете на тій самій вулиці.',
  reason_nearStreet: 'Ви живете поруч.',
  reason_wijk: 'Ви живете в цьому районі.',
  reason_language: 'Ви говорите тією самою мовою.',
  reason_availability: 'Ви маєте час, коли це зручно.',
  reason_helpedBefore: 'Ви вже допомагали, і все пройшло добре.',
  declineAsk: 'Цього разу ні',
  declineHint: 'Ніхто не дізнається, що ви відмовилися.',
  offersIntro: 'Ось що пропонують сусіди. Просіть сміливо.',
  searchOffers: 'Шукати в пропозиціях',
  searchOffersHint: 'Наприклад, велосипед або сад.',
  makeOffer: 'Запропонувати щось самим',
  offerTitle: 'Що ви пропонуєте?',
  offerTitleHint: 'Наприклад: я лагоджу велосипеди.',
  offerUntil: 'До якого дня?',
  offeredUntil: 'До {day}',
  askThis: 'Попросити про це',
  withdrawOffer: 'Прибрати мою пропозицію',
  asking_wij:
    '{service}: зараз це робить WIJ. Нижче ви можете одразу обрати WIJ. Обираєте сусідів? WIJ завжди може долучитися пізніше.',
  asking_together:
    '{service}: це роблять мешканці й WIJ разом. Спершу ми питаємо ваших сусідів. Ви завжди можете звернутися й до WIJ.',
  asking_residents:
    '{service}: це мешканці роблять самі. Спершу ми питаємо ваших сусідів. Ви завжди можете звернутися й до WIJ.',
  offered_wij: 'Зараз це робить WIJ. Не хочете чекати на сусідів? Одразу зверніться до WIJ.',
} as const satisfies Catalogue<'helping'>;
