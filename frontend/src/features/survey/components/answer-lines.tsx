import type { ReactNode } from "react";

/** An answer of several lines as a list; nothing where there is none, so that "not provided" is said. */
export function answerLinesNode(lines: readonly string[]): ReactNode {
  if (lines.length < 2) return lines[0];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
