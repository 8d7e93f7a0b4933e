import type { Posting } from '../../core/posting/posting.ts';
import type { Warning } from '../../core/posting/warning.ts';
import type { Judgement } from '../../messages/judgement.ts';
import { saveFile } from '../save-file.ts';
import { t } from '../text.ts';

/** What the person has said of this posting's warnings, and how to say more. */
export type OwnWords = {
  readonly list: readonly Judgement[];
  readonly say: (rule: string | null, quote: string, said: Judgement['said'] | null) => void;
};

type Props = { own: OwnWords | undefined; posting: Posting };

export const isDisputed = (own: OwnWords | undefined, id: string) => own?.list.some(({ rule }) => rule === id) ?? false;

/** "Not a scam?" under a warning; once said, it stands there with the way back and a case file for whoever mends the rules. */
export function Dispute({ own, posting, warning }: Props & { warning: Warning }) {
  if (!own || warning.group !== 'scam') return null;
  const quote = warning.evidence[0]?.quote ?? warning.about?.[0]?.value ?? '';
  if (!isDisputed(own, warning.id)) {
    return (
      <p class="xs own-word">
        <button type="button" class="link" onClick={() => own.say(warning.id, quote, 'not-a-scam')}>
          {t('common_not_a_scam')}
        </button>
      </p>
    );
  }
  const around = warning.evidence.map(({ start, end }) => posting.text.slice(Math.max(0, start - 200), end + 200)).join('\n');
  return (
    <Said
      words={t('common_said_not_a_scam')}
      onUndo={() => own.say(warning.id, quote, null)}
      onFile={() => keep('ok', warning.id, around || quote, posting)}
    />
  );
}

/** That silence promises nothing, said once; and a word for a trick that was missed. */
export function Silence({ own, posting, silent }: Props & { silent: boolean }) {
  const missed = own?.list.some(({ said }) => said === 'missed') ?? false;
  return (
    <div class="silence">
      {silent && <p class="xs">{t('common_silence')}</p>}
      {own && !missed && (
        <p class="xs own-word">
          <button type="button" class="link" onClick={() => own.say(null, posting.title ?? '', 'missed')}>
            {t('common_missed')}
          </button>
        </p>
      )}
      {own && missed && (
        <Said
          words={t('common_said_missed')}
          onUndo={() => own.say(null, '', null)}
          onFile={() => keep('scam', null, posting.text, posting)}
        />
      )}
    </div>
  );
}

function Said({ words, onUndo, onFile }: { words: string; onUndo: () => void; onFile: () => void }) {
  return (
    <p class="xs own-word" role="status">
      {words}{' '}
      <button type="button" class="link" onClick={onUndo}>
        {t('common_said_undo')}
      </button>{' '}
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
