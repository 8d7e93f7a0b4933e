import { amongTags, amongTech, askBeside, besideClue, nearTech, partOfName, type Scene, shouted } from './neighbours.ts';
import {
  alone,
  amongHan,
  attached,
  besideFigure,
  endsItem,
  inShortItem,
  isBlank,
  led,
  listed,
  opensSentence,
  startsHigh,
} from './surroundings.ts';
import { isSkill, type Match } from './trie.ts';

const ENOUGH = 3; // so many sure technologies make a posting one about software

/** Which of the matches are the skill they look like. Ordinary words ("go the extra mile", "excel under pressure") are left out. */
export function judged(scene: Scene): Match[] {
  const { matches } = scene;
  const sure: boolean[] = matches.map(({ form }) => form.care === 'none' && isSkill(form));
  const technical = isTechnical(scene, sure);
  const isTech = (at: number) => {
    const match = matches[at];
    return match !== undefined && sure[at]! && (match.form.group === 'tech' || match.form.group === 'tool' || match.form.group === 'own');
  };
  // Once forth and once back: a doubtful name next to a settled one is settled by it.
  for (const order of [1, -1]) {
    for (let n = 0; n < matches.length; n += 1) {
      const at = order > 0 ? n : matches.length - 1 - n;
      const { form } = matches[at]!;
      if (sure[at] || form.care === 'none' || !isSkill(form)) continue;
      if (form.care === 'asked') sure[at] = isAsked(scene, at, sure);
      else if (form.care === 'posting')
        sure[at] = isWhole(matches[at]!) && (technical || isListed(scene, at, sure) || isCapital(scene, at));
      else sure[at] = isName(scene, at, isTech, technical);
    }
  }
  return matches.filter((_, at) => sure[at]);
}

function isTechnical({ matches, wishes }: Scene, sure: readonly boolean[]): boolean {
  const skills = new Set<unknown>();
  for (let at = 0; at < matches.length && skills.size < ENOUGH; at += 1) {
    const { form, start } = matches[at]!;
    if (sure[at] && form.group === 'tech' && !skills.has(form.skill) && !wishes(start)) skills.add(form.skill);
  }
  return skills.size >= ENOUGH;
}

function isName(scene: Scene, at: number, isTech: (at: number) => boolean, technical: boolean): boolean {
  const { text, matches } = scene;
  const { form, start, end } = matches[at]!;
  const seen = text.slice(start, end);
  const before = isTech(at - 1) && listed(text, matches[at - 1]!.end, start);
  const after = isTech(at + 1) && listed(text, end, matches[at + 1]!.start);
  if (attached(text, start, end, before || after)) return false;
  const bySigns = before || after || besideClue(scene, at);
  const asWritten = seen === form.written || (seen.length > 2 && seen === form.written.toUpperCase());
  if (form.care === 'exact') {
    if (besideFigure(text, start, end)) return false;
    if (seen === form.written || seen === `${form.written}s`) return bySigns || !shouted(scene, at);
    return seen === seen.toLowerCase() && (before || after) && alone(text, start, end, before, after);
  }
  if (!asWritten && !amongHan(text, start, end)) {
    // "reporting teams", with nothing but a blank in between, is no list
    const tags = (before || after) && amongTags(scene, at);
    const apartBefore = before && (tags || !isBlank(text, matches[at - 1]!.end, start));
    const apartAfter = after && (tags || !isBlank(text, end, matches[at + 1]!.start));
    const apart = apartBefore || apartAfter;
    if ((before && after) || (apart && (alone(text, start, end, before, after) || led(text, start)))) return true;
    // "experience in swift", but "swift, kind reviews" are no language
    return form.care === 'capital' && technical && led(text, start) && !/^, \p{Ll}/u.test(text.slice(end, end + 3));
  }
  if (before || after) return true;
  if (partOfName(scene, at) && !amongTech(scene, at, isTech)) return false;
  if (besideClue(scene, at)) return true;
  const opening = opensSentence(text, start);
  if (form.care === 'capital') return !opening ? !shouted(scene, at) : endsItem(text, end) && text[end] !== ':';
  if (opening) return false;
  const leads = led(text, start);
  return (nearTech(scene, at, isTech) && (leads || seen.length > 1)) || (technical && leads);
}

/** "Experience in sales", "sales skills", an item of a list that asks: a skill. "Our sales grow": none. */
function isAsked(scene: Scene, at: number, sure: readonly boolean[]): boolean {
  const { text, matches } = scene;
  const { start, end } = matches[at]!;
  if (askBeside(scene, at) !== null || (scene.asks(start) && inShortItem(text, start, end))) return true;
  return isListed(scene, at, sure);
}

/** An item of a list whose neighbour is sure. */
function isListed({ text, matches }: Scene, at: number, sure: readonly boolean[]): boolean {
  const { start, end } = matches[at]!;
  const before = matches[at - 1];
  const after = matches[at + 1];
  if (before && sure[at - 1] && listed(text, before.end, start)) return true;
  return after !== undefined && sure[at + 1]! && listed(text, end, after.start);
}

/** "Automation", not "automations". */
function isWhole({ form, start, end }: Match): boolean {
  return form.written.endsWith('*') || end - start === form.written.length;
}

/** "We work in an Agile way": a name by its capital, inside a sentence. */
function isCapital({ text, matches }: Scene, at: number): boolean {
  const { start } = matches[at]!;
  return startsHigh(text[start]!) && !opensSentence(text, start);
}
