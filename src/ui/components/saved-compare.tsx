import { useEffect, useState } from 'preact/hooks';
import type { Match } from '../../core/match/match.ts';
import type { Profile } from '../../core/match/profile.ts';
import { scoreOf } from '../../core/saved/brief.ts';
import type { OwnStatus } from '../../core/saved/own.ts';
import type { Saved } from '../../core/saved/record.ts';
import type { PaySettings } from '../../messages/settings.ts';
import { plural, t } from '../text.ts';
import { ASPECTS, comparedOf, type Said } from '../view/compare.ts';
import { titleOf } from '../view/shelf.ts';
import { Dialog } from './dialog.tsx';
import { Dotted } from './heard.tsx';
import { Icon } from './icon.tsx';
import { Quote } from './quote.tsx';
import { Sign } from './sign.tsx';
import { SumBar } from './verdict.tsx';

type Props = {
  ids: readonly string[];
  open: (id: string) => Promise<Saved | null>;
  profile: Profile;
  pay: PaySettings;
  statuses: readonly OwnStatus[];
  onClose: () => void;
};

const MOST_LINES = 8;

/** Two to four postings side by side, aspect by aspect. */
export function SavedCompare({ ids, open, profile, pay, statuses, onClose }: Props) {
  const [all, setAll] = useState<readonly Saved[] | null>(null);
  useEffect(() => {
    let here = true;
    void Promise.all(ids.map((id) => open(id))).then((found) => here && setAll(found.filter((one) => one !== null)));
    return () => {
      here = false;
    };
  }, []);
  const columns = all?.map((saved) => ({ saved, said: comparedOf(saved, profile, pay, statuses) }));
  return (
    <Dialog title={t('saved_compare')} wide onClose={onClose}>
      {columns && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
        <section class="compared" tabIndex={0} aria-label={t('saved_compare')}>
          <table style={{ '--columns': String(columns.length) }}>
            <thead>
              <tr>
                <td />
                {columns.map(({ saved }) => (
                  <th key={saved.id} scope="col" dir="auto" lang={saved.brief.language ?? undefined}>
                    {titleOf(saved)}
                    <span class="by">{saved.brief.organization ?? t('common_employer_not_stated')}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ASPECTS.map((aspect) => (
                <tr key={aspect}>
                  <th scope="row">{t(`saved_aspect_${aspect}`)}</th>
                  {columns.map(({ saved, said }) => (
                    <td key={saved.id}>
                      {aspect === 'match' && scoreOf(saved.brief) !== null && <Score match={saved.report.match} />}
                      <Lines lines={said[aspect]} lang={saved.brief.language} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Dialog>
  );
}

function Score({ match }: { match: Match | null }) {
  if (!match || match.score === null) return null;
  return (
    <>
      <p class="score">
        {Math.round(match.score)}
        <span class="vh"> {t('common_of_100')}</span>
      </p>
      <SumBar reasons={match.reasons} />
    </>
  );
}

function Lines({ lines, lang }: { lines: readonly Said[]; lang: string | null }) {
  if (lines.length === 0) return <span class="dim">{t('common_none')}</span>;
  return (
    <ul>
      {lines.slice(0, MOST_LINES).map(({ sign, text, quote }, place) => (
        <li key={place}>
          {sign === 'warning' || sign === 'danger' ? (
            <Icon name={sign === 'danger' ? 'octagon' : 'triangle'} tone={sign} />
          ) : (
            sign && <Sign verdict={sign} />
          )}
          <span>
            <Dotted text={text} /> {quote && <Quote words={quote} lang={lang} />}
          </span>
        </li>
      ))}
      {lines.length > MOST_LINES && <li class="dim">{plural('common_and_more', lines.length - MOST_LINES)}</li>}
    </ul>
  );
}
