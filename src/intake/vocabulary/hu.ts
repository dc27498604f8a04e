import type { Vocabulary } from './types.ts';

export const hu: Vocabulary = {
  buttons: `
    megosztás, megosztom, oszd meg, megosztás facebookon, megosztás a facebookon, tweet, nyomtatás, mentés, link
    másolása, másolás, küldés, küldés e mailben, meghallgatom, hallgassa meg, bejelentkezés, belépés, kijelentkezés,
    regisztráció, regisztrálok, fiókom, előfizetés, előfizetek, feliratkozás, feliratkozom, menü, keresés, kezdőlap,
    főoldal, vissza, vissza a tetejére, tovább, következő, előző, olvass tovább, tovább olvasom, olvasson tovább,
    bővebben, több, mutass többet, továbbiak, összes, bezárás, megnyitás, lejátszás, videó lejátszása, kövess
    minket, kövessen minket, követés, tetszik, elfogadom, összes elfogadása, elutasítom, beállítások, süti
    beállítások, kapcsolat, impresszum, rólunk, médiaajánlat, adatvédelem, adatvédelmi nyilatkozat, felhasználási
    feltételek, hírlevél, alkalmazás, letöltés, hibajelentés, igen, nem, támogatom, támogatás, ugrás a tartalomra,
    galéria, meghallgatás, több megjelenítése, nagyítás, hozzászólok, szavazok,
    korábbi bejegyzések betöltése, korábbi bejegyzések, továbbiak betöltése, régebbi bejegyzések, több betöltése
  `,
  comments: `
    hozzászólások, hozzászólás, hozzászólok, komment, kommentek, kommentelés, szólj hozzá, szóljon hozzá, válasz,
    vélemény, vélemények, nincs hozzászólás, az e mail címet nem tesszük közzé
  `,
  adverts: `
    hirdetés, hirdetések, reklám, szponzorált, szponzorált tartalom, támogatott tartalom, promóció,
    a cikk a hirdetés után folytatódik, a cikk folytatódik, cikkünk a hirdetés után folytatódik,
    hirdetés jelentése, a cikk a kép alatt folytatódik, folytatás a kép alatt, cikkünk a kép alatt folytatódik, a
    cikk a videó után folytatódik
  `,
  sections: `
    kapcsolódó cikkek, kapcsolódó, kapcsolódó cikk, kapcsolódó hírek, legolvasottabb, legolvasottabbak, legfrissebb,
    legfrissebb hírek, friss hírek, ajánlott cikkek, ajánlott, ajánljuk, ez is érdekelheti, ez is érdekelhet,
    további cikkek, további hírek, még több, népszerű, kiemelt, olvasta már, ne maradjon le, címlapról ajánljuk,
    hasonló cikkek, top hírek, önnek ajánljuk, tartalomjegyzék, kapcsolódó témák, ajánlott olvasmány, mások ezt
    olvasták, a nap hírei, címkék, olvassa el ezt is, önt is érdekelheti
  `,
  seeAlso: `
    olvassa el, olvassa el ezt is, olvasd el, olvasd el ezt is, ez is érdekelheti, lásd még, kapcsolódó, bővebben,
    videó, galéria, interjú, elemzés, podcast, élő, korábban, részletek, nézze meg a videót, nézze meg, nézd meg,
    fotók, ezt is ajánljuk
  `,
  counters: `
    perc olvasás, perces olvasmány, olvasási idő, perc, megtekintés, megosztás, hozzászólás, olvasás, másodperc
  `,
  credits: `
    fotó, fotók, kép, képek, forrás, illusztráció, fényképezte, fotó forrása, archív, videó, képernyőkép, borítókép,
    nyitókép
  `,
  tags: `
    címkék, címke, témák, téma, kulcsszavak, kategória, kategóriák, rovat
  `,
  bylines: `
    szerző, szerzők, írta, szerkesztő, szerkesztette, szöveg, összeállította
  `,
  sources: `
    forrás, források
  `,
  published: `
    megjelent, közzétéve, publikálva, dátum, létrehozva, megjelenés
  `,
  updated: `
    frissítve, frissült, módosítva, utolsó frissítés, utoljára frissítve, frissül, frissítjük
  `,
  calls: `
    iratkozz fel, iratkozzon fel, kövess minket, kövessen minket, csatlakozz, csatlakozzon, töltse le, töltsd le,
    fizess elő, fizessen elő, támogassa, támogass, támogasd, kattints, kattintson, írjon nekünk, írj nekünk, küldje
    el, küldd el, ne maradjon le, ne maradj le, szeretne, szeretnél, tetszett, oszd meg, ossza meg, lépjen be,
    jelentkezzen be, köszönjük, nézze meg, nézd meg, küldjön fotót, szavazzon, vásároljon, rendelje meg, játsszon,
    értesüljön, olvassa,
    nézze meg itt, itt nézheti meg, nézze meg a képeket, nézze meg a videót
  `,
  objects: `
    hírlevel*, hírlevél*, csatorn*, alkalmazás*, oldal*, fiók*, előfizet*, értesítés*, e mail*, podcast*, újságírás*,
    csoport*, cikk*, hírek*
  `,
  address: `
    minket, nekünk, velünk, ön, önt, önnek, önök, te, téged, neked, mi, munkánkat
  `,
  legal: `
    minden jog fenntartva, sütiket használ, cookie kat használ, sütiket használunk, adatkezelési, engedélye nélkül,
    szerzői jog, csak előfizetőknek, kizárólag előfizetőink, a szerző véleménye, automatikus fordítás, mesterséges
    intelligencia segítségével, adatvédelmi tájékoztató,
    mesterséges intelligencia készítette, hibákat tartalmazhat, kizárólagos felelőssége
  `,
  self: `
    ez a cikk, ezt a cikket, ez az oldal, a cikket, oldalunk, cikkünk
  `,
  says: `
    mondta, közölte, elmondta, szerint, hozzátette, nyilatkozta, kijelentette, írta, jelentette, hangsúlyozta
  `,
  fillers: `
    a, az, egy, és, vagy, hogy, is, itt, most, ez, ezt, meg, fel, be, ki, cikk, cikket, hír, hírek, új, több, még,
    legyen, link
  `,
  forwarded: `
    továbbítva innen
  `,
  marks: '',
  numberedMarks: '',
};
