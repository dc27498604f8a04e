import type { Vocabulary } from './types.ts';

export const it: Vocabulary = {
  buttons: `
    video in riproduzione,
    solo abbonati, per abbonati,
    condividi, condividere, condividi su, condividi via, condividi l articolo, condividi questo articolo, condividi
    articolo, condivisioni, condivisione, twitta, tweet, stampa, stampa articolo, invia, invia per email, invia via
    mail, invia a un amigo, invia a un amico, mail, email, salva, salva articolo, salvato, preferiti, aggiungi ai
    preferiti, copia link, copia il link, copia, link copiato, ascolta, ascolta l articolo, ascolta questo articolo,
    ascolta la notizia, leggi, leggi tutto, leggi di più, leggi l articolo, leggi l articolo completo, continua a
    leggere, continua la lettura, continua, mostra altro, mostra di più, carica altri, vedi tutti, vedi tutto, vedi
    altro, scopri di più, scopri, clicca qui, clicca, avanti, indietro, successivo, precedente, articolo successivo,
    articolo precedente, prossimo articolo, torna su, torna in alto, torna alla home, torna indietro, home,
    homepage, menu, menù, cerca, ricerca, vai al contenuto, accedi, login, esci, registrati, crea account, crea un
    account, il mio account, area personale, abbonati, abbonamenti, abbonamento, iscriviti, segui, seguici, seguici
    su, mi piace, chiudi, apri, ingrandisci, schermo intero, guarda il video, guarda le foto, guarda la gallery,
    fotogallery, gallery, regala, regala articolo, regala l articolo, segnala, segnala un errore, contatti,
    contattaci, chi siamo, privacy, privacy policy, informativa privacy, cookie policy, note legali, termini e
    condizioni, condizioni d uso, gestisci cookie, preferenze cookie, impostazioni, accetta, accetta tutti, accetto,
    rifiuta, rifiuta tutti, ok, newsletter, notifiche, attiva le notifiche, attiva notifiche, app, scarica l app,
    dona, dona ora, sostienici, pubblicità, redazione, dimensione testo, opzioni, altre app, ottieni link, fai clic
    per condividere, fai clic per condividere su, clicca per condividere, clicca per condividere su, caricamento,
    caricamento in corso, segui autore, segui argomento, sì, no, annulla l iscrizione, disiscriviti, sei già
    abbonato, accedi per commentare, leggi i commenti, prova gratis, tempo medio di lettura, visite, vota,
    risultati, commenta, accetta e continua, gestisci, sfoglia la gallery, riproduci,
    non ora, non adesso,
    carica altri post, post precedenti, carica i post precedenti, carica altro, aggiornamenti precedenti
  `,
  comments: `
    commento, commenti, i commenti, vedi i commenti, leggi i commenti, mostra commenti, mostra i commenti,
    tutti i commenti, lascia un commento, lascia un tuo commento, lascia il tuo commento, scrivi un commento,
    scrivi il tuo commento, aggiungi un commento, aggiungi commento, posta un commento, inserisci un commento,
    pubblica un commento, invia commento, commenta, commenta la notizia, commenta per primo, nessun commento,
    non ci sono commenti, non ci sono ancora commenti, ancora nessun commento, sii il primo,
    sii il primo a commentare, sii il primo a lasciare un commento, partecipa alla discussione,
    partecipa alla conversazione, unisciti alla conversazione, di la tua, dì la tua, rispondi, risposta, risposte,
    annulla risposta, segnala commento, segnala abuso, commenti recenti, ultimi commenti, commenti chiusi,
    i commenti sono chiusi, commenti disabilitati, il tuo indirizzo email non sarà pubblicato,
    i campi obbligatori sono contrassegnati, accedi per commentare, ordina per, più recenti, meno recenti, più votati,
    nome, sito web, discussione, la tua opinione
  `,
  adverts: `
    pubblicità, annuncio, annunci, sponsorizzato, contenuto sponsorizzato, contenuti sponsorizzati,
    messaggio pubblicitario, annuncio pubblicitario, continua dopo la pubblicità,
    l articolo continua dopo la pubblicità, l articolo prosegue dopo la pubblicità,
    continua a leggere dopo la pubblicità, la notizia continua dopo la pubblicità, l articolo prosegue sotto,
    in collaborazione con, presentato da, fine della pubblicità, salta la pubblicità, advertising, adv, inserzione,
    spazio pubblicitario, continua dopo l annuncio, l articolo continua dopo l annuncio,
    segnala questo annuncio, segnala annuncio, l articolo continua sotto la foto, l articolo continua dopo la
    foto, continua sotto la foto, l articolo continua dopo il video, continua dopo la foto
  `,
  sections: `
    in questo numero,
    leggi anche, leggi pure, ti potrebbe interessare, ti potrebbe interessare anche, potrebbe interessarti, potrebbe
    interessarti anche, potrebbero interessarti, potrebbero interessarti anche, ti potrebbero interessare, articoli
    correlati, notizie correlate, contenuti correlati, correlati, articoli simili, argomenti correlati, altri
    articoli, altre notizie, altro da, altri contenuti, altre news, i più letti, più letti, le più lette, più lette,
    gli articoli più letti, i più visti, più visti, i più condivisi, più popolari, popolari, articoli più letti,
    ultime notizie, ultime news, ultimi articoli, le ultime notizie, articoli recenti, ultima ora, ultim ora, in
    evidenza, in primo piano, primo piano, di tendenza, tendenze, consigliati, consigliati per te, raccomandati per
    te, i nostri consigli, scelti per te, da non perdere, non perdere, approfondimenti, per approfondire, vedi
    anche, guarda anche, sullo stesso argomento, nella stessa categoria, dello stesso autore, l autore, sull autore,
    informazioni sull autore, archivi, archivio, categorie, argomenti, notizie del giorno, video, seguici su, dalla
    home, dal nostro archivio, approfondimento, da leggere, più commentati, i più commentati, altri articoli di,
    articoli popolari, le notizie più lette, più letti oggi, notizie più lette, contenuti consigliati, post recenti,
    articoli in evidenza, leggi altro, continua a leggere, in breve, punti chiave, in sintesi, sintesi, buongiorno,
    urgente, flash, in questo articolo, le ultime, dello stesso argomento
  `,
  seeAlso: `
    leggi anche, leggi pure, leggi, leggi qui, leggi tutto, leggi di più, leggi l articolo, leggete anche, vedi
    anche, guarda anche, guarda il video, guarda, ascolta anche, ascolta, ti potrebbe interessare, potrebbe
    interessarti, potrebbe interessarti anche, per approfondire, approfondimento, approfondimenti, approfondisci,
    scopri anche, scopri di più, da non perdere, correlato, articolo correlato, video, il video, foto, le foto, la
    gallery, fotogallery, podcast, diretta, la diretta, live, segui la diretta, intervista, analisi, retroscena,
    scheda, altro, continua a leggere, anche, sullo stesso tema, ultime notizie, leggi l articolo completo su, leggi
    l articolo completo, leggi la notizia, leggi il nostro, articolo precedente, articolo successivo, prossimo
    articolo, l approfondimento, gallery, l intervista, l analisi, il commento, il caso, scopri
  `,
  counters: `
    visualizzazioni, letture, visite, condivisioni, commenti, commento, mi piace, min, minuti, minuto,
    minuti di lettura, minuto di lettura, min di lettura, lettura, tempo di lettura, tempo di lettura stimato,
    lettura di, voti, foto, parole, lettori, secondi, ore, iscritti, reazioni, volte, circa
  `,
  credits: `
    foto, fotografia, immagine, immagini, credit, crediti, credits, credit foto, crediti foto, credito foto, foto di,
    foto da, foto d archivio, immagine d archivio, foto di repertorio, immagine di repertorio, immagine di copertina,
    foto di copertina, fonte foto, fonte immagine, fonte dell immagine, didascalia, illustrazione, grafico,
    infografica, screenshot, per gentile concessione, video, archivio, copyright, fermo immagine, mappa, fotografo
  `,
  tags: `
    tag, tags, argomenti, argomento, temi, parole chiave, etichette, categoria, categorie, sezione, pubblicato in,
    in questo articolo, più informazioni su, archiviato in, notizie su
  `,
  bylines: `
    di, da, a cura di, scritto da, autore, autrice, autori, pubblicato da, redazione, testo di, testo, articolo di,
    un articolo di, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, inviato da, intervista di,
    servizio di, postato da, redazione web, redazione online, inviato, inviata
  `,
  sources: `
    fonte, fonti, con informazioni di, pubblicato originariamente su, pubblicato originariamente da,
    questo articolo è stato pubblicato originariamente su, tratto da, articolo originale, via, pubblicato in
  `,
  published: `
    pubblicato, pubblicato il, pubblicata il, pubblicazione, data, data di pubblicazione, postato il, creato il,
    inserito il, prima pubblicazione, inviato, inviato il, il, scritto il, edito il
  `,
  updated: `
    aggiornato, aggiornato il, aggiornato alle, aggiornata, ultimo aggiornamento, ultimo aggiornamento il,
    aggiornamento, modificato, modificato il, ultima modifica, ultima modifica il, data aggiornamento, agg,
    in aggiornamento, notizia in aggiornamento
  `,
  calls: `
    iscriviti, iscrivetevi, abbonati, seguici, seguiteci, segui, segui i, segui la, segui il, unisciti, entra nel,
    entra in, entra nella, entrate nel, registrati, scarica, scaricate, ricevi, riceverai, clicca, clicca qui,
    sostieni, sostienici, sostenete, fai una donazione, resta aggiornato, restate, rimani, rimani aggiornato, rimani
    sempre aggiornato, per restare, per rimanere, per ricevere, per essere, per continuare a leggere, per leggere,
    per tutte le, per non perdere, non perdere, non perderti, se vuoi, se ti è piaciuto, se hai, vuoi, vuoi
    ricevere, vuoi essere, scrivici, scriveteci, contattaci, inviaci, segnalaci, condividi, dicci, raccontaci,
    scopri, visita il nostro, visita la nostra, metti mi piace, aggiungi, aggiungici, sei già, già abbonato, questo
    contenuto è, questo articolo è, contenuto riservato, leggi tutte, leggi le, leggi tutti, tutte le notizie, tutti
    gli aggiornamenti, il nostro canale, la nostra newsletter, nel nostro canale, ogni mattina, ogni giorno, grazie
    per, trovaci, puoi seguirci, aiutaci, hai trovato, commenta, ti è piaciuto, dona, vota, segnala, diventa,
    attiva, prova, mettici,
    guarda qui, guarda le immagini, guarda il video, vedi qui, guarda le foto, dona oggi
  `,
  objects: `
    newsletter, canale, canali, canale whatsapp, canale telegram, gruppo, app, applicazione, pagina, profilo, account,
    comunità, community, social, social network, canali social, podcast, notifiche, avvisi, email, posta,
    casella di posta, abbonamento, abbonati, abbonato, iscritti, socio, sostenitore, giornalismo indipendente,
    informazione indipendente, informazione libera, giornalismo, redazione, discussione, conversazione, commenti,
    commento, link, sito, sito web, notizie, ultime notizie, news, aggiornamenti, edizione digitale, senza pubblicità,
    senza limiti, cookie, errore, refuso, sondaggio, adblock, ad blocker, premium, contenuti, aggiornato, aggiornati,
    aggiornata, informato, fonti preferite, fonte preferita, preferiti, diretta
  `,
  address: `
    nostro, nostra, nostri, nostre, noi, ci, tuo, tua, tuoi, tue, ti, te, tu, vi, vostro, vostra
  `,
  legal: `
    tutti i diritti riservati, diritti riservati, riproduzione riservata, utilizziamo i cookie, utilizziamo cookie,
    usiamo i cookie, questo sito utilizza cookie, questo sito utilizza i cookie, questo sito usa cookie, questo sito
    usa i cookie, proseguendo la navigazione, continuando la navigazione, continuando a navigare, iscrivendoti
    accetti, registrandoti accetti, accetti la nostra, accetti i nostri, vietata la riproduzione, è vietata la
    riproduzione, riproduzione vietata, puoi disiscriverti, disiscriverti in qualsiasi momento, cancellarti in
    qualsiasi momento, disdici quando vuoi, link di affiliazione, ricevere una commissione, disattiva il tuo ad
    blocker, abilita javascript, testata giornalistica registrata, registrazione al tribunale, reg trib, direttore
    responsabile, partita iva, p iva, trattamento dei dati personali, concessionaria pubblicitaria, powered by, nota
    della redazione, articoli gratuiti, solo per abbonati, contenuto riservato agli abbonati, errata corrige,
    informativa sulla privacy, disclaimer, puoi disdire quando vuoi, per continuare a leggere, contenuto per gli
    abbonati, nella tua casella, nella tua mail, se questo articolo ti è piaciuto, le notizie della tua città, il
    tuo sostegno, trattamento dei dati, politica sulla privacy, i commenti dei lettori, nella nuova schermata,
    contenuto sponsorizzato, generato con intelligenza artificiale, con l ausilio dell intelligenza artificiale,
    tradotto automaticamente, il gioco può causare dipendenza, iscrizione al registro,
    generato dall ia, generato con l ia, può contenere errori, è di esclusiva responsabilità
  `,
  self: `
    questo articolo, questa notizia, questa email, questa e mail, questa mail, questo messaggio, questa pagina,
    questa foto, questo argomento, questo sito, questo contenuto, questa newsletter, questo video, articolo completo,
    articolo integrale, la lettura su
  `,
  says: `
    ha detto, dice, afferma, ha affermato, ha dichiarato, dichiara, secondo, ha spiegato, spiega, ha aggiunto,
    aggiunge, ha annunciato, ha confermato, ha sottolineato, sottolinea, ha ribadito, ha riferito, riferisce, disse,
    ha scritto, ha avvertito
  `,
  fillers: `
    su, via, per, con, il, la, lo, i, gli, le, l, un, una, del, della, dei, delle, di, da, dal, al, alla, a, e, o,
    questo, questa, articolo, notizia, pagina, tuoi, tuo, tua, amici, qui, ora, gratis, tutto, tutti, tutte, nuovo,
    nuova, nuova finestra, si apre, in, nel, è, sono, altro, link, ci, nostro, nostra, ore, oggi, ai, sui, che, si,
    non, ancora, notizie
  `,
  forwarded: `
    inoltrato da
  `,
  marks: `
    corretto, rettifica, esclusiva
  `,
  numberedMarks: `
    aggiorna, aggiornamento, punto
  `,
};
