import type { ReactNode } from "react";
import styles from "./tag.module.css";

export type Tone = "neutral" | "info" | "good" | "warn" | "bad";

/** A short status. Its words say everything; the colour only repeats it. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
