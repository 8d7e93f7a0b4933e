import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ROLES, type Role } from '../../core/marks.ts';
import { isCommand } from '../arrows.ts';
import { Legend } from '../components/legend.tsx';
import { MarkList } from '../components/mark-list.tsx';
import { PageState } from '../components/page-state.tsx';
import type { PageProps } from '../page-props.ts';
import { t } from '../text.ts';
import { usePageKeys } from '../use-page-keys.ts';
import { glossesOf } from '../view/glosses.ts';

export type PanelProps = PageProps & { readonly rolesOff: readonly Role[]; readonly onRole: (role: Role, on: boolean) => void };

/** The side panel: the popup's report, live, and every mark of the page in the order of its text. J and K go to the next and the previous. */
export function Panel({ rolesOff, onRole, ...props }: PanelProps) {
  usePageKeys(props);
  const report = props.view.kind === 'report' ? props.view.report : null;
  const all = useMemo(() => (report ? glossesOf(report) : []), [report]);
  const glosses = all.filter(({ role }) => !rolesOff.includes(role));
  const [current, setCurrent] = useState<number | null>(null);
  const [marks, setMarks] = useState(false);
  const id = report?.posting?.id;
  // Two keys may come before the page is drawn anew.
  const at = useRef<number | null>(null);
  const stand = (place: number | null) => {
    at.current = place;
    setCurrent(place);
  };
  useEffect(() => stand(null), [id]);
  const go = (place: number) => {
    setMarks(true);
    stand(place);
    const gloss = glosses[place];
    if (gloss) props.actions.show(gloss.span);
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const by = isCommand(event, 'KeyJ') ? 1 : isCommand(event, 'KeyK') ? -1 : 0;
      if (by === 0 || glosses.length === 0) return;
      go(at.current === null ? (by > 0 ? 0 : glosses.length - 1) : (at.current + by + glosses.length) % glosses.length);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  const counts = Object.fromEntries(ROLES.map((role) => [role, all.filter((gloss) => gloss.role === role).length])) as Record<Role, number>;
  return (
    <div class="panel">
      <p class="vh" role="status">
        {report?.posting && t('panel_shows', report.posting.title ?? t('common_untitled'))}
      </p>
      <PageState
        {...props}
        notesOpen
        between={
          report?.posting && (
            <fieldset class="seg">
              <legend class="vh">{t('panel_view')}</legend>
              <button type="button" aria-pressed={!marks} onClick={() => setMarks(false)}>
                {t('panel_report')}
              </button>
              <button type="button" aria-pressed={marks} onClick={() => setMarks(true)}>
                {t('panel_marks_all', glosses.length)}
              </button>
            </fieldset>
          )
        }
        instead={
          report?.posting && marks ? (
            <>
              <section class="sec marks">
                <Legend counts={counts} off={rolesOff} onSwitch={onRole} />
                <p class="xs assume">{t('panel_paint_note')}</p>
              </section>
              <MarkList glosses={glosses} lang={report.posting.language} current={current} onGo={go} />
            </>
          ) : undefined
        }
      />
    </div>
  );
}
