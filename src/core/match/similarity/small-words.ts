/** Words that hold sentences together and tell nothing of the work, by language (BCP 47). Adding a language is one line here. */
const LISTS: Readonly<Record<string, string>> = {
  en: `a about all also an and any are as at be been both but by can do does each either etc every for from had has have he her here his how i if
    in include included includes including into is it its may me more most must my no nor not of off on or other our out over own per shall she should so
    some such than that the their them then there these they this those through to too under up upon us use used uses using very via was we were what
    when where whether which while who whom whose will with within without would you your`,
  de: `ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bzw da damit dann das dass dein deine dem den denn der des
    die dies diese diesem diesen dieser dich dir du durch ein eine einem einen einer eines er es etwas euch euer eure für gegen haben hat hier ich ihm ihn ihnen
    ihr ihre ihren ihrer im in ins ist ja je jede jeden jeder kann kein keine können man mehr mein mich mir mit nach nicht noch nur ob oder ohne sehr
    sein seine sich sie sind so sowie über um und uns unser unsere unserem unseren unserer unter vom von vor war was weil wenn wer werden wie wir wird wo zu zum zur zwischen`,
  es: `a al algo ante aquí así aunque cada como con cual cuando de del desde donde durante e el ella ellos en entre era eres es esa ese eso esta está están este esto
    estos fue ha han hasta hay la las le les lo los más me mi mucho muy no nos nosotros nuestra nuestro nuestros o otra otro otros para pero por porque que
    quien se ser si sí sin sobre son su sus también te tener ti tiene tu tus u un una uno unos y ya`,
  fr: `a à afin ai alors au aucun aussi autre aux avec avez avoir car ce cela ces cet cette chez comme dans de des donc dont du elle elles en entre est et été être
    eu il ils je la le les leur leurs lors lui ma mais me même mes moi mon ne nos notre nous on ont ou où par pas plus pour qu que quel quelle qui sa sans se
    selon ses si son sont sous sur ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous y`,
  it: `a ad ai al alla alle anche agli che chi ci come con cui da dai dal dalla dalle degli dei del della delle di e ed gli ha hanno i il in io la le lei li lo loro
    ma me mi nei nel nella nelle noi non nostra nostro o oltre per più presso quale quali questa questo se sei sia sono su sui sul sulla ti tra tu tua tuo un una uno vi voi`,
  nl: `aan al alle als bij binnen dan dat de der deze die dit doen door een en er ga geen haar had heb hebben heeft het hij hoe hun ik in is je jij jou jouw kan
    kun kunnen maar me meer met mijn naar niet nog nu of om onder ons onze ook op over samen te ten tot u uit uw van veel voor waar wat we wel werd wij wil worden wordt
    ze zelf zich zij zijn zo zoals zou`,
  pt: `a à ao aos as às até cada com como da das de dela dele do dos e é ela ele em entre era essa esse esta está este eu foi há isso já lhe mais mas me meu minha muito na
    nas não no nos nós nossa nosso nossos num o os ou para pela pelas pelo pelos por qual quando que quem se sem ser seu seus sob sobre sua suas são também te tem ter um uma
    você vocês`,
  pl: `a aby ale albo bardzo bez by być był było co czy dla do gdy gdzie i ich ile im jak jako je jego jej jest jeśli już każdy kiedy który która które którzy lub ma
    mamy mi mnie może można na nad nam nas nasz nasza nasze nie nich o od ona oni oraz po pod ponad przed przez przy są się swój ta tak także tam te tej ten to tu tym u w we
    wszystkie z za ze że żeby twoje twój`,
  cs: `a aby ale ani asi az až bez bude by byl být co do ho i já jak jako je jeho její jejich jen jestli jsem jsi jsme jsou jste k kde kdo kdy ke která které který má mají
    mi mít mne mu my na nad nám náš naše ne nebo než nic o od on oni po pod podle pokud pro proto před při s se si své svůj ta tak také tam tato te tě ten to tohoto tom toto tu ty u už v
    vám váš vaše ve více však všech z za ze že`,
  ru: `а без более бы был была были было быть в вам вас ваш ваша ваше ваши во вот все всех вы где да для до его ее если есть еще же за и из или им их к как
    какой ко когда которая которые который которых ли мне можно мой мы на над нам нами нас наш наша наше наши не нет ни но о об он она они от очень по под после при про с
    свой со так также там те тем то того тоже только том ты у уже чем что чтобы эта эти это этой этот я т д п др`,
  uk: `а або але без би був була були було бути в вам вас ваш ваша ваше ваші вже ви від він вона вони до з за зі і із його й коли який яка яке які ми на над нам нас наш наша
    наше наші не ні о об по під після при про та так також там те ти тільки то у це цей ця ці що щоб як якщо є її їх`,
};

export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(/\s/u).filter(Boolean))]),
);
