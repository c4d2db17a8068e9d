/** From what is marked with the mouse to a passage of the transcript. */
import { codePointsBefore, type Span, trimmed } from "../model/offsets";

/** Words of a turn carry the place of their first code point; numbers of codings between them carry none. */
const PLACED = "data-start";

/** [start, end) in code points of what is marked inside `box`; undefined where nothing of it is. */
export function selectedPassage(box: Element, selection: Selection | null): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  let found: Span | undefined;
  for (const words of box.querySelectorAll(`[${PLACED}]`)) {
    if (!range.intersectsNode(words)) continue;
    const text = words.textContent ?? "";
    const marked = trimmed(text, {
      start: range.startContainer.parentElement === words ? range.startOffset : 0,
      end: range.endContainer.parentElement === words ? range.endOffset : text.length,
    });
    if (marked.end <= marked.start) continue;
    const base = Number(words.getAttribute(PLACED));
    const start = base + codePointsBefore(text, marked.start);
    const end = base + codePointsBefore(text, marked.end);
    found = { start: found?.start ?? start, end };
  }
  return found;
}
