import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import type { Versioned } from "../../../lib/api/client";
import { useCan } from "../../../lib/auth/session";
import { DesignFrame } from "../components/design-frame";
import { GapsTable } from "../components/readiness/gaps-table";
import { NeedFacts } from "../components/readiness/need-facts";
import { PlanList } from "../components/readiness/plan-list";
import { ReadinessForm } from "../components/readiness/readiness-form";
import { useNeedNames } from "../components/readiness/use-need-names";
import type { Design, Readiness } from "../model/types";
import { readinessQuery } from "../readiness-api";

/** What the options need, how it stands here and elsewhere, and what to take on first. */
export function ReadinessPage() {
  const { t } = useTranslation("readiness");
  const { designId } = useParams({ from: "/designs/$designId/readiness" });
  const readiness = useQuery(readinessQuery(designId));
  return (
    <DesignFrame designId={designId} title={t("title")} lead={t("lead")}>
      {(design) => (
        <Loaded query={readiness}>{(found) => <Found design={design.data} readiness={found} />}</Loaded>
      )}
    </DesignFrame>
  );
}

function Found({ design, readiness }: { design: Design; readiness: Versioned<Readiness> }) {
  const can = useCan();
  return (
    <>
      <GapsTable readiness={readiness.data} />
      <PlanList readiness={readiness.data} />
      {can("policymaker", design.country) ? (
        <ReadinessForm opened={readiness} />
      ) : (
        <Facts readiness={readiness.data} />
      )}
    </>
  );
}

/** For those who may read only. */
function Facts({ readiness }: { readiness: Readiness }) {
  const { t } = useTranslation("readiness");
  const name = useNeedNames(readiness);
  return (
    <section aria-labelledby="assess-title">
      <h2 id="assess-title">{t("form.title")}</h2>
      <p>{t("form.readers")}</p>
      {readiness.needs.map((need) => (
        <section key={need.need}>
          <h3>{t("form.shown", { label: name(need.need), state: t(`state.${need.state}`) })}</h3>
          <NeedFacts need={need} min={readiness.min_voices} />
        </section>
      ))}
    </section>
  );
}
