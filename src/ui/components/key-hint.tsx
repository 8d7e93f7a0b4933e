/** The key that presses a button, at its end; a screen reader has it from `aria-keyshortcuts`. */
export function KeyHint({ name }: { name: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {name}
    </span>
  );
}
