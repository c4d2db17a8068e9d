import { useCallback, useEffect, useRef, useState } from "react";

const EVERY_MS = 5_000;
const KEY = "almpo.announce";

interface Arrivals {
  /** How many came since the last time it was told; 0 while it is to be quiet. */
  told: number;
  count: () => void;
  /** Whether to tell of them at all; kept on this device. */
  announced: boolean;
  announce: (on: boolean) => void;
}

/** Counts what others wrote and tells it in batches, so that a screen reader is not talked over line by line. */
export function useArrivals(): Arrivals {
  const waiting = useRef(0);
  const [told, setTold] = useState(0);
  const [announced, setAnnounced] = useState(() => localStorage.getItem(KEY) !== "no");
  useEffect(() => {
    if (!announced) return;
    waiting.current = 0;
    const clock = setInterval(() => {
      setTold(waiting.current);
      waiting.current = 0;
    }, EVERY_MS);
    return () => {
      clearInterval(clock);
      setTold(0);
    };
  }, [announced]);
  const count = useCallback(() => {
    waiting.current += 1;
  }, []);
  const announce = (on: boolean) => {
    localStorage.setItem(KEY, on ? "yes" : "no");
    setAnnounced(on);
  };
  return { told, count, announced, announce };
}
