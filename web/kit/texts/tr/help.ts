import type { Catalogue } from '../parts.ts';

/** Resimli açıklamalar ve tur. */
export const texts = {
  helpIntro: 'Resimlerle kısaca anlatıyoruz.',
  helpMore: 'Diğer açıklamalar',
  tourTitle: 'Tur',
  tourStep: 'Tur: 5 adımdan {step}. adım',
  tourNext: 'İleri',
  tourSkip: 'Atla',
  tourEnd: 'Bitti: ilk sayfaya git',
  tourGo: 'Oraya git',
  help_votes1: 'Tek bir oy pusulanız var',
  help_votes1Text:
    'İnternette, kâğıtta veya danışma masasında oy verirsiniz. Oyunuz her zaman bir kez sayılır. Oylama kapanana kadar oyunuzu değiştirebilirsiniz.',
  help_votes2: 'Oyunuz gizlidir',
  help_votes2Text:
    'Oyunuzun yanında adınız yazmaz. Harf ve rakamlardan oluşan bir belge alırsınız. Onunla oyunuzu sonra bulursunuz.',
  help_votes3: 'Her oyun ağırlığı aynıdır',
  help_votes3Text:
    'Çoğu zaman her oya paranın eşit bir payı düşer. Bir plana oy verenler o planı birlikte ödeyebiliyorsa plan kazanır. Nasıl sayıldığı her oylamanın başında yazar.',
  help_votes4: 'Herkes yeniden sayabilir',
  help_votes4Text:
    'Oylama bitince bütün oylar isimsiz olarak internette durur. Her planın yanında neden seçildiği veya seçilmediği yazar.',
  help_request1: 'Kimin okuyacağını siz seçersiniz',
  help_request1Text:
    'Bütün mahalle. Veya yalnızca bu konuyu bilenler ve karşılama görevlisi. Veya yalnızca WIJ’den bir uzman.',
  help_request2: 'Adınız sonra görünebilir',
  help_request2Text:
    'Birisiyle anlaşana kadar adınızı gizleyebilirsiniz. Kapı numarasını hiç sormayız. Talebinizi başkasına iletmek için bir düğme yoktur.',
  help_request3: 'WIJ, siz isterseniz okur',
  help_request3Text:
    'Bunun için izin verirsiniz. İzninizi geri de alabilirsiniz. Kimin baktığını görürsünüz. Yalnızca tehlike varsa WIJ hemen okur.',
  help_request4: 'Belediye hiçbir şey okumaz',
  help_request4Text: 'Belediye yalnızca sayıları görür. Metninizi ve adınızı hiçbir zaman görmez.',
  help_request5: 'Metin sonra silinir',
  help_request5Text: 'İş bitti mi? O zaman metni {days} gün sonra sileriz.',
  help_money1: 'Para gelir',
  help_money1Text: 'Belediyeden, bağışlardan ve mahallenin tasarrufundan.',
  help_money2: 'Para fonlara gider',
  help_money2Text: 'Her fonun bir amacı vardır. Bir fonda hiçbir zaman sıfırdan az para olmaz.',
  help_money3: 'Mahalle karar verir',
  help_money3Text:
    'Bütçeyi üyeler birlikte kabul eder. Planlar için bir oylamada oy verirsiniz. Hangi tutara kimin karar verdiği, anlaştığımız kurallarda yazar.',
  help_money4: 'İki kişi kontrol eder',
  help_money4Text:
    'Mahalle için bir şey ödeyen, parasını fişle geri ister. Bir kişi onaylar. Başka bir kişi ödemeye izin verir.',
  help_money5: 'Herkes görebilir',
  help_money5Text: 'Giren ve çıkan her şey hesap defterinde yazar. Orada yazan hiç değişmez.',
  help_tour1: 'Yardım isteme',
  help_tour1Text:
    'Yardım mı arıyorsunuz? Ne olduğunu üç adımda anlatın. Kimin okuyabileceğini siz seçersiniz.',
  help_tour2: 'Yardım etme',
  help_tour2Text:
    'Hangi komşuların yardım istediğini görürsünüz. Her zaman hayır diyebilirsiniz. Bunu kimse öğrenmez.',
  help_tour3: 'Buluşma',
  help_tour3Text:
    'Mahallenin buluşma odasında neler olduğu takvimde yazar. Kaydolun veya kendiniz bir şey düşünün.',
  help_tour4: 'Birlikte karar verme',
  help_tour4Text:
    'Mahalle için bir fikriniz var mı? Bir plan önerin. Para hakkında bütün mahalleliler oy verir.',
  help_tour5: 'Her şey görünür',
  help_tour5Text:
    'Mahallenin her eurosunu takip edebilirsiniz. Sizin hakkınızda bildiğimiz her şey de Bilgilerim sayfasındadır.',
} as const satisfies Catalogue<'help'>;
