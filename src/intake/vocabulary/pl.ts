import type { Vocabulary } from './types.ts';

export const pl: Vocabulary = {
  buttons: `
    dla prenumeratorów, dla abonentów, tylko dla abonentów,
    udostępnij, udostępnij artykuł, udostępnij na, udostępnij na facebooku, na facebooku, podziel się, podziel się
    artykułem, poleć, poleć artykuł, tweetnij, drukuj, wydrukuj, wyślij, wyślij e mail, wyślij mailem, wyślij
    znajomemu, e mail, zapisz, zapisz na później, zapisz artykuł, zapisano, dodaj do ulubionych, ulubione, kopiuj
    link, skopiuj link, skopiowano, kopiuj, pobierz link, inne aplikacje, posłuchaj, posłuchaj artykułu, odsłuchaj,
    odsłuchaj artykuł, czytaj, czytaj dalej, czytaj więcej, czytaj całość, przeczytaj, przeczytaj więcej, więcej,
    dowiedz się więcej, zobacz, zobacz więcej, zobacz wszystkie, pokaż więcej, pokaż mniej, pokaż wszystkie, załaduj
    więcej, rozwiń, zwiń, kliknij tutaj, kliknij, następny, poprzedni, następny artykuł, poprzedni artykuł,
    następna, poprzednia, wstecz, powrót, powrót na górę, do góry, na górę, wróć, strona główna, menu, szukaj,
    wyszukaj, wyszukiwarka, przejdź do treści, przejdź do głównej treści, zaloguj, zaloguj się, wyloguj, zarejestruj
    się, załóż konto, moje konto, subskrybuj, prenumeruj, prenumerata, kup prenumeratę, kup dostęp, obserwuj,
    obserwuj nas, śledź nas, lubię to, polub, polub nas, zamknij, otwórz, powiększ, pełny ekran, galeria, zobacz
    galerię, zobacz zdjęcia, zobacz wideo, obejrzyj, podaruj artykuł, zgłoś, zgłoś błąd, zgłoś problem, kontakt, o
    nas, redakcja, regulamin, polityka prywatności, prywatność, polityka cookies, ustawienia, ustawienia
    prywatności, ustawienia plików cookie, zaakceptuj, akceptuję, akceptuj, zaakceptuj wszystkie, odrzuć, odrzuć
    wszystkie, zgadzam się, przejdź do serwisu, rozumiem, ok, newsletter, newslettery, powiadomienia, włącz
    powiadomienia, aplikacja, pobierz aplikację, wesprzyj, wesprzyj nas, wpłać, sklep, reklama, mapa strony,
    wielkość tekstu, rozmiar tekstu, opcje, skomentuj, kliknij aby udostępnić, kliknij aby udostępnić na, kliknij by
    udostępnić, kliknij aby wydrukować, wczytywanie, ładowanie, tak, nie, wypisz się, oceń jakość naszego artykułu,
    zgłoś uwagę do artykułu, skróć artykuł, wideo niedostępne, wysoki kontrast, opinie wybrane, łącznie głosów, data
    utworzenia, daj nam znać, masz temat, zagłosuj, zobacz wyniki, wersja audio, dodaj komentarz, akceptuj
    wszystkie, odtwórz, przypnij, kup teraz, mam już konto, głosuj,
    nie teraz, może później,
    załaduj starsze wpisy, pokaż starsze wpisy, starsze wpisy, wcześniejsze wpisy, wczytaj więcej, pokaż
    wcześniejsze
  `,
  comments: `
    komentarz, komentarze, komentarzy, zobacz komentarze, pokaż komentarze, czytaj komentarze, wszystkie komentarze,
    dodaj komentarz, dodaj pierwszy komentarz, napisz komentarz, zostaw komentarz, prześlij komentarz,
    opublikuj komentarz, skomentuj, skomentuj artykuł, brak komentarzy, nie ma jeszcze komentarzy,
    brak komentarzy bądź pierwszy, bądź pierwszy, bądź pierwszą osobą, bądź pierwszą osobą która skomentuje,
    dołącz do dyskusji, weź udział w dyskusji, dyskusja, dyskutuj, wyraź opinię, twoja opinia, twój komentarz,
    odpowiedz, odpowiedź, odpowiedzi, anuluj odpowiedź, anuluj pisanie odpowiedzi, zgłoś nadużycie, zgłoś komentarz,
    ostatnie komentarze, najnowsze komentarze, komentarze wyłączone, komentarze są wyłączone,
    możliwość komentowania została wyłączona, twój adres e mail nie zostanie opublikowany, wymagane pola są oznaczone,
    zaloguj się aby komentować, zaloguj się aby dodać komentarz, sortuj, najnowsze, najstarsze, najlepsze, imię,
    nazwa, witryna internetowa, opinie, forum, podpis
  `,
  adverts: `
    materiały promocyjne, materiały promocyjne partnera,
    reklama, reklamy, ogłoszenie, ogłoszenia, sponsorowane, materiał sponsorowany, artykuł sponsorowany,
    treść sponsorowana, materiał partnera, materiał promocyjny, materiał reklamowy, dalsza część tekstu pod reklamą,
    dalsza część artykułu pod reklamą, dalsza część tekstu pod wideo, dalsza część artykułu pod materiałem wideo,
    dalsza część artykułu znajduje się pod materiałem wideo, dalszy ciąg artykułu pod reklamą,
    reszta tekstu pod reklamą, ciąg dalszy pod reklamą, tekst pod reklamą, czytaj dalej pod reklamą, koniec reklamy,
    we współpracy z, partnerem jest, koniec bloku reklamowego, pomiń reklamę, dalsza część tekstu pod zdjęciem,
    dalsza część tekstu pod galerią, ciąg dalszy artykułu poniżej, dalsza część artykułu pod,
    dalszy ciąg materiału pod wideo, reklama przejdź dalej, ciąg dalszy pod materiałem wideo,
    zgłoś reklamę, zgłoś tę reklamę, dalszy ciąg artykułu pod zdjęciem, dalsza część artykułu pod zdjęciem, dalszy
    ciąg pod zdjęciem, ciąg dalszy pod zdjęciem, dalsza część artykułu pod wideo, dalszy ciąg tekstu pod zdjęciem
  `,
  sections: `
    w tym numerze,
    zobacz także, zobacz też, zobacz również, czytaj także, czytaj też, czytaj również, przeczytaj także, przeczytaj
    też, przeczytaj również, powiązane, powiązane artykuły, powiązane tematy, artykuły powiązane, podobne, podobne
    artykuły, podobne wpisy, polecamy, polecane, polecane artykuły, polecamy także, polecamy również, warto
    przeczytać, rekomendowane, rekomendowane dla ciebie, wybrane dla ciebie, dla ciebie, może cię zainteresować, to
    może cię zainteresować, może cię też zainteresować, mogą cię zainteresować, więcej na ten temat, więcej na
    temat, więcej o, więcej z, więcej wiadomości, więcej artykułów, inne artykuły, inne wiadomości, pozostałe
    wiadomości, najczęściej czytane, najpopularniejsze, najchętniej czytane, popularne, popularne artykuły, na
    topie, najważniejsze, najważniejsze wiadomości, najnowsze, najnowsze wiadomości, najnowsze artykuły, ostatnie
    wpisy, ostatnio dodane, wiadomości, z ostatniej chwili, trendy, gorące tematy, nie przegap, wybór redakcji,
    redakcja poleca, o autorze, o autorce, archiwum, archiwa, kategorie, tematy, galerie, wideo, obserwuj nas, w tym
    temacie, zobacz więcej, dzieje się, komentowane, najczęściej komentowane, galeria zdjęć, z regionu, więcej z
    regionu, inne z tego działu, najczęściej wyszukiwane, inni czytali także, inni przeczytali też, czytelnicy
    wybrali, warto zobaczyć, nie tylko dziś, komentarze czytelników, najlepsze, na skróty, serwisy, ostatnie
    artykuły, ostatnie wiadomości, pilne, w skrócie, najważniejsze informacje, podsumowanie, dzień dobry, kluczowe
    punkty, spis treści, w kategorii, materiały powiązane, tagi, inne z kategorii, to warto wiedzieć, czytaj więcej,
    czytaj dalej, przeczytaj, zobacz, sprawdź, materiał partnera, materiał promocyjny, materiał sponsorowany,
    polecane oferty, na ten temat, do tematu, więcej z kategorii
  `,
  seeAlso: `
    czytaj także, czytaj też, czytaj również, czytaj więcej, czytaj dalej, czytaj, przeczytaj także, przeczytaj też,
    przeczytaj również, przeczytaj, zobacz także, zobacz też, zobacz również, zobacz, zobacz wideo, zobacz film,
    zobacz zdjęcia, obejrzyj, obejrzyj także, posłuchaj, posłuchaj też, polecamy, polecamy także, polecamy również,
    warto przeczytać, sprawdź, sprawdź też, sprawdź także, sprawdź również, dowiedz się więcej, więcej, więcej na
    ten temat, więcej o tym, powiązane, powiązany artykuł, wideo, film, galeria, zdjęcia, podcast, na żywo, relacja,
    relacja na żywo, analiza, wywiad, opinia, komentarz, kontekst, nie przegap, może cię zainteresować, wcześniej, z
    ostatniej chwili, poprzedni artykuł, następny artykuł, sonda, quiz, test, skrót meczu, zapis relacji, oglądaj,
    poznaj, od redakcji
  `,
  counters: `
    wyświetleń, wyświetlenia, odsłon, odsłony, udostępnień, udostępnienia, komentarzy, komentarze, komentarz,
    polubień, min, minut, minuty, minuta, min czytania, minut czytania, minuty czytania, minuta czytania, czas
    czytania, czytania, przeczytasz w, ten tekst przeczytasz w, ten artykuł przeczytasz w, zdjęć, zdjęcia, głosów,
    głosy, ocena, słów, sekund, godzin, czytelników, razy, obserwujących, ok, około, łącznie głosów
  `,
  credits: `
    fot, foto, zdjęcie, zdjęcia, autor zdjęcia, autor zdjęć, źródło zdjęcia, źródło zdjęć, źródło foto, źródło fot,
    zdjęcie ilustracyjne, zdjęcie poglądowe, zdjęcie archiwalne, archiwum, grafika, ilustracja, infografika, mapa,
    zrzut ekranu, podpis pod zdjęciem, materiały prasowe, mat prasowe, wideo, copyright, fotograf, obraz,
    zdjęcie główne, zdj
  `,
  tags: `
    tagi, tag, tematy, temat, słowa kluczowe, kategoria, kategorie, etykiety, dział, w artykule, zobacz więcej o,
    więcej o, hasła, powiązane tematy, opublikowano w
  `,
  bylines: `
    autor, autorka, autorzy, napisał, napisała, tekst, opracowanie, oprac, opracował, opracowała, redakcja, redaktor,
    przygotował, przygotowała, dodał, dodane przez, opublikował, opublikowane przez, rozmawiał, rozmawiała, przez,
    korespondencja
  `,
  sources: `
    źródło, źródła, za, tekst ukazał się pierwotnie w, artykuł ukazał się pierwotnie na, pierwotnie opublikowano w,
    materiał źródłowy, na podstawie
  `,
  published: `
    opublikowano, opublikowane, data publikacji, publikacja, data, data dodania, dodano, utworzono, dodany, wysłano,
    data utworzenia, pierwsza publikacja, dnia, z dnia
  `,
  updated: `
    aktualizacja, zaktualizowano, zaktualizowane, ostatnia aktualizacja, data aktualizacji, aktualizowano,
    zmodyfikowano, ostatnia modyfikacja, akt, ostatnia zmiana, edytowano, aktualizujemy, uzupełniono
  `,
  calls: `
    subskrybuj, zasubskrybuj, zapisz się, obserwuj, obserwuj nas, obserwujcie, śledź nas, śledź, dołącz, dołącz do,
    dołączcie, zarejestruj się, pobierz, ściągnij, otrzymuj, kliknij, kliknij tutaj, wesprzyj, wesprzyj nas,
    wspieraj, wspieraj nas, wpłać, bądź na bieżąco, bądźcie, chcesz być, chcesz wiedzieć, nie przegap, nie
    przegapcie, aby otrzymywać, aby czytać dalej, aby być, żeby być, więcej informacji, więcej wiadomości, widzisz,
    widziałeś, byłeś świadkiem, napisz do nas, piszcie, skontaktuj się, wyślij nam, przyślij, podziel się, powiedz
    nam, daj nam znać, dodaj nas, ustaw nas, włącz, aktywuj, wypróbuj, odwiedź nasz, odwiedź naszą, polub, polub
    nas, polub nasz, znajdziesz nas, znajdź nas, czytaj nas, czytaj wszystkie, oglądaj, słuchaj, zaloguj się, załóż,
    masz już, ten artykuł jest, ta treść jest, treść dostępna, tylko dla, nasz kanał, nasz newsletter, na naszym,
    najważniejsze informacje, najnowsze informacje, wszystkie informacje, wszystkie najnowsze, dziękujemy,
    zaobserwuj, sprawdź nasz, masz ciekawy temat, masz informacje, jesteśmy na, jesteśmy też, obstawiaj, graj,
    zagraj, odbierz, wygraj, poznaj, kup, zamów, wyślij je, prześlij, masz zdjęcia, masz temat, widziałeś coś,
    napisz, przekaż, przekaż 1, oddaj głos, zagłosuj, oceń, weź udział, dołącz do nas, bądź z nami, sprawdź ofertę,
    postaw nam, czytasz nas,
    zobacz tutaj, zobacz tu, obejrzyj tutaj, zobacz zdjęcia, zobacz nagranie, zobacz wideo
  `,
  objects: `
    newsletter, newslettera, newsletterze, kanał, kanale, kanału, kanały, grupa, grupy, grupie, aplikacja,
    aplikację, aplikacji, strona, stronę, profil, profilu, fanpage, konto, społeczność, społeczności, mediach
    społecznościowych, media społecznościowe, podcast, podcastu, powiadomienia, powiadomień, skrzynkę, e mail,
    prenumerata, prenumeratę, prenumeratorów, subskrypcję, subskrypcja, subskrybentów, patronem, patronite,
    niezależne dziennikarstwo, dziennikarstwo, niezależne media, redakcji, redakcja, redakcję, dyskusji, dyskusja,
    komentarzach, komentarz, link, stronie, portal, serwis, wiadomości, informacje, na bieżąco, wydanie cyfrowe, e
    wydanie, bez reklam, bez ograniczeń, cookies, błąd, literówkę, ankieta, adblock, premium, google, fakty, temat,
    materiał, dostęp, kod, bonus, podatku, krs, whatsapp, promocja, promocji, oferta, ofertę
  `,
  address: `
    nas, nasz, nasza, nasze, naszą, naszego, naszej, naszym, nam, twój, twoja, twoje, twoją, twojej, ci, ciebie, cię,
    się, my, wy, was, wasze
  `,
  legal: `
    wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa zastrzeżone, używamy plików cookie, używamy
    cookies, ta strona używa plików cookie, ta strona używa cookies, ta strona korzysta z plików cookies, serwis
    korzysta z plików cookies, strona korzysta z plików cookies, nasza strona używa, korzystając ze strony,
    korzystając z serwisu, kontynuując przeglądanie, zapisując się akceptujesz, wyrażam zgodę na, wyrażasz zgodę na,
    zgodę na przetwarzanie, przetwarzanie danych osobowych, administratorem danych, administratorem twoich danych,
    kopiowanie zabronione, zabrania się kopiowania, dalsze rozpowszechnianie, rozpowszechnianie artykułu, bez zgody
    wydawcy, bez pisemnej zgody, w każdej chwili możesz, możesz zrezygnować w każdej chwili, linki afiliacyjne,
    wyłącz adblocka, włącz obsługę javascript, dumnie wspierane przez, realizacja strony, materiał chroniony prawem
    autorskim, od redakcji, bezpłatnych artykułów, darmowych artykułów, tylko dla prenumeratorów, tylko dla
    subskrybentów, sprostowanie, przetwarzanie moich danych, chronione są prawem autorskim, dziękujemy że
    przeczytałeś, cieszymy się że jesteś z nami, twoja opinia jest dla nas ważna, aby otrzymywać najważniejsze
    informacje, dźwięk został wygenerowany automatycznie, polityka prywatności, masz ciekawy temat, graj
    odpowiedzialnie, hazard może uzależniać, artykuł przetłumaczony automatycznie, wygenerowano przez ai, przy
    użyciu sztucznej inteligencji, regulamin serwisu,
    wygenerowane przez ai, może zawierać błędy, wyłączną odpowiedzialność ponosi
  `,
  self: `
    ten artykuł, tego artykułu, tym artykule, tę wiadomość, ta wiadomość, ten e mail, ta strona, tę stronę,
    to zdjęcie, ten temat, ten tekst, tego tekstu, cały artykuł, cały tekst, pełny tekst, to wideo
  `,
  says: `
    powiedział, powiedziała, mówi, mówił, podał, podała, poinformował, poinformowała, informuje, według, oświadczył,
    oświadczyła, zapowiedział, zapowiedziała, dodał że, dodała że, podkreślił, podkreśliła, zaznaczył, przekazał,
    przekazała, stwierdził, stwierdziła, ocenił, napisał, napisała, ostrzegł, wyjaśnił
  `,
  fillers: `
    na, przez, w, we, z, ze, do, i, lub, albo, o, od, dla, po, przy, ten, ta, to, tę, artykuł, artykułu, tekst,
    stronie, strona, się, nas, znajomym, znajomymi, teraz, tutaj, tu, za, darmo, wszystkie, wszystko, nowe, nowy,
    nowa, nowym oknie, nowej karcie, otwiera, jest, są, jeszcze, nie, link, godz, r, dziś, dzisiaj, swoją, swój,
    wiadomości
  `,
  forwarded: `
    przekazano od, przesłano dalej od
  `,
  marks: `
    korekta, powtórka
  `,
  numberedMarks: `
    aktualizacja
  `,
};
