import { useTranslation } from "react-i18next";
import { asked, type PowerField, typedOf } from "../model/plan";
import type { PlanDraft } from "../model/types";
import { type Choice, Conflict } from "./conflict";
import styles from "./designs.module.css";

interface PlanConflictProps extends Choice {
  mine: PlanDraft;
  theirs: PlanDraft;
  labels: Record<PowerField, string>;
}

/** Somebody saved the evaluation plan meanwhile. */
export function PlanConflict({ mine, theirs, labels, ...choice }: PlanConflictProps) {
  const { t } = useTranslation("designs");
  return (
    <Conflict
      title={t("part_conflict.title")}
      theirs={<Plan plan={theirs} labels={labels} />}
      mine={<Plan plan={mine} labels={labels} />}
      {...choice}
    />
  );
}

function Plan({ plan, labels }: { plan: PlanDraft; labels: Record<PowerField, string> }) {
  const { t } = useTranslation("following");
  const typed = typedOf(plan.power ?? null);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t("evaluation.planned_question")}</dt>
        <dd lang="">{plan.question || t("evaluation.nothing")}</dd>
      </div>
      <div>
        <dt>{t("evaluation.planned_comparison")}</dt>
        <dd>{plan.comparison ? t(`evaluation.kind.${plan.comparison}`) : t("evaluation.not_chosen")}</dd>
      </div>
      {asked(typed.outcome).map((field) =>
        typed.fields[field] ? (
          <div key={field}>
            <dt>{labels[field]}</dt>
            <dd>{typed.fields[field]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
