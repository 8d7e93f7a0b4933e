// What a kept page must not carry: whoever wrote it, reads it or is named in it.

const HANDLE = /(^|[\s(:])@[a-z\d_]{4,32}\b/gi;
const DIGITS = /[+(]?\d[\d\s().\u2011/-]{6,24}\d/g;
const LONG = /[A-Za-z\d_-]{28,200}/g;
// "Contact: Ada Reed", «Контактное лицо: Анна Белова»
const NAMED =
  /((?:contact(?: person)?|recruiter|hiring manager|posted by|questions to|ansprechpartner(?:in)?|kontakt|kontaktperson|votre contact|contacto|contato|referente|contactpersoon|osoba kontaktowa|kontaktní osoba|контактное лицо|контакт|рекрутер|контактна особа|yhteyshenkilö|kontaktperson)[:：]?\s{1,3}(?:(?:mr|mrs|ms|dr|herr|frau|mme|m|sr|sra)\.? )?)\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}/giu;
const PERSON = /^\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u;
/** Elements that name a person, mostly the one who reads or the one who posted. */
const OF_PERSON =
  /avatar|user-?(?:name|menu|info)|account|my-?profile|member|hirer|poster|recruiter|author|contact-?(?:name|person)|person-?name|(?:^|[\s_-])person(?:[\s_-]|$)/i;

/** Words without e-mail addresses, phone numbers, handles, tokens and names beside "Contact:". Days, pay and numbers of postings stay. */
export function scrubWords(words: string): string {
  return withoutMail(words)
    .replace(HANDLE, '$1@handle')
    .replace(NAMED, '$1A. Person')
    .replace(DIGITS, (digits) => (isPhone(digits) ? digits.replace(/\d/g, '0') : digits))
    .replace(LONG, (token) => (/\d/.test(token) && /[A-Za-z]/.test(token) && !/-.{1,20}-/.test(token) ? 'token' : token));
}

/** Every e-mail address as one of nobody's: looked for around each @. */
function withoutMail(words: string): string {
  let out = '';
  let done = 0;
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    let [start, end] = [at, at + 1];
    while (start > done && at - start < 64 && /[\w.+-]/.test(words[start - 1]!)) start -= 1;
    while (end < words.length && end - at < 120 && /[\w.-]/.test(words[end]!)) end += 1;
    while (/[.-]/.test(words[end - 1]!)) end -= 1;
    if (start === at || !words.slice(at, end).includes('.')) continue;
    out += `${words.slice(done, start)}name@mail.example`;
    done = end;
  }
  return out + words.slice(done);
}

/** A number to call: written with a plus, a bracket or a leading zero, or in groups; not a day, an amount or a range of them. */
function isPhone(words: string): boolean {
  const count = words.replace(/\D/g, '').length;
  if (count < 8 || count > 16) return false;
  if (/^(?:19|20)\d\d[-/.]\d|\d[-/.](?:19|20)\d\d(?!\d)|\d\s?[–—]\s?\d|^\d{1,3}(?:[ .,\u00a0]000)/.test(words)) return false;
  if (/^\d{1,3}(?:[.\s\u00a0]\d{3}){1,3}(?:\s?-\s?\d{1,3}(?:[.\s\u00a0]\d{3}){1,3})?$/.test(words)) return false;
  return /^[+(0]/.test(words) || /\d[\s().-]\d/.test(words);
}

/** A person's name as the only words of an element that is named after a person. */
export function scrubName(words: string, names: string): string {
  return OF_PERSON.test(names) && PERSON.test(words.trim()) ? 'A. Person' : words;
}

const KEPT = /^(?:id|jk|vjk|jl|jid|lvk|gh_jid|currentjobid|jobid|job_id|joblistingid|job|position|offer|token_job|lang|language)$/i;

/** An address without who came by it: no name, no fragment, of its parameters only numbers of postings. */
export function scrubAddress(address: string): string {
  if (!URL.canParse(address)) return address.split(/[?#]/, 1)[0]!.slice(0, 500);
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return '';
  const kept: string[] = [];
  // Firefox shows a content script no iterator of the page's objects
  url.searchParams.forEach((value, key) => {
    if (KEPT.test(key) && /^[\w-]{1,40}$/.test(value)) kept.push(`${key}=${value}`);
  });
  return `${url.origin}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

const OUT = /^(?:applicationcontact|contactpoint|email|telephone|faxnumber|image|logo|sameas|author|creator|employee|founder)$/i;
const MOST_DEPTH = 32;

/** A page's data, scrubbed all the way down. */
export function scrubData(data: unknown, depth = 0): unknown {
  if (typeof data === 'string') return /^https?:\/\//.test(data) ? scrubAddress(data) : scrubWords(data);
  if (typeof data !== 'object' || data === null || depth > MOST_DEPTH) return typeof data === 'object' ? null : data;
  if (Array.isArray(data)) return data.slice(0, 500).map((one) => scrubData(one, depth + 1));
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !OUT.test(key) && key !== '__proto__')
      .map(([key, value]) => [key, scrubData(value, depth + 1)]),
  );
}
