/** What a person says of the warnings on a posting: one that was wrong, or none where there should have been one. */
export type CaseFile = {
  readonly label: 'ok' | 'scam';
  /** The rule that spoke, or null where none did. */
  readonly rule: string | null;
  /** BCP 47; null when unknown. */
  readonly lang: string | null;
  /** The words that were warned of, or the whole posting where nothing was. */
  readonly text: string;
};

const LONGEST = 6_000;

/** A case for the tests, with nobody's name, number or address in it. */
export function caseFile(
  label: CaseFile['label'],
  rule: string | null,
  lang: string | null,
  text: string,
  names: readonly string[],
): CaseFile {
  return { label, rule, lang, text: anonymous(text.slice(0, LONGEST), names) };
}

const LINK = /\bhttps?:\/\/[^\s<>"')\]]{1,400}/giu;
const NUMBER = /\+?\d[\d ().\-–]{6,22}\d/gu;
const BEFORE_NAMES = new Set(
  (
    'mr mrs ms miss dr herr frau madame monsieur sr sra pan pani manager recruiter contact assistant coordinator agent менеджер менеджеру рекрутер ' +
    'куратор куратору координатор спросить спрашивать ansprechpartner ansprechpartnerin responsable reclutador reclutadora'
  ).split(' '),
);

/** E-mails, handles, numbers of phones and cards, links' paths and persons' names give way to stand-ins; `names` are told by the page. */
export function anonymous(text: string, names: readonly string[]): string {
  let plain = text
    .replace(LINK, (link) => `${link.slice(0, link.indexOf('//') + 2)}${link.slice(8).includes('@') ? 'user@' : ''}site.example/`)
    .replace(NUMBER, (number) => (number.replace(/\D/gu, '').length >= 9 ? number.replace(/\d/gu, '0') : number));
  for (const name of names) if (name.trim().length > 2) plain = plain.split(name.trim()).join('Company');
  const words = plain.split(/(\s)/u);
  let named = 0; // words more that may be a person's name
  return words
    .map((word) => {
      if (!word.trim()) return word;
      if (word.includes('@') && !word.includes('user@site.example')) return withoutAddress(word);
      if (named > 0 && /^\p{Lu}/u.test(word)) {
        named = /[.,;:!?)]$/u.test(word) ? 0 : named - 1;
        return `Name${/[.,;:!?)]{1,3}$/u.exec(word)?.[0] ?? ''}`;
      }
      named = BEFORE_NAMES.has(word.replace(/[.:(]/gu, '').toLowerCase()) ? 2 : 0;
      return word;
    })
    .join('');
}

/** Whose mailbox it is goes, that it is a free one stays. */
function withoutAddress(word: string): string {
  const at = word.indexOf('@');
  const host = word.slice(at + 1).replace(/[.,;:!?)>]{1,5}$/u, '');
  const rest = word.slice(at + 1 + host.length);
  if (!host.includes('.')) return `@name${rest}`;
  return `name@${/^(?:gmail|yahoo|outlook|hotmail|mail|yandex|proton|protonmail|gmx)\./u.test(host) ? host : 'company.example'}${rest}`;
}
