/** Words around quotations: verbs of saying, titles, offices. Lower case. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s,]+/u));

export const SAYING = set(`
  said says say saying told tells added adds stated states wrote writes posted tweeted warned warns explained explains announced declared declares insisted insists
  argued argues admitted admits acknowledged confirmed claimed claims noted notes replied replies answered answers asked asks called calls reiterated stressed
  emphasised emphasized remarked commented comments concluded observed recalled urged urges promised promises vowed vows pledged demanded complained joked quipped
  lamented continued continues conceded denied dismissed described described describing praised hailed branded dubbed thanked spoke speaks speaking vowing affirms affirmed
  reports reported remarks recalls laughs laughed giggled sighed sobbed gasped fumed grinned joked murmured muttered croaked beamed stormed reckons
  suggested suggests responded responds repeated accused accusing criticised criticized condemned welcomed advised advises predicted shouted cried whispered testified
  grumbled grumbles quipped snapped moaned groaned chuckled barked roared sneered scoffed shrugged yelled exclaimed growled protested objected gushed raved crowed cautioned opined interjected
  marvelled reflected ventured hissed pleads begged urging confessed confided confides insisting declares concludes laments jokes warning noting adding
  enthused thundered fretted winced smiled smiles shouts cries whispers mutters sighs reasoned reassured
  recounted maintained maintains contended countered retorted mused boasted estimated specified went assured pleaded defended summed put characterized characterised spoken
  sagte sagt erklärte erklärt betonte betont teilte schrieb schreibt forderte warnte kritisierte nannte meinte fügte sprach so laut ergänzte kündigte versicherte
  запевнив запевнила повідомляє пише пише попередив попередила визнав визнала заявляє вважає пожартував пожартувала розповів розповіла відповів відповіла
  сказав сказала заявив заявила зазначив зазначила додав додала повідомив повідомила написав написала наголосив наголосила підкреслив підкреслила пояснив пояснила каже
  сказал сказала заявил заявила отметил отметила добавил добавила сообщил сообщила написал написала подчеркнул подчеркнула пояснил пояснила говорит
`);

/** Before a name: "President", "the spokesman for", "Dr". A name without one of these or a second name may be a place. */
export const TITLES = set(`
  mr mrs ms miss dr prof professor sir dame lord lady president vice-president chancellor premier minister secretary senator representative congressman congresswoman deputy mayor governor
  ambassador envoy general colonel major captain lieutenant sergeant admiral commander marshal brigadier judge justice chief chairman chairwoman chair chairperson director
  spokesman spokeswoman spokesperson leader head king queen prince princess emperor pope cardinal archbishop bishop father sister brother reverend rabbi imam councillor
  commissioner inspector detective superintendent sheriff officer analyst economist professor expert coach manager striker captain author researcher engineer advocate lawyer attorney
  prosecutor adviser advisor aide negotiator mediator delegate coordinator farmer baker driver nurse teacher shepherd miner sailor fisherman builder electrician
  firefighter priest vicar pensioner headmaster headmistress president-elect harbourmaster harbormaster principal headteacher founder owner resident
  architect activist campaigner skipper shopkeeper innkeeper landlord landlady tenant student pupil trainee apprentice biologist chemist physicist geologist economist historian sociologist
  journalist photographer painter poet novelist playwright composer conductor pianist singer actor actress striker goalkeeper defender midfielder winger referee cyclist swimmer runner rower
  paramedic surgeon midwife pharmacist dentist physician epidemiologist virologist hydrologist meteorologist seismologist surveyor carpenter plumber welder mechanic electrician docker trucker
  herr frau präsident präsidentin kanzler kanzlerin minister ministerin außenminister außenministerin verteidigungsminister sprecher sprecherin bürgermeister bürgermeisterin
  президент президентка міністр міністерка прем'єр-міністр речник речниця мер голова глава генерал полковник
  министр премьер-министр пресс-секретарь представитель мэр губернатор
`);

/** With these a single name is whole. */
export const KEPT_TITLES = set('brother sister father mother pope king queen prince princess rabbi');

/** Heads of roles that name a person by office: "the harbour master", "Kremlin spokesman". */
export const OFFICES = set(`
  president vice-president chancellor premier minister secretary senator mayor governor ambassador envoy general colonel captain admiral commander judge chairman chairwoman chair chairperson chief
  director spokesman spokeswoman spokesperson leader head king queen pope bishop archbishop councillor commissioner inspector superintendent sheriff analyst economist professor expert
  coach manager author researcher engineer lawyer attorney prosecutor adviser advisor aide negotiator mediator delegate coordinator master harbourmaster harbormaster principal headteacher headmaster headmistress
  founder owner hydrologist surveyor steward doctor officer boss executive editor official deputy historian scientist farmer matron
  präsident präsidentin kanzler kanzlerin ministerin außenminister außenministerin sprecher sprecherin bürgermeister bürgermeisterin
  президент міністр речник речниця мер голова
`);

export const FEMALE = set(
  'mrs ms miss dame lady queen princess sister mother chairwoman spokeswoman congresswoman actress she her woman frau kanzlerin präsidentin ministerin sprecherin bürgermeisterin речниця вона она',
);
export const MALE = set(
  'mr sir lord king prince pope father brother chairman spokesman congressman he his man herr kanzler він он',
);

/** Names of institutions and places: no person has them. */
export const NOT_PERSONS = set(`
  ministry department office agency council parliament congress senate house court bank party union league association federation committee commission university institute school
  hospital force forces army navy service police company group corporation company conference summit street road avenue square bridge river lake sea mount island city town county district region
  province republic kingdom states state nations wire post times news gazette review telegraph dispatch chronicle ledger herald lantern press media television radio network centre center museum
  north south east west northern southern eastern western upper lower new great saint port cape fort airport station hall palace tower church cathedral square cup club
  treaty agreement act plan pact accord day week night morning evening war front valley bay hill park row lane bend yard international national european american asian african arab world novosti
  monday tuesday wednesday thursday friday saturday sunday january february july september october november december
`);

export const PRONOUNS = set('he she they er sie він вона он она');
export const PARTICLES = set('von van de der den del della di da dos du la le el al bin ibn abu zu af ten ter');

/** Alone they are months; behind a first name they are names. */
export const MONTH_NAMES = set('march april may june august');

/** Places and houses that stand for governments and firms: they speak in headlines, but are nobody. */
export const METONYMS = set(`
  kremlin pentagon washington moscow kyiv kiev beijing brussels berlin paris london rome madrid warsaw vienna tokyo ankara istanbul tehran jerusalem cairo doha riyadh geneva budapest prague
  ottawa canberra delhi islamabad kabul baghdad damascus belgrade sofia athens lisbon dublin oslo stockholm helsinki copenhagen vilnius riga tallinn minsk tbilisi baku yerevan chisinau
  russia ukraine america germany france britain england scotland wales ireland italy spain portugal poland hungary romania bulgaria greece turkey china japan india pakistan iran iraq israel
  syria egypt canada mexico brazil argentina australia austria switzerland sweden norway finland denmark netherlands belgium czechia slovakia slovenia croatia serbia lithuania latvia estonia
  belarus georgia armenia azerbaijan moldova kazakhstan europe africa asia nato un eu reuters interfax tass ria afp dpa apa bloomberg telegram twitter facebook x truth brexit
  berliner wien москва київ россия украина україна росія німеччина
`);

/** Of those, the ones that people are called by too. */
export const FIRST_NAMES = set('london paris vienna sofia florence georgia israel chad jordan dublin truth');
