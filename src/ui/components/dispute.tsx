import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Posting } from '../../core/posting/posting.ts';
import type { Warning } from '../../core/posting/warning.ts';
import { saveFile } from '../save-file.ts';
import { t } from '../text.ts';
import { warningText } from '../view/headlines.ts';
import { isDisputed, type OwnWords } from '../view/own-word.ts';

type Props = { own: OwnWords | undefined; posting: Posting };

/** What a word was last said of or taken back from. The button that was pressed for it goes as soon as it is heard. */
let spokenOf: string | null = null;
const MISSED = 'missed';

/** What comes in the place of such a button has the focus that would be lost with it. */
function useHandedOver<E extends HTMLElement>(about: readonly string[]) {
  const next = useRef<E>(null);
  useEffect(() => {
    if (!next.current || spokenOf === null || !about.includes(spokenOf) || document.activeElement !== document.body) return;
    next.current.focus(); // in vain where it is folded away
    if (document.activeElement === next.current) spokenOf = null;
  });
  return next;
}

/** Says a word of something, or takes it back. */
function Word({ about, onSay, children }: { about: string; onSay: () => void; children: ComponentChildren }) {
  const button = useHandedOver<HTMLButtonElement>([about]);
  return (
    <button
      type="button"
      class="link"
      ref={button}
      onClick={() => {
        spokenOf = about;
        onSay();
      }}
    >
      {children}
    </button>
  );
}

/** "Not a scam?", once under all warnings; where there are several, it asks which. */
export function Dispute({ own, warnings }: { own: OwnWords | undefined; warnings: readonly Warning[] }) {
  const open = warnings.filter(({ group, id }) => group === 'scam' && !isDisputed(own, id));
  const summary = useHandedOver<HTMLElement>(open.map(({ id }) => id));
  const [first] = open;
  if (!own || !first) return null;
  const say = (warning: Warning) => own.say(warning.id, quoteOf(warning), 'not-a-scam');
  if (warnings.length === 1) {
    return (
      <p class="xs own-word">
        <Word about={first.id} onSay={() => say(first)}>
          {t('common_not_a_scam')}
        </Word>
      </p>
    );
  }
  return (
    <details class="own-word">
      <summary class="more xs" ref={summary}>
        {t('common_not_a_scam')}
      </summary>
      <fieldset>
        <legend class="xs">{t('common_which_not_a_scam')}</legend>
        {open.map((warning) => (
          <Word key={warning.id} about={warning.id} onSay={() => say(warning)}>
            {warningText(warning.id)}
          </Word>
        ))}
      </fieldset>
    </details>
  );
}

/** What was said of a warning stands under it, with the way back and a case file for whoever mends the rules. */
export function Disputed({ own, posting, warning }: Props & { warning: Warning }) {
  if (!own || !isDisputed(own, warning.id)) return null;
  const quote = quoteOf(warning);
  const around = warning.evidence.map(({ start, end }) => posting.text.slice(Math.max(0, start - 200), end + 200)).join('\n');
  return (
    <Said
      about={warning.id}
      words={t('common_said_not_a_scam')}
      onUndo={() => own.say(warning.id, quote, null)}
      onFile={() => keep('ok', warning.id, around || quote, posting)}
    />
  );
}

const quoteOf = ({ evidence, about }: Warning): string => evidence[0]?.quote ?? about?.[0]?.value ?? '';

/** That silence promises nothing, said once; and a word for a trick that was missed. */
export function Silence({ own, posting, silent }: Props & { silent: boolean }) {
  const missed = own?.list.some(({ said }) => said === 'missed') ?? false;
  if (!silent && !own) return null;
  return (
    <div class="silence">
      {silent && <p class="xs">{t('common_silence')}</p>}
      {own && !missed && (
        <p class="xs own-word">
          <Word about={MISSED} onSay={() => own.say(null, posting.title ?? '', 'missed')}>
            {t('common_missed')}
          </Word>
        </p>
      )}
      {own && missed && (
        <Said
          about={MISSED}
          words={t('common_said_missed')}
          onUndo={() => own.say(null, '', null)}
          onFile={() => keep('scam', null, posting.text, posting)}
        />
      )}
    </div>
  );
}

function Said({ about, words, onUndo, onFile }: { about: string; words: string; onUndo: () => void; onFile: () => void }) {
  return (
    <p class="xs own-word" role="status">
      {words}{' '}
      <Word about={about} onSay={onUndo}>
        {t('common_said_undo')}
      </Word>{' '}
      <button type="button" class="link" onClick={onFile}>
        {t('common_case_file')}
      </button>
    </p>
  );
}

function keep(label: 'ok' | 'scam', rule: string | null, text: string, posting: Posting): void {
  void import('../../core/analyse/scam/case-file.ts').then(({ caseFile }) => {
    const names = [posting.hiringOrganization, posting.agency].filter((name) => name !== null);
    saveFile(
      `jobgloss-case-${rule ?? 'missed'}.json`,
      `${JSON.stringify(caseFile(label, rule, posting.language, text, names), null, 2)}\n`,
    );
  });
}
