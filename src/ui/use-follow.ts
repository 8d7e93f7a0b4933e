import { type Inputs, useEffect, useState } from 'preact/hooks';

type Follow<T> = (tell: (value: T) => void) => () => void;

/** A value that lives elsewhere, followed while the component is on screen; `undefined` until it is known for these inputs. `first` answers what is at hand. */
export function useFollow<T>(follow: Follow<T>, inputs: Inputs, first?: () => T | undefined): T | undefined {
  const [value, setValue] = useState<{ readonly of: T; readonly by: Inputs } | undefined>(() => {
    const of = first?.();
    return of === undefined ? undefined : { of, by: inputs };
  });
  useEffect(() => {
    let here = true;
    const stop = follow((of) => {
      if (here) setValue((was) => (was && Object.is(was.of, of) && same(was.by, inputs) ? was : { of, by: inputs }));
    });
    return () => {
      here = false;
      stop();
    };
  }, inputs);
  return value && same(value.by, inputs) ? value.of : undefined;
}

const same = (a: Inputs, b: Inputs) => a.every((one, i) => Object.is(one, b[i]));
