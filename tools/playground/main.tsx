import '../../src/ui/theme.css';
import '../../src/ui/parts.css';
import { type ComponentChildren, render } from 'preact';
import { LANGUAGES } from '../../src/ui/dictionary.ts';
import { speakFor } from '../../test/ui/spoken.ts';
import { LONG_LANGUAGE, speakLong } from './long-words.ts';
import { parts } from './parts.tsx';
import { states } from './states.tsx';

/**
 * `?show=popup-rich&theme=dark&lang=ru`, `?show=parts/cards`; without `show`, the list of everything. `lang=long` has every sentence of ours 1.4 times as
 * long, `dir=rtl` turns the page, `focus=3` gives the third control the focus.
 */
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'en';
const html = document.documentElement;
if (language === LONG_LANGUAGE) speakLong();
else speakFor(LANGUAGES.includes(language) ? language : 'en');
html.lang = LANGUAGES.includes(language) ? language : 'en';
html.dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const theme = asked.get('theme');
if (theme) html.dataset.theme = theme;

const show = asked.get('show') ?? '';
/** What a page brings beside the parts, as its own `main.tsx` does: a name may mean one thing in one page and another in the next. */
const OWN: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
  [/saved|annotated|keys|dialog|offers/, () => import('../../src/ui/dialog.css')],
  [/saved/, () => import('../../src/ui/saved/saved.css')],
  [/selection|annotated/, () => import('../../src/ui/selection/selection.css')],
  [/privacy/, () => import('../../src/ui/privacy/privacy.css')],
  [/saved|options|letter|welcome|selection|field|form|offers|profile|resume|sites|keys/, () => import('../../src/ui/forms.css')],
  [/options|sites|profile|resume|offers|keys|field|form/, () => import('../../src/ui/options/options.css')],
  [/letter/, () => import('../../src/ui/letter/letter.css')],
  [/welcome/, () => import('../../src/ui/welcome/welcome.css')],
];
for (const [pages, load] of OWN) if (pages.test(show)) await load();
const root = document.getElementById('page')!;
render(drawn(show), root);
const focus = Number(asked.get('focus'));
if (focus > 0)
  requestAnimationFrame(() => root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')[focus - 1]?.focus());

function drawn(name: string): ComponentChildren {
  const state = states[name];
  if (state) return state();
  const part = parts[name.replace(/^parts\//, '')];
  if (!part) return <Contents />;
  return (
    <main style={{ padding: '1rem', display: 'grid', gap: '1.5rem' }}>
      <h1>{name}</h1>
      {Object.entries(part).map(([which, draw]) => (
        <section key={which} aria-label={which}>
          <h2 class="label">{which}</h2>
          {draw()}
        </section>
      ))}
    </main>
  );
}

function Contents() {
  const links = (name: string) => (
    <li key={name}>
      {name}:{' '}
      {[...LANGUAGES, LONG_LANGUAGE].flatMap((lang) =>
        ['light', 'dark'].map((look) => (
          <a key={lang + look} href={`?show=${name}&lang=${lang}&theme=${look}`}>
            {lang} {look}{' '}
          </a>
        )),
      )}
      <a href={`?show=${name}&dir=rtl`}>right to left</a> <a href={`?show=${name}&focus=1`}>focus</a>
    </li>
  );
  return (
    <main style={{ padding: '1rem', display: 'grid', gap: '1rem' }}>
      <h1>Playground</h1>
      <p>Forced colours: in the browser’s developer tools, Rendering, “forced-colors: active”.</p>
      <h2>Pages</h2>
      <ul>{Object.keys(states).map(links)}</ul>
      <h2>Parts</h2>
      <ul>{Object.keys(parts).map((name) => links(`parts/${name}`))}</ul>
    </main>
  );
}
