import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../format.ts';
import { t } from '../../text.ts';

/** Until a picture has been measured: its letters are as large as any others, however wide it is. */
const WIDTH = 640;
/** Of a letter that the reader has not made larger. */
const REM = 16;
const LEAST_WIDTH = 220;

type Figures = readonly (readonly (string | number)[])[];
type Props = {
  title: string;
  head: readonly string[];
  lines: Figures;
  note?: string | null;
  /** The drawing, for a width in sixteenths of a rem: it grows with the reader's letters. */
  children: (width: number) => ComponentChildren;
};

/** A drawing under its title, and behind it the same figures as a table. */
export function Picture({ title, head, lines, note = null, children }: Props) {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      const larger = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / REM || 1;
      setWidth(Math.max(LEAST_WIDTH, Math.round(element.clientWidth / larger)) || WIDTH);
    });
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
