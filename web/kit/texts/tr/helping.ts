import type { Catalogue } from '../parts.ts';

/** Komşular bir şey istediğinde ve teklif edilen yardımlar hakkında. */
export const texts = {
  whyYou: 'Neden siz?',
  reason_offer: 'Bunu siz teklif ediyorsunuz.',
  reason_theme: 'Bunu kendi hayatınızdan biliyorsunuz. Bunu başka kimse görmez.',
  reason_talent: 'Bunu iyi yapıyorsunuz.',
  reason_sameStreet: 'Aynı sokakta oturuyorsunuz.',
  reason_nearStreet: 'Yakında oturuyorsunuz.',
  reason_wijk: 'Bu mahallede oturuyorsunuz.',
  reason_language: 'Aynı dili konuşuyorsunuz.',
  reason_availability: 'Uygun saatte zamanınız var.',
  reason_helpedBefore: 'Daha önce yardım ettiniz ve iyi geçti.',
  declineAsk: 'Bu sefer olmaz',
  declineHint: 'Hayır dediğinizi kimse öğrenmez.',
  offersIntro: 'Komşular bunları teklif ediyor. Çekinmeden isteyin.',
  searchOffers: 'Tekliflerde ara',
  searchOffersHint: 'Örneğin bisiklet veya bahçe.',
  makeOffer: 'Siz de bir şey teklif edin',
  offerTitle: 'Ne teklif ediyorsunuz?',
  offerTitleHint: 'Örneğin: bisiklet tamir ederim.',
  offerUntil: 'Ne zamana kadar?',
  offeredUntil: '{day} tarihine kadar',
  askThis: 'Bunu iste',
  withdrawOffer: 'Teklifimi kaldır',
  asking_wij:
    '{service}: bunu şimdi WIJ yapıyor. Aşağıda hemen WIJ’yi seçebilirsiniz. Komşuları mı seçiyorsunuz? WIJ sonra da katılabilir.',
  asking_together:
    '{service}: bunu mahalleliler ve WIJ birlikte yapıyor. Önce komşularınıza sorarız. İsterseniz her zaman WIJ’ye de sorabilirsiniz.',
  asking_residents:
    '{service}: bunu mahalleliler kendileri yapıyor. Önce komşularınıza sorarız. İsterseniz her zaman WIJ’ye de sorabilirsiniz.',
  offered_wij: 'Bunu şimdi WIJ yapıyor. Komşuları beklemek istemiyor musunuz? Hemen WIJ’ye sorun.',
} as const satisfies Catalogue<'helping'>;
