/** What people write for countries beside their names in CLDR: short names, parts of a country, inflected forms. "CC:name/name". */
export const COUNTRY_ALIASES = `
US:USA/Continental US/Continental United States/Contiguous United States/Contiguous US/CONUS/Lower 48/U.S./U.S.A./US/United States of America/The States/США/Америка/Etats-Unis/EE. UU./EEUU/EUA/VS/Stanach Zjednoczonych/USA-based
GB:UK/U.K./Great Britain/Britain/England/Scotland/Wales/Northern Ireland/Великобритания/Англия/Großbritannien/Royaume-Uni/Reino Unido/Regno Unito/Wielkiej Brytanii
AE:UAE/U.A.E./Emirates/ОАЭ/Эмираты/EAU/VAE
SA:KSA
RU:РФ/Российская Федерация/Russian Federation/Rosji/Rusku
BY:Беларусь/Белоруссия/РБ/Республика Беларусь
KZ:РК/Республика Казахстан
UA:Україна/Украина/Україні/Ukrajina/Ukrajiny
CZ:Czech Republic/Tschechische Republik/République tchèque/República Checa/Repubblica Ceca/Česká republika/České republice/České republiky/ČR/Czechach/Česku/Česka/Чехии
DE:BRD/Niemczech/Niemiec/Německu/Německa/FRG
PL:Polsce/Polski/Poland/Polsku/Polska/Польща
NL:Holland/The Netherlands/Pays-Bas/Países Bajos/Paesi Bassi/Holandia/Holandii/Нидерланды/Голландия
SK:Slovensku/Slovenské republice/Slovak Republic
AT:Österreich/Austrii/Rakousku
CH:Schweiz/Suisse/Svizzera/Swiss/Szwajcarii/Švýcarsku
FR:Francji/Francii
ES:España/Hiszpanii/Španělsku
IT:Italia/Italii/Włoszech
TR:Turkey/Turkiye/Türkiye/Турция/Türkei/Turquie
KR:Korea/South Korea/Корея
VN:Vietnam/Вьетнам
HK:Hong Kong/Hongkong/Гонконг
MO:Macao/Macau/Макао
CI:Ivory Coast
CD:DR Congo
MD:Молдова/Молдавия
KG:Киргизия/Кыргызстан
GE:Грузия
BA:Bosnia
MK:Macedonia
CN:China/Mainland China/PRC/中国大陆/中国内地/大陆/国内
TW:台湾/台灣/Тайвань
JP:日本
SG:新加坡
MY:马来西亚/馬來西亞
TH:泰国/泰國
`;
