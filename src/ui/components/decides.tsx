import { t } from '../text.ts';
import type { Deciding } from '../view/decides.ts';
import type { Show } from './claim.tsx';
import { SIGNS } from './headlines.tsx';
import { Dotted, Pause } from './heard.tsx';
import { Icon } from './icon.tsx';
import { Quote } from './quote.tsx';
import { Sign } from './sign.tsx';
import { CAREFUL } from './warnings.tsx';

type Props = { lines: readonly Deciding[]; lang: string | null; onShow: Show };

/** What decides, a line each, with its quotation. What the posting does not state keeps its place, dim. */
export function Decides({ lines, lang, onShow }: Props) {
  return (
    <ul class="decides" aria-label={t('common_facts')}>
      {lines.map((line) => (
        <li key={line.key} class={classOf(line)}>
          <Line line={line} lang={lang} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}

const classOf = ({ sign, stated }: Deciding) => [sign && `is-${sign}`, !stated && 'none'].filter(Boolean).join(' ');

function Line({ line, lang, onShow }: { line: Deciding; lang: string | null; onShow: Show }) {
  const { sign, words, detail, claim, quoted } = line;
  const [span] = claim?.evidence ?? [];
  const same = quoted && span !== undefined && bare(span.quote) === bare(words);
  const inside = (
    <>
      <Mark sign={sign} />
      <span class="words">
        {!same && (
          <b>
            <Dotted text={words} />
          </b>
        )}{' '}
        {detail && <span class="v">{detail}</span>} {(!same || detail) && <Pause />}
        {span ? quoted && <Quote words={span.quote} lang={lang} /> : <span class="v">{saidOf(line)}</span>}
      </span>
    </>
  );
  if (span) {
    return (
      <button type="button" onClick={() => onShow(span)}>
        {inside}
      </button>
    );
  }
  return sign === 'warning' ? <a href={`#${CAREFUL}`}>{inside}</a> : <div>{inside}</div>;
}

/** As the eye compares: of “Full-time” and "Full time" one is enough. */
const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

function Mark({ sign }: Pick<Deciding, 'sign'>) {
  if (sign === null) return <span class="dot" />;
  if (sign !== 'warning' && sign !== 'danger') return <Sign verdict={sign} />;
  return (
    <>
      <Icon name={SIGNS[sign]} tone={sign} />
      <span class="vh">{t(`common_role_${sign}`)}: </span>
    </>
  );
}

/** FULL_TIME and TELECOMMUTE are a page's codes, not its words. */
const isCode = (value: string) => /^[A-Z_]{4,40}$/.test(value);

/** What stands in the place of a quotation. */
function saidOf({ words, claim, stated, key }: Deciding): string {
  if (!stated) return key === 'pay' ? '' : t('common_not_stated');
  const values = (claim?.about ?? []).map(({ value }) => value).filter((value) => !bare(words).includes(bare(value)) && !isCode(value));
  return claim ? values.slice(0, 6).join('; ') || t('common_from_page') : '';
}
