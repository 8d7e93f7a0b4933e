import { useEffect, useRef, useState } from 'preact/hooks';

/** What is being edited, ahead of what is stored by `wait` milliseconds. A change from elsewhere is taken over unless one of ours is still on its way. */
export function useDraft<T>(
  stored: T | undefined,
  keep: (value: T) => Promise<unknown>,
  after: (error: unknown | null) => void,
  wait = 500,
) {
  const [draft, setDraft] = useState<T | undefined>(stored);
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null);
  const saving = useRef(0);
  useEffect(() => {
    if (!waiting.current && saving.current === 0) setDraft(stored);
  }, [stored]);
  const flush = () => {
    if (!waiting.current) return;
    const { value, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    saving.current += 1;
    keep(value)
      .then(
        () => after(null),
        (error: unknown) => after(error),
      )
      .finally(() => {
        saving.current -= 1;
      });
  };
  useEffect(() => {
    const leave = () => flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      flush();
    };
  }, []);
  const edit = (value: T) => {
    setDraft(value);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { value, timer: setTimeout(flush, wait) };
  };
  return [draft, edit] as const;
}
