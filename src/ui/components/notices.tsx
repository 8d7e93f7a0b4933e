import type { Span } from '../../core/posting/evidence.ts';
import { t } from '../text.ts';
import type { Show } from './claim.tsx';
import { Icon } from './icon.tsx';
import { Quote } from './quote.tsx';

type Props = { notices: readonly { readonly words: string; readonly span: Span | null }[]; onShow: Show };

/** What the board, or the employer, warns of: neutral, and last. It asks nothing of the reader. */
export function Notices({ notices, onShow }: Props) {
  return (
    <>
      {notices.map(({ words, span }) => (
        <div class="note-line" key={words}>
          <Icon name="info" />
          <div>
            {t('common_notice')}
            {span ? (
              <button type="button" onClick={() => onShow(span)}>
                <Quote words={words} />
              </button>
            ) : (
              <Quote words={words} />
            )}
          </div>
        </div>
      ))}
    </>
  );
}
