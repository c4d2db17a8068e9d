import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Radios, Select } from "../../../components/form/choices";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { TextArea, TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import type { Versioned } from "../../../lib/api/client";
import { asProblem, type Problem } from "../../../lib/api/problem";
import { planQuery, useSavePlan } from "../following-api";
import { asked, type PowerField, questionOf, typedOf } from "../model/plan";
import type { EvaluationPlan, PlanDraft } from "../model/types";
import styles from "./designs.module.css";
import { PlanConflict } from "./plan-conflict";

export const COMPARISONS = [
  "randomised",
  "staggered",
  "regression_discontinuity",
  "matched",
  "before_after",
] as const;

const POINTERS = Object.fromEntries([
  ["question", "/question"],
  ...(
    [
      "baseline",
      "sd",
      "effect",
      "caseload",
      "share_treated",
      "attrition",
      "cluster_size",
      "icc",
      "steps",
    ] as const
  ).map((field) => [field, `/power/${field}`]),
]) as Record<PowerField | "question", string>;

interface PlanFormProps {
  designId: string;
  plan: EvaluationPlan["plan"];
  etag: string;
}

/** The question, the comparison, and the numbers with which the service calculates. Where somebody else saved a plan
 * meanwhile, both are shown and nothing is overwritten unasked. */
export function PlanForm({ designId, plan, etag: openedEtag }: PlanFormProps) {
  const { t } = useTranslation("following");
  const saving = useSavePlan(designId);
  const queries = useQueryClient();
  const [etag, setEtag] = useState(openedEtag);
  const [theirs, setTheirs] = useState<Versioned<EvaluationPlan>>();
  const [question, setQuestion] = useState(plan.question);
  const [comparison, setComparison] = useState<PlanDraft["comparison"]>(plan.comparison ?? null);
  const [typed, setTyped] = useState(() => typedOf(plan.power));
  const [unread, setUnread] = useState<Problem>();
  const [missing, setMissing] = useState<readonly PowerField[]>([]);
  const problem = saving.error ? asProblem(saving.error) : undefined;
  const messages: Partial<Record<PowerField | "question", string>> = {
    ...problem?.messagesFor(POINTERS),
    ...Object.fromEntries(missing.map((field) => [field, t("evaluation.number_missing")])),
  };
  const errors: SummaryError[] = Object.entries(messages).map(([field, message]) => ({ field, message }));

  const save = (event: FormEvent) => {
    event.preventDefault();
    const power = questionOf(typed);
    setMissing(Array.isArray(power) ? power : []);
    if (!Array.isArray(power)) keep({ question, comparison, power, note: plan.note }, etag);
  };
  const keep = (value: PlanDraft, against: string) => {
    setTheirs(undefined);
    saving.mutate(
      { value, etag: against },
      {
        onSuccess: (saved) => setEtag(saved.etag),
        onError: (failure) => {
          if (asProblem(failure).status === 412) void lookAgain();
        },
      },
    );
  };
  const lookAgain = async () => {
    try {
      setTheirs(await queries.fetchQuery({ ...planQuery(designId), staleTime: 0 }));
    } catch (failure) {
      setUnread(asProblem(failure));
    }
  };
  const take = (now: Versioned<EvaluationPlan>) => {
    setQuestion(now.data.plan.question);
    setComparison(now.data.plan.comparison ?? null);
    setTyped(typedOf(now.data.plan.power));
    setEtag(now.etag);
    setTheirs(undefined);
    saving.reset();
  };
  const mine = questionOf(typed);
  const labels: Record<PowerField, string> = {
    baseline: t("evaluation.baseline"),
    sd: t("evaluation.sd"),
    effect: t(typed.outcome === "share" ? "evaluation.effect_share" : "evaluation.effect_mean"),
    caseload: t("evaluation.caseload"),
    share_treated: t("evaluation.share_treated"),
    attrition: t("evaluation.attrition"),
    cluster_size: t("evaluation.cluster_size"),
    icc: t("evaluation.icc"),
    steps: t("evaluation.steps"),
  };
  const hints: Partial<Record<PowerField, string>> = {
    cluster_size: t("evaluation.cluster_hint"),
    icc: t("evaluation.icc_hint"),
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {theirs && !Array.isArray(mine) ? (
        <PlanConflict
          mine={{ question, comparison, power: mine, note: plan.note }}
          theirs={theirs.data.plan}
          labels={labels}
          onKeepMine={() => keep({ question, comparison, power: mine, note: plan.note }, theirs.etag)}
          onTakeTheirs={() => take(theirs)}
        />
      ) : problem && errors.length === 0 ? (
        <ProblemNotice problem={unread ?? problem} />
      ) : null}
      {saving.isSuccess ? <Notice tone="good" title={t("evaluation.saved")} live="polite" /> : null}
      <form onSubmit={save} noValidate>
        <TextArea
          id="question"
          label={t("evaluation.question")}
          error={messages.question}
          value={question}
          limit={4000}
          rows={2}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <Select
          label={t("evaluation.comparison")}
          value={comparison ?? ""}
          onChange={(event) => setComparison(COMPARISONS.find((each) => each === event.target.value) ?? null)}
          choices={[
            { value: "", label: t("evaluation.not_chosen") },
            ...COMPARISONS.map((each) => ({ value: each, label: t(`evaluation.kind.${each}`) })),
          ]}
        />
        {comparison ? <p>{t(`evaluation.explained.${comparison}`)}</p> : null}
        <Radios
          id="outcome"
          label={t("evaluation.outcome")}
          value={typed.outcome}
          onChange={(outcome) => setTyped({ ...typed, outcome })}
          choices={[
            { value: "share", label: t("evaluation.share") },
            { value: "mean", label: t("evaluation.mean") },
          ]}
        />
        <div className={styles.pair}>
          {asked(typed.outcome).map((field) => (
            <TextField
              key={field}
              id={field}
              label={labels[field]}
              hint={hints[field]}
              error={messages[field]}
              inputMode="decimal"
              value={typed.fields[field]}
              onChange={(event) =>
                setTyped({ ...typed, fields: { ...typed.fields, [field]: event.target.value } })
              }
            />
          ))}
        </div>
        <div className="actions">
          <Button type="submit" busy={saving.isPending}>
            {t("evaluation.calculate")}
          </Button>
        </div>
      </form>
    </>
  );
}
