import type { ModeWords } from '../mode-words.ts';

export const cs: ModeWords = [
  [
    'onsite!',
    'bez|není|nelze|neumožň* ~4 home|homeoffice|remote|domova|dálku',
    'home office ?není ne|není|nelze',
    'pouze|výhradně|100 ?% ?z na|v|z kanceláře|kanceláři|místě|pracovišti',
  ],
  [
    '-',
    'týdn*|měsíc*|dní|dny ~3 v|ročně|za ?roce ~4 odkudkoliv|zahranič*',
    'občas*|příležitostn*|výjimečn* ~3 home|homeoffice|domova',
    'vzdálen* podpor*|správ*|přístup*|ploch*|pomoc*|připoj*|monitor*|server*',
    'hybridní* cloud*|řešení|aplikac*|pohon*|vozid*|infrastruktur*|prostředí|sítě',
    'home office příležitostně|občas|výjimečně|po|dle',
  ],
  [
    'remote!',
    '100|plně|zcela|kompletně|čistě|full ?% ?na remote|dálku|home|homeoffice|z',
    'full remote',
    'plně na dálku',
    '100 % home office',
  ],
  [
    'hybrid',
    'hybridní* ?režim* ?model* ?práce ?způsob* ?forma',
    'částečn* ~3 home|homeoffice|domova|remote|dálku',
    'home office # dny|den|dní|x|až',
    '# dny|den|dní|x ?v ?týdnu ?týdně ~3 home|homeoffice|domova',
    'kombinac* ~4 home|domova|kancelář*',
  ],
  [
    'onsite',
    'práce ?je na|v pracovišti|místě|kanceláři',
    'osobně na pracovišti',
    '< prezenčně >',
    'prezenčn* práce|forma',
    'práce v ?naší ?našich ?moderních kancelář*',
  ],
  [
    'remote',
    'práce|pracovat|pracuj* ?plně ~2 na|z dálku|domova',
    'práce|pracovat ~3 odkudkoliv|odkudkoli',
    'na dálku',
    'vzdálen* práce',
    'práce vzdáleně',
    'z domova >|,|(',
    'remote ?práce >|,|(|)|/|spolupráce|režim',
  ],
];
