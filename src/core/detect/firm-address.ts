import { boardOf } from './board-of.ts';
import { letters } from './body.ts';
import { role } from './vocabulary.ts';

/** What a path says of every posting and of no firm, as keys: doubled letters once. */
const COMMON =
  /^(?:jobs?|carer|vacanc|position|opening|stelen|kariere|emploi|ofre|oferta|empleo|trabajo|vaga|lavoro|anunci|praca|oferty?|prace|rabota|vakan|detail|view|search|aply|public|pages?|compan|employment|recruit|ledig|lowongan|munka|alas|isilan|index|about|home$|hiring|workwithus|joinus|joinour|ourteam|uberuns|nosotros|sobre|chisiamo|onas$|omos$|apropos)/;

/** A board gives each firm a name in its addresses: firm.board.example, board.example/firm/…. `own` is the board, or the firm itself; `isFirms`: the host says that it is a firm's. */
export function addressOf(address: string): { own: string; slugs: string[]; isFirms: boolean } {
  if (!URL.canParse(address)) return { own: '', slugs: [], isFirms: false };
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '').split('.');
  const at = /^(?:co|com|org|net|gov|ac|edu)$/.test(host.at(-2) ?? '') ? -3 : -2;
  const slugs = [...host.slice(0, at), ...pathname.split('/').slice(1, 3)]
    .map(keyOf)
    .filter((slug) => slug.length > 3 && !(slug.length < 16 && COMMON.test(slug)));
  // careers.firm.example is the firm's, unless it is a board that we know
  const isFirms =
    /^(?:careers?|jobs?|karriere|work|join|emplois?|empleos?|vagas|praca|kariera|rabota|werkenbij.{0,40})$/.test(host[0] ?? '') &&
    !boardOf(address);
  return { own: keyOf(host.at(at) ?? ''), slugs, isFirms };
}

/** Is a name one of the slugs of an address? A long one may stand inside a slug. */
export function isAddressed(text: string, slugs: readonly string[]): boolean {
  const name = keyOf(text);
  return name.length > 3 && slugs.some((slug) => slug === name || (name.length > 5 && slug.includes(name)));
}

/** Finds the words of the text that an address writes as one, and those that follow where `page` says them together more than once. */
export function speller(text: string, page: () => string): (slug: string) => string | undefined {
  const words = text.slice(0, 10_000).split(/[\s,.:;!?()]+/);
  // Where a name may begin, and the first word's key: it is asked of every slug
  const starts = words.flatMap((word, i) => (/^[\p{Lu}\d]/u.test(word) ? [[i, keyOf(word)] as const] : []));
  // …/principal-engineer-video ends in what the job is: in a role, or in words of the line that names one.
  const names = text.split('\n', 3).filter((line) => role(line.toLowerCase()));
  const isOfTheJob = (spoken: string) => role(spoken.toLowerCase()) || names.some((line) => line.includes(spoken));
  return (slug) => {
    for (const [i, first] of starts) {
      if (!slug.includes(first)) continue;
      for (let k = i + 1; k <= i + 4; k += 1) {
        const spoken = words.slice(i, k).join(' ');
        const name = keyOf(words.slice(i, k).join(''));
        if (name === slug || (name.length > 6 && slug.endsWith(name) && !isOfTheJob(spoken))) {
          const longer = words.slice(i, k + 1).join(' ');
          return /^\p{Lu}\p{Ll}/u.test(words[k] ?? '') && !role(longer.toLowerCase()) && page().split(longer).length > 2 ? longer : spoken;
        }
      }
    }
    return undefined;
  };
}

/** Letters without marks, doubled ones once: "Barcelona Activa" is barcelonactiva in an address. */
export function keyOf(text: string): string {
  return letters(/[^\0-\x7f]/.test(text) ? text.normalize('NFD') : text).replace(/(.)\1/gu, '$1');
}
