import type { ReactNode } from "react";
import styles from "./answer-lines.module.css";

/** An answer of several lines as a list; nothing where there is none, so that "not provided" is said. */
export function answerLinesNode(lines: readonly string[]): ReactNode {
  if (lines.length < 2) return lines[0];
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
