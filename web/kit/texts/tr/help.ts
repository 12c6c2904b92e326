import type { Catalogue } from '../parts.ts';

/** Açıklama sayfaları ve tur. */
export const texts = {
  helpIntro: 'Kısaca, resimlerle anlatılır.',
  helpMore: 'Şunlar da anlatılıyor',
  tourTitle: 'Tur',
  tourStep: 'Tur: 5 adımdan {step}.',
  tourNext: 'Sonraki',
  tourSkip: 'Atla',
  tourEnd: 'Bitti: ilk sayfaya',
  tourGo: 'Oraya git',
  help_votes1: 'Bir oy pusulanız var',
  help_votes1Text:
    'İnternette, kâğıtta ya da danışma masasında oy verirsiniz. Her zaman bir kez sayılır. Oylama kapanana kadar oyunuzu değiştirebilirsiniz.',
  help_votes2: 'Oyunuz gizlidir',
  help_votes2Text:
    'Oyunuzun yanında adınız yazmaz. Harf ve rakamlardan oluşan bir belge alırsınız. Onunla oyunuzu daha sonra bulursunuz.',
  help_votes3: 'Her oy aynı ağırlıktadır',
  help_votes3Text:
    'Çoğu zaman her oy, paranın eşit bir payını alır. Bir plan, oy verenleri onu birlikte ödeyebilirse kazanır. Her oylamanın üstünde nasıl sayıldığı yazar.',
  help_votes4: 'Herkes yeniden sayabilir',
  help_votes4Text:
    'Sonunda bütün oylar adsız olarak internette durur. Her planın yanında neden seçildiği ya da seçilmediği yazar.',
  help_request1: 'Kimin okuyacağını siz seçersiniz',
  help_request1Text:
    'Tüm mahalle. Ya da yalnızca bu konuyu bilen kişiler ile ev sahibi. Ya da yalnızca WIJ’den bir uzman.',
  help_request2: 'Adınız bekleyebilir',
  help_request2Text:
    'Bir şey kararlaştırana kadar adınızı gizleyebilirsiniz. Kapı numarası asla sormayız. Talebinizi başkasına göndermek için bir düğme yoktur.',
  help_request3: 'Siz isterseniz WIJ de okur',
  help_request3Text:
    'Bunun için izin verirsiniz. İzni geri de alabilirsiniz. Kimin baktığını görürsünüz. WIJ ancak tehlike varsa hemen okur.',
  help_request4: 'Belediye hiçbir şey okumaz',
  help_request4Text: 'Belediye yalnızca sayıları görür. Metninizi ve adınızı asla görmez.',
  help_request5: 'Metin sonra silinir',
  help_request5Text: 'Talep bitti mi? O zaman metni {days} gün sonra sileriz.',
  help_money1: 'Para gelir',
  help_money1Text: 'Belediyeden, bağışlardan ve mahallenin tasarruf ettiğinden.',
  help_money2: 'Para kasalara girer',
  help_money2Text: 'Her kasanın bir amacı vardır. Bir kasada asla sıfırdan az para olmaz.',
  help_money3: 'Mahalle karar verir',
  help_money3Text:
    'Üyeler bütçeyi birlikte belirler. Planlara oylamada oy verirsiniz. Hangi tutara kimin karar verdiği, kararlaştırdıklarımızda yazar.',
  help_money4: 'İki kişi bakar',
  help_money4Text:
    'Mahalle için bir şey ödeyen, parasını fişle geri ister. Biri onaylar. Başka biri parayı gönderttirir.',
  help_money5: 'Herkes görebilir',
  help_money5Text: 'Giren ve çıkan her şey defterde yazar. Orada yazan asla değişmez.',
  help_tour1: 'Yardım istemek',
  help_tour1Text: 'Yardım mı arıyorsunuz? Üç adımda anlatın. Kimin okuyabileceğini siz seçersiniz.',
  help_tour2: 'Yardım etmek',
  help_tour2Text:
    'Hangi komşuların yardım istediğini görürsünüz. Her zaman hayır diyebilirsiniz. Bunu kimse duymaz.',
  help_tour3: 'Bir araya gelmek',
  help_tour3Text:
    'Takvimde mahallenin oturma odasında neler olduğu yazar. Katılın ya da kendiniz bir şey düşünün.',
  help_tour4: 'Birlikte karar vermek',
  help_tour4Text: 'Mahalle için bir fikriniz mi var? Bir plan verin. Para hakkında herkes oy verir.',
  help_tour5: 'Her şey görülebilir',
  help_tour5Text:
    'Mahallenin her avrosunu izleyebilirsiniz. Hakkınızda bildiğimiz her şey Bilgilerim sayfasındadır.',
} as const satisfies Catalogue<'help'>;
