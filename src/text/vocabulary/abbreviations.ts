/** Abbreviations whose full stop does not end a sentence. Lower case, without the last stop. */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const ABBREVIATIONS = {
  /** Something always follows: a name, as a rule. */
  always: set(`
    mr mrs ms mx dr prof rev hon st ste sgt cpl pvt capt lt col gen maj cmdr adm brig supt insp det gov sen rep pres
    sec amb messrs mme mlle jr sr vs v approx ca cf al ed eds dept est fr vol
    hr fr hrn dipl ing bzw ca evtl ggf geb sog vgl z.b d.h u.a s.o
    г ул им пр просп обл р-н т.е напр вул м ім просп напр тов
    sig sra srta dña m.e
  `),
  /** A number follows; before anything else the stop ends the sentence. */
  beforeNumber: set('no nos nr p pp art par fig ch jan feb mar apr jun jul aug sept sep oct nov dec № ст с стр см'),
} as const;
