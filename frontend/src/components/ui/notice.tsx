import type { ReactNode } from "react";
import styles from "./notice.module.css";

interface NoticeProps {
  tone?: "info" | "good" | "warn" | "bad";
  title?: string;
  /** Read out when it appears; leave it out for what is there from the start. */
  live?: "polite" | "assertive";
  children?: ReactNode;
}

export function Notice({ tone = "info", title, live, children }: NoticeProps) {
  const role = live === "assertive" ? "alert" : live === "polite" ? "status" : undefined;
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
