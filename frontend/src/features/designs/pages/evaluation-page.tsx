import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { LinkButton } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { DesignFrame } from "../components/design-frame";
import styles from "../components/designs.module.css";
import { PlanForm } from "../components/plan-form";
import { PowerTable } from "../components/power-table";
import { WhereFrom } from "../components/steps/monitoring-fields";
import { planQuery } from "../following-api";
import type { Design, EvaluationPlan } from "../model/types";

/** How one will find out whether the measure makes the difference. */
export function EvaluationPage() {
  const { t } = useTranslation("following");
  const { designId } = useParams({ from: "/designs/$designId/evaluation" });
  const plan = useQuery(planQuery(designId));
  return (
    <DesignFrame designId={designId} title={t("evaluation.title")} lead={t("evaluation.lead")}>
      {({ data: design }) => (
        <Loaded query={plan}>
          {(versioned) => (
            <>
              <Indicators design={design} plan={versioned.data} />
              <h2>{t("evaluation.calculation")}</h2>
              <Plan design={design} plan={versioned.data} etag={versioned.etag} />
              <SavedBy plan={versioned.data} />
              <PowerTable designId={designId} plan={versioned.data} date={versioned.data.at} />
            </>
          )}
        </Loaded>
      )}
    </DesignFrame>
  );
}

function Plan({ design, plan, etag }: { design: Design; plan: EvaluationPlan; etag: string }) {
  const { t } = useTranslation("following");
  const can = useCan();
  if (can("policymaker", design.country))
    return <PlanForm designId={design.id} plan={plan.plan} etag={etag} />;
  return (
    <>
      <p>{t("evaluation.readers")}</p>
      {plan.plan.question ? <p lang="">{plan.plan.question}</p> : null}
    </>
  );
}

function SavedBy({ plan }: { plan: EvaluationPlan }) {
  const { t } = useTranslation("following");
  const format = useFormats();
  return (
    <p className={styles.small}>
      {plan.at && plan.by_name
        ? t("evaluation.saved_by", { name: plan.by_name, date: format.dateTime(plan.at) })
        : t("evaluation.never_saved")}
    </p>
  );
}

function Indicators({ design, plan }: { design: Design; plan: EvaluationPlan }) {
  const { t } = useTranslation("following");
  const { t: d } = useTranslation("designs");
  const can = useCan();
  return (
    <>
      <h2>{t("evaluation.indicators")}</h2>
      {plan.indicators.length === 0 ? <p>{t("evaluation.no_indicators")}</p> : null}
      <ul className={styles.list}>
        {plan.indicators.map((each) => (
          <li key={`${each.known} ${each.title}`} className={styles.item}>
            <h3 lang="">{each.title}</h3>
            <dl className={styles.facts}>
              {(["definition", "source", "frequency", "baseline", "target"] as const).map((part) =>
                each[part] ? (
                  <div key={part}>
                    <dt>{d(`indicator.${part}`).replace(/ \(.*\)$/, "")}</dt>
                    <dd lang="">{each[part]}</dd>
                  </div>
                ) : null,
              )}
            </dl>
            <WhereFrom known={plan.suggested.find((known) => known.id === each.known)} />
          </li>
        ))}
      </ul>
      {can("policymaker", design.country) ? (
        <p>
          <LinkButton
            look="secondary"
            to="/designs/$designId/steps/$step"
            params={{ designId: design.id, step: "monitoring" }}
          >
            {t("evaluation.to_monitoring")}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
