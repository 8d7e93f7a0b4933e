// Table: countries | Unicode CLDR 48.0 by way of Intl.DisplayNames | Unicode License v3 | 2026-11-21
// Built by tools/countries.mjs: names of countries in the languages read here.
// Source: Unicode CLDR 48.0 by way of Intl.DisplayNames (Unicode License v3).
// One line a country: "CC:name/name".
export const COUNTRIES = `
AD:Andorra/Андорра/Andorre/Andora/安道尔/安道爾
AE:United Arab Emirates/ОАЭ/Vereinigte Arabische Emirate/Émirats arabes unis/Emiratos Árabes Unidos/Emirados Árabes Unidos/Emirati Arabi Uniti/Verenigde Arabische Emiraten/Zjednoczone Emiraty Arabskie/Spojené arabské emiráty/Обʼєднані Арабські Емірати/阿拉伯联合酋长国/阿拉伯聯合大公國/Förenade Arabemiraten/Birleşik Arap Emirlikleri
AF:Afghanistan/Афганистан/Afganistán/Afeganistão/Afganistan/Afghánistán/Афганістан/阿富汗
AG:Antigua & Barbuda/Антигуа и Барбуда/Antigua und Barbuda/Antigua-et-Barbuda/Antigua y Barbuda/Antígua e Barbuda/Antigua e Barbuda/Antigua en Barbuda/Antigua i Barbuda/Antigua a Barbuda/Антигуа і Барбуда/安提瓜和巴布达/安地卡及巴布達/Antigua och Barbuda/Antigua ve Barbuda
AI:Anguilla/Ангилья/Anguila/Ангілья/安圭拉/安奎拉
AL:Albania/Албания/Albanien/Albanie/Albânia/Albanië/Albánie/Албанія/阿尔巴尼亚/阿爾巴尼亞/Arnavutluk
AM:Armenia/Армения/Armenien/Arménie/Armênia/Armenië/Вірменія/亚美尼亚/亞美尼亞/Ermenistan
AO:Angola/Ангола/安哥拉
AQ:Antarctica/Антарктида/Antarktis/Antarctique/Antártida/Antartide/Antarktyda/Antarktida/Антарктика/南极洲/南極洲/Antarktika
AR:Argentina/Аргентина/Argentinien/Argentine/Argentinië/Argentyna/阿根廷/Arjantin
AS:American Samoa/Американское Самоа/Amerikanisch-Samoa/Samoa américaines/Samoa Americana/Samoa Americane/Amerikaans-Samoa/Samoa Amerykańskie/Americká Samoa/Американське Самоа/美属萨摩亚/美屬薩摩亞/Amerikanska Samoa/Amerikan Samoası
AT:Austria/Австрия/Österreich/Autriche/Áustria/Oostenrijk/Rakousko/Австрія/奥地利/奧地利/Österrike/Avusturya
AU:Australia/Австралия/Australien/Australie/Austrália/Australië/Austrálie/Австралія/澳大利亚/澳洲/Avustralya
AW:Aruba/Аруба/阿鲁巴/荷屬阿魯巴
AX:Åland Islands/Аландские о-ва/Ålandinseln/Îles Åland/Islas Aland/Ilhas Aland/Isole Åland/Åland/Wyspy Alandzkie/Ålandy/Аландські Острови/奥兰群岛/奧蘭群島/Åland Adaları
AZ:Azerbaijan/Азербайджан/Aserbaidschan/Azerbaïdjan/Azerbaiyán/Azerbaijão/Azerbaigian/Azerbeidzjan/Azerbejdżan/Ázerbájdžán/阿塞拜疆/亞塞拜然/Azerbajdzjan/Azerbaycan
BA:Bosnia & Herzegovina/Босния и Герцеговина/Bosnien und Herzegowina/Bosnie-Herzégovine/Bosnia y Herzegovina/Bósnia e Herzegovina/Bosnia ed Erzegovina/Bosnië en Herzegovina/Bośnia i Hercegowina/Bosna a Hercegovina/Боснія і Герцеговина/波斯尼亚和黑塞哥维那/波士尼亞與赫塞哥維納/Bosnien och Hercegovina/Bosna-Hersek
BB:Barbados/Барбадос/Barbade/巴巴多斯/巴貝多
BD:Bangladesh/Бангладеш/Bangladesch/Bangladés/Bangladesz/Bangladéš/孟加拉国/孟加拉/Bangladeş
BE:Belgium/Бельгия/Belgien/Belgique/Bélgica/Belgio/België/Belgia/Belgie/Бельгія/比利时/比利時/Belçika
BF:Burkina Faso/Буркина-Фасо/Burquina Faso/Буркіна-Фасо/布基纳法索/布吉納法索
BG:Bulgaria/Болгария/Bulgarien/Bulgarie/Bulgária/Bulgarije/Bułgaria/Bulharsko/Болгарія/保加利亚/保加利亞/Bulgaristan
BH:Bahrain/Бахрейн/Bahreïn/Baréin/Barein/Bahrein/Bahrajn/巴林/Bahreyn
BI:Burundi/Бурунди/Бурунді/布隆迪/蒲隆地
BJ:Benin/Бенин/Bénin/Benín/Бенін/贝宁/貝南
BL:St. Barthélemy/Сен-Бартелеми/Saint-Barthélemy/San Bartolomé/São Bartolomeu/Svatý Bartoloměj/Сен-Бартелемі/圣巴泰勒米/聖巴瑟米/S:t Barthélemy/Saint Barthelemy
BM:Bermuda/Бермудские о-ва/Bermudes/Bermudas/Bermudy/Бермудські Острови/百慕大/百慕達
BN:Brunei/Бруней/Brunei Darussalam/Brunéi/Brunej/文莱/汶萊
BO:Bolivia/Боливия/Bolivien/Bolivie/Bolívia/Boliwia/Bolívie/Болівія/玻利维亚/玻利維亞/Bolivya
BQ:Caribbean Netherlands/Бонэйр, Синт-Эстатиус и Саба/Karibische Niederlande/Pays-Bas caribéens/Caribe neerlandés/Países Baixos Caribenhos/Caraibi Olandesi/Caribisch Nederland/Niderlandy Karaibskie/Karibské Nizozemsko/Карибські Нідерланди/荷属加勒比区/荷蘭加勒比區/Karibiska Nederländerna/Karayip Hollandası
BR:Brazil/Бразилия/Brasilien/Brésil/Brasil/Brasile/Brazilië/Brazylia/Brazílie/Бразилія/巴西/Brezilya
BS:Bahamas/Багамы/Bahama's/Bahamy/Багамські Острови/巴哈马/巴哈馬/Bahamalar
BT:Bhutan/Бутан/Bhoutan/Bután/Butão/Bhútán/不丹/Butan
BV:Bouvet Island/о-в Буве/Bouvetinsel/Île Bouvet/Isla Bouvet/Ilha Bouvet/Isola Bouvet/Bouveteiland/Wyspa Bouveta/Bouvetův ostrov/Острів Буве/布韦岛/布威島/Bouvetön/Bouvet Adası
BW:Botswana/Ботсвана/Botsuana/博茨瓦纳/波札那/Botsvana
BY:Belarus/Беларусь/Biélorussie/Bielorrusia/Bielorrússia/Bielorussia/Białoruś/Bělorusko/Білорусь/白俄罗斯/白俄羅斯
BZ:Belize/Белиз/Belice/Беліз/伯利兹/貝里斯
CA:Canada/Канада/Kanada/Canadá/加拿大
CC:Cocos (Keeling) Islands/Кокосовые о-ва/Kokosinseln/Îles Cocos/Islas Cocos/Ilhas Cocos (Keeling)/Isole Cocos (Keeling)/Cocoseilanden/Wyspy Kokosowe/Kokosové ostrovy/Кокосові (Кілінг) Острови/科科斯（基林）群岛/科克斯（基靈）群島/Kokosöarna/Cocos (Keeling) Adaları
CD:Congo - Kinshasa/Конго - Киншаса/Kongo-Kinshasa/Congo-Kinshasa/República Democrática del Congo/Demokratyczna Republika Konga/Kongo – Kinshasa/Конго – Кіншаса/刚果（金）/剛果（金夏沙）/Kongo - Kinşasa
CF:Central African Republic/Центрально-Африканская Республика/Zentralafrikanische Republik/République centrafricaine/República Centroafricana/República Centro-Africana/Repubblica Centrafricana/Centraal-Afrikaanse Republiek/Republika Środkowoafrykańska/Středoafrická republika/Центральноафриканська Республіка/中非共和国/中非共和國/Centralafrikanska republiken/Orta Afrika Cumhuriyeti
CG:Congo - Brazzaville/Конго - Браззавиль/Kongo-Brazzaville/Congo-Brazzaville/Congo/República do Congo/Kongo/Kongo – Brazzaville/Конго – Браззавіль/刚果（布）/剛果（布拉薩）/Kongo - Brazavil
CH:Switzerland/Швейцария/Schweiz/Suisse/Suiza/Suíça/Svizzera/Zwitserland/Szwajcaria/Švýcarsko/Швейцарія/瑞士/İsviçre
CI:Côte d'Ivoire/Кот-д'Ивуар/Costa do Marfim/Costa d'Avorio/Ivoorkust/Pobřeží slonoviny/Кот-дʼІвуар/科特迪瓦/象牙海岸/Elfenbenskusten
CK:Cook Islands/о-ва Кука/Cookinseln/Îles Cook/Islas Cook/Ilhas Cook/Isole Cook/Cookeilanden/Wyspy Cooka/Cookovy ostrovy/Острови Кука/库克群岛/庫克群島/Cooköarna/Cook Adaları
CL:Chile/Чили/Chili/Cile/Чилі/智利/Şili
CM:Cameroon/Камерун/Kamerun/Cameroun/Camerún/Camarões/Camerun/Kameroen/喀麦隆/喀麥隆
CN:China/Китай/Chine/Cina/Chiny/Čína/中国/中國/Kina/Çin
CO:Colombia/Колумбия/Kolumbien/Colombie/Colômbia/Kolumbia/Kolumbie/Колумбія/哥伦比亚/哥倫比亞/Kolombiya
CR:Costa Rica/Коста-Рика/Kostaryka/Kostarika/哥斯达黎加/哥斯大黎加/Kosta Rika
CU:Cuba/Куба/Kuba/古巴/Küba
CV:Cape Verde/Кабо-Верде/Cabo Verde/Cap-Vert/Capo Verde/Kaapverdië/Republika Zielonego Przylądka/Kapverdy/佛得角/維德角/Kap Verde
CW:Curaçao/Кюрасао/Curazao/库拉索/庫拉索
CX:Christmas Island/о-в Рождества/Weihnachtsinsel/Île Christmas/Isla de Navidad/Ilha Christmas/Isola Christmas/Christmaseiland/Wyspa Bożego Narodzenia/Vánoční ostrov/Острів Різдва/圣诞岛/聖誕島/Julön/Christmas Adası
CY:Cyprus/Кипр/Zypern/Chypre/Chipre/Cipro/Cypr/Kypr/Кіпр/塞浦路斯/賽普勒斯/Cypern/Kıbrıs
CZ:Czechia/Чехия/Tschechien/Tchéquie/Chequia/Tchéquia/Cechia/Tsjechië/Czechy/Česko/Чехія/捷克/Tjeckien/Çekya
DE:Germany/Германия/Deutschland/Allemagne/Alemania/Alemanha/Germania/Duitsland/Niemcy/Německo/Німеччина/德国/德國/Tyskland/Almanya
DJ:Djibouti/Джибути/Dschibuti/Yibuti/Djibuti/Gibuti/Dżibuti/Džibutsko/Джибуті/吉布提/吉布地/Cibuti
DK:Denmark/Дания/Dänemark/Danemark/Dinamarca/Danimarca/Denemarken/Dania/Dánsko/Данія/丹麦/丹麥/Danmark/Danimarka
DM:Dominica/Доминика/Dominique/Dominika/Домініка/多米尼克
DO:Dominican Republic/Доминиканская Республика/Dominikanische Republik/République dominicaine/República Dominicana/Repubblica Dominicana/Dominicaanse Republiek/Dominikana/Dominikánská republika/Домініканська Республіка/多米尼加共和国/多明尼加共和國/Dominikanska republiken/Dominik Cumhuriyeti
DZ:Algeria/Алжир/Algerien/Algérie/Argelia/Argélia/Algerije/Algieria/Alžírsko/阿尔及利亚/阿爾及利亞/Algeriet/Cezayir
EC:Ecuador/Эквадор/Équateur/Equador/Ekwador/Ekvádor/Еквадор/厄瓜多尔/厄瓜多/Ekvador
EE:Estonia/Эстония/Estland/Estonie/Estônia/Estonsko/Естонія/爱沙尼亚/愛沙尼亞/Estonya
EG:Egypt/Египет/Ägypten/Égypte/Egipto/Egito/Egitto/Egypte/Egipt/Єгипет/埃及/Egypten/Mısır
EH:Western Sahara/Западная Сахара/Westsahara/Sahara occidental/Sáhara Occidental/Saara Ocidental/Sahara Occidentale/Westelijke Sahara/Sahara Zachodnia/Západní Sahara/Західна Сахара/西撒哈拉/Västsahara/Batı Sahra
ER:Eritrea/Эритрея/Érythrée/Eritreia/Erytrea/Еритрея/厄立特里亚/厄利垂亞/Eritre
ES:Spain/Испания/Spanien/Espagne/España/Espanha/Spagna/Spanje/Hiszpania/Španělsko/Іспанія/西班牙/İspanya
ET:Ethiopia/Эфиопия/Äthiopien/Éthiopie/Etiopía/Etiópia/Etiopia/Ethiopië/Etiopie/Ефіопія/埃塞俄比亚/衣索比亞/Etiopien/Etiyopya
FI:Finland/Финляндия/Finnland/Finlande/Finlandia/Finlândia/Finsko/Фінляндія/芬兰/芬蘭/Finlandiya
FJ:Fiji/Фиджи/Fidschi/Fidji/Fiyi/Figi/Fidżi/Fidži/Фіджі/斐济/斐濟
FK:Falkland Islands/Фолклендские о-ва/Falklandinseln/Îles Malouines/Islas Malvinas/Ilhas Malvinas/Isole Falkland/Falklandeilanden/Falklandy/Falklandské ostrovy/Фолклендські Острови/福克兰群岛/福克蘭群島/Falklandsöarna/Falkland Adaları
FM:Micronesia/Федеративные Штаты Микронезии/Mikronesien/Micronésie/Micronésia/Mikronezja/Mikronésie/Мікронезія/密克罗尼西亚/密克羅尼西亞/Mikronezya
FO:Faroe Islands/Фарерские о-ва/Färöer/Îles Féroé/Islas Feroe/Ilhas Faroé/Isole Fær Øer/Faeröer/Wyspy Owcze/Faerské ostrovy/Фарерські Острови/法罗群岛/法羅群島/Färöarna/Faroe Adaları
FR:France/Франция/Frankreich/Francia/França/Frankrijk/Francja/Francie/Франція/法国/法國/Frankrike/Fransa
GA:Gabon/Габон/Gabun/Gabón/Gabão/加蓬/加彭
GB:United Kingdom/Великобритания/Vereinigtes Königreich/Royaume-Uni/Reino Unido/Regno Unito/Verenigd Koninkrijk/Wielka Brytania/Spojené království/Велика Британія/英国/英國/Storbritannien/Birleşik Krallık
GD:Grenada/Гренада/Grenade/Granada/格林纳达/格瑞那達
GE:Georgia/Грузия/Georgien/Géorgie/Geórgia/Georgië/Gruzja/Gruzie/Грузія/格鲁吉亚/喬治亞/Gürcistan
GF:French Guiana/Французская Гвиана/Französisch-Guayana/Guyane française/Guayana Francesa/Guiana Francesa/Guyana Francese/Frans-Guyana/Gujana Francuska/Francouzská Guyana/Французька Гвіана/法属圭亚那/法屬圭亞那/Franska Guyana/Fransız Guyanası
GG:Guernsey/Гернси/Guernesey/Гернсі/根西岛/根息
GH:Ghana/Гана/Gana/加纳/迦納
GI:Gibraltar/Гибралтар/Gibilterra/Гібралтар/直布罗陀/直布羅陀/Cebelitarık
GL:Greenland/Гренландия/Grönland/Groenland/Groenlandia/Groenlândia/Grenlandia/Grónsko/Гренландія/格陵兰/格陵蘭
GM:Gambia/Гамбия/Gambie/Gâmbia/Гамбія/冈比亚/甘比亞/Gambiya
GN:Guinea/Гвинея/Guinée/Guiné/Guinee/Gwinea/Гвінея/几内亚/幾內亞/Gine
GP:Guadeloupe/Гваделупа/Guadalupe/Guadalupa/Gwadelupa/瓜德罗普/瓜地洛普
GQ:Equatorial Guinea/Экваториальная Гвинея/Äquatorialguinea/Guinée équatoriale/Guinea Ecuatorial/Guiné Equatorial/Guinea Equatoriale/Equatoriaal-Guinea/Gwinea Równikowa/Rovníková Guinea/Екваторіальна Гвінея/赤道几内亚/赤道幾內亞/Ekvatorialguinea/Ekvator Ginesi
GR:Greece/Греция/Griechenland/Grèce/Grecia/Grécia/Griekenland/Grecja/Řecko/Греція/希腊/希臘/Grekland/Yunanistan
GS:South Georgia & South Sandwich Islands/Южная Георгия и Южные Сандвичевы о-ва/Südgeorgien und die Südlichen Sandwichinseln/Géorgie du Sud-et-les Îles Sandwich du Sud/Islas Georgia del Sur y Sandwich del Sur/Ilhas Geórgia do Sul e Sandwich do Sul/Georgia del Sud e Sandwich Australi/Zuid-Georgia en Zuidelijke Sandwicheilanden/Georgia Południowa i Sandwich Południowy/Jižní Georgie a Jižní Sandwichovy ostrovy/Південна Джорджія та Південні Сандвічеві Острови/南乔治亚和南桑威奇群岛/南喬治亞與南三明治群島/Sydgeorgien och Sydsandwichöarna/Güney Georgia ve Güney Sandwich Adaları
GT:Guatemala/Гватемала/Gwatemala/危地马拉/瓜地馬拉
GU:Guam/Гуам/关岛/關島
GW:Guinea-Bissau/Гвинея-Бисау/Guinée-Bissau/Guinea-Bisáu/Guiné-Bissau/Guinee-Bissau/Gwinea Bissau/Гвінея-Бісау/几内亚比绍/幾內亞比索/Gine-Bissau
GY:Guyana/Гайана/Guiana/Gujana/Гаяна/圭亚那/蓋亞那
HK:Hong Kong SAR China/Гонконг (САР)/Sonderverwaltungsregion Hongkong/R.A.S. chinoise de Hong Kong/RAE de Hong Kong (China)/Hong Kong, RAE da China/RAS di Hong Kong/Hongkong SAR van China/SRA Hongkong (Chiny)/Hongkong – ZAO Číny/Гонконг, ОАР Китаю/香港/中國香港/Hongkong SAR/Çin Hong Kong ÖİB
HM:Heard & McDonald Islands/о-ва Херд и Макдональд/Heard und McDonaldinseln/Îles Heard-et-MacDonald/Islas Heard y McDonald/Ilhas Heard e McDonald/Isole Heard e McDonald/Heard en McDonaldeilanden/Wyspy Heard i McDonalda/Heardův ostrov a McDonaldovy ostrovy/Острови Герд і Макдоналд/赫德岛和麦克唐纳群岛/赫德島及麥唐納群島/Heardön och McDonaldöarna/Heard Adası ve McDonald Adaları
HN:Honduras/Гондурас/洪都拉斯/宏都拉斯
HR:Croatia/Хорватия/Kroatien/Croatie/Croacia/Croácia/Croazia/Kroatië/Chorwacja/Chorvatsko/Хорватія/克罗地亚/克羅埃西亞/Hırvatistan
HT:Haiti/Гаити/Haïti/Haití/Гаїті/海地
HU:Hungary/Венгрия/Ungarn/Hongrie/Hungría/Hungria/Ungheria/Hongarije/Węgry/Maďarsko/Угорщина/匈牙利/Ungern/Macaristan
ID:Indonesia/Индонезия/Indonesien/Indonésie/Indonésia/Indonesië/Indonezja/Індонезія/印度尼西亚/印尼/Endonezya
IE:Ireland/Ирландия/Irland/Irlande/Irlanda/Ierland/Irlandia/Irsko/Ірландія/爱尔兰/愛爾蘭/İrlanda
IL:Israel/Израиль/Israël/Israele/Izrael/Ізраїль/以色列/İsrail
IM:Isle of Man/о-в Мэн/Île de Man/Isla de Man/Ilha de Man/Isola di Man/Wyspa Man/Ostrov Man/Острів Мен/马恩岛/曼島/Man Adası
IN:India/Индия/Indien/Inde/Índia/Indie/Індія/印度/Hindistan
IO:British Indian Ocean Territory/Британская территория в Индийском океане/Britisches Territorium im Indischen Ozean/Territoire britannique de l'océan Indien/Territorio Británico del Océano Índico/Território Britânico do Oceano Índico/Territorio Britannico dell'Oceano Indiano/Brits Indische Oceaanterritorium/Brytyjskie Terytorium Oceanu Indyjskiego/Britské indickooceánské území/Британська територія в Індійському океані/英属印度洋领地/英屬印度洋領地/Brittiska territoriet i Indiska oceanen/Britanya Hint Okyanusu Toprakları
IQ:Iraq/Ирак/Irak/Iraque/Irák/Ірак/伊拉克
IR:Iran/Иран/Irán/Irã/Írán/Іран/伊朗/İran
IS:Iceland/Исландия/Island/Islande/Islandia/Islândia/Islanda/IJsland/Ісландія/冰岛/冰島/İzlanda
IT:Italy/Италия/Italien/Italie/Italia/Itália/Italië/Włochy/Itálie/Італія/意大利/義大利/İtalya
JE:Jersey/Джерси/Джерсі/泽西岛/澤西島
JM:Jamaica/Ямайка/Jamaika/Jamaïque/Giamaica/Jamajka/牙买加/牙買加
JO:Jordan/Иордания/Jordanien/Jordanie/Jordania/Jordânia/Giordania/Jordanië/Jordánsko/Йорданія/约旦/約旦/Ürdün
JP:Japan/Япония/Japon/Japón/Japão/Giappone/Japonia/Japonsko/Японія/日本/Japonya
KE:Kenya/Кения/Kenia/Quênia/Keňa/Кенія/肯尼亚/肯亞
KG:Kyrgyzstan/Киргизия/Kirgisistan/Kirghizstan/Kirguistán/Quirguistão/Kirghizistan/Kirgizië/Kirgistan/Kyrgyzstán/Киргизстан/吉尔吉斯斯坦/吉爾吉斯/Kirgizistan/Kırgızistan
KH:Cambodia/Камбоджа/Kambodscha/Cambodge/Camboya/Camboja/Cambogia/Cambodja/Kambodża/Kambodža/柬埔寨/Kambodja/Kamboçya
KI:Kiribati/Кирибати/Quiribati/Кірибаті/基里巴斯/吉里巴斯
KM:Comoros/Коморы/Komoren/Comores/Comoras/Comore/Comoren/Komory/Комори/科摩罗/葛摩/Komorerna/Komorlar
KN:St. Kitts & Nevis/Сент-Китс и Невис/St. Kitts und Nevis/Saint-Christophe-et-Niévès/San Cristóbal y Nieves/São Cristóvão e Névis/Saint Kitts e Nevis/Saint Kitts en Nevis/Saint Kitts i Nevis/Svatý Kryštof a Nevis/Сент-Кітс і Невіс/圣基茨和尼维斯/聖克里斯多福及尼維斯/S:t Kitts och Nevis/Saint Kitts ve Nevis
KP:North Korea/КНДР/Nordkorea/Corée du Nord/Corea del Norte/Coreia do Norte/Corea del Nord/Noord-Korea/Korea Północna/Severní Korea/Північна Корея/朝鲜/北韓/Kuzey Kore
KR:South Korea/Республика Корея/Südkorea/Corée du Sud/Corea del Sur/Coreia do Sul/Corea del Sud/Zuid-Korea/Korea Południowa/Jižní Korea/Південна Корея/韩国/南韓/Sydkorea/Güney Kore
KW:Kuwait/Кувейт/Koweït/Koeweit/Kuwejt/Kuvajt/科威特/Kuveyt
KY:Cayman Islands/о-ва Кайман/Kaimaninseln/Îles Caïmans/Islas Caimán/Ilhas Cayman/Isole Cayman/Kaaimaneilanden/Kajmany/Kajmanské ostrovy/Кайманові Острови/开曼群岛/開曼群島/Caymanöarna/Cayman Adaları
KZ:Kazakhstan/Казахстан/Kasachstan/Kazajistán/Cazaquistão/Kazakistan/Kazachstan/Kazachstán/哈萨克斯坦/哈薩克/Kazakstan
LA:Laos/Лаос/老挝/寮國
LB:Lebanon/Ливан/Libanon/Liban/Líbano/Libano/Ліван/黎巴嫩/Lübnan
LC:St. Lucia/Сент-Люсия/Sainte-Lucie/Santa Lucía/Santa Lúcia/Saint Lucia/Svatá Lucie/Сент-Люсія/圣卢西亚/聖露西亞/S:t Lucia
LI:Liechtenstein/Лихтенштейн/Lichtenštejnsko/Ліхтенштейн/列支敦士登/列支敦斯登
LK:Sri Lanka/Шри-Ланка/Srí Lanka/Шрі-Ланка/斯里兰卡/斯里蘭卡
LR:Liberia/Либерия/Libéria/Libérie/Ліберія/利比里亚/賴比瑞亞/Liberya
LS:Lesotho/Лесото/Lesoto/莱索托/賴索托
LT:Lithuania/Литва/Litauen/Lituanie/Lituania/Lituânia/Litouwen/Litwa/Litva/立陶宛/Litvanya
LU:Luxembourg/Люксембург/Luxemburg/Luxemburgo/Lussemburgo/Luksemburg/Lucembursko/卢森堡/盧森堡/Lüksemburg
LV:Latvia/Латвия/Lettland/Lettonie/Letonia/Letônia/Lettonia/Letland/Łotwa/Lotyšsko/Латвія/拉脱维亚/拉脫維亞/Letonya
LY:Libya/Ливия/Libyen/Libye/Libia/Líbia/Libië/Лівія/利比亚/利比亞
MA:Morocco/Марокко/Marokko/Maroc/Marruecos/Marrocos/Marocco/Maroko/摩洛哥/Marocko/Fas
MC:Monaco/Монако/Mónaco/Mônaco/Monako/摩纳哥/摩納哥
MD:Moldova/Молдова/Republik Moldau/Moldavie/Moldavia/Moldávia/Moldavië/Mołdawia/Moldavsko/摩尔多瓦/摩爾多瓦/Moldavien
ME:Montenegro/Черногория/Monténégro/Czarnogóra/Černá Hora/Чорногорія/黑山/蒙特內哥羅/Karadağ
MF:St. Martin/Сен-Мартен/Saint-Martin/San Martín/São Martinho/Saint Martin/Svatý Martin (Francie)/法属圣马丁/法屬聖馬丁
MG:Madagascar/Мадагаскар/Madagaskar/马达加斯加/馬達加斯加
MH:Marshall Islands/Маршалловы о-ва/Marshallinseln/Îles Marshall/Islas Marshall/Ilhas Marshall/Isole Marshall/Marshalleilanden/Wyspy Marshalla/Marshallovy ostrovy/Маршаллові Острови/马绍尔群岛/馬紹爾群島/Marshallöarna/Marshall Adaları
MK:North Macedonia/Северная Македония/Nordmazedonien/Macédoine du Nord/Macedonia del Norte/Macedônia do Norte/Macedonia del Nord/Noord-Macedonië/Macedonia Północna/Severní Makedonie/Північна Македонія/北马其顿/北馬其頓/Nordmakedonien/Kuzey Makedonya
ML:Mali/Мали/Малі/马里/馬利
MM:Myanmar (Burma)/Мьянма (Бирма)/Myanmar/Myanmar (Birmanie)/Myanmar (Birmania)/Mianmar (Birmânia)/Myanmar (Birma)/Mjanma (Birma)/Myanmar (Barma)/Мʼянма (Бірма)/缅甸/緬甸
MN:Mongolia/Монголия/Mongolei/Mongolie/Mongólia/Mongolië/Mongolsko/Монголія/蒙古/Mongoliet/Moğolistan
MO:Macao SAR China/Макао (САР)/Sonderverwaltungsregion Macau/R.A.S. chinoise de Macao/RAE de Macao (China)/Macau, RAE da China/RAS di Macao/Macau SAR van China/SRA Makau (Chiny)/Macao – ZAO Číny/Макао, ОАР Китаю/澳门/中國澳門/Macao SAR/Çin Makao ÖİB
MP:Northern Mariana Islands/Северные Марианские о-ва/Nördliche Marianen/Îles Mariannes du Nord/Islas Marianas del Norte/Ilhas Marianas do Norte/Isole Marianne Settentrionali/Noordelijke Marianen/Mariany Północne/Severní Mariany/Північні Маріанські Острови/北马里亚纳群岛/北馬利安納群島/Nordmarianerna/Kuzey Mariana Adaları
MQ:Martinique/Мартиника/Martinica/Martynika/Martinik/Мартиніка/马提尼克/馬丁尼克
MR:Mauritania/Мавритания/Mauretanien/Mauritanie/Mauritânia/Mauritanië/Mauretania/Mauritánie/Мавританія/毛里塔尼亚/茅利塔尼亞/Moritanya
MS:Montserrat/Монтсеррат/蒙特塞拉特/蒙哲臘
MT:Malta/Мальта/Malte/马耳他/馬爾他
MU:Mauritius/Маврикий/Maurice/Mauricio/Maurício/Mauricius/Маврикій/毛里求斯/模里西斯
MV:Maldives/Мальдивы/Malediven/Maldivas/Maldive/Maldiven/Malediwy/Maledivy/Мальдіви/马尔代夫/馬爾地夫/Maldiverna/Maldivler
MW:Malawi/Малави/Malaui/Малаві/马拉维/馬拉威/Malavi
MX:Mexico/Мексика/Mexiko/Mexique/México/Messico/Meksyk/墨西哥/Meksika
MY:Malaysia/Малайзия/Malaisie/Malasia/Malásia/Maleisië/Malezja/Malajsie/Малайзія/马来西亚/馬來西亞/Malezya
MZ:Mozambique/Мозамбик/Mosambik/Moçambique/Mozambico/Mozambik/Мозамбік/莫桑比克/莫三比克
NA:Namibia/Намибия/Namibie/Namíbia/Namibië/Намібія/纳米比亚/納米比亞/Namibya
NC:New Caledonia/Новая Каледония/Neukaledonien/Nouvelle-Calédonie/Nueva Caledonia/Nova Caledônia/Nuova Caledonia/Nieuw-Caledonië/Nowa Kaledonia/Nová Kaledonie/Нова Каледонія/新喀里多尼亚/新喀里多尼亞/Nya Kaledonien/Yeni Kaledonya
NE:Niger/Нигер/Níger/Нігер/尼日尔/尼日/Nijer
NF:Norfolk Island/о-в Норфолк/Norfolkinsel/Île Norfolk/Isla Norfolk/Ilha Norfolk/Isola Norfolk/Norfolk/Острів Норфолк/诺福克岛/諾福克島/Norfolkön/Norfolk Adası
NG:Nigeria/Нигерия/Nigéria/Nigérie/Нігерія/尼日利亚/奈及利亞/Nijerya
NI:Nicaragua/Никарагуа/Nicarágua/Nikaragua/Нікарагуа/尼加拉瓜
NL:Netherlands/Нидерланды/Niederlande/Pays-Bas/Países Bajos/Países Baixos/Paesi Bassi/Nederland/Holandia/Nizozemsko/Нідерланди/荷兰/荷蘭/Nederländerna/Hollanda
NO:Norway/Норвегия/Norwegen/Norvège/Noruega/Norvegia/Noorwegen/Norwegia/Norsko/Норвегія/挪威/Norge/Norveç
NP:Nepal/Непал/Népal/Nepál/尼泊尔/尼泊爾
NR:Nauru/Науру/瑙鲁/諾魯
NU:Niue/Ниуэ/Ніуе/纽埃/紐埃島
NZ:New Zealand/Новая Зеландия/Neuseeland/Nouvelle-Zélande/Nueva Zelanda/Nova Zelândia/Nuova Zelanda/Nieuw-Zeeland/Nowa Zelandia/Nový Zéland/Нова Зеландія/新西兰/紐西蘭/Nya Zeeland/Yeni Zelanda
OM:Oman/Оман/Omán/Omã/阿曼/Umman
PA:Panama/Панама/Panamá/巴拿马/巴拿馬
PE:Peru/Перу/Pérou/Perú/Perù/秘鲁/秘魯
PF:French Polynesia/Французская Полинезия/Französisch-Polynesien/Polynésie française/Polinesia Francesa/Polinésia Francesa/Polinesia Francese/Frans-Polynesië/Polinezja Francuska/Francouzská Polynésie/Французька Полінезія/法属波利尼西亚/法屬玻里尼西亞/Franska Polynesien/Fransız Polinezyası
PG:Papua New Guinea/Папуа — Новая Гвинея/Papua-Neuguinea/Papouasie-Nouvelle-Guinée/Papúa Nueva Guinea/Papua-Nova Guiné/Papua Nuova Guinea/Papoea-Nieuw-Guinea/Papua-Nowa Gwinea/Papua-Nová Guinea/Папуа-Нова Гвінея/巴布亚新几内亚/巴布亞紐幾內亞/Papua Nya Guinea/Papua Yeni Gine
PH:Philippines/Филиппины/Philippinen/Filipinas/Filippine/Filipijnen/Filipiny/Filipíny/Філіппіни/菲律宾/菲律賓/Filippinerna/Filipinler
PK:Pakistan/Пакистан/Pakistán/Paquistão/Pákistán/巴基斯坦
PL:Poland/Польша/Polen/Pologne/Polonia/Polônia/Polska/Polsko/Польща/波兰/波蘭/Polonya
PM:St. Pierre & Miquelon/Сен-Пьер и Микелон/St. Pierre und Miquelon/Saint-Pierre-et-Miquelon/San Pedro y Miquelón/São Pedro e Miquelão/Saint-Pierre e Miquelon/Saint-Pierre en Miquelon/Saint-Pierre i Miquelon/Saint-Pierre a Miquelon/Сен-Пʼєр і Мікелон/圣皮埃尔和密克隆群岛/聖皮埃與密克隆群島/S:t Pierre och Miquelon/Saint Pierre ve Miquelon
PN:Pitcairn Islands/о-ва Питкэрн/Pitcairninseln/Îles Pitcairn/Islas Pitcairn/Ilhas Pitcairn/Isole Pitcairn/Pitcairneilanden/Pitcairn/Pitcairnovy ostrovy/Острови Піткерн/皮特凯恩群岛/皮特肯群島/Pitcairnöarna/Pitcairn Adaları
PR:Puerto Rico/Пуэрто-Рико/Porto Rico/Portorico/Portoryko/Portoriko/Пуерто-Рико/波多黎各/Porto Riko
PS:Palestinian Territories/Палестинские территории/Palästinensische Autonomiegebiete/Territoires palestiniens/Territorios Palestinos/Territórios palestinos/Territori Palestinesi/Palestijnse gebieden/Terytoria Palestyńskie/Palestinská území/Палестинські території/巴勒斯坦领土/巴勒斯坦自治區/Palestinska territorierna/Filistin Bölgeleri
PT:Portugal/Португалия/Portogallo/Portugalia/Portugalsko/Португалія/葡萄牙/Portekiz
PW:Palau/Палау/Palaos/帕劳/帛琉
PY:Paraguay/Парагвай/Paraguai/Paragwaj/巴拉圭
QA:Qatar/Катар/Katar/Catar/卡塔尔/卡達
RE:Réunion/Реюньон/La Réunion/Reunión/Reunião/Riunione/Reunion/Реюньйон/留尼汪/留尼旺
RO:Romania/Румыния/Rumänien/Roumanie/Rumanía/Romênia/Roemenië/Rumunia/Rumunsko/Румунія/罗马尼亚/羅馬尼亞/Romanya
RS:Serbia/Сербия/Serbien/Serbie/Sérvia/Servië/Srbsko/Сербія/塞尔维亚/塞爾維亞/Sırbistan
RU:Russia/Россия/Russland/Russie/Rusia/Rússia/Rusland/Rosja/Rusko/Росія/俄罗斯/俄羅斯/Ryssland/Rusya
RW:Rwanda/Руанда/Ruanda/卢旺达/盧安達
SA:Saudi Arabia/Саудовская Аравия/Saudi-Arabien/Arabie saoudite/Arabia Saudí/Arábia Saudita/Arabia Saudita/Saoedi-Arabië/Arabia Saudyjska/Saúdská Arábie/Саудівська Аравія/沙特阿拉伯/沙烏地阿拉伯/Saudiarabien/Suudi Arabistan
SB:Solomon Islands/Соломоновы о-ва/Salomonen/Îles Salomon/Islas Salomón/Ilhas Salomão/Isole Salomone/Salomonseilanden/Wyspy Salomona/Šalamounovy ostrovy/Соломонові Острови/所罗门群岛/索羅門群島/Salomonöarna/Solomon Adaları
SC:Seychelles/Сейшельские о-ва/Seychellen/Seicheles/Seszele/Seychely/Сейшельські Острови/塞舌尔/塞席爾/Seychellerna/Seyşeller
SD:Sudan/Судан/Soudan/Sudán/Sudão/Soedan/Súdán/苏丹/蘇丹
SE:Sweden/Швеция/Schweden/Suède/Suecia/Suécia/Svezia/Zweden/Szwecja/Švédsko/Швеція/瑞典/Sverige/İsveç
SG:Singapore/Сингапур/Singapur/Singapour/Singapura/Сінгапур/新加坡
SH:St. Helena/о-в Св. Елены/Sainte-Hélène/Santa Elena/Santa Helena/Sant'Elena/Sint-Helena/Wyspa Świętej Heleny/Svatá Helena/Острів Святої Єлени/圣赫勒拿/聖赫勒拿島/S:t Helena/Saint Helena
SI:Slovenia/Словения/Slowenien/Slovénie/Eslovenia/Eslovênia/Slovenië/Słowenia/Slovinsko/Словенія/斯洛文尼亚/斯洛維尼亞/Slovenien/Slovenya
SJ:Svalbard & Jan Mayen/Шпицберген и Ян-Майен/Spitzbergen und Jan Mayen/Svalbard et Jan Mayen/Svalbard y Jan Mayen/Svalbard e Jan Mayen/Spitsbergen en Jan Mayen/Svalbard i Jan Mayen/Špicberky a Jan Mayen/Шпіцберген та Ян-Маєн/斯瓦尔巴和扬马延/挪威屬斯瓦巴及尖棉/Svalbard och Jan Mayen/Svalbard ve Jan Mayen
SK:Slovakia/Словакия/Slowakei/Slovaquie/Eslovaquia/Eslováquia/Slovacchia/Slowakije/Słowacja/Slovensko/Словаччина/斯洛伐克/Slovakien/Slovakya
SL:Sierra Leone/Сьерра-Леоне/Sierra Leona/Serra Leoa/Сьєрра-Леоне/塞拉利昂/獅子山
SM:San Marino/Сан-Марино/Saint-Marin/圣马力诺/聖馬利諾
SN:Senegal/Сенегал/Sénégal/塞内加尔/塞內加爾
SO:Somalia/Сомали/Somalie/Somália/Somalië/Somálsko/Сомалі/索马里/索馬利亞/Somali
SR:Suriname/Суринам/Surinam/苏里南/蘇利南
SS:South Sudan/Южный Судан/Südsudan/Soudan du Sud/Sudán del Sur/Sudão do Sul/Sud Sudan/Zuid-Soedan/Sudan Południowy/Jižní Súdán/Південний Судан/南苏丹/南蘇丹/Sydsudan/Güney Sudan
ST:São Tomé & Príncipe/Сан-Томе и Принсипи/São Tomé und Príncipe/Sao Tomé-et-Principe/Santo Tomé y Príncipe/São Tomé e Príncipe/Sao Tomé en Principe/Wyspy Świętego Tomasza i Książęca/Svatý Tomáš a Princův ostrov/Сан-Томе і Принсіпі/圣多美和普林西比/聖多美普林西比/São Tomé och Príncipe/Sao Tome ve Principe
SV:El Salvador/Сальвадор/Salvador/Salwador/萨尔瓦多/薩爾瓦多
SX:Sint Maarten/Синт-Мартен/Saint-Martin (partie néerlandaise)/Sint-Maarten/Svatý Martin (Nizozemsko)/Сінт-Мартен/荷属圣马丁/荷屬聖馬丁
SY:Syria/Сирия/Syrien/Syrie/Siria/Síria/Syrië/Sýrie/Сирія/叙利亚/敘利亞/Suriye
SZ:Eswatini/Эсватини/Esuatini/Essuatíni/Есватіні/斯威士兰/史瓦帝尼/Esvatini
TC:Turks & Caicos Islands/Тёркс и Кайкос/Turks- und Caicosinseln/Îles Turques-et-Caïques/Islas Turcas y Caicos/Ilhas Turcas e Caicos/Isole Turks e Caicos/Turks- en Caicoseilanden/Turks i Caicos/Turks a Caicos/Острови Теркс і Кайкос/特克斯和凯科斯群岛/土克斯及開科斯群島/Turks- och Caicosöarna/Turks ve Caicos Adaları
TD:Chad/Чад/Tschad/Tchad/Chade/Ciad/Tsjaad/Czad/Čad/乍得/查德/Çad
TF:French Southern Territories/Французские Южные территории/Französische Süd- und Antarktisgebiete/Terres australes françaises/Territorios Australes Franceses/Territórios Franceses do Sul/Terre Australi Francesi/Franse Gebieden in de zuidelijke Indische Oceaan/Francuskie Terytoria Południowe i Antarktyczne/Francouzská jižní území/Французькі Південні Території/法属南部领地/法屬南部屬地/Franska sydterritorierna/Fransız Güney Toprakları
TG:Togo/Того/多哥
TH:Thailand/Таиланд/Thaïlande/Tailandia/Tailândia/Thailandia/Tajlandia/Thajsko/Таїланд/泰国/泰國/Tayland
TJ:Tajikistan/Таджикистан/Tadschikistan/Tadjikistan/Tayikistán/Tadjiquistão/Tagikistan/Tadzjikistan/Tadżykistan/Tádžikistán/塔吉克斯坦/塔吉克/Tacikistan
TK:Tokelau/Токелау/托克劳/托克勞群島/Tokelauöarna
TL:Timor-Leste/Восточный Тимор/Timor oriental/Timor Est/Oost-Timor/Timor Wschodni/Východní Timor/Тимор-Лешті/东帝汶/東帝汶/Östtimor
TM:Turkmenistan/Туркменистан/Turkménistan/Turkmenistán/Turcomenistão/Туркменістан/土库曼斯坦/土庫曼/Türkmenistan
TN:Tunisia/Тунис/Tunesien/Tunisie/Túnez/Tunísia/Tunesië/Tunezja/Tunisko/Туніс/突尼斯/突尼西亞/Tunisien/Tunus
TO:Tonga/Тонга/汤加/東加
TR:Türkiye/Турция/Türkei/Turquie/Turquía/Turquia/Turchia/Turkije/Turcja/Turecko/Туреччина/土耳其/Turkiet
TT:Trinidad & Tobago/Тринидад и Тобаго/Trinidad und Tobago/Trinité-et-Tobago/Trinidad y Tobago/Trinidad e Tobago/Trinidad en Tobago/Trynidad i Tobago/Trinidad a Tobago/Тринідад і Тобаго/特立尼达和多巴哥/千里達及托巴哥/Trinidad och Tobago/Trinidad ve Tobago
TV:Tuvalu/Тувалу/图瓦卢/吐瓦魯
TW:Taiwan/Тайвань/Taïwan/Taiwán/Tajwan/Tchaj-wan/台湾/台灣/Tayvan
TZ:Tanzania/Танзания/Tansania/Tanzanie/Tanzânia/Танзанія/坦桑尼亚/坦尚尼亞/Tanzanya
UA:Ukraine/Украина/Ucrania/Ucrânia/Ucraina/Oekraïne/Ukraina/Ukrajina/Україна/乌克兰/烏克蘭/Ukrayna
UG:Uganda/Уганда/Ouganda/Oeganda/乌干达/烏干達
UM:U.S. Outlying Islands/Внешние малые о-ва (США)/Amerikanische Überseeinseln/Îles mineures éloignées des États-Unis/Islas menores alejadas de EE. UU./Ilhas Menores Distantes dos EUA/Isole Minori Esterne degli Stati Uniti/Kleine afgelegen eilanden van de Verenigde Staten/Dalekie Wyspy Mniejsze Stanów Zjednoczonych/Menší odlehlé ostrovy USA/Віддалені острови США/美国本土外小岛屿/美國本土外小島嶼/USA:s yttre öar/ABD Küçük Harici Adaları
US:United States/Соединенные Штаты/Vereinigte Staaten/États-Unis/Estados Unidos/Stati Uniti/Verenigde Staten/Stany Zjednoczone/Spojené státy/Сполучені Штати/美国/美國/USA/Amerika Birleşik Devletleri
UY:Uruguay/Уругвай/Uruguai/Urugwaj/乌拉圭/烏拉圭
UZ:Uzbekistan/Узбекистан/Usbekistan/Ouzbékistan/Uzbekistán/Uzbequistão/Oezbekistan/乌兹别克斯坦/烏茲別克/Özbekistan
VA:Vatican City/Ватикан/Vatikanstadt/État de la Cité du Vatican/Ciudad del Vaticano/Cidade do Vaticano/Città del Vaticano/Vaticaanstad/Watykan/Vatikán/梵蒂冈/梵蒂岡/Vatikanstaten/Vatikan
VC:St. Vincent & Grenadines/Сент-Винсент и Гренадины/St. Vincent und die Grenadinen/Saint-Vincent-et-les Grenadines/San Vicente y las Granadinas/São Vicente e Granadinas/Saint Vincent e Grenadine/Saint Vincent en de Grenadines/Saint Vincent i Grenadyny/Svatý Vincenc a Grenadiny/Сент-Вінсент і Гренадіни/圣文森特和格林纳丁斯/聖文森及格瑞那丁/S:t Vincent och Grenadinerna/Saint Vincent ve Grenadinler
VE:Venezuela/Венесуэла/Wenezuela/Венесуела/委内瑞拉/委內瑞拉
VG:British Virgin Islands/Виргинские о-ва (Великобритания)/Britische Jungferninseln/Îles Vierges britanniques/Islas Vírgenes Británicas/Ilhas Virgens Britânicas/Isole Vergini Britanniche/Britse Maagdeneilanden/Brytyjskie Wyspy Dziewicze/Britské Panenské ostrovy/Британські Віргінські острови/英属维尔京群岛/英屬維京群島/Brittiska Jungfruöarna/Britanya Virjin Adaları
VI:U.S. Virgin Islands/Виргинские о-ва (США)/Amerikanische Jungferninseln/Îles Vierges des États-Unis/Islas Vírgenes de EE. UU./Ilhas Virgens Americanas/Isole Vergini Americane/Amerikaanse Maagdeneilanden/Wyspy Dziewicze Stanów Zjednoczonych/Americké Panenské ostrovy/Віргінські Острови (США)/美属维尔京群岛/美屬維京群島/Amerikanska Jungfruöarna/ABD Virjin Adaları
VN:Vietnam/Вьетнам/Viêt Nam/Vietnã/Wietnam/Вʼєтнам/越南
VU:Vanuatu/Вануату/瓦努阿图/萬那杜
WF:Wallis & Futuna/Уоллис и Футуна/Wallis und Futuna/Wallis-et-Futuna/Wallis y Futuna/Wallis e Futuna/Wallis en Futuna/Wallis i Futuna/Wallis a Futuna/Уолліс і Футуна/瓦利斯和富图纳/瓦利斯群島和富圖那群島/Wallis- och Futunaöarna/Wallis ve Futuna
WS:Samoa/Самоа/萨摩亚/薩摩亞
YE:Yemen/Йемен/Jemen/Yémen/Iêmen/Ємен/也门/葉門
YT:Mayotte/Майотта/Majotta/马约特/馬約特島
ZA:South Africa/Южно-Африканская Республика/Südafrika/Afrique du Sud/Sudáfrica/África do Sul/Sudafrica/Zuid-Afrika/Republika Południowej Afryki/Jihoafrická republika/Південно-Африканська Республіка/南非/Sydafrika/Güney Afrika
ZM:Zambia/Замбия/Sambia/Zambie/Zâmbia/Замбія/赞比亚/尚比亞/Zambiya
ZW:Zimbabwe/Зимбабве/Simbabwe/Zimbabue/Zimbábue/Зімбабве/津巴布韦/辛巴威/Zimbabve
`;
