import { useTranslation } from "react-i18next";
import { Tag } from "../../../../components/ui/tag";
import type { FunctionShown } from "../../model/types";
import styles from "../designs.module.css";
import { useWords } from "../use-words";

const TONES = {
  outside: "neutral",
  minimal: "neutral",
  transparency: "info",
  exempted: "info",
  high_risk: "warn",
  prohibited: "bad",
} as const;

type Reason = FunctionShown["suggestion"]["reasons"][number];

/** What the rules suggest, with every reason and what would have to be done. */
export function SuggestionView({ shown }: { shown: FunctionShown }) {
  const { t } = useTranslation("screening");
  const { suggestion } = shown;
  const settled = suggestion.suggested === suggestion.at_least;
  const certain = suggestion.reasons.filter((reason) => reason.open.length === 0);
  const possible = suggestion.reasons.filter((reason) => reason.open.length > 0);
  return (
    <>
      <p className={styles.standing}>
        <Tag tone={TONES[suggestion.suggested]}>{t(`class.${suggestion.suggested}`)}</Tag>{" "}
        {settled
          ? t("suggestion.settled", { class: t(`class.${suggestion.suggested}`) })
          : t("suggestion.open", {
              class: t(`class.${suggestion.suggested}`),
              least: t(`class.${suggestion.at_least}`),
            })}
      </p>
      {shown.saved ? null : <p>{t("suggestion.not_saved")}</p>}
      {suggestion.open.length > 0 ? (
        <p>{t("suggestion.questions", { count: suggestion.open.length })}</p>
      ) : null}
      {certain.length > 0 ? (
        <>
          <p>
            <strong>{t("suggestion.certain")}</strong>
          </p>
          <Reasons reasons={certain} />
        </>
      ) : null}
      {possible.length > 0 ? (
        <details>
          <summary>{t("suggestion.possible", { count: possible.length })}</summary>
          <Reasons reasons={possible} />
        </details>
      ) : null}
      <Duties duties={suggestion.duties} />
    </>
  );
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation("screening");
  const words = useWords();
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.rule}>
          {words.text(reason.text)} ({t(`class.${reason.risk_class}`)}){" "}
          <span className={styles.small}>{reason.citation}</span>
        </li>
      ))}
    </ul>
  );
}

function Duties({ duties }: { duties: FunctionShown["suggestion"]["duties"] }) {
  const { t } = useTranslation("screening");
  const words = useWords();
  if (duties.length === 0) return null;
  return (
    <details>
      <summary>{t("suggestion.duties", { count: duties.length })}</summary>
      <ul>
        {duties.map((duty) => (
          <li key={duty.duty}>
            {words.text(duty.text)} ({t(`who.${duty.who}`)}
            {duty.certain ? "" : `; ${t("suggestion.uncertain")}`}){" "}
            <span className={styles.small}>{duty.citation}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
