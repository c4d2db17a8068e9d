import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/ui/notice";
import { standingOf } from "../model/judgement";
import type { ConfidenceWorksheet } from "../model/types";

interface OpinionsStandingProps {
  configurationId: string;
  of: Pick<ConfidenceWorksheet, "opinions" | "disagreement" | "settlement">;
}

/** In one line how the judges stand to each other, and the way to what each of them holds. */
export function OpinionsStanding({ configurationId, of }: OpinionsStandingProps) {
  const { t } = useTranslation("evidence");
  const standing = standingOf(of);
  if (standing === "none") return null;
  const line = t(`opinions.standing.${standing}`);
  return (
    <>
      {standing === "differ" ? (
        <Notice tone="warn" title={line}>
          <p>{t("opinions.differ_text")}</p>
        </Notice>
      ) : (
        <p>{line}</p>
      )}
      <p>
        <Link to="/evidence/$configurationId/opinions" params={{ configurationId }}>
          {t("opinions.open")}
        </Link>
      </p>
    </>
  );
}
