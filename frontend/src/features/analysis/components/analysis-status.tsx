import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { useLive } from "../../../lib/live/use-live";
import { streamOf, useAnalysisAction, useRefreshAnalyses } from "../api";
import type { Analysis } from "../model/types";

/** How far one that runs has come, with a way to stop it; why one has no result; and making it again. */
export function AnalysisStatus({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation("analysis");
  const navigate = useNavigate();
  const can = useCan();
  const action = useAnalysisAction(analysis.id);
  const running = analysis.status === "running";
  const rerun = () =>
    action.mutate("rerun", {
      onSuccess: ({ id }) => void navigate({ to: "/analysis/$analysisId", params: { analysisId: id } }),
    });
  return (
    <>
      {running ? <Progress id={analysis.id} /> : null}
      {analysis.because ? (
        <Notice tone="bad" title={t(`status.${analysis.status}`)}>
          <p lang="en">{analysis.because}</p>
        </Notice>
      ) : null}
      {action.error ? <ProblemNotice problem={asProblem(action.error)} /> : null}
      {can("analyst") && analysis.status !== "superseded" ? (
        <div className="actions no-print">
          {running ? (
            <Button look="secondary" busy={action.isPending} onClick={() => action.mutate("cancel")}>
              {t("cancel")}
            </Button>
          ) : (
            <Button look="secondary" busy={action.isPending} onClick={rerun}>
              {t("rerun")}
            </Button>
          )}
        </div>
      ) : null}
    </>
  );
}

function Progress({ id }: { id: string }) {
  const { t } = useTranslation("analysis");
  const refresh = useRefreshAnalyses();
  const [spent, setSpent] = useState<{ seconds: number; of: number }>();
  useLive(streamOf(id), {
    onReset: refresh,
    onEvent: ({ event, data }) => {
      if (event === "progress") setSpent(JSON.parse(data) as { seconds: number; of: number });
      else refresh();
    },
  });
  return (
    <>
      <p role="status">{t("running")}</p>
      {spent ? (
        <p>
          <progress max={spent.of} value={spent.seconds} aria-label={t("time_spent")} />{" "}
          {t("spent", { seconds: Math.round(spent.seconds), of: spent.of })}
        </p>
      ) : null}
    </>
  );
}
