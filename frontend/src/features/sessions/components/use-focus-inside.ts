import { type RefObject, useEffect, useRef } from "react";

/** Moves the focus to the first field of what was just opened, so that the keyboard goes on there. Not `wanted` for what
 * appears by itself: the focus stays where the person works. */
export function useFocusInside<Box extends HTMLElement>(wanted = true): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useEffect(() => {
    if (wanted) box.current?.querySelector<HTMLElement>("textarea, input, select")?.focus();
  }, [wanted]);
  return box;
}
