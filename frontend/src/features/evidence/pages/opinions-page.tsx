import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import { ConfidenceForm } from "../components/confidence-form";
import { JudgedPage } from "../components/judged-page";
import { JudgingGate } from "../components/judging-gate";
import { OpinionsTable } from "../components/opinions-table";
import { type Faults, JUDGED, standingOf } from "../model/judgement";
import type { ConfidenceWorksheet, Opinion } from "../model/types";

const route = getRouteApi("/evidence/$configurationId/opinions");

/** Several judges of one finding: what each holds and why, on what they differ, and the settlement by a person. */
export function OpinionsPage() {
  const { configurationId } = route.useParams();
  const { t } = useTranslation("evidence");
  const [faults, setFaults] = useState<Faults>({});
  return (
    <JudgedPage configurationId={configurationId} words="opinions" faults={faults}>
      {(data, sheet, etag) => (
        <>
          <h2>{t("opinions.each")}</h2>
          {sheet.opinions.length > 0 ? <OpinionsTable of={sheet} /> : <p>{t("worksheet.not_judged")}</p>}
          <p className="no-print">
            <Link to="/evidence/$configurationId/confidence" params={{ configurationId }}>
              {t("opinions.own")}
            </Link>
          </p>
          <h2>{t("opinions.together")}</h2>
          <Together of={sheet} />
          {sheet.settlement ? <Settled by={sheet.settlement} /> : null}
          {sheet.disagreement.length > 0 ? (
            <>
              <h2>{t("opinions.settle")}</h2>
              <p>{t("opinions.settle_text")}</p>
              <JudgingGate of={data}>
                <ConfidenceForm
                  configurationId={configurationId}
                  as="settlement"
                  etag={etag}
                  facts={sheet.facts}
                  faults={faults}
                  onFaults={setFaults}
                />
              </JudgingGate>
            </>
          ) : null}
        </>
      )}
    </JudgedPage>
  );
}

function Together({ of }: { of: ConfidenceWorksheet }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const names = JUDGED.filter((name) => of.disagreement.includes(name)).map((name) =>
    name === "level" ? t("worksheet.level") : t(`component.${name}.title`),
  );
  return (
    <p role="status">
      {t(`opinions.standing.${standingOf(of)}`)}{" "}
      {names.length > 0 ? t("opinions.on", { what: format.list(names) }) : null}
    </p>
  );
}

/** The last settlement; a judge who holds something else afterwards opens it again. */
function Settled({ by }: { by: Opinion }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  return (
    <>
      <h3>{t("opinions.settled")}</h3>
      <p>
        <strong>{t("confidence_is", { level: t(`level.${by.level}`) })}</strong>{" "}
        {t("review.standing", { who: by.by, when: format.dateTime(by.at) })}
      </p>
      <blockquote>{by.reason}</blockquote>
    </>
  );
}
