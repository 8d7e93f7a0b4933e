import type { Match } from '../../core/match/match.ts';
import { t } from '../text.ts';
import { Quote } from './quote.tsx';

/** What a résumé could truthfully say in the posting's words; nothing where there is nothing. */
export function Keywords({ keywords, lang }: { keywords: Match['keywords'] | undefined; lang: string | null }) {
  if (!keywords || keywords.otherWords.length + keywords.unmentioned.length === 0) return null;
  return (
    <details class="sec">
      <summary class="more">{t('common_keywords')}</summary>
      <ul class="small">
        {keywords.otherWords.map(({ asked, mine }) => (
          <li key={asked}>
            {t('common_keywords_asked')} <Quote words={asked} lang={lang} /> {t('common_keywords_mine')} <Quote words={mine} />
          </li>
        ))}
        {keywords.unmentioned.length > 0 && (
          <li>
            {t('common_keywords_unmentioned')} {keywords.unmentioned.join(', ')}
          </li>
        )}
      </ul>
    </details>
  );
}
