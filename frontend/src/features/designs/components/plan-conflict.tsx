import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { asked, type PowerField, typedOf } from "../model/plan";
import type { PlanDraft } from "../model/types";
import styles from "./designs.module.css";

interface PlanConflictProps {
  mine: PlanDraft;
  theirs: PlanDraft;
  labels: Record<PowerField, string>;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody saved the plan meanwhile: what stands there now and what was typed here, side by side, and a choice. */
export function PlanConflict({ mine, theirs, labels, onKeepMine, onTakeTheirs }: PlanConflictProps) {
  const { t } = useTranslation("designs");
  return (
    <Notice tone="warn" title={t("part_conflict.title")} live="assertive">
      <p>{t("conflict.explained")}</p>
      <div className={styles.sides}>
        <Side title={t("conflict.theirs")} plan={theirs} labels={labels} />
        <Side title={t("conflict.mine")} plan={mine} labels={labels} />
      </div>
      <div className="actions">
        <Button look="secondary" onClick={onKeepMine}>
          {t("conflict.keep_mine")}
        </Button>
        <Button look="secondary" onClick={onTakeTheirs}>
          {t("conflict.take_theirs")}
        </Button>
      </div>
    </Notice>
  );
}

function Side({
  title,
  plan,
  labels,
}: {
  title: string;
  plan: PlanDraft;
  labels: Record<PowerField, string>;
}) {
  const { t } = useTranslation("following");
  const typed = typedOf(plan.power ?? null);
  return (
    <div>
      <h2>{title}</h2>
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
    </div>
  );
}
