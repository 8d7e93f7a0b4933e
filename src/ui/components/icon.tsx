/** One path each on a 16 grid, drawn as a line. */
const DRAWINGS = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  cross: 'M4 4l8 8M12 4l-8 8',
  ring: 'M8 3a5 5 0 100 10A5 5 0 008 3z',
  half: 'M3 8h10',
  triangle: 'M8 2.5L14.2 13H1.8zM8 6.5v3M8 11.3v.01',
  octagon: 'M5.3 2h5.4L14 5.3v5.4L10.7 14H5.3L2 10.7V5.3zM8 5v3.6M8 10.9v.01',
  info: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 7.3v3.6M8 5.1v.01',
  panel: 'M4 3h8a2 2 0 012 2v6a2 2 0 01-2 2H4a2 2 0 01-2-2V5a2 2 0 012-2zM10 3v10',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  gear: 'M2 5h6M11 5h3M2 11h2M7 11h7M8 3.4v3.2h3V3.4zM4 9.4v3.2h3V9.4z',
  right: 'M6 4l4 4-4 4',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  search: 'M7 2.8a4.2 4.2 0 100 8.4 4.2 4.2 0 000-8.4zM10.2 10.2l3.3 3.3',
  open: 'M9 3h4v4M13 3L7.5 8.5M7 4H3.5v8.5H12V9',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 6.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z',
  unseen:
    'M3 13L13 3M6.2 4.2A6.4 6.4 0 018 3.8C12 3.8 14.2 8 14.2 8a10 10 0 01-1.9 2.4M9.8 11.8A6.4 6.4 0 018 12.2C4 12.2 1.8 8 1.8 8a10 10 0 011.9-2.4',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  plus: 'M8 3v10M3 8h10',
  kept: 'M4 2.5h8v11L8 10.6 4 13.5z',
  page: 'M4 2h5l3 3v9H4zM9 2v3h3',
  clock: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 4.8V8l2.2 1.6',
  lock: 'M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 015 0v2',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A drawing beside words that say the same: hidden from those who listen. */
export function Icon({ name, tone }: { name: IconName; tone?: string | undefined }) {
  return (
    <svg class={`i i-${name}${tone ? ` is-${tone}` : ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
