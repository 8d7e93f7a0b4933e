/** States and provinces of federations whose postings name them; ISO 3166-2 without the country, then the names. */
export const REGIONS: Readonly<Record<string, string>> = {
  US: `AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana
IA:Iowa KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada
NH:New_Hampshire NJ:New_Jersey NM:New_Mexico NY:New_York_State/Upstate_New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania
RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington_State WV:West_Virginia WI:Wisconsin WY:Wyoming
DC:District_of_Columbia/D.C. PR:Puerto_Rico`,
  CA: `AB:Alberta BC:British_Columbia MB:Manitoba NB:New_Brunswick NL:Newfoundland NS:Nova_Scotia ON:Ontario PE:Prince_Edward_Island QC:Québec_Province/PQ SK:Saskatchewan
YT:Yukon NT:Northwest_Territories NU:Nunavut`,
  AU: 'NSW:New_South_Wales VIC:Victoria QLD:Queensland TAS:Tasmania ACT:Australian_Capital_Territory',
  DE: `BW:Baden-Württemberg BY:Bayern/Bavaria/Бавария BB:Brandenburg HE:Hessen/Hesse MV:Mecklenburg-Vorpommern NI:Niedersachsen/Lower_Saxony
NW:Nordrhein-Westfalen/NRW/North_Rhine-Westphalia RP:Rheinland-Pfalz SL:Saarland SN:Sachsen/Saxony ST:Sachsen-Anhalt SH:Schleswig-Holstein TH:Thüringen/Thuringia`,
  AT: '2:Kärnten 3:Niederösterreich/Lower_Austria 4:Oberösterreich/Upper_Austria 6:Steiermark/Styria 7:Tirol/Tyrol 8:Vorarlberg 1:Burgenland',
  CH: 'TI:Tessin/Ticino AG:Aargau VD:Vaud/Waadt VS:Valais/Wallis TG:Thurgau GR:Graubünden',
  FR: `IDF:Île-de-France/Région_parisienne/Grand_Paris ARA:Auvergne-Rhône-Alpes PAC:Provence-Alpes-Côte_d'Azur/Provence OCC:Occitanie NAQ:Nouvelle-Aquitaine
BRE:Bretagne/Brittany NOR:Normandie/Normandy HDF:Hauts-de-France PDL:Pays_de_la_Loire CVL:Centre-Val_de_Loire BFC:Bourgogne-Franche-Comté/Bourgogne 20R:Corse/Corsica`,
  ES: `AN:Andalucía/Andalusia AR:Aragón AS:Asturias IB:Baleares/Islas_Baleares/Illes_Balears CN:Canarias/Islas_Canarias/Canary_Islands CB:Cantabria CM:Castilla-La_Mancha
CL:Castilla_y_León CT:Cataluña/Catalunya/Catalonia MD:Comunidad_de_Madrid VC:Comunidad_Valenciana/Comunitat_Valenciana EX:Extremadura GA:Galicia MC:Región_de_Murcia
NC:Navarra PV:País_Vasco/Euskadi/Basque_Country`,
  IT: `65:Abruzzo 77:Basilicata 78:Calabria 72:Campania 45:Emilia-Romagna 36:Friuli_Venezia_Giulia/Friuli 62:Lazio 42:Liguria 25:Lombardia/Lombardy 67:Molise
21:Piemonte/Piedmont 75:Puglia 88:Sardegna/Sardinia 82:Sicilia/Sicily 52:Toscana/Tuscany 32:Trentino-Alto_Adige/Alto_Adige/Südtirol 55:Umbria 34:Veneto`,
  BR: `BA:Bahia CE:Ceará DF:Distrito_Federal ES:Espírito_Santo GO:Goiás MT:Mato_Grosso MS:Mato_Grosso_do_Sul MG:Minas_Gerais PR:Paraná PE:Pernambuco
RS:Rio_Grande_do_Sul SC:Santa_Catarina SP:Estado_de_São_Paulo RJ:Estado_do_Rio_de_Janeiro`,
  MX: 'MEX:Estado_de_México NLE:Nuevo_León JAL:Jalisco QUE:Estado_de_Querétaro',
  IN: `AP:Andhra_Pradesh GJ:Gujarat HR:Haryana KA:Karnataka KL:Kerala MH:Maharashtra RJ:Rajasthan TN:Tamil_Nadu TG:Telangana UP:Uttar_Pradesh WB:West_Bengal`,
  ZA: 'EC:Eastern_Cape GP:Gauteng KZN:KwaZulu-Natal WC:Western_Cape',
  CN: `GD:广东 ZJ:浙江 JS:江苏 SC:四川 HB:湖北 HN:湖南 FJ:福建 SD:山东 HA:河南 HE:河北 SN:陕西 AH:安徽 LN:辽宁 HI:海南 JX:江西 YN:云南`,
  RU: `MOS:Московская_область/Подмосковье/МО LEN:Ленинградская_область/Ленобласть/ЛО KDA:Краснодарский_край STA:Ставропольский_край PER:Пермский_край KYA:Красноярский_край
PRI:Приморский_край/Приморье KHA:Хабаровский_край TA:Татарстан BA:Башкортостан/Башкирия SVE:Свердловская_область CHE:Челябинская_область NIZ:Нижегородская_область
SAM:Самарская_область ROS:Ростовская_область NVS:Новосибирская_область TYU:Тюменская_область VOR:Воронежская_область KLU:Калужская_область TUL:Тульская_область
TVE:Тверская_область YAR:Ярославская_область VLA:Владимирская_область RYA:Рязанская_область SAR:Саратовская_область VGG:Волгоградская_область LIP:Липецкая_область
BEL:Белгородская_область IRK:Иркутская_область KEM:Кузбасс/Кемеровская_область KGD:Калининградская_область MUR:Мурманская_область KHM:ХМАО/Югра YAN:ЯНАО SA:Якутия`,
  UA: `32:Київська_область 46:Львівська_область 51:Одеська_область 63:Харківська_область 12:Дніпропетровська_область`,
};

/** Countries whose states people write as two or three capitals. */
export const WRITTEN_CODES: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

/** Codes that are also words: only after a comma, as in "Dublin, OH" or "Portland, OR". */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set([
  'IN',
  'OR',
  'ME',
  'OK',
  'HI',
  'AS',
  'ON',
  'ID',
  'AL',
  'LA',
  'PA',
  'MA',
  'MO',
  'MS',
  'CO',
  'DE',
  'ACT',
  'SC',
  'PE',
  'AR',
  'CT',
  'MD',
  'PR',
  'DC',
  'MT',
  'SD',
  'ND',
  'NT',
  'VA',
  'CA',
  'PC',
  'GA',
  'AK',
  'AB',
  'BC',
  'NE',
  'NS',
  'WA',
  'IL',
  'RI',
  'NB',
  'NL',
  'MB',
  'SK',
]);
