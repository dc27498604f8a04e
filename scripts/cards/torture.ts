/** Sixty headlines that are hard to set: very short, very long, words without a break, many scripts. All invented. */

export interface Torture {
  readonly language: string;
  readonly headline: string;
}

const sentence = 'The harbour authority of Lindholm opened two berths and the school by the northern bridge. ';

const set = (language: string, ...headlines: readonly string[]): Torture[] =>
  headlines.map((headline) => ({ language, headline }));

export const TORTURE: readonly Torture[] = [
  ...set(
    'en',
    'Truce',
    'Quay shut',
    'WWWWWWWWWWW',
    'iiiiiiiiiii',
    'The port of Lindholm reopens',
    'A bridge too low, a ship too high: 12',
    'Lindholm votes on a new quay after three years of delay and two inquiries',
    'Council approves €4.2m for the northern bridge, 60% of what was asked',
    '“We were never told”: dockers on the closing of berth 4',
    'Is the ferry late, or was it never meant to sail at all?',
    'Harbour-authority-commissioned flood-resilience assessment re-postponed',
    'Supercalifragilisticexpialidocious counterrevolutionaries deinstitutionalisation',
    'https://ledger.example/notices/2031/03/04/closing-of-the-northern-quay?print=yes',
    'AT&T <b>not</b> bold & "quoted" \\ {braces} [brackets] 100% #1 @home',
    'ALL FOUR FERRIES CANCELLED UNTIL FURTHER NOTICE, SAYS THE HARBOUR MASTER',
    'x'.repeat(70),
    'W'.repeat(300),
    'WWWWWWW '.repeat(38).slice(0, 300),
    sentence.repeat(2).slice(0, 150),
    sentence.repeat(4).slice(0, 300),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
    '1,204 of 3,518 residents answered; 55.7% want the tram, 44.3% do not',
  ),
  ...set(
    'de',
    'Flut!',
    'Der Bund, das Land und die Stadt: Wer zahlt für die Kaimauer?',
    'Hafenbehörde verschiebt Brückenbau',
    'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung aufgehoben',
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz: Was sich ändert',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'Arbeiterunfallversicherungsgesetz: Was sich für die Hafenarbeiter von Lindholm ändert',
    'Straßenbahnhaltestellenüberdachung in der Größenordnung von 1,2 Millionen',
  ),
  ...set(
    'fi',
    'Epäjärjestelmällistyttämättömyydellänsäkään ei selitetty sataman sulkemista',
    'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas',
  ),
  ...set(
    'fr',
    'Le port de Lindholm rouvre : « enfin », dit la mairie',
    'Où est passé l’œuf de l’île ? À Noël, nul ne sait',
  ),
  ...set('pl', 'Źródła: żółć, gęś i łąka w porcie — ćwierć wieku później'),
  ...set('cs', 'Příliš žluťoučký kůň úpěl ďábelské ódy nad přístavem'),
  ...set('tr', 'İstanbul’dan gelen gemi rıhtıma yanaştı, iğne ığne değil'),
  ...set('vi', 'Cảng Lindholm mở cửa trở lại sau những sửa chữa lớn ở cầu tàu phía bắc'),
  ...set('nl', 'Meervoudigepersoonlijkheidsstoornissen en arbeidsongeschiktheidsverzekering'),
  ...set(
    'uk',
    'Гавань міста знову приймає кораблі після ремонту причалу',
    'Київський ґанок: її єдиний їжак',
    'Превисокомногорозглядательствующий комітет відклав рішення щодо реконструкції портових споруд на невизначений термін',
    'Гавань міста знову приймає кораблі після ремонту причалу '.repeat(5).trim(),
  ),
  ...set('sr', 'Лука поново отворена: љубав, њива, џеп, ђак и ћуран'),
  ...set(
    'el',
    'Το λιμάνι της πόλης άνοιξε ξανά μετά τις επισκευές',
    'Ηλεκτροεγκεφαλογραφηματολογικός έλεγχος στους λιμενεργάτες',
    'Το λιμάνι της πόλης άνοιξε ξανά μετά τις επισκευές '.repeat(5).trim(),
  ),
  ...set(
    'ar',
    'إعادة فتح الميناء',
    'أعلنت سلطة الميناء في ليندهولم تأجيل بناء الجسر الجديد للمرة الثالثة هذا العام',
    'الميناء 2031: ارتفاع بنسبة 12% في عدد السفن',
  ),
  ...set('fa', 'بندر لیندهولم پس از تعمیرات دوباره گشوده شد'),
  ...set('he', 'הנמל נפתח מחדש', 'רשות הנמל של לינדהולם דוחה את הגשר החדש (2031) בפעם השלישית'),
  ...set(
    'ja',
    'リンドホルム港、三年ぶりに再開へ',
    '港湾局は「北の橋」の建設を再び延期すると発表し、住民からは不満の声が上がっている。',
  ),
  ...set('zh', '林德霍尔姆港口三年后重新开放，北桥工程再次推迟'),
  ...set('ko', '린드홀름 항구, 3년 만에 다시 문을 열다'),
  ...set('th', 'ท่าเรือลินด์โฮล์มเปิดอีกครั้งหลังการซ่อมแซมครั้งใหญ่ที่ท่าเทียบเรือด้านเหนือ'),
  ...set('hi', 'लिंडहोम बंदरगाह तीन साल बाद फिर खुला'),
  ...set('en', 'Ferry 🚢 back in port 👩‍🔧 after repairs 🇺🇦 done ✅'),
];
