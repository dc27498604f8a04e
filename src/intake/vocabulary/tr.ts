import type { Vocabulary } from './types.ts';

export const tr: Vocabulary = {
  buttons: `
    reklamı geç,
    paylaş, paylaşın, bu haberi paylaş, haberi paylaş, facebook ta paylaş, twitter da paylaş, whatsapp ta paylaş,
    tweetle, yazdır, kaydet, favorilere ekle, linki kopyala, bağlantıyı kopyala, kopyala, gönder, e posta gönder,
    dinle, haberi dinle, sesli dinle, giriş, giriş yap, üye ol, üye girişi, üyelik, kayıt ol, çıkış, hesabım, abone
    ol, abonelik, menü, ara, arama, ana sayfa, anasayfa, başa dön, yukarı çık, geri, ileri, sonraki, önceki,
    devamını oku, haberin devamı, daha fazla, daha fazla göster, tümünü gör, tümü, hepsini gör, kapat, aç, oynat,
    videoyu izle, izle, takip et, takip edin, bizi takip edin, google news te takip et, beğen, beğendim, kabul et,
    kabul ediyorum, tümünü kabul et, reddet, ayarlar, çerez ayarları, çerez politikası, iletişim, hakkımızda, künye,
    reklam ver, gizlilik politikası, kullanım koşulları, bülten, e bülten, uygulama, uygulamayı indir, uygulamamızı
    indirin, indir, yazı boyutu, hata bildir, evet, hayır, destek ol, a a, foto galeri, video galeri, içeriğe geç,
    yorum yap, büyüt, oy ver,
    eski gönderileri yükle, daha eski gönderiler, önceki paylaşımlar, önceki gelişmeler, daha fazla yükle, daha
    eski haberler
  `,
  comments: `
    yorum, yorumlar, yorum yap, yorum yaz, yorumları gör, tüm yorumlar, yorum gönder, ilk yorumu siz yapın,
    ilk yorumu sen yap, yanıtla, cevapla, yorum yapmak için, yorumunuz, henüz yorum yapılmamış, şikayet et,
    üye girişi yapmalısınız, yorumlar onaylanmamaktadır, onaylanmamaktadır
  `,
  adverts: `
    reklam, reklamlar, sponsorlu, sponsorlu içerik, ilan, advertorial, haber reklamın ardından devam ediyor, haberin
    devamı reklamdan sonra, tanıtım, haberin devamı için kaydırın, haberin devamı aşağıda, reklamdan sonra, haberin
    devamı,
    reklamı bildir, bu reklamı bildir, haberin devamı fotoğrafın altında, haberin devamı görselin altında, yazının
    devamı fotoğrafın altında, haberin devamı videonun altında
  `,
  sections: `
    ilgili haber, ilgili haberler, ilginizi çekebilir, çok okunan, çok okunanlar, en çok okunan, en çok okunanlar,
    son dakika, son haberler, son dakika haberleri, benzer haberler, diğer haberler, öne çıkanlar, öne çıkan
    haberler, önerilen, önerilen haberler, sizin için seçtiklerimiz, günün manşetleri, manşetler, popüler, gündem,
    gündemdekiler, bunlar da ilginizi çekebilir, editörün seçtikleri, tüm haberler, yazarlar, foto galeri, video
    galeri, haberleri, içindekiler, günün haberleri, çok okunan haberler, sıradaki haber, ilgili konular, etiketler,
    benzer içerikler, daha fazlası
  `,
  seeAlso: `
    ayrıca okuyun, ayrıca bakınız, bunu da okuyun, okumak için, ilgili haber, detaylar için, haberin detayı,
    devamını oku, video, galeri, foto galeri, izleyin, canlı, canlı yayın, ayrıntılar, haber, bakınız, foto, haberin
    devamı, izle, fotoğraflar, ayrıntılı bilgi, sıradaki haber, canlı anlatım
  `,
  counters: `
    okunma, okuma süresi, dakika okuma, dk okuma, dk, dakika, görüntülenme, görüntüleme, paylaşım, beğeni, yorum,
    kez okundu, okundu, izlenme, saniye
  `,
  credits: `
    fotoğraf, foto, fotoğraflar, fotoğraf kaynağı, görsel, kaynak, arşiv, arşiv fotoğrafı, temsili, temsili fotoğraf,
    temsili görsel, video, ekran görüntüsü
  `,
  tags: `
    etiketler, etiket, konular, konu, anahtar kelimeler, kategori, kategoriler, tags
  `,
  bylines: `
    yazar, yazan, haber, muhabir, editör, haberi hazırlayan, haber merkezi, yayınlayan, kaynak, derleyen
  `,
  sources: `
    kaynak, kaynaklar, haber kaynağı
  `,
  published: `
    giriş tarihi, giriş, yayın tarihi, yayınlanma, yayınlanma tarihi, yayınlandı, tarih, oluşturulma tarihi, eklenme,
    eklenme tarihi, haber giriş
  `,
  updated: `
    güncelleme, güncelleme tarihi, güncellenme, son güncelleme, son güncellenme, güncellendi, güncelleniyor
  `,
  calls: `
    abone olun, abone ol, takip edin, takip et, bizi takip, indirin, üye olun, üye ol, kayıt olun, tıklayın,
    tıklayınız, katılın, bize yazın, bize ulaşın, haberdar olun, kaçırmayın, destek olun, paylaşın, okumak için,
    izlemek için, haberiniz olsun, yorum yapmak için, siz de, gelişmelerden haberdar, haberdar olmak için, kaydırın,
    bildirimleri açın, oy verin, satın alın, fotoğraf gönderin, bize gönderin,
    buradan izleyin, fotoğraflar için tıklayın, detaylar için tıklayın, görüntüleri izleyin
  `,
  objects: `
    bülten*, kanal*, uygulama*, hesab*, sayfa*, grub*, abonelik*, abone*, bildirim*, haberler*, e posta*, podcast*,
    gazetecili*, yorum*, üyelik*, üye*, whatsapp*, site*, haber
  `,
  address: `
    bizi, bize, bizim, siz, sizi, size, sizin, sen, seni, sana, senin, biz
  `,
  legal: `
    izin alınmadan kullanılamaz,
    tüm hakları saklıdır, her hakkı saklıdır, çerez kullanılmaktadır, çerezler kullanıyoruz, kaynak gösterilmeden,
    izinsiz, alıntılanamaz, kopyalanamaz, kullanım koşulları, kişisel verilerin, hakaret içeren, yasal uyarı,
    yatırım tavsiyesi, sorumluluğu, izinsiz kullanılamaz, otomatik çevrilmiştir, yapay zeka ile, kişisel verilerin
    korunması,
    yapay zeka tarafından oluşturul*, hata içerebilir, hatalar içerebilir, sorumluluğu tamamen
  `,
  self: `
    bu haber, bu haberi, bu yazı, bu içerik, bu site, haberimiz, sitemiz, bu sayfa
  `,
  says: `
    dedi, söyledi, açıkladı, belirtti, ifade etti, kaydetti, vurguladı, göre, diyor, bildirdi, anlattı, ekledi, duyurdu,
    söylüyor
  `,
  fillers: `
    ve, ile, bir, bu, için, da, de, ta, te, veya, en, çok, daha, tüm, haber, haberi, haberin, yeni, şimdi, buraya,
    burada, olarak, saat, son, ilk, a
  `,
  forwarded: `
    iletilen
  `,
  marks: '',
  numberedMarks: `
    güncelleme
  `,
};
