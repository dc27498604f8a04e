/**
 * Words of the fields that any report may use of anything: they confirm a theme and cannot carry it. Base forms.
 */
export const COMMON: readonly string[] = `
  accident advance agreement agent ally amendment animal app area assault asset association attack back bank base battle bed bid bill blow board boat body book border box
  break breaks bridge bring build building burn business call called campaign capture car card care case cases charge charges chief city class close coach commit committee company condition conditions
  contact contacts contract cost costs council county court crane cross crossing customer customers cut damage data dead deal death debris delay deliver delivery deputy deposit dig digital director discount dispute district
  divert doctor dog door down draft drain drill drink driver drop dose duty election employee employer employers energy engineer engineers equipment estimate exchange expensive extinguish face fail failed fair fall family fee field fields
  fight film final fine fire fish flat flats food force forecast free freed front fund game gang garden general give go gold government grade grant grants group guarantee guarantees gun halt hand hit hold hole home homes hospital host hotel hour hours house household housing hurt
  impact incident increase index information injure institute interest invest investigation investigator island join journey judge kill laid lane law lay lead leak leave leaves line list load loan loss losses machine main mark market match mayor meeting meet member memory merger
  metre metres million billion minister mission mobile model money monitor mouth move moved mud music neutral network north number object objection observer offer office officer open operation operations opposition order organisation owner package park party parties partner partners passenger path pause pay peace people percent permit phase phone picture
  pilot pipe pit place plan plane planned plant platform player playground police policy pool poor pool position possible post power present press pressure price prices problem produce promise promised proposal propose protect public pump quality queue quit quiet radio rain raise raised rate rates reach receive record recovery
  recruit reform region release released remain repair repairs report research restore result return rise rising risk river road roof room rule ruling run sale sales sample samples sand school score search season seat section secure seed sell send service session set shaft share shares shelter shift ship shop shot shower sign signal signed situation sport
  spread spring staff stage stall stalled stand start state station stay steel stock stocks stop store storm story street strong student study support supply supplies surface survey system systems talk talks tank target tax team technology terms territory test tests theatre ticket tide time title top tower town track trade traffic train trained training transfer treatment tree trial trust
  tunnel understanding union unit upgrade value vehicle victim view village visitor voter vote voted volunteers wait wall war warning wash water wave weapon weather website weekend weekends weight well west wind window winter withdraw word work worker works world wound yield
  text paper sign trust offer accept reject refuse leader family noise dust name bus cable company contract doctor clinic goods volume schedule arrival departure dry taste smell ill sick stop mark
  teach read birth specialist practice wave reservation wait depth clay gravel patch plug plant payment pay donation cook carry climb drop fall rise extend expire calm quiet invitation host guest
  yard storage sail tide noise crack stage phase bottle marches delivery supplier life lives relative alarm patrol column camp remains survey design plans earn paid benefits holidays model models lit ash stuck
  neutralise launch pledge pledged commit frame framework signed owner raid mine minister treat cover soldier troops army military president front deputy officer body bodies child children woman women man men person
  `
  .trim()
  .split(/\s+/u);
