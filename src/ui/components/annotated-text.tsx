import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/report.ts';
import { annotate } from '../view/annotate.ts';
import { type Gloss, glossesOf } from '../view/glosses.ts';
import type { Verdict } from '../view/requirements.ts';
import { SIGNS } from './headlines.tsx';
import { Icon } from './icon.tsx';
import { sayOf } from './mark-list.tsx';
import { Sign } from './sign.tsx';

/** The posting's text with its marks, and our notes in the margin beside the words they rest on; text nodes only. `at` brings a place of the text into view. */
export function AnnotatedText({ report, at = null }: { report: Report; at?: number | null }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'center' }), [at]);

  const { posting, sections } = report;
  if (!posting) return null;
  const glosses = glossesOf(report);
  const lines = annotate(
    posting.text,
    glosses.map(({ span, role }) => ({ start: span.start, end: span.end, role })),
    sections,
  );
  return (
    <div class="annotated" lang={posting.language ?? undefined} dir="auto">
      {lines.map(({ start, end, heading, pieces, glosses: places }) => {
        const asked = at !== null && start <= at && at < end;
        return (
          <div key={start} ref={asked ? here : undefined} class={`pr${heading ? ' h' : ''}${asked ? ' now' : ''}`}>
            <p class="tx theirs">
              {pieces.map(({ text, role }, place) =>
                role ? (
                  <mark key={place} class={`m r-${role}`}>
                    {text}
                  </mark>
                ) : (
                  text
                ),
              )}
            </p>
            {places.length > 0 && (
              <ul class="gl">
                {places.map((place) => (
                  <Note key={place} gloss={glosses[place]!} />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Note({ gloss }: { gloss: Gloss }) {
  const { role } = gloss;
  const verdict = verdictOf(gloss);
  return (
    <li class={`gloss r-${role}`}>
      <span class="say">
        {role === 'danger' || role === 'warning' ? <Icon name={SIGNS[role]} tone={role} /> : verdict && <Sign verdict={verdict} />}{' '}
        {sayOf(gloss)}
      </span>
    </li>
  );
}

function verdictOf({ reasons, known, missing }: Gloss): Verdict | null {
  const verdicts = reasons.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'unknown');
  if (known.length > 0) verdicts.push('met');
  if (missing.length > 0) verdicts.push('unmet');
  const [first] = verdicts;
  return first === undefined ? null : verdicts.every((verdict) => verdict === first) ? first : 'partly';
}
