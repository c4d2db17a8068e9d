import { useTranslation } from "react-i18next";
import type { StepName, StepValues } from "../model/types";
import { type Choice, Conflict } from "./conflict";
import { useSummary } from "./use-summary";

interface StepConflictProps<Step extends StepName> extends Choice {
  step: Step;
  mine: StepValues[Step];
  theirs: StepValues[Step];
}

/** Somebody saved the same step meanwhile. */
export function StepConflict<Step extends StepName>({
  step,
  mine,
  theirs,
  ...choice
}: StepConflictProps<Step>) {
  const { t } = useTranslation("designs");
  const summary = useSummary();
  const side = (value: StepValues[Step]) => {
    const lines = summary(step, value);
    return lines.length === 0 ? <p>{t("nothing_said")}</p> : <Lines lines={lines} />;
  };
  return <Conflict title={t("conflict.title")} theirs={side(theirs)} mine={side(mine)} {...choice} />;
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
