import '../theme.css';
import '../parts.css';
import './privacy.css';
import { useEffect, useState } from 'preact/hooks';
import { start } from '../start.tsx';
import { language } from '../text.ts';
import { PrivacyPage } from './privacy.tsx';

/** The documents themselves: English, and one for each language it was put into. */
const documents = import.meta.glob<string>('../../../docs/privacy*.md', { query: '?raw', import: 'default' });
const documentIn = (name: string) => documents[`../../../docs/privacy${name === 'en' ? '' : `.${name}`}.md`];

function Page() {
  const spoken = language().split('-')[0]!;
  const [text, setText] = useState<string | null>(null);
  const known = documentIn(spoken);
  useEffect(() => {
    void (known ?? documentIn('en')!)().then(setText);
  }, []);
  return text === null ? null : <PrivacyPage text={text} lang={known ? undefined : 'en'} />;
}

await start(Page, 'privacy_page');
