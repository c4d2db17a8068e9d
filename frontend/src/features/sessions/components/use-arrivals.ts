import { useCallback, useEffect, useRef, useState } from "react";

const EVERY_MS = 5_000;

/** Counts what others wrote and tells it in batches, so that a screen reader is not talked over line by line. */
export function useArrivals(): { told: number; count: () => void } {
  const waiting = useRef(0);
  const [told, setTold] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => {
      setTold(waiting.current);
      waiting.current = 0;
    }, EVERY_MS);
    return () => clearInterval(clock);
  }, []);
  const count = useCallback(() => {
    waiting.current += 1;
  }, []);
  return { told, count };
}
