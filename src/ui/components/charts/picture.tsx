import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../format.ts';
import { t } from '../../text.ts';

/** Until a picture has been measured: its signs are as large as any others, however wide it is. */
const WIDTH = 640;
const LEAST_WIDTH = 220;

type Figures = readonly (readonly (string | number)[])[];
type Props = {
  title: string;
  head: readonly string[];
  lines: Figures;
  note?: string | null;
  /** The drawing, for a width in pixels. */
  children: (width: number) => ComponentChildren;
};

/** A drawing under its title, and behind it the same figures as a table. */
export function Picture({ title, head, lines, note = null, children }: Props) {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(Math.max(LEAST_WIDTH, Math.round(element.clientWidth)) || WIDTH));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <figure class="picture" ref={figure}>
      <figcaption>
        <h2>{title}</h2>
        {note && <p class="xs">{note}</p>}
      </figcaption>
      {lines.length === 0 ? (
        <p class="small dim">{t('saved_pic_nothing')}</p>
      ) : (
        <>
          {children(width)}
          <FiguresTable head={head} lines={lines} />
        </>
      )}
    </figure>
  );
}

function FiguresTable({ head, lines }: { head: readonly string[]; lines: Figures }) {
  return (
    <details>
      <summary class="more">{t('saved_pic_table')}</summary>
      <table class="columns">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((cells, line) => (
            <tr key={line}>
              {cells.map((cell, place) => (
                <td key={place} dir="auto">
                  {typeof cell === 'number' ? counted(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
