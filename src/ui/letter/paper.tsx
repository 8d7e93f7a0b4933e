import { useEffect, useRef } from 'preact/hooks';

/** A sheet that grows with what is written on it. */
export function Paper({ id, value, lang, onValue }: { id: string; value: string; lang: string; onValue: (value: string) => void }) {
  const sheet = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = sheet;
    if (!current) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 4}px`;
  }, [value]);
  return (
    <textarea
      id={id}
      ref={sheet}
      class="field paper"
      lang={lang}
      rows={12}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  );
}
