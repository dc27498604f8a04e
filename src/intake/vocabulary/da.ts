import type { Vocabulary } from './types.ts';

export const da: Vocabulary = {
  buttons: `
    del, del på, del artikel, del artiklen, del på facebook, tweet, print, udskriv, gem, gem artikel, kopier link,
    kopiér link, send, send mail, lyt, lyt til artiklen, hør artiklen, log ind, log ud, bliv abonnent, abonnement,
    abonner, opret, opret bruger, opret konto, min profil, menu, søg, forside, forsiden, til toppen, tilbage, næste,
    forrige, læs mere, læs videre, vis mere, vis flere, vis alle, se alle, se mere, hent flere, luk, åbn, afspil,
    afspil video, følg, følg os, følg os på, følg emne, synes godt om, accepter, accepter alle, acceptér alle,
    tillad alle, afvis, indstillinger, cookieindstillinger, kontakt, kontakt os, om os, annoncer, annoncering,
    kundeservice, privatlivspolitik, cookiepolitik, nyhedsbrev, nyhedsbreve, e avis, app, hent app, hent appen, tip
    os, ja, nej, støt os, gå til indhold, spring til indhold, fuld skærm, kommentér, vis mindre,
    ikke nu,
    indlæs ældre opslag, ældre opslag, vis ældre opslag, vis flere opslag, indlæs flere, tidligere opslag
  `,
  comments: `
    kommentarer, kommentar, kommenter, kommentér, vis kommentarer, skriv en kommentar, skriv kommentar,
    ingen kommentarer, svar, deltag i debatten, debat, din e mailadresse vil ikke blive publiceret, anmeld, nyeste,
    ældste
  `,
  adverts: `
    annonce, annoncer, reklame, sponsoreret, sponsoreret indhold, annoncørbetalt indhold, betalt indhold,
    artiklen fortsætter efter annoncen, artiklen fortsætter under annoncen, artiklen fortsætter under billedet,
    kommercielt samarbejde,
    rapporter annonce, anmeld annonce, teksten fortsætter under billedet, artiklen fortsætter under videoen,
    artiklen fortsætter efter billedet
  `,
  sections: `
    læs også, læs mere, mest læste, mest læst, seneste nyt, seneste nyheder, seneste, lige nu, relaterede artikler,
    relateret, lignende artikler, flere artikler, flere nyheder, andre læser, andre læser også, anbefalet,
    anbefalede artikler, mere om, mere fra, populært, gå ikke glip af, topnyheder, redaktionen anbefaler, måske er
    du også interesseret i, nyheder, læs videre, mere om emnet, anbefalet til dig
  `,
  seeAlso: `
    læs også, læs mere, læs, læs hele, se også, se, hør også, hør, lyt, baggrund, analyse, leder, interview, video,
    galleri, podcast, live, følg, tidligere, fakta, mere om, se mere, billeder, billedserie,
    hør også, hør mere
  `,
  counters: `
    min læsetid, minutters læsning, min læsning, læsetid, min, minutter, visninger, delinger, kommentarer, billeder, sek
  `,
  credits: `
    foto, fotos, billede, fotograf, arkivfoto, arkiv, modelfoto, genrefoto, illustration, grafik, kilde, video,
    privatfoto, pressefoto, skærmbillede
  `,
  tags: `
    emner, emne, tags, nøgleord, kategorier, kategori, mere om, stikord
  `,
  bylines: `
    af, tekst, skrevet af, journalist, redaktør, forfatter, redaktionen, ansvarshavende redaktør, udgivet af
  `,
  sources: `
    kilde, kilder, oprindeligt bragt
  `,
  published: `
    publiceret, offentliggjort, udgivet, dato, oprettet, bragt, først udgivet
  `,
  updated: `
    opdateret, senest opdateret, sidst opdateret, ændret, sidst ændret, opdateres
  `,
  calls: `
    abonner, abonnér, følg os, følg, gå ikke glip, hent, tilmeld dig, tilmeld, log ind, bliv abonnent, bliv medlem,
    tip os, skriv til, send, kontakt os, støt, klik her, få, hold dig opdateret, vil du, har du, køb, prøv, deltag,
    del, tak fordi, læs alt, fortsæt med at læse, download, har du et tip, skriv til os, stem, støt os,
    se billederne, se her, se videoen
  `,
  objects: `
    nyhedsbrev*, app, appen, kanal*, konto, abonnement*, abonnent*, podcast*, notifikationer, beskeder, e mail*, mail,
    journalistik*, nyheder, nyhederne, side, siden, gruppe*, hjemmeside*, indbakke*, tilbud*, tip
  `,
  address: `
    os, vores, du, dig, din, dit, dine, i, jer, jeres, vi
  `,
  legal: `
    alle rettigheder forbeholdes, vi bruger cookies, bruger cookies, denne hjemmeside bruger, kun for abonnenter,
    forbeholdt abonnenter, ophavsret, må ikke kopieres, personoplysninger, rettelse, ved at tilmelde, afmelde dig,
    opsig når som helst, må ikke gengives, automatisk oversat, ved hjælp af ai, ansvarshavende chefredaktør,
    privatlivspolitik,
    genereret af ai, lavet af ai, kan indeholde fejl, udelukkende ansvaret for
  `,
  self: `
    denne artikel, denne side, denne hjemmeside, artiklen her, dette indhold
  `,
  says: `
    siger, sagde, fortæller, oplyser, skriver, ifølge, mener, forklarer, udtaler, meddeler, tilføjer, oplyste
  `,
  fillers: `
    på, i, med, af, for, til, om, fra, og, eller, en, et, den, det, er, her, nu, artikel, artiklen, kl, via, alle, alt,
    mere, flere, som, at, ny, nye, link
  `,
  forwarded: `
    videresendt fra
  `,
  marks: `
    rettelse
  `,
  numberedMarks: `
    opdatering
  `,
};
