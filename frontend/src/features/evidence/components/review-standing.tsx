import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { Configuration } from "../model/types";

/** The last review, with its reason. */
export function ReviewStanding({ of }: { of: Configuration }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  if (!of.review) return <p>{t("review.none")}</p>;
  const { decision, reason, by, at, evidence_changed } = of.review;
  return (
    <>
      <p>
        <strong>{t(`history.${decision}`)}</strong>{" "}
        {t("review.standing", { who: by, when: format.dateTime(at) })}
      </p>
      <blockquote>{reason}</blockquote>
      {evidence_changed ? <p>{t("history.evidence_changed")}</p> : null}
    </>
  );
}
