import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { ConfigurationLineage, SurveyShare } from "../model/types";
import { localised } from "../model/words";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";

/** What the survey says about the same codes: each share with its n, or why it, or its interval, is not there. */
export function SurveyShares({ items }: { items: ConfigurationLineage["survey_items"] }) {
  const { t, i18n } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  if (items.length === 0) return <p>{t("survey.none")}</p>;
  return (
    <>
      <p>{t("survey.explained")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1) */}
      <section className="scroll-x" tabIndex={0} aria-label={t("survey.table")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("survey.question")}</th>
              <th scope="col">{t("survey.about")}</th>
              <th scope="col" className="number">
                {t("survey.share")}
              </th>
              <th scope="col" className="number">
                {t("survey.n")}
              </th>
              <th scope="col">{t("survey.interval")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ share, title }) => {
              const question = localised(title, i18n.resolvedLanguage ?? "en");
              return (
                <tr key={`${share.wave_id} ${share.item} ${share.code}`}>
                  <th scope="row">
                    <span lang={question?.lang}>{question?.text ?? share.item}</span>
                    <br />
                    <span className={styles.note}>{t("survey.wave", { wave: share.wave_id.slice(-6) })}</span>
                  </th>
                  <td>{words.of(share.code)}</td>
                  <td className="number">
                    {share.share === null ? t("survey.suppressed") : format.percent(share.share)}
                  </td>
                  <td className="number">{share.n === null ? "–" : format.number(share.n)}</td>
                  <td>
                    <Interval of={share} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Interval({ of }: { of: SurveyShare }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const [low, high] = of.ci ?? [];
  if (low !== undefined && high !== undefined) return format.percentRange(low, high);
  if (of.ci_reason === "open_link") return t("survey.no_interval.open_link");
  if (of.suppressed) return t("survey.no_interval.suppressed");
  return t("survey.no_interval.other");
}
