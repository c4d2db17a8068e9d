import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import { TextField } from "../../../components/form/text-field";
import { type AnalysisForm, gapsOf } from "../model/form";
import { FURTHER, SOLUTIONS } from "../model/types";
import styles from "./analysis.module.css";

interface QuestionFieldsProps {
  form: AnalysisForm;
  errorOf: (field: string) => string | undefined;
  onChange: (change: Partial<AnalysisForm>) => void;
}

/** What is explained by what, and from when on it counts. */
export function QuestionFields({ form, errorOf, onChange }: QuestionFieldsProps) {
  const { t } = useTranslation("analysis");
  const text = (
    id: string,
    name: "title" | "inclCut" | "priCut" | "nCut" | "expectations" | "maxMissing",
  ) => ({
    id,
    value: form[name],
    error: errorOf(id),
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  const columns = form.columns.map(({ name, label }) => ({
    value: name,
    label: label === name ? name : `${name} – ${label}`,
  }));
  const { missing, of } = gapsOf(form);
  return (
    <>
      <TextField label={t("question.title")} maxLength={200} {...text("title", "title")} />
      {form.selection ? null : (
        <Select
          id="outcome"
          label={t("question.outcome")}
          error={errorOf("outcome")}
          choices={columns}
          value={form.outcome}
          onChange={(event) => onChange({ outcome: event.target.value })}
        />
      )}
      <Checkboxes
        label={t("question.direction")}
        choices={[{ value: "negated", label: t("question.negated") }]}
        values={form.negated ? ["negated"] : []}
        onChange={(values) => onChange({ negated: values.length > 0 })}
      />
      <Checkboxes
        id={form.selection ? "outcome" : "conditions"}
        label={t("question.conditions")}
        error={form.selection ? errorOf("outcome") : undefined}
        choices={columns.filter(({ value }) => value !== form.outcome)}
        values={form.columns.filter(({ used }) => used).map(({ name }) => name)}
        onChange={(names) =>
          onChange({ columns: form.columns.map((own) => ({ ...own, used: names.includes(own.name) })) })
        }
      />
      <div className={styles.fields}>
        <TextField label={t("question.incl_cut")} inputMode="decimal" {...text("incl-cut", "inclCut")} />
        <TextField label={t("question.pri_cut")} inputMode="decimal" {...text("pri-cut", "priCut")} />
        <TextField label={t("question.n_cut")} inputMode="numeric" {...text("n-cut", "nCut")} />
      </div>
      {form.selection ? (
        <TextField
          label={t("question.max_missing")}
          hint={t("question.missing_now", { missing, of })}
          inputMode="numeric"
          {...text("max-missing", "maxMissing")}
        />
      ) : null}
      <Checkboxes
        id="solutions"
        label={t("question.solutions")}
        error={errorOf("solutions")}
        choices={[
          ...SOLUTIONS.map((kind) => ({
            value: kind,
            label: t(`solution.${kind}`),
            hint: t(`solution_hint.${kind}`),
          })),
          ...FURTHER.map((method) => ({
            value: method,
            label: t(`method.${method}`),
            hint: t(`${method}.hint`),
          })),
        ]}
        values={[...form.solutions, ...form.further]}
        onChange={(values) =>
          onChange({
            solutions: SOLUTIONS.filter((kind) => values.includes(kind)),
            further: FURTHER.filter((method) => values.includes(method)),
          })
        }
      />
      {form.solutions.includes("intermediate") ? (
        <TextField
          label={t("question.expectations")}
          hint={t("question.expectations_hint")}
          maxLength={500}
          {...text("expectations", "expectations")}
        />
      ) : null}
    </>
  );
}
