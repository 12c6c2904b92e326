import type { Catalogue } from '../parts.ts';

/** عندما يطلب الجيران شيئًا، وعن العروض. */
export const texts = {
  whyYou: 'لماذا أنتم؟',
  reason_offer: 'أنتم تعرضون هذا.',
  reason_theme: 'تعرفون هذا من حياتكم. لا يرى ذلك أحد غيركم.',
  reason_talent: 'أنتم جيدون في هذا.',
  reason_sameStreet: 'تسكنون في نفس الشارع.',
  reason_nearStreet: 'تسكنون قريبًا.',
  reason_wijk: 'تسكنون في هذا الحي.',
  reason_language: 'تتكلمون نفس اللغة.',
  reason_availability: 'لديكم وقت في الموعد المناسب.',
  reason_helpedBefore: 'ساعدتم من قبل، وكان ذلك جيدًا.',
  declineAsk: 'ليس هذه المرة',
  declineHint: 'لن يعرف أحد أنكم قلتم لا.',
  offersIntro: 'هذا ما يعرضه الجيران. اطلبوه دون تردد.',
  searchOffers: 'البحث في العروض',
  searchOffersHint: 'مثل دراجة أو حديقة.',
  makeOffer: 'عرض شيء منكم',
  offerTitle: 'ماذا تعرضون؟',
  offerTitleHint: 'مثل: أصلح الدراجات.',
  offerUntil: 'حتى متى؟',
  offeredUntil: 'حتى {day}',
  askThis: 'طلب هذا',
  withdrawOffer: 'إزالة عرضي',
  asking_wij:
    '{service}: هذا يفعله WIJ الآن. يمكنكم اختيار WIJ فورًا في الأسفل. هل تختارون الجيران؟ يمكن لـ WIJ أن يساعد لاحقًا أيضًا.',
  asking_together: '{service}: هذا يفعله السكان و WIJ معًا. نسأل جيرانكم أولًا. ويمكنكم دائمًا أن تسألوا WIJ.',
  asking_residents: '{service}: هذا يفعله السكان بأنفسهم. نسأل جيرانكم أولًا. ويمكنكم دائمًا أن تسألوا WIJ.',
  offered_wij: 'هذا يفعله WIJ الآن. هل لا تريدون انتظار الجيران؟ اسألوا WIJ فورًا.',
} as const satisfies Catalogue<'helping'>;
