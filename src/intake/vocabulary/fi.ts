import type { Vocabulary } from './types.ts';

export const fi: Vocabulary = {
  buttons: `
    jaa, jaa artikkeli, jaa facebookissa, tallenna, tulosta, kopioi linkki, lähetä, kuuntele, kuuntele juttu,
    kuuntele artikkeli, kirjaudu, kirjaudu sisään, kirjaudu ulos, rekisteröidy, luo tunnus, tilaa, tilaa nyt, oma
    tili, valikko, hae, haku, etusivu, takaisin, takaisin ylös, seuraava, edellinen, lue lisää, näytä lisää, näytä
    kaikki, lataa lisää, sulje, avaa, toista, katso video, seuraa, seuraa meitä, tykkää, hyväksy, hyväksy kaikki,
    hylkää, asetukset, evästeasetukset, yhteystiedot, ota yhteyttä, tietoa meistä, mainosta, asiakaspalvelu,
    tietosuoja, tietosuojaseloste, käyttöehdot, uutiskirje, uutiskirjeet, näköislehti, sovellus, lataa sovellus,
    lähetä uutisvinkki, uutisvinkki, kyllä, ei, siirry sisältöön, hyppää sisältöön, kommentoi, näytä vähemmän, sivun
    alkuun, äänestä,
    lataa vanhempia päivityksiä, vanhemmat päivitykset, aiemmat päivitykset, näytä aiemmat
  `,
  comments: `
    kommentit, kommentti, kommentoi, näytä kommentit, lisää kommentti, kirjoita kommentti, osallistu keskusteluun,
    keskustelu, keskustele, ei kommentteja, vastaa, ilmoita asiaton
  `,
  adverts: `
    mainos, mainokset, ilmoitus, sponsoroitu, kaupallinen yhteistyö, juttu jatkuu mainoksen jälkeen,
    artikkeli jatkuu mainoksen jälkeen, juttu jatkuu kuvan jälkeen, mainos päättyy,
    ilmoita mainoksesta, juttu jatkuu kuvan alla, artikkeli jatkuu kuvan alla, juttu jatkuu videon jälkeen, teksti
    jatkuu kuvan alla
  `,
  sections: `
    lue myös, lue lisää, luetuimmat, luetuimmat jutut, suosituimmat, tuoreimmat, uusimmat, uusimmat uutiset, lisää
    aiheesta, aiheeseen liittyvää, suosittelemme, suositellut, muut lukevat, muita juttuja, päivän luetuimmat,
    uutiset, paikalliset, luetuimmat uutiset, tuoreimmat uutiset, seuraavaksi, aiheet, juuri nyt
  `,
  seeAlso: `
    lue myös, lue lisää, lue, katso myös, katso, kuuntele myös, kuuntele, taustaa, analyysi, kolumni, video, kuvat,
    podcast, aiemmin, lisää aiheesta, galleria, suora, haastattelu, näkökulma, tausta
  `,
  counters: `
    min, minuuttia, lukuaika, minuutin luku, jakoa, kommenttia, näyttökertaa, kuvaa
  `,
  credits: `
    kuva, kuvat, kuvaaja, arkistokuva, kuvituskuva, lähde, grafiikka, video, kuvakaappaus
  `,
  tags: `
    aiheet, aihe, avainsanat, tunnisteet, kategoriat, asiasanat
  `,
  bylines: `
    toimittaja, kirjoittaja, teksti, toimitus, uutistoimitus, päätoimittaja
  `,
  sources: `
    lähde, lähteet
  `,
  published: `
    julkaistu, julkaistu klo, päiväys, ilmestynyt
  `,
  updated: `
    päivitetty, viimeksi päivitetty, muokattu, muutettu, päivitetään
  `,
  calls: `
    tilaa, seuraa meitä, seuraa, lataa, kirjaudu, rekisteröidy, liity, lähetä, ota yhteyttä, tue, klikkaa,
    osallistu, älä missaa, pysy ajan tasalla, saat, haluatko, onko sinulla, jatka lukemista, lue koko, kerro meille,
    jaa, vinkkaa, kerro, äänestä,
    katso kuvat, katso täältä, katso video
  `,
  objects: `
    uutiskirje*, sovellu*, kanava*, tili*, tilaus*, tilaaj*, podcast*, ilmoituks*, sähköposti*, journalismi*, uutis*,
    jutut, juttu*, sivu*, ryhmä*, verkkosivu*
  `,
  address: `
    me, meidän, meitä, meille, sinä, sinun, sinulle, sinua, te, teidän, sähköpostiisi
  `,
  legal: `
    kaikki oikeudet pidätetään, käytämme evästeitä, sivusto käyttää evästeitä, vain tilaajille, tilaajille,
    tekijänoikeus, oikaisu, jutussa luki aiemmin, juttua korjattu, juttua päivitetty, voit perua, automaattisesti
    käännetty, tekoälyn avulla, tietosuojaseloste, vastaava päätoimittaja,
    tekoälyn luoma, tekoälyn tekemä, voi sisältää virheitä, yksinomaisella vastuulla
  `,
  self: `
    tämä artikkeli, tämä juttu, tämä sivu, tämän artikkelin, tämän jutun
  `,
  says: `
    sanoo, sanoi, kertoo, kertoi, mukaan, toteaa, totesi, arvioi, kirjoittaa, vahvistaa, ilmoitti, lisää että
  `,
  fillers: `
    ja, tai, on, ei, se, tämä, myös, klo, kello, artikkeli, juttu, kanssa, nyt, uusi, uudet, kaikki, tästä
  `,
  forwarded: '',
  marks: `
    korjaus
  `,
  numberedMarks: '',
};
