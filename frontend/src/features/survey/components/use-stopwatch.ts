import { useCallback, useRef } from "react";

/** Whoever is away for longer was not answering. */
const LONGEST_S = 600;

/** Tells the whole seconds that went by since it told the last ones, or since it was started. */
export function useStopwatch(): () => number {
  const counted = useRef(0);
  const started = useRef<number>(undefined);
  started.current ??= performance.now();
  return useCallback(() => {
    const all = Math.floor((performance.now() - (started.current ?? 0)) / 1000);
    const seconds = all - counted.current;
    counted.current = all;
    return Math.min(seconds, LONGEST_S);
  }, []);
}
