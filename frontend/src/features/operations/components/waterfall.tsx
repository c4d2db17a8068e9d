import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import type { Step } from "../api";
import styles from "./waterfall.module.css";

/** Steps as a table, each with a bar from its begin to its end; the bar says nothing that the figures do not. */
export function Waterfall({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation("operations");
  const { number } = useFormats();
  const whole = Math.max(...steps.map((step) => step.offset_ms + step.duration_ms), 0.001);
  const part = (value: number) => `${((value / whole) * 100).toFixed(3)}%`;
  return (
    <ScrollBox label={t("steps")}>
      <table>
        <caption>{t("steps_caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("step")}</th>
            <th scope="col">{t("service")}</th>
            <th scope="col">{t("after")}</th>
            <th scope="col">{t("took")}</th>
            <th scope="col" className={styles.when}>
              {t("when")}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            // Spans of one name may repeat, and the list never changes its order.
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two alike steps apart
            <tr key={index}>
              <th scope="row" style={{ paddingInlineStart: `${step.depth + 0.5}rem` }}>
                {step.name} {step.failed ? <Tag tone="bad">{t("failed")}</Tag> : null}
                {step.by && step.by_trace ? (
                  <div className={styles.by}>
                    <Link to="/traces/$trace" params={{ trace: step.by_trace }}>
                      {step.by}
                    </Link>
                  </div>
                ) : null}
              </th>
              <td>{step.service}</td>
              <td>{t("milliseconds", { value: number(step.offset_ms, 1) })}</td>
              <td>{t("milliseconds", { value: number(step.duration_ms, 1) })}</td>
              <td>
                <div aria-hidden="true" className={styles.track}>
                  <div
                    className={step.failed ? styles.failed : styles.bar}
                    style={{ marginInlineStart: part(step.offset_ms), width: part(step.duration_ms) }}
                  />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
