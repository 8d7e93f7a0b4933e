import { useEffect, useId, useState } from 'preact/hooks';
import { language, plural, t } from '../text.ts';

type Found = { readonly words: string; readonly part: string; readonly element: HTMLElement };

const MOST = 8;

/** Finds a setting by any word that stands beside it, in whatever language the page is drawn. */
export function FindSetting() {
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => setFound(words.trim() === '' ? [] : find(words)), [words]);
  const go = ({ element }: Found) => {
    for (let up = element.closest('details'); up; up = up.parentElement?.closest('details') ?? null) up.open = true;
    element.scrollIntoView({ block: 'center' });
    const target = controlOf(element);
    if (!target.matches('a, button, input, select, textarea, summary, [tabindex]')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    setWords('');
  };
  return (
    <search class="find">
      <label class="vh" for={id}>
        {t('options_find')}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        value={words}
        placeholder={t('options_find')}
        autocomplete="off"
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) {
            event.preventDefault();
            go(found[0]);
          }
        }}
      />
      <div role="status" class="xs">
        {words.trim() !== '' && found.length === 0 && t('options_find_none')}
        {found.length > 0 && <span class="vh">{plural('options_find_some', found.length)}</span>}
      </div>
      {found.length > 0 && (
        <ul>
          {found.map((one) => (
            <li key={`${one.part}/${one.words}`}>
              <button type="button" class="btn quiet" onClick={() => go(one)}>
                {one.words} <span class="xs">{one.part}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** What names a setting: its label, its legend, its heading, its button. */
const NAMES = '.part h2, .part h3, .part label, .part legend, .part .label, .part summary, .part button, .part input[aria-label]';

function find(words: string): Found[] {
  const plain = (text: string) => text.toLocaleLowerCase(language()).normalize('NFKD').replace(/\p{M}/gu, '').replace(/ё/g, 'е');
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const known = new Map<string, Found>();
  for (const element of document.querySelectorAll<HTMLElement>(NAMES)) {
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const part = element.closest('.part')?.querySelector('h2')?.textContent ?? '';
    const where = plain(`${name} ${part}`);
    if (name !== '' && name.length < 200 && asked.every((word) => where.includes(word))) {
      const key = `${part}/${name}`;
      if (!known.has(key)) known.set(key, { words: name, part: part === name ? '' : part, element });
    }
  }
  const begins = ({ words: name }: Found) => (asked.every((word) => plain(name).includes(word)) ? 0 : 1);
  return [...known.values()].sort((a, b) => begins(a) - begins(b)).slice(0, MOST);
}

function controlOf(element: HTMLElement): HTMLElement {
  if (element instanceof HTMLLabelElement && element.control) return element.control;
  return (element.matches('legend') && element.parentElement?.querySelector<HTMLElement>('input, button, select')) || element;
}
