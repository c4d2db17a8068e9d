import styles from "./bar-list.module.css";
import type { BarLine } from "./bar-model";

/** One bar per line; the figures stand beside it as text. Belongs into a `ChartFrame`. */
export function BarList({ lines }: { lines: readonly BarLine[] }) {
  return (
    <ul className={styles.bars}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <span>{line.label}</span>
          <span className={styles.track} aria-hidden="true">
            {line.length ? <span className={styles.bar} style={{ width: `${line.length * 100}%` }} /> : null}
            {line.interval ? (
              <span
                className={styles.interval}
                style={{
                  insetInlineStart: `${line.interval[0] * 100}%`,
                  width: `${(line.interval[1] - line.interval[0]) * 100}%`,
                }}
              />
            ) : null}
            {typeof line.mark === "number" ? (
              <span className={styles.mark} style={{ insetInlineStart: `${line.mark * 100}%` }} />
            ) : null}
          </span>
          <span className={styles.figure}>{line.figure}</span>
        </li>
      ))}
    </ul>
  );
}
