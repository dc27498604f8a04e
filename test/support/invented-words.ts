/** What invented articles are made of: an invented town, its offices and papers. */

export const SUBJECTS = [
  { id: 'harbour', name: 'Harbour and quays', colour: '#1f5f8b', nouns: ['harbour', 'quay', 'crane', 'dredging'] },
  { id: 'ferry', name: 'Ferries to the islands', colour: '#2a9d8f', nouns: ['ferry', 'ferry timetable', 'pier'] },
  { id: 'school', name: 'Schools and teachers', colour: '#8a5a00', nouns: ['school', 'teacher', 'classroom'] },
  { id: 'hospital', name: 'The hospital', colour: '#b3261e', nouns: ['hospital', 'ward', 'nurse'] },
  { id: 'water', name: 'Water and floods', colour: '#0b7285', nouns: ['reservoir', 'flood barrier', 'drinking water'] },
  { id: 'housing', name: 'Housing and rents', colour: '#6741d9', nouns: ['rent', 'housing estate', 'tenant'] },
  { id: 'tram', name: 'Trams and roads', colour: '#c2255c', nouns: ['tram', 'tram line', 'roundabout'] },
  { id: 'budget', name: 'The town’s money', colour: '#495057', nouns: ['budget', 'town treasury', 'local tax'] },
  {
    id: 'energy',
    name: 'Heat and power',
    colour: '#e67700',
    nouns: ['power station', 'district heating', 'wind farm'],
  },
  { id: 'forest', name: 'Forest and parks', colour: '#2b8a3e', nouns: ['forest', 'park', 'forester'] },
  { id: 'theatre', name: 'Theatre and museums', colour: '#862e9c', nouns: ['theatre', 'museum', 'orchestra'] },
  { id: 'fishery', name: 'Fish and fishers', colour: '#364fc7', nouns: ['fishery', 'herring', 'trawler'] },
] as const;

export const PLACES = [
  'Lindholm',
  'Nordvik',
  'Eskhaven',
  'Marrow Bay',
  'Tarnbridge',
  'Upper Salt',
  'Kelder',
  'Osmouth',
];

export const OFFICES = [
  'the Lindholm Harbour Authority',
  'the Nordvik County Council',
  'the Residents’ Board of Eskhaven',
  'the Dockers’ Union',
  'the Island Council',
  'the Tarnbridge Audit Office',
  'the Kelder Water Board',
  'the Osmouth Fire Brigade',
];

export const SOURCES = [
  'Lindholm Notes',
  'Island Post',
  'Nordvik Courier',
  'Salt Coast Radio',
  'Kelder Weekly',
  'The Quay',
  'County Wire',
  'Tarnbridge Mail',
  'Harbour Bulletin',
  'Osmouth Observer',
];

export const REPORTS = [
  'The {noun} in {place} was closed on {day} after inspectors found {count} faults.',
  'Work on the {noun} in {place} begins on {day} and will cost {count} million euros.',
  'The {noun} in {place} reopened on {day}, three months later than {office} had promised.',
  'A storm damaged the {noun} in {place} on {day} and left {count} people without shelter.',
  'The council of {place} voted on {day} to hand the {noun} over to a company of its own.',
  'Protesters in {place} blocked the way to the {noun} on {day} for the third week running.',
  'An audit of the {noun} in {place}, published on {day}, lists {count} open questions.',
];

export const REMARKS = [
  '“We will not wait for another winter to repair it,” {office} said.',
  '“Nobody asked the people who live here, and nobody will next time either,” said {office}.',
  '“The money is there, the plan is there, and what is missing is the will,” {office} said on {day}.',
  'According to {office}, the decision was “the least bad of all that were on the table”.',
];

export const FIGURES = [
  'The repair takes {count} workers and will last until the end of the year.',
  'Some {count} people signed a petition about the {noun}, and {office} has to answer it.',
  'The bill came to {count} million euros, more than in any year before.',
];

export const ARTICLES = [
  'For those who live near the {noun}, little changes before the spring.',
  'A second report on the {noun} is expected in March, and {office} has promised to publish it whole.',
  'The {noun} was built for half as many people as use it today.',
  'In {place} the {noun} has been an argument at every election for ten years.',
  'Neighbouring towns watch what happens to the {noun}, since theirs are no younger.',
  'The plan for the {noun} was changed four times, twice of them after work had begun.',
];

const each = (begins: string, ends: string): string[] =>
  begins.split(' ').flatMap((begin) => ends.split(' ').map((end) => `${begin}${end}`));

/** Fifty and sixty-three: 3,150 persons whom nobody has met, no two spelled so alike that they could be one. */
export const FIRST_NAMES = each('Ab Cor El Fen Hal Is Jor Mer Ros Tor', 'ina ander vin mund lis');
export const LAST_NAMES = each('Bram Dusk Fell Grav Kest Ost Quin Tarn Wex', 'low wick stead mere holt croft by');
