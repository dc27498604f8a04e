import type { Vocabulary } from './types.ts';

export const de: Vocabulary = {
  buttons: `
    nur für abonnenten, für abonnenten, exklusiv für abonnenten,
    teilen, artikel teilen, jetzt teilen, beitrag teilen, auf facebook teilen, auf x teilen, per whatsapp teilen,
    per mail teilen, per e mail teilen, per mail, per e mail, mailen, twittern, drucken, artikel drucken, seite
    drucken, merken, artikel merken, speichern, gemerkt, link kopieren, link kopiert, kopieren, vorlesen, artikel
    anhören, anhören, jetzt anhören, audio, schriftgröße, weiterlesen, mehr lesen, mehr, mehr anzeigen, weniger
    anzeigen, mehr laden, alle anzeigen, mehr erfahren, hier klicken, anmelden, einloggen, abmelden, registrieren,
    jetzt registrieren, konto erstellen, mein konto, abonnieren, jetzt abonnieren, abo, abo testen, zum abo, folgen,
    gefällt mir, startseite, menü, suche, suchen, zum inhalt springen, zum inhalt, zur startseite, nach oben,
    zurück, zurück zur startseite, weiter, nächster artikel, vorheriger artikel, schließen, öffnen, bild vergrößern,
    vollbild, bildergalerie, zur galerie, video abspielen, senden, versenden, verschenken, artikel verschenken,
    feedback, fehler melden, kontakt, impressum, datenschutz, datenschutzerklärung, agb, nutzungsbedingungen, cookie
    einstellungen, einstellungen, akzeptieren, alle akzeptieren, alle cookies akzeptieren, ablehnen, zustimmen,
    einverstanden, verstanden, abbrechen, newsletter, push nachrichten, benachrichtigungen, benachrichtigungen
    aktivieren, e paper, app, shop, spenden, jetzt spenden, werben, mediadaten, über uns, karriere, optionen, zur
    merkliste, leserbrief schreiben, favoriten, klick um, klick um auf facebook zu teilen, klicken um zu teilen, zum
    teilen klicken, klicken zum ausdrucken, wird geladen, lädt, ja, nein, zum artikel, bild kaufen, abbestellen,
    austragen, externen inhalt erlauben, externe inhalte anzeigen, soziale netzwerke aktivieren, zur merkliste
    hinzufügen, merkliste, auf einer seite lesen, weiter auf seite, zum anzeigen bitte hier klicken, hier klicken
    und beitreten, abstimmen, ergebnis anzeigen, alle meldungen, storys, druckversion, pdf version, zum hauptinhalt
    springen, wissenswertes, rückfragen bitte an, pressekontakt, zusammenfassung, artikel vorlesen, später lesen,
    teilen via, auf merkliste, kommentare anzeigen, zum kommentieren anmelden, jetzt anmelden, jetzt lesen, zum
    seitenanfang, zur bildergalerie, bilder anzeigen, zum video, jetzt testen, login, pushnachrichten, bewerten sie
    diesen artikel,
    jetzt nicht, nicht jetzt, vielleicht später,
    ältere beiträge laden, ältere einträge laden, weitere beiträge laden, ältere beiträge, ältere einträge, ältere
    meldungen laden, frühere einträge
  `,
  comments: `
    kommentar, kommentare, kommentare anzeigen, alle kommentare, alle kommentare anzeigen, kommentar schreiben,
    kommentar verfassen, kommentar hinterlassen, kommentar abgeben, schreiben sie einen kommentar,
    schreibe einen kommentar, hinterlassen sie einen kommentar, noch keine kommentare, keine kommentare,
    neueste kommentare, letzte kommentare, seien sie der erste, seien sie die erste,
    seien sie der erste der kommentiert, sei der erste, jetzt kommentieren, kommentieren, jetzt mitdiskutieren,
    mitdiskutieren, diskutieren sie mit, diskutieren, ihre meinung, ihre meinung ist gefragt, antworten, antwort,
    antwort abbrechen, melden, beitrag melden, kommentar melden, kommentarfunktion geschlossen,
    die kommentarfunktion ist geschlossen, die kommentare sind geschlossen, zu den kommentaren,
    deine e mail adresse wird nicht veröffentlicht, erforderliche felder sind mit markiert, leserkommentare, forum,
    zum forum, diskussion, sortieren nach, neueste, älteste, beliebteste, name
  `,
  adverts: `
    anzeige, anzeigen, werbung, gesponsert, gesponserter inhalt, bezahlter inhalt, sponsored, advertorial,
    ende der anzeige, anzeige ende, nach der anzeige weiterlesen, weiterlesen nach der anzeige, weiter nach der anzeige,
    artikel wird nach der anzeige fortgesetzt, der artikel geht nach der anzeige weiter,
    lesen sie nach der anzeige weiter, in kooperation mit, präsentiert von, unsere partner, anzeige überspringen,
    empfohlener externer inhalt, externer inhalt, an dieser stelle finden sie einen externen inhalt, platzhalter,
    nach der werbung weiterlesen, weiterlesen nach der werbung, weiter nach der werbung,
    der artikel geht nach der werbung weiter, der artikel wird nach der anzeige fortgesetzt,
    empfohlener redaktioneller inhalt, von taboola empfohlen, nach der anzeige geht es weiter,
    anzeige melden, diese anzeige melden, text geht unter dem bild weiter, artikel geht unter dem bild weiter,
    weiter unter dem bild, lesen sie weiter unter dem bild, text geht unter dem video weiter, der text geht unter
    dem bild weiter, der artikel geht unter dem bild weiter, artikel wird unter dem bild fortgesetzt
  `,
  sections: `
    in dieser ausgabe,
    das könnte sie auch interessieren, das könnte dich auch interessieren, das könnte sie interessieren, auch
    interessant, auch spannend, mehr zum thema, zum thema, weitere themen, weitere artikel, weitere nachrichten,
    weitere meldungen, weitere beiträge, mehr aus, mehr von, mehr nachrichten, mehr aus dem ressort, meistgelesen,
    meistgelesene artikel, meist gelesen, am meisten gelesen, meistgeklickt, beliebt, beliebte artikel, beliebteste
    artikel, top themen, topthemen, top nachrichten, neueste artikel, neueste nachrichten, neueste beiträge,
    aktuelle nachrichten, aktuelles, aktuell, schlagzeilen, im trend, trending, empfehlungen, empfehlungen der
    redaktion, empfehlung der redaktion, unsere empfehlungen, empfohlen, für sie empfohlen, verwandte artikel,
    verwandte themen, ähnliche artikel, ähnliche beiträge, ähnliche themen, lesen sie auch, lesen sie mehr,
    lesetipps, lesetipp, mehr lesen, nicht verpassen, aus dem ressort, aus dem archiv, über den autor, über die
    autorin, zur person, themen, newsticker, eilmeldungen, archiv, kategorien, bildergalerien, videos, die besten,
    mehr artikel, leser interessierten sich auch für, heute meistgelesen, jetzt lesen, mehr aus der region, aus der
    region, weitere meldungen aus, mehr aus dem thema, passend zum thema, auch lesenswert, lesenswert,
    meistkommentiert, neu auf, anzeige auch interessant, mehr news, videos des tages, bilder des tages, zur
    themenseite, alle themen, artikel aus dem ressort, am häufigsten gelesen, weiterführende links, weiterführende
    informationen, interessantes, eilmeldung, das wichtigste in kürze, das wichtigste, auf einen blick, in kürze,
    kurz gefasst, zusammenfassung, guten morgen, die wichtigsten punkte, inhaltsverzeichnis, unsere lesetipps, mehr
    aus dieser rubrik, neueste meldungen, themen des tages, mehr zum artikel, hintergrund,
    rückfragen von medienvertretern, rückfragen von journalisten, medienanfragen, kontakt für medien, presseanfragen bitte an
  `,
  seeAlso: `
    lesen sie auch, lesen sie mehr, lesen sie dazu, lesen sie dazu auch, lesen sie hier, lesen sie weiter, lies
    auch, lies mehr, lies dazu, auch interessant, auch spannend, mehr dazu, mehr zum thema, mehr lesen, siehe auch,
    siehe dazu, sehen sie auch, hören sie auch, dazu auch, passend dazu, das könnte sie auch interessieren, das
    könnte sie interessieren, hintergrund, kommentar, weiterlesen, im video, video, podcast, live, liveblog, ticker,
    newsblog, bilder, fotostrecke, bilderstrecke, galerie, interview, lesetipp, empfehlung, mehr, zum weiterlesen,
    weitere informationen, thema, hier geht es zu, hier geht s zu, aktuell, weitere artikel, passend zum thema,
    lesen sie unseren, lesen sie unsere, im überblick, lesetipps, das ist interessant, vorheriger artikel, nächster
    artikel, vorheriger beitrag, nächster beitrag, zum thema, fotos, bildergalerie, liveticker, ein überblick,
    umfrage, quiz, test
  `,
  counters: `
    aufrufe, ansichten, mal gelesen, mal geteilt, leser, lesezeit, minuten lesezeit, min lesezeit, min lesedauer,
    lesedauer, minuten, minute, min, sekunden, stunden, kommentare, kommentar, likes, geteilt, bilder, fotos,
    bewertungen, bewertung, stimmen, wörter, zeichen, shares, abonnenten, hördauer, ca, std, seite, leserinnen,
    abstimmungen
  `,
  credits: `
    bild, bilder, foto, fotos, grafik, bildquelle, bildnachweis, bildrechte, bildcredit, fotocredit, fotoquelle,
    symbolbild, symbolfoto, archivbild, archivfoto, archiv, beispielbild, titelbild, aufmacherbild, illustration,
    karte, quelle bild, foto von, bild von, fotograf, video, screenshot, copyright, handout, imago, picture alliance,
    ksta, dpa bild
  `,
  tags: `
    schlagwörter, schlagworte, stichwörter, stichworte, themen, thema, tags, kategorie, kategorien, rubrik, ressort,
    mehr zu, themen in diesem artikel, orte, personen, themen des artikels
  `,
  bylines: `
    von, autor, autorin, autoren, text, text von, ein beitrag von, ein artikel von, verfasst von, redaktion,
    ein kommentar von, eine analyse von, geschrieben von, aufgezeichnet von, bericht von, es berichtet,
    eine reportage von
  `,
  sources: `
    quelle, quellen, mit material von, mit informationen von, zuerst erschienen bei, zuerst erschienen in,
    dieser artikel erschien zuerst bei, dieser artikel ist zuerst erschienen bei, dieser beitrag erschien zuerst auf,
    erschienen in, erschienen bei
  `,
  published: `
    veröffentlicht, veröffentlicht am, erschienen, erschienen am, erstellt, erstellt am, datum, stand, publiziert,
    publiziert am, online seit, vom, erstveröffentlichung, gesendet, gesendet am, erstmals veröffentlicht,
    artikel vom, meldung vom
  `,
  updated: `
    aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung,
    letzte änderung, update, geändert, geändert am, zuletzt geändert, zuletzt bearbeitet, aktualisierung,
    wird aktualisiert, wird laufend aktualisiert
  `,
  calls: `
    abonnieren sie, abonniere, abonniert, jetzt abonnieren, jetzt anmelden, jetzt kostenlos, jetzt herunterladen,
    folgen sie, folge uns, folgt uns, folg uns, melden sie sich, melde dich, registrieren sie sich, laden sie, lade
    dir, lade jetzt, holen sie sich, hol dir, treten sie, tritt, werden sie, werde, unterstützen sie, unterstütze,
    bleiben sie, bleib, bleibe, verpassen sie, verpasse, nichts verpassen, keine news, erhalten sie, erhalte,
    klicken sie, klick, hier klicken, besuchen sie, besuche uns, schreiben sie uns, schreib uns, schicken sie uns,
    haben sie fragen, haben sie einen fehler, hast du, sie wollen, sie möchten, willst du, immer informiert, immer
    auf dem laufenden, alle news, alle nachrichten, mehr nachrichten, mehr news, aktivieren sie, testen sie, jetzt
    testen, lesen sie uns, lesen sie alle, lesen sie unseren, diskutieren sie, teilen sie, teile, sagen sie uns,
    empfehlen sie, spenden sie, abonnenten lesen, dieser artikel ist, dieser inhalt ist, in unserer app, in unserem
    newsletter, mit unserem newsletter, mit unserer app, unser newsletter, unser whatsapp, unseren newsletter,
    weitere informationen finden sie, sie sind noch, noch kein, bereits abonnent, hier können sie, hier geht es,
    haben sie einen hinweis, haben sie tipps, nichts mehr verpassen, abonnieren, folgen, anmelden, herunterladen,
    jetzt whatsapp, jetzt unseren, noch mehr nachrichten, noch mehr news, mehr zum thema finden sie, dann
    abonnieren, folgen sie uns, haben sie fehler entdeckt, machen sie mit, stimmen sie ab, bewerten sie, sichern sie
    sich, nutzen sie,
    hier geht s zu*, hier geht es zu*, sehen sie hier, schauen sie hier, hier sehen sie, sehen sie die bilder
  `,
  objects: `
    newsletter, kanal, kanäle, whatsapp kanal, telegram kanal, app, news app, seite, fanpage, konto, gruppe,
    community, sozialen medien, sozialen netzwerken, social media, podcast, push nachrichten, push mitteilungen,
    push benachrichtigungen, benachrichtigungen, eilmeldungen, updates, postfach, e mail, posteingang, abo,
    abonnement, abonnent, abonnenten, probeabo, probemonat, mitglied, mitgliedschaft, unterstützer,
    unabhängigen journalismus, unabhängiger journalismus, qualitätsjournalismus, journalismus, redaktion, leserbrief,
    leserbriefe, premium, plus artikel, plus abo, e paper, digitalabo, auf dem laufenden, neuigkeiten, kommentaren,
    kommentare, kommentar, forum, fehler, fehler gefunden, umfrage, werbefrei, ohne werbung, adblocker, cookies,
    javascript, mailingliste, feed, website, webseite, nachrichten, unsere leser, morgenbriefing,
    nachrichtenüberblick, wichtigsten nachrichten, nachrichten des tages
  `,
  address: `
    uns, unser*, ihr, ihre, ihren, ihrem, sie, dein, deine, dich, dir, du, wir
  `,
  legal: `
    stimme ich der datenschutzerklärung zu, stimmen sie der datenschutzerklärung zu, meinung der redaktion wieder,
    alle rechte vorbehalten, wir verwenden cookies, wir nutzen cookies, diese website verwendet cookies, diese
    webseite verwendet cookies, diese seite verwendet cookies, mit der nutzung dieser website, mit ihrer anmeldung,
    mit der anmeldung, mit meiner anmeldung, stimmen sie der verwendung, stimme ich den, unsere
    datenschutzerklärung, es gelten die nutzungsbedingungen, vervielfältigung nur mit genehmigung, nachdruck
    verboten, nachdruck nur mit, weiterverbreitung, jederzeit abbestellen, abmeldung jederzeit möglich, jederzeit
    kündbar, monatlich kündbar, jederzeit kündigen, affiliate links, wir erhalten eine provision, dieser text wurde
    automatisch, dieser artikel wurde automatisch, redaktionell geprüft, bitte aktivieren sie javascript, bitte
    deaktivieren sie ihren adblocker, widerruf ist jederzeit möglich, ich bin damit einverstanden, personenbezogene
    daten an drittplattformen, inhalte von drittanbietern, über dieses thema berichtete, dieses thema im programm,
    dieser beitrag wurde, mit material der, mit agenturmaterial, ki unterstützt, mit hilfe von ki, anmerkung der
    redaktion, anm d red, hinweis der redaktion, korrektur, kostenlose artikel, nur für abonnenten, jetzt mit plus
    weiterlesen, stimmen sie der datenübertragung zu, haftungsausschluss, datenschutzhinweis, externen inhalt,
    externe inhalte, externer inhalt, an dieser stelle finden sie, personenbezogene daten, brauchen wir ihre
    zustimmung, mit ihrer registrierung, prüfen sie ihr postfach, wir haben ihnen eine e mail, dieser artikel stammt
    aus, gesamte ausgabe lesen, das wichtigste aus, das wichtigste des tages, fehler gefunden, haben sie fehler,
    haben sie einen fehler, original content von, übermittelt durch, um mit inhalten aus, zur kenntnis, was heute
    wichtig, ihre spende, unterstützen sie unabhängigen, nutzungsbedingungen, einverstanden dass, dieser text wurde
    automatisiert, nicht redaktionell bearbeitet, wurde automatisiert übernommen, aus dem agenturangebot, ihr
    browser unterstützt, html5 audioelemente, mit dem absenden stimme ich, nutzung ausschließlich für den privaten,
    von künstlicher intelligenz, ki generiert, automatisch übersetzt, alle angaben ohne gewähr, anzeige enthält,
    nehmen sie die datenschutzerklärung, geben nicht notwendigerweise die meinung, maschinell übersetzt,
    keine haftung übernommen, von der redaktion nicht bearbeitet, nicht von der redaktion bearbeitet,
    außerhalb der bürozeiten, außerhalb der geschäftszeiten,
    mit ki erstellt, von ki erstellt, kann fehler enthalten, liegt in der alleinigen verantwortung
  `,
  self: `
    dieser artikel, diesen artikel, diesem artikel, dieser beitrag, diesen beitrag, diese e mail, diese mail,
    diese nachricht, diese seite, diesen newsletter, dieser newsletter, dieses bild, dieses foto, dieses thema,
    diesem thema, ganzen artikel, vollständigen artikel, ihr feedback, zum artikel, bild kaufen, dieser text,
    dieses video
  `,
  says: `
    sagte, sagt, sagten, erklärte, teilte, mitgeteilt, betonte, berichtete, berichtet, kündigte, warnte, forderte,
    zufolge, laut, meinte, ergänzte, schrieb, hieß es, bestätigte, so der, so die
  `,
  fillers: `
    auf, per, via, mit, den, der, die, das, dem, des, diesen, dieser, dieses, diese, artikel, beitrag, seite, und,
    oder, zu, zum, zur, in, im, bei, an, am, für, von, uns, sie, ihr, ihre, jetzt, hier, alle, neu, neue, neuer, ein,
    eine, einen, uhr, ist, sind, noch, freunden, freunde, kostenlos, nur, neuem fenster, tab, öffnet, wird, link,
    insgesamt, aus, thema, nachrichten, news, um, mehr
  `,
  forwarded: `
    weitergeleitet von, weitergeleitet aus
  `,
  marks: `
    wdh, wdhlg, korr, korrektur, roundup, gesamt-roundup, exklusiv, berichtigung
  `,
  numberedMarks: `
    aktualisierung, überblick
  `,
};
