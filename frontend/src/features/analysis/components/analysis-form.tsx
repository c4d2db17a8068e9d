import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SummaryError } from "../../../components/form/error-summary";
import { Button, LinkButton } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { uuid7 } from "../../../lib/api/uuid7";
import { useAnalyse } from "../api";
import { type AnalysisForm as Form, readForm, usedColumns } from "../model/form";
import type { Analysis, AnalysisDraft } from "../model/types";
import { CaseTable } from "./case-table";
import { ColumnFields } from "./column-fields";
import { QuestionFields } from "./question-fields";

interface AnalysisFormProps {
  initial: Form;
  errors: readonly SummaryError[];
  onErrors: (errors: SummaryError[]) => void;
}

/** From cases to questions: the table, the memberships, what is asked. One analysis is stored for each question. */
export function AnalysisForm({ initial, errors, onErrors }: AnalysisFormProps) {
  const { t } = useTranslation("analysis");
  const navigate = useNavigate();
  const analyse = useAnalyse();
  const [form, setForm] = useState(initial);
  const [asked, setAsked] = useState<{ drafts: AnalysisDraft[]; keys: string[] }>();
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const changeColumn = (name: string, change: Partial<Form["columns"][number]>) =>
    setForm({
      ...form,
      columns: form.columns.map((own) => (own.name === name ? { ...own, ...change } : own)),
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (analyse.isPending) return;
    const read = readForm(form);
    if ("faults" in read) {
      onErrors(
        read.faults.map(({ field, kind, column = "" }) => ({
          field,
          message: t(`fault.${kind}`, { column }),
        })),
      );
      return;
    }
    onErrors([]);
    // The same questions keep their keys: what was stored before the line broke is not stored twice.
    const same = asked && JSON.stringify(asked.drafts) === JSON.stringify(read.drafts);
    const questions = same ? asked : { drafts: read.drafts, keys: read.drafts.map(() => uuid7()) };
    setAsked(questions);
    analyse.mutate(questions, {
      onSuccess: ({ made, refused }) => {
        const target = placeOf(made);
        if (target && refused.length === 0) void navigate(target);
      },
    });
  };
  const answers = placeOf(analyse.data?.made ?? []);
  return (
    <form onSubmit={submit} noValidate>
      <h2>{t("data.title")}</h2>
      <p>{t("data.count", { count: form.cases.length })}</p>
      <CaseTable
        cases={form.cases}
        about={form.about}
        columns={usedColumns(form)}
        caption={t("data.title")}
      />
      <h2>{t("question.heading")}</h2>
      <QuestionFields form={form} errorOf={errorOf} onChange={(change) => setForm({ ...form, ...change })} />
      <h2>{t("calibration.title")}</h2>
      <p>{t("calibration.explained")}</p>
      {usedColumns(form).map((column) => (
        <ColumnFields
          key={column.name}
          column={column}
          cases={form.cases}
          isOutcome={column.name === form.outcome}
          fromEvidence={Boolean(form.selection)}
          errorOf={errorOf}
          onChange={(change) => changeColumn(column.name, change)}
          onReasonForAll={() =>
            setForm({ ...form, columns: form.columns.map((own) => ({ ...own, reason: column.reason })) })
          }
        />
      ))}
      {analyse.error ? <ProblemNotice problem={asProblem(analyse.error)} /> : null}
      {analyse.data?.refused.map(({ draft, problem }) => (
        <section key={`${draft.method} ${draft.solution}`}>
          <h3>{draft.method === "qca" ? t(`solution.${draft.solution}`) : t(`method.${draft.method}`)}</h3>
          <ProblemNotice problem={problem} />
        </section>
      ))}
      {answers && analyse.data?.refused.length ? (
        <p>
          <LinkButton look="secondary" {...answers}>
            {t("other_answers")}
          </LinkButton>
        </p>
      ) : null}
      <div className="actions">
        <Button type="submit" busy={analyse.isPending}>
          {t("run")}
        </Button>
        <span role="status">{analyse.isPending ? t("running") : ""}</span>
      </div>
    </form>
  );
}

/** Where the answers are shown, the first with the others below it. */
function placeOf([first, ...others]: readonly Analysis[]) {
  if (!first) return undefined;
  return {
    to: "/analysis/$analysisId",
    params: { analysisId: first.id },
    search: others.length > 0 ? { with: others.map(({ id }) => id).join(",") } : {},
  } as const;
}
