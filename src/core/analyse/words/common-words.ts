/** Words so frequent in postings that a phrase is better looked for by another of its words. Only speed depends on this list. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `, : / ( ) – — % & + a an the our your their its we you us it is are was be been being am i of in on at to for from by with as and or if not no only any all some who that this these
those there has have had having do does will can may must should would need needs required requires work works working job jobs role position team company business experience time
full day days week year years month hours per up more new other also about across within into between than over under out well good strong ability able help support customer customers
project data skills management service services sales including include includes offer offers provide provides based new get make one two office home employee employees candidate candidates
в на и с по для не от до из к о у за или а как работа работы работу опыт что мы вы наш наша наши ваш это при без под над лет года компания компании
in im und der die das den dem des ein eine einen für mit von zu zur zum bei auf aus an als oder wir sie du dein deine unser unsere ist sind nicht kein keine arbeit
de la le les des et à en du un une pour avec dans sur au aux par nous vous est sont ou pas votre notre travail
el los las y o con para por del al una uno su tu es son no trabajo que se lo
os as do da dos das em no na nos nas e com para por um uma ou não é são trabalho que seu sua
il lo gli i di del della dei delle e o con per un una non è sono lavoro da nel nella che
het een van en of met voor op te bij is zijn niet geen werk wij je jouw onze
w z na do i lub oraz dla od po przez nie jest są praca pracy
v na s z do a nebo pro od po za je jsou práce
у в на з та і або для від до не є
`
    .split(/\s+/)
    .filter(Boolean),
);
