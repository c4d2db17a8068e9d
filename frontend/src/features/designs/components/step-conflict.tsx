import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import type { StepName, StepValues } from "../model/types";
import styles from "./designs.module.css";
import { useSummary } from "./use-summary";

interface StepConflictProps<Step extends StepName> {
  step: Step;
  mine: StepValues[Step];
  theirs: StepValues[Step];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody saved the design meanwhile: what stands there now and what was typed here, and a choice. */
export function StepConflict<Step extends StepName>({
  step,
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
}: StepConflictProps<Step>) {
  const { t } = useTranslation("designs");
  const summary = useSummary();
  const side = (title: string, value: StepValues[Step]) => {
    const lines = summary(step, value);
    return (
      <div>
        <h2>{title}</h2>
        {lines.length === 0 ? <p>{t("nothing_said")}</p> : <Lines lines={lines} />}
      </div>
    );
  };
  return (
    <Notice tone="warn" title={t("conflict.title")} live="assertive">
      <p>{t("conflict.explained")}</p>
      <div className={styles.sides}>
        {side(t("conflict.theirs"), theirs)}
        {side(t("conflict.mine"), mine)}
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

/** What people wrote is in a language that nobody stated. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul lang="">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
