import { findTitles } from './titles.ts';

// What tells who somebody is, not what they can do. Matching never looks at it.
const LABELLED =
  /(?:^|[\n|,;•]) {0,4}(?:name|full name|first name|last name|surname|gender|sex|age|date of birth|birth date|born|d\.?o\.?b|marital status|nationality|religion|father'?s name|husband'?s name|mother'?s name|address|phone|mobile|tel|telephone|e-?mail|photo|имя|фио|фамилия|отчество|пол|возраст|дата рождения|родился|родилась|семейное положение|гражданство|национальность|адрес|телефон|тел|почта|geburtsdatum|geboren|geschlecht|alter|familienstand|staatsangehörigkeit|anschrift|adresse|telefon|nom|prénom|sexe|âge|date de naissance|né le|née le|situation familiale|nationalité|téléphone|nombre|sexo|edad|fecha de nacimiento|estado civil|nacionalidad|dirección|teléfono|nome|idade|data de nascimento|naam|geslacht|leeftijd|geboortedatum|imię|wiek|płeć|data urodzenia) {0,3}[:\-–] {0,3}[^\n|;•]{1,80}/giu;
const MAILBOX = /[\w.+-]/u;
const HOST = /[\w.-]/u;
const LINK = /(?:https?:\/\/|www\.)\S{1,200}|\b(?:linkedin|github|gitlab|behance|t)\.(?:com|me|net|io)\/\S{1,120}/giu;
const PHONE = /(?<![\p{L}\d])\+?\d[\d ().-]{7,20}\d(?![\p{L}\d])/gu;
const PRONOUNS = /\((?:she|he|they)\/(?:her|him|them)(?:\/(?:hers|his|theirs))?\)/giu;
// A first line of two to four capitalised words and nothing else is a name.
const NAME_LINE = /^\s{0,20}(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}\p{Lu}[\p{L}'’.-]{0,30} {0,4}(?=\n)/u;

/** A résumé's text without name, address, telephone, age, gender and the like, blanked out so that offsets stay. */
export function withoutContact(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length));
  const first = NAME_LINE.exec(text)?.[0] ?? '';
  // "Senior Data Engineer" at the top is no name
  const name = first !== '' && findTitles(first).length === 0 ? [NAME_LINE] : [];
  return [...name, LABELLED, LINK, PHONE, PRONOUNS].reduce((rest, pattern) => rest.replace(pattern, blank), withoutMail(text));
}

/** Grown from its @: a pattern for the part before it would look at every word twice. */
function withoutMail(text: string): string {
  let rest = text;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let [from, to] = [at, at + 1];
    while (from > 0 && at - from < 64 && MAILBOX.test(rest[from - 1]!)) from -= 1;
    while (to < rest.length && to - at < 80 && HOST.test(rest[to]!)) to += 1;
    if (from < at && to > at + 1) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  return rest;
}
