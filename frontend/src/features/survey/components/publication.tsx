import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { publish } from "../api";
import { checkInstrument, type WholeInstrument } from "../manage-api";
import { FaultList } from "./fault-list";

/** The draft is checked, as often as one likes, and published. */
export function Publication({ instrument }: { instrument: WholeInstrument }) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const publishing = useMutation({
    mutationFn: () => publish(instrument.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["survey"] }),
  });
  const checking = useMutation({
    mutationFn: () => checkInstrument(instrument.id),
  });
  const { reset: forgetPublishing } = publishing;
  const { reset: forgetCheck } = checking;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found of another draft is not said of this one
  useEffect(() => {
    forgetPublishing();
    forgetCheck();
  }, [instrument.definition, forgetPublishing, forgetCheck]);
  const check = () => {
    forgetPublishing();
    checking.mutate();
  };
  const release = () => {
    forgetCheck();
    publishing.mutate();
  };
  const failure = publishing.error ?? checking.error;
  const problem = failure ? asProblem(failure) : undefined;
  const refused = problem?.errors ?? [];
  const found = checking.data?.faults ?? [];
  return (
    <>
      <h2>{t("publish")}</h2>
      <p>{t("instrument_page.publish_explained")}</p>
      {refused.length > 0 ? (
        <FaultList
          title={t("instrument_page.not_publishable", { count: refused.length })}
          definition={instrument.definition}
          faults={refused}
        />
      ) : null}
      {problem && refused.length === 0 ? <ProblemNotice problem={problem} /> : null}
      {found.length > 0 ? (
        <FaultList
          title={t("instrument_page.checked", { count: found.length })}
          definition={instrument.definition}
          faults={found}
        />
      ) : null}
      {checking.data && found.length === 0 ? (
        <Notice tone="good" title={t("instrument_page.publishable")} live="polite" />
      ) : null}
      {publishing.data ? (
        <Notice
          tone="good"
          title={t("instrument_page.published", { version: publishing.data.version })}
          live="polite"
        />
      ) : null}
      <div className="actions">
        <Button look="secondary" busy={checking.isPending} onClick={check}>
          {t("instrument_page.check")}
        </Button>
        <Button busy={publishing.isPending} onClick={release}>
          {t("publish")}
        </Button>
      </div>
    </>
  );
}
