import type { Span } from '../../core/posting/evidence.ts';
import { t } from '../text.ts';
import type { Show } from './claim.tsx';
import { Icon } from './icon.tsx';
import { Quote } from './quote.tsx';

type Props = {
  lang: string | null;
  notices: readonly { readonly words: string; readonly span: Span | null }[];
  onShow: Show;
};

/** What the board, or the employer, warns of: neutral, and last. It asks nothing of the reader. */
export function Notices({ notices, lang, onShow }: Props) {
  return (
    <>
      {notices.map(({ words, span }) => (
        <div class="note-line" key={words}>
          <Icon name="info" />
          <div>
            {t('common_notice')}
            {span ? (
              <button type="button" onClick={() => onShow(span)}>
                <Quote words={words} lang={languageOf(words, lang)} />
              </button>
            ) : (
              <Quote words={words} lang={languageOf(words, lang)} />
            )}
          </div>
        </div>
      ))}
    </>
  );
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const IN_CYRILLIC = /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg)\b/;

/** A board's notice need not be in the language of the posting: a Russian one stands under English jobs. */
function languageOf(words: string, posting: string | null): string | null {
  return CYRILLIC.test(words) && !IN_CYRILLIC.test(posting ?? '') ? 'ru' : posting;
}
