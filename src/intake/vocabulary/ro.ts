import type { Vocabulary } from './types.ts';

export const ro: Vocabulary = {
  buttons: `
    vizualizați imaginea, vizualizați imaginea la rezoluție mare,
    distribuie, distribuie pe, distribuiți, distribuie articolul, trimite, trimite pe, trimite pe email, share,
    printează, tipărește, salvează, copiază link, copiază linkul, link copiat, ascultă, ascultă articolul,
    autentificare, conectare, conectează te, intră în cont, cont nou, înregistrare, contul meu, abonare, abonează
    te, abonamente, meniu, caută, căutare, acasă, prima pagină, înapoi, înapoi sus, următorul, anterior, citește mai
    mult, citește tot, citește, vezi mai mult, vezi toate, vezi mai multe, mai mult, mai multe, încarcă mai multe,
    închide, deschide, redă, play video, urmărește ne, urmărește ne pe, urmărește, îmi place, like, acceptă, accept,
    accept toate, refuză, setări, setări cookie, contact, despre noi, publicitate, redacția, termeni și condiții,
    politica de confidențialitate, politica cookies, newsletter, aplicație, descarcă, raportează o eroare,
    semnalează o eroare, da, nu, donează, sari la conținut, galerie foto, ascultă știrea, comentează, arată mai
    mult, respinge, mărește imaginea, votează,
    încarcă postări mai vechi, postări mai vechi, actualizări anterioare, mai multe postări
  `,
  comments: `
    comentarii, comentariu, comentează, lasă un răspuns, lasă un comentariu, adaugă comentariu, adaugă un comentariu,
    scrie un comentariu, vezi comentariile, niciun comentariu, răspunde, anulează răspunsul,
    adresa ta de email nu va fi publicată, câmpurile obligatorii sunt marcate cu, fii primul care comentează
  `,
  adverts: `
    publicitate, reclamă, advertorial, sponsorizat, conținut sponsorizat, conținut promovat,
    articolul continuă după reclamă, articolul continuă mai jos, promo,
    raportează reclama, raportează acest anunț, articolul continuă sub fotografie, articolul continuă după
    imagine, articolul continuă după fotografie, continuarea după foto, articolul continuă după video
  `,
  sections: `
    în acest număr,
    citește și, cele mai citite, cele mai noi, cele mai recente, ultimele știri, ultima oră, știri recente, articole
    similare, articole recomandate, articole asemănătoare, articole recente, recomandări, recomandate, recomandarea
    redacției, alte știri, alte articole, mai multe știri, știri similare, pe aceeași temă, populare, trending, din
    aceeași categorie, te ar putea interesa, s ar putea să îți placă, nu rata, editorial, parteneri, partenerii
    noștri, știri din, cele mai citite azi, vezi și, îți recomandăm, te mai poate interesa, din aceeași secțiune,
    știrile zilei, din regiune
  `,
  seeAlso: `
    citește și, citiți și, citește mai mult, citește, citește mai multe, vezi și, vezi, ascultă și, urmărește,
    video, foto, galerie foto, interviu, analiză, live, context, mai multe, detalii, pe larg, vezi video, galerie,
    urmărește live
  `,
  counters: `
    minute de citit, min de citit, timp de citire, timp de lectură, minute, min, vizualizări, afișări, distribuiri,
    comentarii, citiri, accesări
  `,
  credits: `
    foto, sursa foto, sursă foto, fotografie, imagine, credit foto, imagine ilustrativă, foto arhivă, foto cu
    caracter ilustrativ, video, captură, captură video, arhivă, arhiva personală
  `,
  tags: `
    etichete, taguri, subiecte, cuvinte cheie, categorii, categorie, teme, tag uri
  `,
  bylines: `
    autor, autori, de, scris de, redactor, publicat de, redacția, text, editor, reporter
  `,
  sources: `
    sursa, sursă, surse, preluat de pe, potrivit
  `,
  published: `
    publicat, publicat la, publicat în, data publicării, data, postat, adăugat, scris la
  `,
  updated: `
    actualizat, actualizat la, ultima actualizare, modificat, update, actualizare, în curs de actualizare,
    actualizată
  `,
  calls: `
    abonează te, abonați vă, urmărește ne, urmăriți ne, înscrie te, intră, alătură te, descarcă, donează, susține,
    sprijină, dă like, distribuie, scrie ne, trimite ne, ne poți, ne puteți, fii la curent, rămâi la curent, nu
    rata, click aici, apasă, vrei, ți a plăcut, dacă ți a plăcut, ai un pont, ai o știre, primește, activează,
    citește mai, mulțumim, contribuie, redirecționează, urmărește, urmărește știrile, primești, află, votează,
    trimite fotografii, comandă, cumpără, joacă,
    vezi aici, vezi imaginile, vedeți aici, urmărește aici, vezi video, vezi galeria
  `,
  objects: `
    canal*, newsletter*, aplicați*, grup*, pagin*, cont, abonament*, notificări*, știri*, email*, podcast*, jurnalism*,
    comentari*, articol*, euro, whatsapp, site*
  `,
  address: `
    noi, ne, noastră, nostru, noștri, noastre, tu, te, ta, tău, tale, îți, dumneavoastră, vă, voastră
  `,
  legal: `
    toate drepturile rezervate, folosim cookie, utilizează cookie, acest site folosește, prelucrarea datelor,
    termenii și condițiile, este interzisă, reproducerea, preluarea, fără acordul, destinat exclusiv, informării
    dumneavoastră, adresa ta de email nu va fi, dezvoltat de, tradus automat, generat cu ajutorul inteligenței
    artificiale, joacă responsabil, politica de confidențialitate,
    generat de ai, generat cu ai, poate conține erori, este responsabilitatea exclusivă
  `,
  self: `
    acest articol, articolul de mai sus, acest site, această pagină, acest text, acest material
  `,
  says: `
    a declarat, a spus, a precizat, a anunțat, a transmis, a afirmat, a explicat, spune, potrivit, conform, a adăugat,
    susține, arată, a scris
  `,
  fillers: `
    pe, la, de, în, din, cu, și, sau, un, o, al, a, ale, cel, cele, acest, această, prin, pentru, mai, tot, toate, acum,
    aici, articol, articolul, știre, nou, ora, ne, te, link
  `,
  forwarded: `
    redirecționat de la
  `,
  marks: '',
  numberedMarks: '',
};
