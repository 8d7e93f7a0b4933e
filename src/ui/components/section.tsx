import type { ComponentChildren } from 'preact';

type Props = { title: string; count?: ComponentChildren; class?: string; id?: string; children: ComponentChildren };

/** A heading, a count at its far end, air instead of rules. */
export function Section({ title, count, class: name = '', id, children }: Props) {
  return (
    <section class={`sec ${name}`} id={id}>
      <header>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </header>
      {children}
    </section>
  );
}
