import { arrows } from '../arrows.ts';
import { t } from '../text.ts';
import type { Gloss } from '../view/glosses.ts';
import { answersOf, warningText } from '../view/headlines.ts';
import { ClaimGloss } from './claim.tsx';
import { IconButton } from './head.tsx';
import { Dotted } from './heard.tsx';

type Props = { glosses: readonly Gloss[]; lang: string | null; current: number | null; onGo: (place: number) => void };

/** Every mark in the order of the text, with next and previous; the current one is tinted. */
export function MarkList({ glosses, lang, current, onGo }: Props) {
  if (glosses.length === 0) return null;
  const step = (by: number) =>
    onGo(current === null ? (by > 0 ? 0 : glosses.length - 1) : (current + by + glosses.length) % glosses.length);
  return (
    <section class="sec" aria-label={t('panel_marks')}>
      <div class="nav">
        <span class="small" role="status">
          {current === null ? t('panel_marks_step', glosses.length) : t('panel_mark_of', current + 1, glosses.length)}
        </span>
        <span>
          <IconButton icon="up" label={t('panel_previous')} onPress={() => step(-1)} />
          <IconButton icon="down" label={t('panel_next')} onPress={() => step(1)} />
        </span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears the arrow keys of the buttons inside */}
      <div class="glosses order" onKeyDown={arrows}>
        {glosses.map((gloss, place) => (
          <ClaimGloss
            key={`${gloss.span.start} ${gloss.role}`}
            tone={gloss.role}
            claim={{ evidence: [gloss.span] }}
            lang={lang}
            current={place === current}
            onShow={() => onGo(place)}
          >
            <Dotted text={sayOf(gloss)} />
          </ClaimGloss>
        ))}
      </div>
    </section>
  );
}

/** What we say of a mark: what warns of it, how the profile stands to it, or what it is. */
export function sayOf({ role, reasons, stated, skills, known, missing, warnings }: Gloss): string {
  const [warning] = warnings;
  if ((role === 'warning' || role === 'danger' || role === 'notice') && warning) return warningText(warning);
  const words = answersOf(reasons, known, missing);
  if (words.length > 0) return words.join(' · ');
  const named = [...stated, ...skills];
  return named.length > 0 ? named.join(', ') : t(`common_role_${role}`);
}
