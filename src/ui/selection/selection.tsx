import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../core/match/profile.ts';
import type { PostingId } from '../../core/posting/posting.ts';
import type { Report } from '../../core/report.ts';
import type { Selection } from '../../messages/selection.ts';
import { sentenceOf } from '../../messages/sentence.ts';
import type { PaySettings } from '../../messages/settings.ts';
import { AnnotatedText } from '../components/annotated-text.tsx';
import { TextField } from '../components/fields.tsx';
import { ReportBody } from '../components/report-body.tsx';
import { plural, t } from '../text.ts';

export type SelectionProps = {
  /** Null when it has gone. */
  readonly selection: Selection | null;
  readonly profile: Profile;
  readonly pay: PaySettings;
  readonly judge: (text: string, url: string | undefined) => Report;
  /** Keeps it under this title; rejects with a sentence. */
  readonly onSave: (title: string) => Promise<PostingId>;
  /** Opens what is saved, or a certain posting of it. */
  readonly onSaved: (id: PostingId | null) => void;
  readonly onProfile: () => void;
  readonly onTerms: () => void;
};

/** Fewer letters are no posting. */
const FEW = 200;

/** Words that a person selected in a page, read as a posting's: the report, and beside it the words with their notes. */
export function SelectionPage({ selection, onSaved, ...props }: SelectionProps) {
  return (
    <div class="selection">
      <header>
        <h1>{t('selection_title')}</h1>
        <p class="dim">{selection ? whence(selection) : t('selection_gone')}</p>
      </header>
      {selection ? (
        <Read selection={selection} onSaved={onSaved} {...props} />
      ) : (
        <main>
          <button type="button" class="btn" onClick={() => onSaved(null)}>
            {t('common_open_saved')}
          </button>
        </main>
      )}
    </div>
  );
}

function whence({ url }: Selection): string {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return host ? t('selection_from', host) : t('selection_from_nowhere');
}

function Read({ selection, profile, pay, judge, onSave, onSaved, onProfile, onTerms }: SelectionProps & { selection: Selection }) {
  const { text, url, left } = selection;
  const report = useMemo(() => judge(text, url ?? undefined), [text, url, profile, pay]);
  const [at, setAt] = useState<number | null>(null);
  return (
    <main>
      {left > 0 && <p class="note-line plain">{plural('selection_cut', text.length, left)}</p>}
      {text.trim().length < FEW && <p class="note-line plain">{t('selection_few')}</p>}
      <Keep onSave={onSave} onSaved={onSaved} />
      <div class="halves">
        <section aria-label={t('panel_report')} class="report">
          <ReportBody
            report={report}
            profile={profile}
            pay={pay}
            onShow={({ start }) => setAt(start)}
            onProfile={onProfile}
            onTerms={onTerms}
          />
        </section>
        <section aria-label={t('saved_part_text')}>
          <AnnotatedText report={report} at={at} />
        </section>
      </div>
    </main>
  );
}

function Keep({ onSave, onSaved }: Pick<SelectionProps, 'onSave' | 'onSaved'>) {
  const [title, setTitle] = useState('');
  const [kept, setKept] = useState<PostingId | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = () => {
    setProblem(null);
    onSave(title).then(setKept, (error: unknown) => setProblem(sentenceOf(error)));
  };
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (kept === null) save();
        else onSaved(kept);
      }}
    >
      {kept === null && <TextField label={t('selection_name')} value={title} onValue={setTitle} />}
      <button type="submit" class={kept === null ? 'btn primary' : 'btn'}>
        {kept === null ? t('common_save') : t('selection_open')}
      </button>
      <p class={problem ? 'small problem' : 'small'} role="status">
        {problem ?? (kept !== null && t('common_saved'))}
      </p>
    </form>
  );
}
