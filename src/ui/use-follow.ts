import { type Inputs, useEffect, useState } from 'preact/hooks';

type Follow<T> = (tell: (value: T) => void) => () => void;

/** A value that lives elsewhere, followed while the component is on screen; `undefined` until it is known. */
export function useFollow<T>(follow: Follow<T>, inputs: Inputs): T | undefined {
  const [value, setValue] = useState<{ of: T } | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const stop = follow((next) => {
      if (here) setValue({ of: next });
    });
    return () => {
      here = false;
      stop();
    };
  }, inputs);
  return value?.of;
}
