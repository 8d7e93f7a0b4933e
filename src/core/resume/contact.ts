// What tells who somebody is, not what they can do. Matching never looks at it.
const LABELLED =
  /(?:^|[\n|,;•]) {0,4}(?:name|full name|first name|last name|surname|gender|sex|age|date of birth|birth date|born|d\.?o\.?b|marital status|nationality|religion|father'?s name|husband'?s name|mother'?s name|address|phone|mobile|tel|telephone|e-?mail|photo|имя|фио|фамилия|отчество|пол|возраст|дата рождения|родился|родилась|семейное положение|гражданство|национальность|адрес|телефон|тел|почта|geburtsdatum|geboren|geschlecht|alter|familienstand|staatsangehörigkeit|anschrift|adresse|telefon|nom|prénom|sexe|âge|date de naissance|né le|née le|situation familiale|nationalité|téléphone|nombre|sexo|edad|fecha de nacimiento|estado civil|nacionalidad|dirección|teléfono|nome|idade|data de nascimento|naam|geslacht|leeftijd|geboortedatum|imię|wiek|płeć|data urodzenia) {0,3}[:\-–] {0,3}[^\n|;•]{1,80}/giu;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const LINK = /(?:https?:\/\/|www\.)\S{1,200}|\b(?:linkedin|github|gitlab|behance|t)\.(?:com|me|net|io)\/\S{1,120}/giu;
const PHONE = /(?<![\p{L}\d])\+?\d[\d ().-]{7,20}\d(?![\p{L}\d])/gu;
const PRONOUNS = /\((?:she|he|they)\/(?:her|him|them)(?:\/(?:hers|his|theirs))?\)/giu;
// A first line of two to four capitalised words and nothing else is a name.
const NAME_LINE = /^\s{0,20}(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}\p{Lu}[\p{L}'’.-]{0,30} {0,4}(?=\n)/u;

/** A résumé's text without name, address, telephone, age, gender and the like, blanked out so that offsets stay. */
export function withoutContact(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length));
  return [NAME_LINE, LABELLED, EMAIL, LINK, PHONE, PRONOUNS].reduce((rest, pattern) => rest.replace(pattern, blank), text);
}
