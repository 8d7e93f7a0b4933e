import '../../src/ui/theme.css';
import '../../src/ui/parts.css';
import '../../src/ui/dialog.css';
import '../../src/ui/saved/saved.css';
import '../../src/ui/selection/selection.css';
import '../../src/ui/privacy/privacy.css';
import '../../src/ui/forms.css';
import '../../src/ui/options/options.css';
import '../../src/ui/letter/letter.css';
import '../../src/ui/welcome/welcome.css';
import { render } from 'preact';
import { LANGUAGES } from '../../src/ui/dictionary.ts';
import { speakFor } from '../../test/ui/spoken.ts';
import { states } from './states.tsx';

/** `?show=popup-rich&theme=dark&lang=ru`; without `show`, the list of all states. */
const asked = new URLSearchParams(location.search);
const chosen = asked.get('lang') ?? 'en';
const language = LANGUAGES.includes(chosen) ? chosen : 'en';
speakFor(language);
document.documentElement.lang = language;
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const show = states[asked.get('show') ?? ''];
render(show ? show() : <Contents />, document.getElementById('page')!);

function Contents() {
  return (
    <main style={{ padding: '1rem' }}>
      <h1>Playground</h1>
      <ul>
        {Object.keys(states).map((name) => (
          <li key={name}>
            {name}:{' '}
            {LANGUAGES.flatMap((lang) =>
              ['light', 'dark'].map((look) => (
                <a key={lang + look} href={`?show=${name}&lang=${lang}&theme=${look}`}>
                  {lang} {look}{' '}
                </a>
              )),
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}
