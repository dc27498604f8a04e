/** Whether a report goes on with an event that has been told: the toll rises, the search ends, the dead are buried. */
const AFTERMATH: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:has|have|had) (?:now )?(?:risen|climbed|grown)|(?:rises|rose|climbs|climbed) to|tolls?|bring(?:s|ing)? the (?:number|total)|more bodies|search (?:for|of|has|ended|ends|goes on)|search(?:ing|ed) (?:for|the)|rescuers|mourn(?:s|ed|ers|ing)?|bury|buries|buried|funerals?|vigils?|survivors?|victims?|identified|aftermath|inquest|clean-?up|now (?:known|thought|put|stands?))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:Zahl der (?:Toten|Opfer|Verletzten)|gestiegen auf|weitere (?:Tote|Leichen|Opfer)|Trauer\p{L}*|trauer[nt]|beigesetzt|Überlebende\p{L}*|Opfer)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:кількість (?:загиблих|жертв|поранених)|зросла до|рятувальник\p{L}*|траур\p{L}*|жалоб\p{L}*|похова\p{L}*)(?!\p{L})/iu,
};

/** @param beginning headline and first passages @param language base tag */
export const tellsAftermath = (beginning: string, language: string): boolean =>
  AFTERMATH[language]?.test(beginning) ?? false;
