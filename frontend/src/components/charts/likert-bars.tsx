import { useTranslation } from "react-i18next";
import { useFormats } from "../../lib/format/use-formats";
import styles from "./likert-bars.module.css";
import { type LikertItem, likertChart, likertPicture, lookOf } from "./likert-model";
import looks from "./looks.module.css";
import type { Picture } from "./picture";

interface LikertBarsProps {
  /** Labels of the scale, from the lowest to the highest point. */
  scale: readonly string[];
  items: readonly LikertItem[];
}

/** One bar per item, all centred on the middle of the scale; "don't know" stands apart. Belongs into a `ChartFrame`,
 * whose table says the same. */
export function LikertBars({ scale, items }: LikertBarsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const chart = likertChart(items);
  const asked = items.some((item) => item.dontKnow !== null);
  return (
    <>
      <ul className={styles.legend}>
        {scale.map((label, point) => (
          <li key={label}>
            <span className={`${styles.swatch} ${looks[lookOf(point, scale.length)]}`} />
            {label}
          </li>
        ))}
        {asked ? (
          <li>
            <span className={`${styles.swatch} ${looks.rest}`} />
            {t("chart.dont_know")}
          </li>
        ) : null}
      </ul>
      <ul className={styles.bars}>
        {chart.bars.map((bar) => (
          <li key={bar.id} className={styles.item}>
            <span>{bar.label}</span>
            {bar.n === null ? (
              <span className={styles.withheld}>{t("chart.suppressed")}</span>
            ) : (
              <span className={styles.area}>
                <span className={styles.centre} style={{ insetInlineStart: `${chart.centre * 100}%` }} />
                <span className={styles.bar} style={{ marginInlineStart: `${bar.start * 100}%` }}>
                  {bar.segments
                    .filter((segment) => segment.share > 0)
                    .map(({ point, share, labelled }) => (
                      <span
                        key={point}
                        className={`${styles.segment} ${looks[lookOf(point, scale.length)]}`}
                        style={{ flexBasis: `${share * chart.unit * 100}cqi` }}
                        title={`${scale[point]}: ${format.percent(share)}`}
                      >
                        <span className="visually-hidden">{scale[point]}</span>{" "}
                        <span className={labelled ? styles.figure : "visually-hidden"}>
                          {format.percent(share)}
                        </span>
                      </span>
                    ))}
                </span>
              </span>
            )}
            <span className={styles.apart}>
              {bar.dontKnow === null ? null : (
                <>
                  <span
                    className={`${styles.restBar} ${looks.rest}`}
                    style={{ inlineSize: `${bar.dontKnow * 2.5}rem` }}
                  />
                  <span className="visually-hidden">{t("chart.dont_know")}</span>{" "}
                  {format.percent(bar.dontKnow)}
                </>
              )}
            </span>
            <span className={styles.n}>
              {bar.n === null ? null : t("chart.n", { n: format.number(bar.n) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The drawing of the same bars, for a download. */
export function useLikertPicture({ scale, items }: LikertBarsProps): () => Picture {
  const { t } = useTranslation();
  const format = useFormats();
  return () =>
    likertPicture(items, {
      scale,
      dontKnow: t("chart.dont_know"),
      suppressed: t("chart.suppressed"),
      n: (n) => t("chart.n", { n: format.number(n) }),
      percent: (share) => format.percent(share),
    });
}
