import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { t } from '../text.ts';
import type { Polisher } from './polish.ts';

type Props = { polisher: Polisher; text: string; language: string; onTake: (text: string) => void };

const PATIENCE_MS = 60_000;

/** What the browser's own model makes of the letter, beside what it was made of: taken only when the person says so. */
export function PolishPart({ polisher, text, language, onTake }: Props) {
  const [ready, setReady] = useState(false);
  const [made, setMade] = useState<{ from: string; to: string } | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  useEffect(() => {
    let here = true;
    void polisher.ready().then((is) => here && setReady(is));
    return () => {
      here = false;
    };
  }, [polisher]);
  if (!ready) return null;
  const polish = async () => {
    setState('busy');
    await polisher.polish(text, language, AbortSignal.timeout(PATIENCE_MS)).then(
      (to) => {
        setMade({ from: text, to });
        setState('idle');
      },
      () => setState('failed'),
    );
  };
  return (
    <section class="sec">
      <h2>{t('letter_polish')}</h2>
      <p class="xs">{t('letter_polish_what')}</p>
      <button type="button" class="btn" disabled={state === 'busy'} onClick={() => void polish()}>
        <Icon name="lock" /> {t('letter_polish_do')}
      </button>
      <p class="small" role="status">
        {state === 'busy' ? t('letter_polish_busy') : state === 'failed' ? t('letter_polish_failed') : ''}
      </p>
      {made && (
        <>
          <NewLines {...made} language={language} />
          <button
            type="button"
            class="btn"
            onClick={() => {
              onTake(made.to);
              setMade(null);
            }}
          >
            {t('letter_polish_take')}
          </button>
        </>
      )}
    </section>
  );
}

function NewLines({ from, to, language }: { from: string; to: string; language: string }) {
  const lines = (words: string) => words.split('\n').filter((line) => line.trim() !== '');
  const old = new Set(lines(from));
  return (
    <ul class="changed" lang={language}>
      {lines(to)
        .filter((line) => !old.has(line))
        .map((line) => (
          <li key={line}>
            <ins>{line}</ins>
          </li>
        ))}
    </ul>
  );
}
