import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { Configuration } from "../model/types";
import { OpinionsStanding } from "./opinions-standing";

/** The confidence as a person judged it, and the way to the worksheet. */
export function ConfidenceStanding({ of }: { of: Configuration }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const { level, reason, by, at } = of.confidence;
  return (
    <>
      {level ? (
        <>
          <p>
            <strong>{t("confidence_is", { level: t(`level.${level}`) })}</strong>{" "}
            {by && at ? t("review.standing", { who: by, when: format.dateTime(at) }) : null}
          </p>
          {reason ? <blockquote>{reason}</blockquote> : null}
          {of.confidence_evidence_changed ? <p>{t("history.evidence_changed")}</p> : null}
        </>
      ) : (
        <p>{t("worksheet.not_judged")}</p>
      )}
      <OpinionsStanding
        configurationId={of.id}
        of={{
          opinions: of.opinions,
          disagreement: of.confidence.disagreement,
          settlement: of.settlement ?? null,
        }}
      />
      <p>
        <Link to="/evidence/$configurationId/confidence" params={{ configurationId: of.id }}>
          {t("worksheet.open")}
        </Link>
      </p>
    </>
  );
}
