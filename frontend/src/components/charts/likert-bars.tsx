import { useTranslation } from "react-i18next";
import { useFormats } from "../../lib/format/use-formats";
import styles from "./likert-bars.module.css";
import { type LikertItem, likertBar } from "./likert-model";

const LOOKS: Readonly<Record<number, readonly string[]>> = {
  2: ["p1", "p3"],
  3: ["p1", "p2", "p3"],
  4: ["p0", "p1", "p3", "p4"],
  5: ["p0", "p1", "p2", "p3", "p4"],
};

interface LikertBarsProps {
  /** Labels of the scale, from the lowest to the highest point; two to five. */
  scale: readonly string[];
  items: readonly LikertItem[];
}

/** One stacked bar per item, in the order of the scale. Belongs into a `ChartFrame`, whose table says the same. */
export function LikertBars({ scale, items }: LikertBarsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const looks = LOOKS[scale.length] ?? [];
  return (
    <>
      <ul className={styles.legend}>
        {scale.map((label, point) => (
          <li key={label}>
            <span className={`${styles.swatch} ${styles[looks[point] ?? "p2"]}`} />
            {label}
          </li>
        ))}
      </ul>
      <ul className={styles.bars}>
        {items.map(likertBar).map((bar) => (
          <li key={bar.id} className={styles.item}>
            <span>{bar.label}</span>
            {bar.n === null ? (
              <span className={styles.bar}>{t("chart.suppressed")}</span>
            ) : (
              <span className={styles.bar}>
                {bar.segments
                  .filter((segment) => segment.share > 0)
                  .map((segment) => (
                    <span
                      key={segment.point}
                      className={`${styles.segment} ${styles[looks[segment.point] ?? "p2"]}`}
                      style={{ flexGrow: segment.share, flexBasis: 0 }}
                      title={`${scale[segment.point]}: ${format.percent(segment.share)}`}
                    >
                      <span className="visually-hidden">{scale[segment.point]}</span>{" "}
                      <span className={segment.labelled ? undefined : "visually-hidden"}>
                        {format.percent(segment.share)}
                      </span>
                    </span>
                  ))}
              </span>
            )}
            <span className={styles.n}>
              {bar.n === null ? null : t("chart.n", { n: format.number(bar.n) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
