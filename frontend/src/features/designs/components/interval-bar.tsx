import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import { verdictOf } from "../model/ranking";
import styles from "./designs.module.css";

const WHOLE = 100;

/** How far something applies here, as a bar from 0 to 1 and in words; the words alone say it all. */
export function IntervalBar({ low, high }: { low: number; high: number }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const from = format.number(low, 2);
  const to = format.number(high, 2);
  return (
    <>
      <div className={styles.track} aria-hidden="true">
        <span
          className={styles.span}
          style={{ insetInlineStart: `min(${low * WHOLE}%, 100% - 4px)`, width: `${(high - low) * WHOLE}%` }}
        />
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>0</span>
        <span>{format.number(1)}</span>
      </div>
      <p>
        {t(`applicability.${verdictOf({ low, high })}`)}{" "}
        {low === high ? t("applicability.exact", { at: from }) : t("applicability.range", { from, to })}
      </p>
    </>
  );
}
