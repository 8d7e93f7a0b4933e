import type { Part } from '../extract/scan.ts';
import { type Body, letters, type Sheet } from './body.ts';
import { type Chunk, isNamed } from './chunks.ts';
import { addressOf, isAddressed, keyOf, speller } from './firm-address.ts';
import { isBoard } from './is-board.ts';
import { isNoEmployer, isNoPlace } from './job-posting.ts';
import { labelled } from './labels.ts';
import { mode, posted, term } from './terms.ts';
import { SEPARATOR } from './title.ts';
import { furniture, role, section } from './vocabulary.ts';

const PROFILE =
  /\/(?:compan(?:y|ies)|cmp|employers?|firm[ay]|unternehmen|arbeitgeber|entreprises?|empresas?|aziend[ae]|bedrijf|organi[sz]ations?|by-company|pracodawcy?|clients|gongsi|yritys|startup)\//i;
export const COMPANY_NAMED =
  /compan(?:y|ies)|comp-?name|employer|__agency|organi[sz]ation|org-?name|advertiser|hiring|\bfirma?\b|azienda|empresa|entreprise|arbeitgeber/i;
const NOT_NAMED = /logo|size|industr|about|desc|locat|rating|review|culture|title|photo/i;
const NO_NAME = /^\d|[!?:]$|\p{Ll}{4}\.$|\bago$|^[A-Z]{1,6}[-_ ]?\d|[$€£₽¥₹]/u;
export const LEGAL =
  /[ ,](?:GmbH|GmbH & Co\. KG|AG|KG|SE|UG|eG|GbR|mbH|e\. ?V\.|Ltd|Limited|LLC|LLP|Inc|Corp|PLC|plc|Pty|BV|B\.V\.|NV|N\.V\.|AB|AS|A\/S|ApS|Oy|Oyj|ASA|SA|S\.A\.|S\.A\.S\.|SAS|SARL|SASU|SL|S\.L\.|S\.L\.U\.|SRL|S\.?r\.?l\.|S\.p\.A\.|SpA|Ltda|Ltda\.|Sp\. z ?o\. ?o\.|S\.K\.A\.|s\. ?r\. ?o\.|a\. ?s\.|Kft\.|Zrt\.|Bt\.|A\.Ş\.|Ltd\. Şti\.|d\.o\.o\.|OOD|EOOD|SIA|UAB|OÜ)\.?$|^(?:ООО|ЗАО|ОАО|ПАО|АО|ИП|ТОВ|ФОП|PT|SIA|UAB|株式会社|有限会社|주식회사|Công ty) ?|(?:株式会社|有限公司|\(주\)|㈜)$/u;
const OF_FORM =
  /^(?:(?:job )?application(?: form)?|apply(?: now)?|(?:online-?)?bewerbung|bewerbungsformular|postuler|candidature|solicitud(?: de empleo)?|postulación|candidatura|отклик|анкета)$/i;
/** Rooms of a site that its titles and links name. */
const OF_SITE =
  /^(?:careers?|jobs?|(?:open )?(?:positions|roles)|vacancies|openings|karriere|stellen|emplois?|carrières?|empleo|vagas|lavora con noi|unisciti a noi|work (?:with|for) us|join (?:us|our team)|trabaja con nosotros|trabalhe conosco|rejoignez-nous|nous rejoindre|recrutement|werken bij ons|jobba hos oss|pracuj (?:z nami|u nas)|arbeiten bei uns|vacatures|praca|kariera|kariéra|вакансии|вакансії|карьера|jobb|karriär|home|about(?: us)?|blog|news)$/i;
const HIRES =
  /^(?:careers?|jobs?|karriere|stellen|work|join|werken|vacatures|vacature|jobba|lavora|trabaja|trabalhe|travailler|praca|kariéra|kariera|работа|вакансии) (?:at|with|bei|@|bij|hos|con|en|em|na|chez|w|v|ve|в) /i;
const SITE_OF =
  / (?:logo|careers?|jobs?|karriere|recruitment|vacancies|career (?:portal|site|center)|stellenangebote|on notion)$| ?(?:採用情報|採用サイト|新卒採用|中途採用|採用|求人情報|招聘信息|校园招聘|社会招聘|招聘|채용공고|채용)$/i;
/** "Firm is hiring a Cook", "Cook at Firm": the name is the first group. */
const SENTENCES: readonly RegExp[] = [
  / (?:at|bei|chez|hos|@|bij|w firmie|în cadrul|di|u tvrtki) (\p{Lu}[^|–—\n]{1,60})/u,
  / (?:работа в компании|в компании|в компанії|у компанії) ([^|(–—,\n]{2,60})/u,
  /^(.{2,50}?) (?:\([^()]{1,20}\) )?(?:is )?(?:hiring|sucht|recrute|recherche|cerca|szuka|zoekt|söker|søger|søker|ищет|шукає) /u,
];

/** "© 2019–2026 Firm Ltd. All rights reserved" */
const OWNER =
  /(?:©|\(c\))\s?(?:copyright )?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?!all rights|alle rechte|tous droits)(\p{Lu}[^|·•©.\d]{2,50})/iu;
/** "Завод «Луч» (г. Ижевск) приглашает": the name is the first group. */
const INVITES =
  /^(?!(?:we|our|wir|unser|nous|notre|мы|наш|a|an|the|die|der|das|le|la|el|il) )(?:компания |компанія )?(\p{Lu}[^.,:;()]{2,50}?)(?: \([^()]{2,40}\))? (?:is (?:now )?hiring|is looking for|is seeking|sucht|recrute|recherche|busca|cerca|zatrudni|szuka|hledá|приглашает|ищет|запрошує|шукає|söker|søger|søker) /iu;

/**
 * The employer, by what several places of the page agree on: labels, class names, links to its profile, legal forms, the document's title,
 * the board's address for the firm, the posting's own words. A board's own name is none unless the posting speaks of it.
 */
export function companyOf(
  sheet: Sheet,
  body: Body,
  chunks: readonly Chunk[],
  label: string | undefined,
  title: string | undefined,
  places: readonly string[],
): string | undefined {
  const words = body.picks
    .slice(0, 200)
    .map((i) => sheet.lines[i]!.text)
    .join('\n');
  const { own, slugs: named, isFirms } = addressOf(sheet.url);
  // …/laborant-til-kvalitet and …/bremen-produktmanager-food name the job, and what else the board says of it
  const job = (title ?? '').split(/[^\p{L}\d]+/u).map(keyOf);
  const isOfJob = (slug: string) => slug.includes(job.join('')) || job.filter((word) => word.length > 3 && slug.includes(word)).length > 1;
  const slugs = named.filter((slug) => job.join('').length < 5 || !isOfJob(slug));
  const ofJob = named.filter((slug) => !slugs.includes(slug));
  const addressed = (name: string) =>
    isAddressed(name, slugs) ? 5 : isAddressed(name, ofJob) && !keyOf(title ?? '').includes(keyOf(name)) ? 2 : 0;
  const isOwn = isFirms || !isBoard(sheet);
  const scores = new Map<string, number>();
  const add = (name: string | undefined, score: number) => {
    const plain = nameIn(name);
    if (!plain || !couldBeOne(plain, title) || places.includes(plain) || isHost(plain, sheet.url)) return;
    scores.set(plain, (scores.get(plain) ?? 0) + score);
  };
  add(label, 12);
  const heads = sheet.titles.filter(Boolean);
  for (const { text, part, at, rank } of chunks) {
    if (at > 60) break;
    const name = nameIn(text) ?? '';
    const sure = (isNamed(part, COMPANY_NAMED, NOT_NAMED) ? 4 : 0) + (isProfile(part) ? 4 : 0);
    const score = at <= 20 || sure > 7 ? sure + addressed(name) + (LEGAL.test(name) ? 3 : 0) : 0;
    const said = at > -8 && at < 20 && name.length > 2 && heads.some((head) => isNameIn(name, head)) ? 3 : 0;
    if (score + said > 0) add(text, score + said + (at > -3 && at < 10 && at !== 0 ? 1 : 0));
    // A board's second heading is the firm, perhaps with a department of it
    if (at === 1 && rank > 0 && !isOwn && name.length > 3 && !section(name.toLowerCase())) add(name.split(/ [-–—] /, 1)[0], 4);
  }
  for (const head of heads) for (const sentence of SENTENCES) add(sentence.exec(head)?.[1]?.split(/ - | in | \(|, (?=\p{Lu})/u)[0], 4);
  const parts = new Set(
    heads.flatMap((one) => one.split(SEPARATOR).flatMap((part) => (title && part.endsWith(`: ${title}`) ? part.split(': ') : [part]))),
  );
  if (slugs.length > 0) {
    const spell = speller(words, () => sheet.lines.map(({ text }) => text).join('\n'));
    // "Wren House Veterinary" is wrenhouse in its address
    const whole = (name: string) => [...parts].map(nameIn).find((part) => part?.startsWith(`${name} `) && words.includes(part)) ?? name;
    for (const slug of slugs) {
      const name = spell(slug);
      add(name && whole(name), 5);
    }
  }
  const keys = parts.size > 0 ? new Set(chunks.map(({ text }) => keyOf(text))) : null;
  for (const part of parts) {
    const name = nameIn(part) ?? '';
    const key = keyOf(name);
    const repeated =
      keys?.has(key) ||
      words.includes(name) ||
      (isOwn && (key === own || (own.length > 5 && key.startsWith(own)) || isAddressed(name, slugs)));
    if (key.length > 1 && part.length < 60)
      add(part, repeated || LEGAL.test(name) ? 4 : isOwn && parts.size < 4 && title && heads.some((head) => head.includes(title)) ? 4 : 0);
  }
  if (isOwn) {
    for (const { text, zone } of sheet.lines) if (zone === 'foot' && text.length < 160) add(OWNER.exec(text)?.[1], 4);
    for (const i of body.picks.slice(0, 4)) add(INVITES.exec(sheet.lines[i]!.text)?.[1], 4);
  }
  if (words.includes(sheet.siteName)) add(sheet.siteName, 2);
  else if (isOwn) add(sheet.siteName, 4);
  let [best, most] = [undefined as string | undefined, 3];
  for (const [name, score] of scores) {
    const key = keyOf(name);
    const said = words.includes(name);
    if (!said && !isOwn && (key === own || key === keyOf(sheet.siteName))) continue;
    const total =
      score +
      (said ? 2 : 0) +
      (LEGAL.test(name) ? 2 : 0) -
      (role(name.toLowerCase()) && !LEGAL.test(name) ? 2 : 0) -
      (isNoPlace(name) ? 9 : 0);
    if (total > most) [best, most] = [name, total];
  }
  return best;
}

/** A host's name is nobody's. */
function isHost(name: string, address: string): boolean {
  return (
    /^[\w-]{1,60}(?:\.[\w-]{2,60}){1,4}$/.test(name) && URL.canParse(address) && new URL(address).hostname.endsWith(name.toLowerCase())
  );
}

/** A name without what boards set around it; undefined when nothing is left. */
function nameIn(words: string | undefined): string | undefined {
  if (words && OF_SITE.test(words)) return undefined;
  const name = words
    ?.replace(HIRES, '')
    .replace(SITE_OF, '')
    .replace(/^[@\s]{1,3}|[\s,;]{1,3}$/g, '')
    .trim();
  // "Firm S.A.S. - Town"
  const [first = '', ...rest] = name?.split(/ [-–—] /) ?? [];
  if (rest.length > 0 && LEGAL.test(first)) return first;
  // "Firm Pvt Ltd, Town"
  const comma = name?.lastIndexOf(', ') ?? -1;
  return (comma > 0 && LEGAL.test(name!.slice(0, comma)) && !LEGAL.test(name!) ? name!.slice(0, comma) : name) || undefined;
}

function couldBeOne(name: string, title: string | undefined): boolean {
  if (
    name.length > 70 ||
    !/\p{L}/u.test(name) ||
    NO_NAME.test(name) ||
    OF_FORM.test(name) ||
    OF_SITE.test(name) ||
    isNoEmployer(name) ||
    (title && (title.includes(name) || letters(title) === letters(name)))
  )
    return false;
  const lower = name.toLowerCase();
  return !furniture(lower) && !labelled(name) && term(lower) === null && mode(lower) === null && posted(lower) === null;
}

/** Whether a head of the document has the name as a part of its own: not as a place ("in Kassel"), nor inside another word. */
function isNameIn(name: string, head: string): boolean {
  const at = head.indexOf(name);
  if (at < 0 || name === head) return false;
  const [before, after] = [head.slice(0, at), head.slice(at + name.length)];
  if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) return false;
  // "Cook, Tulsa. Jobs": a town more often than a firm
  if (/,\s$/.test(before) && !LEGAL.test(name) && /^[.,]/.test(after)) return false;
  return !/(?:^|[ ,])(?:in|à|en|em|a|w|v|ve|в|у|u|i|im|te|la)\s$/iu.test(before) && !/^ ?(?:jobs?|gesucht)/i.test(after);
}

/** Whether words are a link to a firm's profile. */
export function isProfile({ href }: Part): boolean {
  return PROFILE.test(href ?? '');
}
