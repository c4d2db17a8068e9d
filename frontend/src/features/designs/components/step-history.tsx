import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { useFormats } from "../../../lib/format/use-formats";
import { stepHistoryQuery } from "../compared-api";
import type { StepChange, StepName, StepValues } from "../model/types";
import styles from "./designs.module.css";
import { Lines } from "./step-conflict";
import { useSummary } from "./use-summary";

interface StepHistoryProps {
  designId: string;
  step: StepName;
}

/** Each saving of a step: when, by whom, from what to what; the newest first. */
export function StepHistory({ designId, step }: StepHistoryProps) {
  const { t } = useTranslation("designs_compared");
  const format = useFormats();
  const history = useInfiniteQuery(stepHistoryQuery(designId, step));
  return (
    <>
      <Loaded query={history}>
        {({ pages }) => {
          const changes = pages.flatMap((page) => page.items);
          return changes.length === 0 ? (
            <p>{t("history.no_changes")}</p>
          ) : (
            <ol className={styles.list}>
              {changes.map((change) => (
                <li key={change.seq} className={styles.item}>
                  <p>{t("history.by", { date: format.dateTime(change.at), by: change.by })}</p>
                  {change.kept ? (
                    <BeforeAndAfter step={step} change={change} />
                  ) : (
                    <p>{t("history.not_kept")}</p>
                  )}
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
      {history.hasNextPage ? (
        <Button
          look="secondary"
          busy={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t("history.more")}
        </Button>
      ) : null}
    </>
  );
}

function BeforeAndAfter({ step, change }: { step: StepName; change: StepChange }) {
  const { t } = useTranslation("designs_compared");
  return (
    <div className={styles.sides}>
      <StepSaid step={step} title={t("history.before")} value={change.before} />
      <StepSaid step={step} title={t("history.after")} value={change.after} />
    </div>
  );
}

/** What a step said, line by line. */
export function StepSaid({ step, title, value }: { step: StepName; title: string; value: object | null }) {
  const { t } = useTranslation("designs_compared");
  const summary = useSummary();
  const lines = value ? summary(step, value as StepValues[StepName]) : [];
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      {lines.length > 0 ? <Lines lines={lines} /> : <p>{t("history.nothing")}</p>}
    </div>
  );
}
