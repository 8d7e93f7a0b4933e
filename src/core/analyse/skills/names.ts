import { tokensOf } from './tokens.ts';
import { dictionary, matchesIn } from './trie.ts';

/** Is a technology named, in letters that can mean nothing else? Of a sentence whose surroundings are not known yet. */
export function namesTechnology(text: string, lower: string): boolean {
  return matchesIn(lower, tokensOf(lower), dictionary()).some(({ form, start, end }) => {
    if (form.group !== 'tech' && form.group !== 'tool') return false;
    if (form.care === 'none') return true;
    return (form.care === 'exact' || form.care === 'capital') && start > 0 && text.slice(start, end) === form.written;
  });
}
