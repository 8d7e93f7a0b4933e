import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import {
  draftLetter,
  LENGTHS,
  LETTER_LANGUAGES,
  type Length,
  type LetterWish,
  letterLanguageOf,
  TONES,
  type Tone,
  textOfLetter,
} from '../../core/letter/letter.ts';
import { isBlank, type Profile } from '../../core/match/profile.ts';
import type { Report } from '../../core/report.ts';
import { sentenceOf } from '../../messages/sentence.ts';
import { isCommand } from '../arrows.ts';
import { SelectField } from '../components/fields.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import { Undo } from '../components/undo.tsx';
import { nameOf } from '../format.ts';
import { t } from '../text.ts';
import { LetterSources } from './letter-sources.tsx';
import { Paper } from './paper.tsx';
import type { Polisher } from './polish.ts';
import { PolishPart } from './polish-part.tsx';

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
  const [wish, setWish] = useState<LetterWish>(() => ({
    language: posting ? letterLanguageOf(posting, reader) : 'en',
    tone: 'plain',
    length: 'medium',
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
  const putBack = () => {
    setOwn(before);
    setBefore(null);
  };
  const copy = () =>
    onCopy(text).then(
      () => setSaid(t('letter_copied')),
      () => setSaid(t('letter_copy_failed')),
    );
  const keep = () =>
    onKeep(text).then(
      () => setSaid(t('letter_kept')),
      (error: unknown) => setSaid(sentenceOf(error)),
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
            <Wishes wish={wish} onWish={setWish} />
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
                <Acts
                  said={said}
                  onCopy={() => void copy()}
                  onKeep={() => void keep()}
                  onBack={before !== null && before !== text ? putBack : null}
                />
                {polisher && <PolishPart polisher={polisher} text={text} language={wish.language} onTake={change} />}
              </div>
              <LetterSources letter={letter} lang={posting.language} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

type WishesProps = { wish: LetterWish; onWish: (wish: LetterWish) => void };

function Wishes({ wish, onWish }: WishesProps) {
  return (
    <div class="wishes">
      <SelectField
        label={t('letter_language')}
        value={wish.language}
        choices={LETTER_LANGUAGES.map((value) => ({ value, name: nameOf('language', value) }))}
        onValue={(language) => onWish({ ...wish, language })}
      />
      <SelectField
        label={t('letter_tone')}
        value={wish.tone}
        choices={TONES.map((value) => ({ value, name: t(`letter_tone_${value}`) }))}
        onValue={(tone) => onWish({ ...wish, tone: tone as Tone })}
      />
      <SelectField
        label={t('letter_length')}
        value={wish.length}
        choices={LENGTHS.map((value) => ({ value, name: t(`letter_length_${value}`) }))}
        onValue={(length) => onWish({ ...wish, length: length as Length })}
      />
    </div>
  );
}

type ActsProps = {
  said: string;
  onCopy: () => void;
  onKeep: () => void;
  /** Puts back what stood there before. */
  onBack: (() => void) | null;
};

function Acts({ said, onCopy, onKeep, onBack }: ActsProps) {
  return (
    <div class="acts">
      <button type="button" class="btn primary" onClick={onCopy} aria-keyshortcuts="Y">
        {t('letter_copy')}
        <KeyHint name="Y" />
      </button>
      <button type="button" class="btn" onClick={onKeep} aria-keyshortcuts="S">
        {t('letter_keep')}
        <KeyHint name="S" />
      </button>
      <span class="small grow" role="status">
        {said}
        {onBack && (
          <>
            {' '}
            <Undo onUndo={onBack} />
          </>
        )}
      </span>
    </div>
  );
}
