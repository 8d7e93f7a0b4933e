import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Answer, type Offer, offersOf } from '../../core/match/offers.ts';
import type { KeptProfile } from '../../core/match/profiles.ts';
import type { Proposal } from '../../core/resume/propose.ts';
import type { FileProblem } from '../../files/unreadable.ts';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';
import { Offers } from './offers.tsx';

/** What came of a file: a proposal, or why there is none. */
export type FileFound = { readonly proposal: Proposal; readonly partial: boolean } | { readonly problem: FileProblem | 'unknown' };

export type ReadResume = {
  readonly file: (file: File) => Promise<FileFound>;
  readonly text: (text: string) => Promise<Proposal>;
};

type Props = {
  readonly kept: KeptProfile;
  readonly read: ReadResume;
  readonly onTake: (answers: readonly Answer[]) => void;
};

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: FileProblem | 'unknown' }
  | { readonly kind: 'review'; readonly name: string; readonly offers: readonly Offer[]; readonly text: string; readonly partial: boolean }
  | { readonly kind: 'taken'; readonly count: number };

const ACCEPTED =
  '.pdf,.docx,.txt,.md,.json,application/pdf,text/plain,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A résumé from a file, or from the text at hand: read here, and taken over only as the person says. */
export function ResumeImport({ kept, read, onTake }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const run = useRef(0);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  // Another profile, another question
  useEffect(() => {
    run.current += 1;
    setState({ kind: 'idle' });
  }, [kept.id]);
  const review = (name: string, proposal: Proposal, partial: boolean) =>
    setState({ kind: 'review', name, offers: offersOf(kept, proposal), text: proposal.text, partial });
  const start = async (name: string, work: () => Promise<FileFound>) => {
    const mine = ++run.current;
    setState({ kind: 'reading', name });
    const found = await work().catch((): FileFound => ({ problem: 'unknown' }));
    if (mine !== run.current) return;
    if ('problem' in found) setState({ kind: 'failed', name, problem: found.problem });
    else review(name, found.proposal, found.partial);
  };
  const pick = (file: File | undefined) => {
    if (file) void start(file.name, () => read.file(file));
  };
  const again = () => {
    setState({ kind: 'idle' });
    picker.current?.focus();
  };
  const pasted = kept.profile.resumeText.trim() !== '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped as well; the button does the same
    <div
      class="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        pick(event.dataTransfer?.files[0]);
      }}
    >
      <div class="row">
        <span class="filed">
          <input
            ref={picker}
            id={id}
            type="file"
            accept={ACCEPTED}
            aria-describedby={`${id}-kinds`}
            onChange={({ currentTarget }) => {
              pick(currentTarget.files?.[0]);
              // The same file may be picked again once it was changed
              currentTarget.value = '';
            }}
          />
          <label class="btn" for={id}>
            <Icon name="page" />
            {t('import_pick')}
          </label>
        </span>
        {pasted && (
          <button
            type="button"
            class="btn quiet"
            onClick={() =>
              void start(t('import_own_text'), async () => ({ proposal: await read.text(kept.profile.resumeText), partial: false }))
            }
          >
            {t('import_from_text')}
          </button>
        )}
      </div>
      <p class="xs" id={`${id}-kinds`}>
        {t('import_kinds')}
      </p>
      <div role="status">
        {state.kind === 'reading' && <p class="small dim">{t('import_reading', state.name)}</p>}
        {state.kind === 'taken' && <p class="small">{state.count === 0 ? t('import_took_none') : t('import_took')}</p>}
      </div>
      {state.kind === 'failed' && (
        <div class="alert r-warning" role="alert">
          <p class="small">
            <b dir="auto">{state.name}</b>: {t(`file_${state.problem}`)} {t('import_nothing_lost')}
          </p>
        </div>
      )}
      {state.kind === 'review' && (
        <Offers
          key={run.current}
          name={state.name}
          offers={state.offers}
          text={state.text}
          partial={state.partial}
          edited={kept.edited}
          onTake={(answers) => {
            onTake(answers);
            setState({ kind: 'taken', count: answers.filter(({ taken }) => taken).length });
            picker.current?.focus();
          }}
          onLeave={again}
        />
      )}
    </div>
  );
}
