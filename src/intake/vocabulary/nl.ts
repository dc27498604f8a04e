import type { Vocabulary } from './types.ts';

export const nl: Vocabulary = {
  buttons: `
    voor abonnees,
    delen, deel, deel dit, deel dit artikel, deel artikel, deel op, deel via, delen via, delen op, artikel delen,
    tweeten, afdrukken, printen, print, mailen, mail, e mail, e mailen, stuur door, doorsturen, bewaren, bewaar,
    opslaan, bewaar artikel, opgeslagen, favorieten, kopieer link, link kopiëren, link gekopieerd, kopiëren,
    luister, luisteren, beluister dit artikel, luister naar dit artikel, voorlezen, lees voor, lees meer, lees
    verder, verder lezen, meer lezen, meer weten, meer, meer laden, meer tonen, toon meer, toon minder, laad meer,
    bekijk alles, bekijk alle, bekijk meer, alles bekijken, klik hier, volgende, vorige, volgend artikel, vorig
    artikel, terug, terug naar boven, naar boven, terug naar home, home, homepage, voorpagina, menu, zoeken, zoek,
    naar inhoud, ga naar inhoud, direct naar inhoud, naar de inhoud, inloggen, log in, uitloggen, aanmelden,
    registreren, account aanmaken, maak een account, mijn account, abonneren, abonneer, abonneer nu, word abonnee,
    abonnement, abonnementen, neem een abonnement, volgen, volg, volg ons, volg ons op, vind ik leuk, leuk, sluiten,
    sluit, openen, vergroten, volledig scherm, bekijk foto s, bekijk de foto s, bekijk video, bekijk de video,
    fotoserie, cadeau geven, geef cadeau, meld een fout, fout melden, tip de redactie, contact, neem contact op,
    over ons, colofon, privacy, privacybeleid, privacyverklaring, gebruiksvoorwaarden, algemene voorwaarden,
    cookiebeleid, cookie instellingen, cookies, instellingen, accepteren, alles accepteren, accepteer alles,
    akkoord, weigeren, alles weigeren, ok, nieuwsbrief, nieuwsbrieven, meldingen, meldingen aanzetten,
    pushberichten, app, download de app, doneren, doneer, winkel, adverteren, vacatures, tekstgrootte, opties, klik
    om te delen, klik om te delen op, klik om af te drukken, laden, bezig met laden, ja, nee, afmelden,
    uitschrijven, open cookie instellingen, kopieer artikellink, waardeer dit artikel, whatsapp ons, meld correctie,
    mail de redactie, bekijk de krant, deze pagina delen, enkel voor abonnees, mijn krant, digitale krant,
    cijferzoeker, het laatste nieuws het eerst, ingezonden foto, beluister, reageer, kopieer de link, vergroot,
    afspelen, start met lezen, gratis proberen,
    niet nu, nu niet, misschien later,
    oudere berichten laden, laad oudere berichten, meer berichten laden, oudere berichten, eerdere berichten, toon
    eerdere berichten
  `,
  comments: `
    reactie, reacties, reageer, reageren, bekijk reacties, toon reacties, lees reacties, alle reacties,
    plaats een reactie, plaats reactie, geef een reactie, geef je reactie, laat een reactie achter,
    schrijf een reactie, reactie plaatsen, reactie toevoegen, nog geen reacties, geen reacties,
    er zijn nog geen reacties, wees de eerste, wees de eerste om te reageren, wees de eerste die reageert, praat mee,
    discussieer mee, doe mee aan de discussie, doe mee aan het gesprek, recente reacties, laatste reacties,
    reacties gesloten, reacties zijn gesloten, reactie annuleren, beantwoorden, antwoord, antwoorden,
    antwoord annuleren, rapporteer, rapporteren, meld misbruik, jouw mening, wat vind jij, log in om te reageren,
    je e mailadres wordt niet gepubliceerd, vereiste velden zijn gemarkeerd met,
    het e mailadres wordt niet gepubliceerd, sorteer op, nieuwste, oudste, populairste, naam, discussie, opmerkingen,
    commentaar, reageren is niet mogelijk, reageren niet mogelijk, reageren is uitgeschakeld
  `,
  adverts: `
    advertentie, advertenties, reclame, gesponsord, gesponsorde inhoud, betaalde inhoud, branded content,
    partnercontent, partnerbijdrage, tekst gaat verder onder de advertentie, de tekst gaat verder onder de advertentie,
    artikel gaat verder onder de advertentie, het artikel gaat verder onder de advertentie,
    lees verder onder de advertentie, lees verder na de advertentie, tekst loopt door onder de advertentie,
    tekst gaat door onder de advertentie, tekst gaat verder onder de foto, tekst loopt door onder de foto,
    lees verder onder de foto, tekst gaat verder onder de video, lees verder onder de video,
    artikel gaat verder onder de foto, in samenwerking met, aangeboden door, einde advertentie, externe content,
    onze partners, lees verder na de reclame, tekst gaat verder onder de reclame, artikel gaat verder na,
    aangeboden door onze partners,
    advertentie melden, meld deze advertentie, de tekst gaat verder onder de foto, het artikel gaat verder onder
    de foto, de tekst gaat verder onder de video, artikel gaat verder onder de video, het artikel loopt door onder
    de foto, tekst loopt door onder de video
  `,
  sections: `
    in dit nummer, in deze editie,
    lees ook, lees meer, lees verder, bekijk ook, ook interessant, dit vind je misschien ook interessant, misschien
    ook interessant, interessant voor jou, aanbevolen, aanbevolen voor jou, aanbevolen artikelen, gerelateerd,
    gerelateerde artikelen, gerelateerde berichten, gerelateerd nieuws, gerelateerde onderwerpen, verwante
    artikelen, meer nieuws, meer artikelen, meer over, meer over dit onderwerp, meer uit, meer van, meer in, ander
    nieuws, andere artikelen, meest gelezen, meestgelezen, best gelezen, best bekeken, meest bekeken, meest gedeeld,
    populair, populaire artikelen, populairste artikelen, trending, net binnen, laatste nieuws, het laatste nieuws,
    recent nieuws, recente berichten, recente artikelen, nieuwste artikelen, uitgelicht, in het nieuws, topnieuws,
    voorpagina, tips van de redactie, keuze van de redactie, de keuze van de redactie, niet missen, mis het niet,
    over de auteur, archief, archieven, categorieën, onderwerpen, dossiers, dossier, video s, foto s, volg ons,
    eerder in het nieuws, verder lezen, voor jou geselecteerd, meer uit de regio, uit de regio, ook leuk, meest
    recent, het nieuws van vandaag, aanraders, onze selectie, meest besproken, laatste berichten, andere berichten,
    ander nieuws uit, vergelijkbare artikelen, populair nieuws, verder in het nieuws, in het kort, samenvatting,
    goedemorgen, kort samengevat, belangrijkste punten, inhoudsopgave, kijk ook, dit vind je misschien ook leuk, nu
    in het nieuws, tip van de redactie, niet te missen, andere lezers lazen
  `,
  seeAlso: `
    lees ook, lees meer, lees verder, lees hier, lees, lees hierover, lees hier meer, lees ook over, zie ook, bekijk
    ook, bekijk, kijk ook, luister ook, luister, meer lezen, meer over, meer, meer informatie, ook interessant,
    gerelateerd, eerder, achtergrond, analyse, interview, podcast, video, in beeld, foto s, fotoserie, live,
    liveblog, volg live, dossier, opinie, uitleg, mis niets, aanrader, tip, verder lezen, laatste nieuws, hier lees
    je, vorig artikel, volgend artikel, vorige artikel, volgende artikel, bekijk de video
  `,
  counters: `
    weergaven, keer gelezen, keer bekeken, keer gedeeld, lezers, leestijd, minuten leestijd, minuut leestijd,
    min leestijd, min lezen, minuten lezen, minuten, minuut, min, seconden, uur, reacties, reactie, likes, gedeeld,
    foto s, stemmen, woorden, shares, volgers, keer, ca
  `,
  credits: `
    foto, foto s, beeld, afbeelding, fotocredit, fotobron, bron foto, foto van, foto door, fotograaf, fotografie,
    archieffoto, archiefbeeld, stockfoto, ter illustratie, illustratie, infographic, kaart, bijschrift,
    fotobijschrift, bron afbeelding, video, screenshot, copyright, still
  `,
  tags: `
    tags, trefwoorden, onderwerpen, onderwerp, thema, thema s, categorie, categorieën, labels, rubriek, meer over,
    in dit artikel, geplaatst in, dossier
  `,
  bylines: `
    door, van, auteur, auteurs, geschreven door, geplaatst door, tekst, tekst door, redactie, van onze redactie,
    van onze verslaggever, door onze redactie, door onze verslaggever, een artikel van, verslaggever,
    gepubliceerd door, ingezonden door, van onze correspondent
  `,
  sources: `
    bron, bronnen, dit artikel verscheen eerder op, dit artikel verscheen eerder in, oorspronkelijk gepubliceerd op,
    oorspronkelijk gepubliceerd door, via, met informatie van
  `,
  published: `
    gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, datum, publicatiedatum, publicatie, verschenen,
    verschenen op, aangemaakt, aangemaakt op, verzonden, verzonden op, op, eerst gepubliceerd
  `,
  updated: `
    bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatst bijgewerkt op, laatste update, update, geüpdatet,
    geüpdatet op, aangepast, aangepast op, gewijzigd, gewijzigd op, laatst gewijzigd, laatst aangepast,
    laatste wijziging, wordt bijgewerkt, wordt aangevuld
  `,
  calls: `
    abonneer je, abonneer, abonneert u, volg ons, volg, volg onze, word lid, word abonnee, meld je aan, meld u aan,
    schrijf je in, schrijf u in, registreer, download, ontvang, klik hier, steun, steun ons, doneer, blijf op de
    hoogte, mis niets, mis geen, niets missen, wil je, wilt u, om op de hoogte, om verder te lezen, voor meer, heeft
    u, vind je, stuur ons, mail ons, mail naar, app ons, tip ons, neem contact, deel, praat mee, laat ons, zet
    meldingen aan, activeer, probeer, lees ons, lees alles, lees al, bekijk ons, bekijk onze, bezoek onze, like ons,
    like onze, log in, maak een, al abonnee, ben je al, bent u al, dit artikel is, deze inhoud is, exclusief voor,
    onze nieuwsbrief, ons whatsapp, elke ochtend, elke dag, het laatste nieuws, al het nieuws, altijd op de hoogte,
    bedankt voor, luister naar onze, luister, voeg ons toe, sluit je aan, krijg, u kunt ons, je kunt ons, foutje
    gezien, fout gezien, blijf op, heb je een tip, heb je nieuws, abonneer u, reageer, stem, wil je niets missen,
    heb je een nieuwstip, zie je een fout, doe mee,
    bekijk hier, kijk hier, zie hier, bekijk de beelden, bekijk de foto s, geef vandaag
  `,
  objects: `
    nieuwstip, nieuwstips,
    nieuwsbrief, nieuwsbrieven, kanaal, kanalen, whatsappkanaal, telegramkanaal, whatsapp kanaal, groep, app,
    nieuwsapp, pagina, account, community, sociale media, social media, socials, podcast, meldingen, pushberichten,
    pushmeldingen, alerts, inbox, mailbox, e mail, abonnement, abonnee, abonnees, proefabonnement, lid,
    onafhankelijke journalistiek, journalistiek, redactie, discussie, gesprek, reacties, reactie, link, website, site,
    nieuws, updates, op de hoogte, digitale editie, digitale krant, krant, advertentievrij, zonder reclame, cookies,
    fout, taalfout, enquête, peiling, adblocker, premium, nieuwtjes, voorkeursbron
  `,
  address: `
    ons, onze, je, jou, jouw, jij, u, uw, wij, we, jullie
  `,
  legal: `
    alle rechten voorbehouden, wij gebruiken cookies, we gebruiken cookies, deze website gebruikt cookies, deze site
    gebruikt cookies, door verder te gaan, door gebruik te maken van deze, door je aan te melden, door je in te
    schrijven, ga je akkoord met, gaat u akkoord met, niets uit deze uitgave, overname van, zonder voorafgaande
    toestemming, zonder toestemming, op elk moment uitschrijven, je kunt je altijd uitschrijven, maandelijks
    opzegbaar, affiliate links, ontvangen wij een commissie, schakel je adblocker uit, schakel javascript in,
    mogelijk gemaakt door, persoonsgegevens, noot van de redactie, gratis artikelen, alleen voor abonnees, exclusief
    voor abonnees, jouw toestemming nodig, cookies te plaatsen, om deze content, voorwaarden voor reacties, elke
    ochtend een overzicht, in je mailbox, in je inbox, je bent aangemeld, laat ons weten wat je ervan vindt,
    waardeer dit artikel, met je toestemming, steun onafhankelijke, automatisch vertaald, gegenereerd met ai, met
    behulp van ai, kunstmatige intelligentie, speel bewust, privacybeleid, overname zonder toestemming,
    gegenereerd door ai, gemaakt met ai, kan fouten bevatten, valt onder de uitsluitende verantwoordelijkheid
  `,
  self: `
    dit artikel, dit bericht, deze e mail, deze mail, deze pagina, deze foto, dit onderwerp, deze website,
    deze nieuwsbrief, deze video, hele artikel, volledige artikel
  `,
  says: `
    zegt, zei, zeggen, aldus, volgens, verklaarde, meldt, meldde, melden, liet weten, laat weten, vertelt, vertelde,
    stelt, stelde, bevestigt, bevestigde, waarschuwt, waarschuwde, schrijft, schreef, benadrukt, voegt
  `,
  fillers: `
    op, via, met, de, het, een, dit, deze, artikel, bericht, pagina, van, voor, naar, en, of, te, in, bij, aan, door,
    je, jouw, uw, ons, onze, vrienden, nu, hier, gratis, alle, alles, nieuw, nieuwe, nieuw venster, nieuw tabblad,
    opent, is, zijn, nog, geen, link, om, uur, vandaag, er, nieuws, over
  `,
  forwarded: `
    doorgestuurd van, doorgestuurd vanaf
  `,
  marks: `
    rectificatie
  `,
  numberedMarks: '',
};
