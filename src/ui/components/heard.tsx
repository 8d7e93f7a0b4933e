import { Fragment } from 'preact';

/** A pause for those who listen, where others see a new line. */
export const Pause = () => <span class="vh">, </span>;

/** Parts with a dot between them; heard, the dot is a pause and not "middle dot". */
export function Dotted({ text }: { text: string }) {
  return text.split(' · ').map((part, place) => (
    <Fragment key={part}>
      {place > 0 && <Dot />}
      {part}
    </Fragment>
  ));
}

/** A dot between two parts; heard, a pause. */
export function Dot() {
  return (
    <>
      <Pause />
      <span aria-hidden="true"> · </span>
    </>
  );
}
