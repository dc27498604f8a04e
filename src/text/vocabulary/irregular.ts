/** English forms that no rule joins: each line is a base form and its other forms. */
const FORMS = `
strike struck striking stricken
fight fought
shoot shot
sink sank sunk
withdraw withdrew withdrawn
meet met
hold held
break broke broken
build built
rebuild rebuilt
rise rose risen
fall fell fallen
fly flew flown
flee fled
freeze froze frozen
give gave given
go went gone
grow grew grown
hide hid hidden
keep kept
know knew known
lead led
leave left
lend lent
lose lost
make made
pay paid
repay repaid
sell sold
send sent
speak spoke spoken
spend spent
spread spreads
stand stood
steal stole stolen
swim swam swum
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
win won
write wrote written
buy bought
bring brought
catch caught
choose chose chosen
come came
deal dealt
drink drank drunk
drive drove driven
eat ate eaten
feed fed
find found
forbid forbade forbidden
seek sought
shake shook shaken
begin began begun
burn burnt
blow blew blown
die died dying
lie lying
overflow overflowed overflown
overtake overtook overtaken
agree agreed
child children
man men
woman women
person people
casualty casualties
wife wives
life lives
half halves
leaf leaves
knife knives
`;

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** Words that a stemmer would give another word's stem: an aide is no aid, a hospital is not hospitable. */
export const KEPT_APART: ReadonlyMap<string, string> = new Map(
  `aide aides:aide important importance importantly:important news:news hospital hospitals:hospital
   hospitality:hospitality factory factories:factory executive executives:executive opera operas:opera
   authority authorities:authority secretary secretaries:secretary relative relatives:relative
   objective objectives:objective army armies:army university universities:university civilian civilians:civilian
   general generals:general generation generations:generation minister ministers:minister ministry ministries:ministry
   director directors:director striker strikers:striker organ organs:organ past:past policy policies:policy
   community communities:community patriot patriots:patriot patriotic:patriotic patriotism:patriotic
   animal animals:animal party parties:party wedding weddings:wedding being:being united:united
   number numbers:number several:several during:during inning innings:inning universal:universal
   port ports:port porter porters:porter portable:portable sever severed:sever severe severely:severe
   commune communes:commune capitalism:capitalism tender tenders tendered tendering:tender
   ration rations rationed rationing:ration rational:rational probe probed probes probing:probe probable probably:probable
   water waters:water watered watering:watering mission missions:mission`
    .trim()
    .split(/\n/u)
    .flatMap((line) => [...line.matchAll(/([^:]+):(\S+)/gu)])
    .flatMap(([, forms = '', stem = '']) =>
      forms
        .trim()
        .split(/\s+/u)
        .map((form): [string, string] => [form, stem]),
    ),
);
