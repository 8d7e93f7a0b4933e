/**
 * Regions of more than one country, by the short name postings use: "code:countries:names". Countries by ISO 3166-1, or the codes of other zones;
 * the usual reading, where there are several. `/` at the end of the countries: nobody agrees on them, so nobody is told to be outside.
 */
export const ZONES = `
EU:AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE:EU/European Union/ЕС/Евросоюз/Европейский союз/Европейский Союз/UE/Union européenne/Unión Europea/União Europeia/Unione Europea/Europäische Union/Europäischen Union/Europese Unie/Unia Europejska/Unii Europejskiej/Evropská unie/Evropské unie/ЄС/欧盟
EEA:EU IS LI NO:EEA/European Economic Area/EWR/EEE/EOG
Europe:EEA GB CH AL AD BA BY GE MD MC ME MK RS SM TR UA VA XK AM AZ RU /:Europe/European/Европа/Europa/Evropa/Evropě/Europie/Європа/欧洲/歐洲
EMEA:Europe Middle_East Africa:EMEA
DACH:DE AT CH LI:DACH/D-A-CH/DACH-Raum/DACH-Region
CIS:RU BY KZ AM AZ KG MD TJ TM UZ GE UA /:CIS/СНГ
EAEU:RU BY KZ AM KG:EAEU/ЕАЭС
Central Asia:KZ KG TJ TM UZ:Central Asia/Средняя Азия/Центральная Азия/Середня Азія
Caucasus:AM AZ GE:South Caucasus/Caucasus/Закавказье/Южный Кавказ
LATAM:MX South_America Central_America CU DO PR /:LATAM/Latin America/LatAm/Латинская Америка/América Latina/Latinoamérica/Iberoamérica/拉美
North America:US CA MX:North America/North American/Северная Америка/NA/NAMER/Nordamerika/北美
South America:AR BO BR CL CO EC GY PY PE SR UY VE:South America/Южная Америка/Sudamérica/América do Sul
Central America:BZ CR SV GT HN NI PA:Central America/Centroamérica/Центральная Америка
Caribbean:AG BS BB CU DM DO GD HT JM KN LC VC TT PR /:Caribbean/Caribe
Americas:North_America South_America Central_America Caribbean:Americas/The Americas/AMER
APAC:Asia Oceania /:APAC/Asia-Pacific/Asia Pacific/亚太
Asia:CN HK MO TW JP KR KP MN Southeast_Asia South_Asia Central_Asia Middle_East /:Asia/Азия/Asien/Asie/亚洲/亞洲
Southeast Asia:BN KH ID LA MY MM PH SG TH TL VN:Southeast Asia/South-East Asia/South East Asia/ASEAN/Юго-Восточная Азия/东南亚/東南亞
South Asia:AF BD BT IN MV NP PK LK:South Asia
Greater China:CN HK MO TW:Greater China/大中华区
Oceania:AU NZ FJ PG /:Oceania
Africa:DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW:Africa/Африка/Afrika/非洲
MENA:Middle_East DZ EG LY MA TN:MENA
Middle East:AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE:Middle East/Ближний Восток/中东
Maghreb:DZ LY MA MR TN:Maghreb
Nordics:DK FI IS NO SE:Nordics/Nordic countries/Nordic region/Scandinavia/Skandinavien/Scandinavie/Escandinavia/Скандинавия/Nordische Länder
Baltics:EE LV LT:Baltics/Baltic states/Baltic countries/Baltikum/Балтия/Прибалтика
Balkans:AL BA BG GR HR ME MK RO RS SI XK:Balkans/Балканы/Balkan
Benelux:BE NL LU:Benelux/BeNeLux/Бенилюкс
UK&I:GB IE:UK&I/UKI
British Isles:GB IE:British Isles
Iberia:ES PT AD:Iberian Peninsula/Península Ibérica
ANZ:AU NZ:ANZ/Australasia
GCC:AE BH KW OM QA SA:GCC
Schengen:AT BE BG HR CZ DK EE FI FR DE GR HU IS IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE CH:Schengen/Schengen Area/Шенген
Eastern Europe:PL CZ SK HU RO BG EE LV LT UA BY MD RU RS HR SI /:Eastern Europe/CEE/Central and Eastern Europe/Восточная Европа/Osteuropa
Central Europe:DE AT CH PL CZ SK HU SI LI:Central Europe/Центральная Европа/Mitteleuropa
Western Europe:GB IE FR BE NL LU DE AT CH ES PT IT MC LI /:Western Europe/Westeuropa/Западная Европа
Southern Europe:ES PT IT GR MT CY HR SI AL /:Southern Europe/Südeuropa/Южная Европа
Northern Europe:Nordics Baltics GB IE /:Northern Europe/Nordeuropa/Северная Европа
Southeast Europe:BG RO GR HR SI RS BA ME MK AL XK MD TR /:Southeast Europe/South-Eastern Europe/Southeastern Europe
`;
