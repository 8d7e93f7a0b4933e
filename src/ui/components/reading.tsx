import { t } from '../text.ts';

const WIDTHS = [60, 100, 75, 85, 70, 100, 80, 90, 60];

/** The page while it is read: still, empty lines of about the final height; no spinner, no shimmer. */
export function Reading({ words = t('common_reading') }: { words?: string }) {
  return (
    <div class="ghosts">
      <p class="vh" role="status">
        {words}
      </p>
      {WIDTHS.map((width, place) => (
        <span key={place} class="ghost" style={{ '--w': `${width}%` }} aria-hidden="true" />
      ))}
    </div>
  );
}
