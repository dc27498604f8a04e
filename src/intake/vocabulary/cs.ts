import type { Vocabulary } from './types.ts';

export const cs: Vocabulary = {
  buttons: `
    pro předplatitele, jen pro předplatitele,
    sdílet, sdílejte, sdílet na, sdílet článek, sdílej, tweetnout, tisk, tisknout, vytisknout, uložit, uložit
    článek, kopírovat odkaz, zkopírovat odkaz, odkaz zkopírován, poslat e mailem, odeslat, poslat, přihlásit,
    přihlásit se, přihlášení, odhlásit, registrace, registrovat, registrovat se, můj účet, předplatné, předplatit,
    hledat, vyhledat, vyhledávání, menu, domů, úvod, hlavní stránka, nahoru, zpět nahoru, zpět, další, předchozí,
    více, číst více, číst dál, číst dále, zobrazit více, zobrazit vše, zobrazit všechny, načíst další, načíst více,
    zavřít, otevřít, přehrát, přehrát video, spustit video, poslechnout, poslechněte si, poslechnout článek,
    fotogalerie, otevřít galerii, sledovat, sledujte nás, sledujte nás na, odebírat, souhlasím, přijmout, přijmout
    vše, odmítnout, nastavení, nastavení cookies, kontakt, kontakty, redakce, inzerce, reklama, o nás, podmínky
    užití, ochrana osobních údajů, obchodní podmínky, newsletter, newslettery, aplikace, stáhnout, nahlásit chybu,
    líbí se mi, to se mi líbí, líbí, ano, ne, podpořit, podpořte nás, darovat, přeskočit na obsah, přejít k obsahu,
    celá obrazovka, zvětšit, vstoupit do diskuse, hlasovat,
    načíst starší příspěvky, starší příspěvky, zobrazit starší, načíst starší
  `,
  comments: `
    diskuse, diskuze, komentáře, komentář, komentovat, přidat komentář, vstoupit do diskuse, vstoupit do diskuze,
    zobrazit komentáře, žádné komentáře, odpovědět, přidejte komentář, napsat komentář, buďte první, diskutovat,
    příspěvky, příspěvků, nejnovější, nejstarší, vaše e mailová adresa nebude zveřejněna, nahlásit
  `,
  adverts: `
    reklama, inzerce, sponzorováno, sponzorovaný obsah, komerční sdělení, placená inzerce, partnerský obsah,
    článek pokračuje níže, článek pokračuje pod reklamou, text pokračuje pod reklamou, pokračování pod reklamou,
    pr článek,
    nahlásit reklamu, pokračování článku pod fotografií, pokračování textu pod fotografií, článek pokračuje pod
    fotografií, článek pokračuje pod obrázkem, pokračování pod videem
  `,
  sections: `
    v tomto čísle,
    mohlo by vás zajímat, mohlo by se vám líbit, další články, související, související články, související témata,
    nejčtenější, nejčtenější články, nejnovější, nejnovější zprávy, nejnovější články, doporučujeme, doporučené,
    doporučené články, další zprávy, další z rubriky, více z rubriky, více k tématu, k tématu, aktuálně, populární,
    trendy, právě se čte, poslední zprávy, hlavní zprávy, nepřehlédněte, z domova, ze světa, výběr redakce, čtěte
    dále, podobné články, přečtěte si také, mohlo by vás také zajímat, nejčtenější za týden, další články z rubriky,
    témata, štítky, z regionu, tipy redakce, čtěte také, přečtěte si, reklama a inzerce
  `,
  seeAlso: `
    čtěte také, čtěte i, čtěte, přečtěte si, přečtěte si také, přečtěte si i, čtěte více, více čtěte, viz také,
    podívejte se, poslechněte si, související, více, video, foto, galerie, rozhovor, komentář, analýza, podcast, online,
    sledujte, číst také
  `,
  counters: `
    minut čtení, minuty čtení, min čtení, doba čtení, čas čtení, zobrazení, přečtení, sdílení, komentářů, fotografií,
    fotek, hlasů, min, minut, minuty, diskuse
  `,
  credits: `
    foto, fotografie, zdroj foto, foto zdroj, autor fotografie, autor foto, ilustrační foto, ilustrační snímek, snímek,
    zdroj, archiv, video, fotogalerie, repro
  `,
  tags: `
    témata, téma, štítky, tagy, klíčová slova, rubrika, rubriky, kategorie, související témata
  `,
  bylines: `
    autor, autoři, autorka, napsal, napsala, redakce, text, připravil, připravila, od, zpracoval
  `,
  sources: `
    zdroj, zdroje, převzato z
  `,
  published: `
    publikováno, zveřejněno, vydáno, datum, vloženo, dnes
  `,
  updated: `
    aktualizováno, aktualizace, upraveno, naposledy aktualizováno, změněno, aktualizujeme, doplněno
  `,
  calls: `
    odebírejte, přihlaste se, sledujte nás, sledujte, staňte se, podpořte, předplaťte si, stáhněte si, zaregistrujte
    se, nenechte si ujít, napište nám, pošlete nám, zapojte se, diskutujte, klikněte, sdílejte, máte tip, víte o,
    našli jste chybu, chcete, děkujeme, připojte se, zadejte, získejte, pokračovat ve čtení, pro čtení, odemkněte,
    přihlášením, sledujte nás na, pošlete nám fotky, poznejte, kupte si, objednejte, vyhrajte, hlasujte, hodnoťte,
    podívejte se zde, podívejte se tady, prohlédněte si, podívejte se na video, podívejte se na fotografie
  `,
  objects: `
    newsletter*, kanál*, skupin*, aplikac*, stránk*, účet, účtu, podcast*, upozornění, předplatné, předplatitel*,
    komentář*, diskus*, diskuz*, e mail*, web, webu, žurnalistik*, tip, zprávy
  `,
  address: `
    vás, vám, vaše, váš, vaši, nás, nám, náš, naše, naši, našem, naší, vy, my
  `,
  legal: `
    všechna práva vyhrazena, používáme cookies, tento web používá cookies, soubory cookie, bez písemného souhlasu,
    souhlasu je zakázáno, šíření obsahu, autorská práva, obsah je chráněn, jen pro předplatitele, pouze pro
    předplatitele, článek je zamčený, zpracováním osobních údajů, issn, přebírání obsahu, jakékoliv užití obsahu,
    bez souhlasu zakázáno, přeloženo automaticky, vytvořeno pomocí umělé inteligence, ochrana osobních údajů,
    vytvořeno pomocí ai, vygenerováno ai, může obsahovat chyby, nese výhradní odpovědnost
  `,
  self: `
    tento článek, tohoto článku, tento web, tato stránka, tento text, toto video
  `,
  says: `
    řekl, řekla, uvedl, uvedla, sdělil, sdělila, oznámil, oznámila, dodal, dodala, tvrdí, řekli, uvedli, podle,
    upozornil, vysvětlil, potvrdil, napsal
  `,
  fillers: `
    na, v, ve, s, se, z, ze, do, k, o, a, i, pro, po, od, nebo, si, je, to, tento, článek, článku, jak, co, vše, více,
    zde, nyní, teď, odkaz, v novém okně
  `,
  forwarded: `
    přeposláno od
  `,
  marks: `
    oprava
  `,
  numberedMarks: `
    aktualizace
  `,
};
