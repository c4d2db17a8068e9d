import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCan } from "../../../lib/auth/session";
import { DesignFrame } from "../components/design-frame";
import { PilotForm } from "../components/pilot-form";
import { Pilots } from "../components/pilots";

/** What was expected, beside what pilots observed. */
export function PilotsPage() {
  const { t } = useTranslation("following");
  const { designId } = useParams({ from: "/designs/$designId/pilots" });
  const can = useCan();
  return (
    <DesignFrame designId={designId} title={t("pilots.title")} lead={t("pilots.lead")}>
      {({ data: design }) => (
        <>
          <Pilots design={design} />
          <h2>{t("pilots.report")}</h2>
          {can("policymaker", design.country) ? (
            <PilotForm designId={designId} />
          ) : (
            <p>{t("pilots.readers")}</p>
          )}
        </>
      )}
    </DesignFrame>
  );
}
