import { useFormats } from "../../../lib/format/use-formats";
import type { ShareLine } from "../model/results";
import styles from "./share-bars.module.css";

/** One bar per answer with its share; the figures stand beside it as text. */
export function ShareBars({ lines }: { lines: readonly ShareLine[] }) {
  const format = useFormats();
  return (
    <ul className={styles.bars}>
      {lines
        .filter((line) => line.share !== null)
        .map((line) => (
          <li key={line.value} className={styles.line}>
            <span>{line.label}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(line.share ?? 0) * 100}%` }} />
            </span>
            <span className={styles.figure}>
              {format.percent(line.share ?? 0)} ({format.number(line.n)})
            </span>
          </li>
        ))}
    </ul>
  );
}
