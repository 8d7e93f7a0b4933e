import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part that few readers look at: its code is fetched after the first paint. `load` must stay the same function. */
export function Later<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const [part, setPart] = useState<{ of: ComponentType<P> } | null>(null);
  useEffect(() => {
    let here = true;
    void load().then((of) => here && setPart({ of }));
    return () => {
      here = false;
    };
  }, [load]);
  if (!part) return null;
  const Part = part.of;
  return <Part {...props} />;
}
