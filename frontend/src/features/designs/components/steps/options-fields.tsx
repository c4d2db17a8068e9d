import { useTranslation } from "react-i18next";
import { Radios, Select } from "../../../../components/form/choices";
import { TextField } from "../../../../components/form/text-field";
import { CRITERIA, EQUAL_WEIGHTS } from "../../model/steps";
import type { Criterion, Judgement } from "../../model/types";
import styles from "../designs.module.css";
import { gradeOf } from "../use-summary";
import type { FieldsProps } from "./fields-props";
import { NoteField } from "./note-field";
import { Rows } from "./rows";

const MOST = 300;
const GRADES = [2, 1, 0, -1, -2, null] as const;

/** How much each criterion counts, and how people judge the options by them. */
export function OptionsFields({ value, onChange, words, messages }: FieldsProps<"options">) {
  const { t } = useTranslation("designs");
  const { weights, judgements } = value;
  const blank: Judgement = {
    option: words.lists.families[0]?.code ?? "",
    criterion: "problem",
    value: null,
    reason: "",
  };
  return (
    <>
      <Radios
        label={t("weights.question")}
        hint={t("weights.hint")}
        value={weights ? "own" : "any"}
        onChange={(chosen) =>
          onChange({ ...value, weights: chosen === "own" ? (weights ?? EQUAL_WEIGHTS) : null })
        }
        choices={[
          { value: "any", label: t("weights.any") },
          { value: "own", label: t("weights.own") },
        ]}
      />
      {weights ? (
        <fieldset className={styles.row}>
          <legend>{t("weights.legend")}</legend>
          <div className={styles.pair}>
            {CRITERIA.map((criterion) => (
              <TextField
                key={criterion}
                id={`weights-${criterion}`}
                type="number"
                min={0}
                max={100}
                step="any"
                label={t(`criterion.${criterion}.name`)}
                hint={t(`criterion.${criterion}.hint`)}
                error={messages[`weights-${criterion}`]}
                value={String(weights[criterion])}
                onChange={(event) =>
                  onChange({ ...value, weights: { ...weights, [criterion]: Number(event.target.value) } })
                }
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <h2>{t("judgements.title")}</h2>
      <p>{t("judgements.explained")}</p>
      <Rows
        rows={judgements}
        title={(at) => t("judgements.number", { at })}
        blank={blank}
        most={MOST}
        onChange={(changed) => onChange({ ...value, judgements: changed })}
      >
        {(judgement, at, change) => (
          <>
            <div className={styles.pair}>
              <Select
                id={`judgements-${at}-option`}
                label={t("judgements.option")}
                error={messages[`judgements-${at}-option`] ?? messages[`judgements-${at}`]}
                value={judgement.option}
                onChange={(event) => change({ option: event.target.value })}
                choices={words.lists.families.map((item) => ({
                  value: item.code,
                  label: words.text(item.label),
                }))}
              />
              <Select
                label={t("judgements.criterion")}
                value={judgement.criterion}
                onChange={(event) => change({ criterion: event.target.value as Criterion })}
                choices={CRITERIA.map((criterion) => ({
                  value: criterion,
                  label: t(`criterion.${criterion}.name`),
                }))}
              />
            </div>
            <Select
              label={t("judgements.value")}
              value={String(judgement.value)}
              onChange={(event) => change({ value: numberOf(event.target.value) })}
              choices={GRADES.map((grade) => ({
                value: String(grade),
                label: t(`grade.${gradeOf(grade)}`),
              }))}
            />
            <TextField
              id={`judgements-${at}-reason`}
              label={t("judgements.reason")}
              error={messages[`judgements-${at}-reason`]}
              value={judgement.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          </>
        )}
      </Rows>
      <NoteField note={value.note} onChange={(note) => onChange({ ...value, note })} messages={messages} />
    </>
  );
}

function numberOf(text: string): number | null {
  return text === "null" ? null : Number(text);
}
