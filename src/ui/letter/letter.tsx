import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import {
  draftLetter,
  LENGTHS,
  LETTER_LANGUAGES,
  type Length,
  letterLanguageOf,
  TONES,
  type Tone,
  textOfLetter,
} from '../../core/letter/letter.ts';
import { isBlank, type Profile } from '../../core/match/profile.ts';
import type { Report } from '../../core/report.ts';
import { isCommand } from '../arrows.ts';
import { SelectField } from '../components/fields.tsx';
import { Icon } from '../components/icon.tsx';
import { nameOf } from '../format.ts';
import { t } from '../text.ts';
import { LetterSources } from './letter-sources.tsx';
import type { Polisher } from './polish.ts';

type Props = {
  report: Report | null;
  profile: Profile;
  /** The reader's language, BCP 47. */
  reader: string;
  /** The letter kept with the posting; empty where there is none. */
  kept: string;
  onKeep: (letter: string) => Promise<unknown>;
  onCopy: (text: string) => Promise<unknown>;
  onProfile: () => void;
  polisher: Polisher | null;
};

/** A draft from the posting's asks and the person's own evidence: to edit, copy and keep. What was written by hand is never overwritten unasked. */
export function LetterPage({ report, profile, reader, kept, onKeep, onCopy, onProfile, polisher }: Props) {
  const posting = report?.posting ?? null;
  const [wish, setWish] = useState(() => ({
    language: posting ? letterLanguageOf(posting, reader) : 'en',
    tone: 'plain' as Tone,
    length: 'medium' as Length,
  }));
  const letter = useMemo(
    () =>
      report && posting && !isBlank(profile)
        ? draftLetter({ posting, facts: report.facts, sections: report.sections, match: report.match }, profile, wish)
        : null,
    [report, posting, profile, wish],
  );
  const draft = letter ? textOfLetter(letter) : '';
  // null: the draft as it is, and it follows the choices; else the person's own words.
  const [own, setOwn] = useState<string | null>(kept === '' ? null : kept);
  const [before, setBefore] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const text = own ?? draft;
  const id = useId();
  const change = (next: string | null) => {
    setBefore(text);
    setOwn(next);
    setSaid('');
  };
  const copy = () =>
    onCopy(text).then(
      () => setSaid(t('letter_copied')),
      () => setSaid(t('letter_copy_failed')),
    );
  const keep = () =>
    onKeep(text).then(
      () => setSaid(t('letter_kept')),
      (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
    );
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (letter && isCommand(event, 'KeyY')) void copy();
      if (letter && isCommand(event, 'KeyS')) void keep();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  return (
    <div class="letter">
      <header>
        <h1>{t('letter_title')}</h1>
        {posting && (
          <p class="by" dir="auto" lang={posting.language ?? undefined}>
            {[posting.title, posting.hiringOrganization].filter(Boolean).join(' · ')}
          </p>
        )}
      </header>
      <main>
        {!posting ? (
          <p>{t('letter_no_posting')}</p>
        ) : !letter ? (
          <div class="stack">
            <p>{t('letter_no_profile')}</p>
            <button type="button" class="btn primary" onClick={onProfile}>
              {t('letter_to_profile')}
            </button>
          </div>
        ) : (
          <>
            {report?.scam.level === 'danger' && <p class="note-line problem">{t('letter_danger')}</p>}
            <div class="wishes">
              <SelectField
                label={t('letter_language')}
                value={wish.language}
                choices={LETTER_LANGUAGES.map((value) => ({ value, name: nameOf('language', value) }))}
                onValue={(language) => setWish({ ...wish, language })}
              />
              <SelectField
                label={t('letter_tone')}
                value={wish.tone}
                choices={TONES.map((value) => ({ value, name: t(`letter_tone_${value}`) }))}
                onValue={(tone) => setWish({ ...wish, tone: tone as Tone })}
              />
              <SelectField
                label={t('letter_length')}
                value={wish.length}
                choices={LENGTHS.map((value) => ({ value, name: t(`letter_length_${value}`) }))}
                onValue={(length) => setWish({ ...wish, length: length as Length })}
              />
            </div>
            {own !== null && own !== draft && (
              <p class="note-line plain">
                {t('letter_own_words')}{' '}
                <button type="button" class="link" onClick={() => change(null)}>
                  {t('letter_use_draft')}
                </button>
              </p>
            )}
            <div class="halves">
              <div class="fd">
                <label class="label" for={id}>
                  {t('letter_text')}
                </label>
                <Paper id={id} value={text} lang={wish.language} onValue={setOwn} />
                <div class="acts">
                  <button type="button" class="btn primary" onClick={() => void copy()} aria-keyshortcuts="Y">
                    {t('letter_copy')}
                    <span class="kbd" aria-hidden="true">
                      Y
                    </span>
                  </button>
                  <button type="button" class="btn" onClick={() => void keep()} aria-keyshortcuts="S">
                    {t('letter_keep')}
                    <span class="kbd" aria-hidden="true">
                      S
                    </span>
                  </button>
                  <span class="small grow" role="status">
                    {said}
                    {before !== null && before !== text && (
                      <>
                        {' '}
                        <button
                          type="button"
                          class="btn quiet"
                          onClick={() => {
                            setOwn(before);
                            setBefore(null);
                          }}
                        >
                          {t('common_undo')}
                        </button>
                      </>
                    )}
                  </span>
                </div>
                {polisher && <Polish polisher={polisher} text={text} language={wish.language} onTake={change} />}
              </div>
              <LetterSources letter={letter} lang={posting.language} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

/** A sheet that grows with what is written on it. */
function Paper({ id, value, lang, onValue }: { id: string; value: string; lang: string; onValue: (value: string) => void }) {
  const sheet = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = sheet;
    if (!current) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 4}px`;
  }, [value]);
  return (
    <textarea
      id={id}
      ref={sheet}
      class="field paper"
      lang={lang}
      rows={12}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  );
}

/** What the browser's own model makes of the letter, beside what it was made of: taken only when the person says so. */
function Polish({
  polisher,
  text,
  language,
  onTake,
}: {
  polisher: Polisher;
  text: string;
  language: string;
  onTake: (text: string) => void;
}) {
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
    await polisher.polish(text, language, AbortSignal.timeout(60_000)).then(
      (to) => {
        setMade({ from: text, to });
        setState('idle');
      },
      () => setState('failed'),
    );
  };
  const lines = (words: string) => words.split('\n').filter((line) => line.trim() !== '');
  const kept = new Set(made ? lines(made.from) : []);
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
          <ul class="changed" lang={language}>
            {lines(made.to)
              .filter((line) => !kept.has(line))
              .map((line) => (
                <li key={line}>
                  <ins>{line}</ins>
                </li>
              ))}
          </ul>
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
