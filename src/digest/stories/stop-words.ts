/** Words that say nothing of what a text is about. Lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet of in on at by for from to into onto over under with without within near after before during since until till as than that which who whom whose what when
  while where why how if because although though is are was were be been being am do does did has have had having will would can could may might shall should must not no
  it its he his him she her they their them we our us you your i my me this these those there here then now also only just more most less least about against between through
  across along behind beyond toward towards per via up down out off away back said says say told tell added made make many much some any all each every both either neither
  other another such same own very too again once one two three first second last new old day days week weeks year years month months time times monday tuesday wednesday thursday
  friday saturday sunday people according still even well get got put take took taken come came go went given give like around later earlier
  und oder aber der die das den dem des ein eine einen einem einer eines von vom zu zum zur mit ohne bei beim im am auf aus nach vor für über unter durch gegen sind war waren ist wurde wurden werden wird
  hat haben hatte sich nicht auch als wie es er sie ihr sein seine ich wir nur noch schon mehr dass
  і й та або але в у на з із зі до від для за про по при над під між був була було були є не що як це його її їх він вона вони та також вже ще
  и или но на с со из до от о об по при над под между был была было были не что как это его ее их он она они также уже еще`
    .trim()
    .split(/\s+/u),
);
