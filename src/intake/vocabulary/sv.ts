import type { Vocabulary } from './types.ts';

export const sv: Vocabulary = {
  buttons: `
    jag godkänner villkoren,
    dela, dela på, dela artikel, dela artikeln, dela via, tweeta, skriv ut, spara, spara artikel, kopiera länk, länk
    kopierad, mejla, skicka, tipsa, lyssna, lyssna på artikeln, logga in, logga ut, bli prenumerant, prenumerera,
    prenumerera nu, registrera, skapa konto, mitt konto, meny, sök, hem, start, startsida, startsidan, till toppen,
    tillbaka, nästa, föregående, läs mer, visa mer, visa fler, visa alla, visa allt, ladda fler, stäng, öppna,
    spela, spela upp, spela klipp, starta videon, följ, följ oss, följ oss på, följ ämne, följ skribent, gilla,
    acceptera, acceptera alla, godkänn, godkänn alla, avvisa, neka, inställningar, cookieinställningar, hantera
    cookies, kontakt, kontakta oss, om oss, annonsera, kundservice, kundtjänst, integritetspolicy,
    personuppgiftspolicy, nyhetsbrev, e tidning, etidning, appar, ladda ner, korsord, tipsa oss, ja, nej, stöd oss,
    hoppa till innehållet, hoppa till innehåll, gå till innehållet, rapportera fel, bild i fullskärm, visa bild,
    kommentera, visa mindre, läs hela, förstora,
    dela klippet, dela videon, inte nu, kanske senare,
    ladda äldre inlägg, äldre inlägg, visa äldre inlägg, tidigare inlägg, visa fler inlägg
  `,
  comments: `
    kommentera, kommentarer, kommentar, visa kommentarer, läs kommentarer, skriv en kommentar, lämna en kommentar,
    inga kommentarer, svara, delta i diskussionen, diskutera, bli först, din e postadress kommer inte publiceras, anmäl,
    senaste, äldsta
  `,
  adverts: `
    plus, premium, annons, annonser, reklam, sponsrat, sponsrat innehåll, annonssamarbete, i samarbete med, betalt innehåll,
    artikeln fortsätter under annonsen, artikeln fortsätter efter annonsen, texten fortsätter under annonsen,
    texten fortsätter efter annonsen, artikeln fortsätter under bilden, fortsätter nedanför annonsen, annonslänk,
    rapportera annons, anmäl annons, texten fortsätter under bilden, artikeln fortsätter under videon, texten
    fortsätter under videon, artikeln fortsätter nedanför bilden
  `,
  sections: `
    i detta nummer,
    läs också, läs även, läs mer, mer från, mer om, mer i ämnet, mer läsning, mest läst, mest lästa, mest delat,
    senaste nytt, senaste nyheterna, det senaste, just nu, relaterat, relaterade artiklar, liknande artiklar, fler
    artiklar, fler nyheter, fler från, rekommenderas, rekommenderad läsning, populärt, du kanske också gillar, missa
    inte, i fokus, toppnyheter, nyheter, läs vidare, andra läser, nytt för dagen, mer om ämnet, rekommenderat,
    rekommenderas för dig, för dig, ämnen i artikeln
  `,
  seeAlso: `
    läs mer, läs också, läs även, läs, se också, se även, se, lyssna, lyssna också, mer om, bakgrund, analys,
    ledare, krönika, video, tv, webb tv, bildspel, podd, live, följ, tidigare, fakta, intervju, se mer, bilder,
    direkt, grafik,
    hör mer, hör också, se mer
  `,
  counters: `
    min läsning, minuters läsning, min, minuter, lästid, visningar, delningar, kommentarer, bilder, läsare, sek
  `,
  credits: `
    foto, bild, bilden, fotograf, arkivbild, arkivfoto, genrebild, illustration, grafik, bildkälla, källa, video,
    skärmdump, bilder
  `,
  tags: `
    ämnen, ämne, taggar, nyckelord, kategorier, kategori, mer om, etiketter
  `,
  bylines: `
    av, text, text av, skribent, reporter, redaktör, författare, skriven av, ansvarig utgivare, redaktionen,
    publicerad av
  `,
  sources: `
    källa, källor, ursprungligen publicerad
  `,
  published: `
    publicerad, publicerades, publicerat, publiceringsdatum, datum, skapad, först publicerad, upplagd
  `,
  updated: `
    uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, senast ändrad, ändrad, uppdateras
  `,
  calls: `
    prenumerera, följ oss, följ, gå inte miste, missa inte, ladda ner, anmäl dig, registrera dig, logga in, bli
    prenumerant, bli medlem, tipsa, tipsa oss, mejla, skicka, kontakta oss, stöd, stötta, klicka här, få, håll dig
    uppdaterad, vill du, har du, skriv en insändare, läs allt, köp, prova, gå med, tyck till, dela, tack för, gilla
    oss, har du tips, mejla oss, dela med dig, rösta, stöd oss, swisha, håll dig,
    se bilderna, se här, titta här, se videon
  `,
  objects: `
    nyhetsbrev*, app, appen, kanal*, konto, prenumeration*, prenumerant*, podd*, notiser, pushnotiser, e post, mejl,
    insändare, åsikt, journalistik*, nyheterna, nyheter, sida, sidan, grupp*, webbplats*, inkorg*, låst artikel,
    erbjudande*
  `,
  address: `
    oss, vår, vårt, våra, du, dig, din, ditt, dina, ni, er, vi
  `,
  legal: `
    webbläsare stödjer inte, webbläsare stöder inte,
    alla rättigheter förbehållna, vi använder cookies, använder cookies, webbplatsen använder, endast för
    prenumeranter, låst artikel, citera gärna, ansvarig utgivare, personuppgifter, upphovsrätt, får inte kopieras,
    så jobbar vi med, rättelse, genom att anmäla, avsluta när du vill, avregistrera, ange källa, automatiskt
    översatt, med hjälp av ai, personuppgiftspolicy, spela ansvarsfullt,
    genererad av ai, genererats av ai, skapad av ai, kan innehålla fel
  `,
  self: `
    den här artikeln, denna artikel, det här är en, den här sidan, webbplatsen, det här innehållet
  `,
  says: `
    säger, sade, sa, berättar, skriver, uppger, enligt, menar, förklarar, meddelar, konstaterar, tillägger, hävdar
  `,
  fillers: `
    på, i, med, av, för, till, om, från, och, eller, en, ett, den, det, är, här, nu, artikel, artikeln, nyhet, kl, via,
    alla, allt, mer, fler, som, att, ny, nya, länk
  `,
  forwarded: `
    vidarebefordrat från
  `,
  marks: `
    rättelse, rättad
  `,
  numberedMarks: `
    uppdatering
  `,
};
