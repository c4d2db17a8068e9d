import type { ReactNode } from "react";
import styles from "./view-nav.module.css";

/** The views of one thing, as links above each of them; `children` are list items with a link each. */
export function ViewNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={`${styles.views} no-print`} aria-label={label}>
      <ul>{children}</ul>
    </nav>
  );
}
