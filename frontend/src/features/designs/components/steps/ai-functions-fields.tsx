import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../../components/form/choices";
import { TextArea } from "../../../../components/form/text-field";
import type { PlannedFunction } from "../../model/types";
import styles from "../designs.module.css";
import type { FieldsProps } from "./fields-props";
import { NoteField } from "./note-field";

/** Where AI may help, at which stage, and who watches over it. What concerns single persons is not on offer. */
export function AiFunctionsFields({ value, onChange, words, messages }: FieldsProps<"ai_functions">) {
  const { t } = useTranslation("designs");
  const { functions } = value;
  const change = (code: string, part: Partial<PlannedFunction>) =>
    onChange({
      ...value,
      functions: functions.map((each) => (each.code === code ? { ...each, ...part } : each)),
    });
  const choose = (codes: string[]) =>
    onChange({
      ...value,
      functions: codes.map(
        (code) =>
          functions.find((each) => each.code === code) ?? { code, stage: null, purpose: "", oversight: "" },
      ),
    });
  return (
    <>
      <Checkboxes
        id="functions"
        label={t("ai.question")}
        hint={t("ai.hint")}
        error={messages.functions}
        values={functions.map((each) => each.code)}
        onChange={choose}
        choices={words
          .family("ai")
          .filter((item) => !item.outside_platform)
          .map((item) => ({
            value: item.code,
            label: words.text(item.label),
            hint: words.text(item.definition),
          }))}
      />
      {functions.map((planned) => (
        <fieldset key={planned.code} className={styles.row}>
          <legend>{words.label(planned.code)}</legend>
          <Select
            id={`functions-${planned.code}`}
            label={t("ai.stage")}
            error={messages[`functions-${planned.code}`]}
            value={planned.stage ?? ""}
            onChange={(event) => change(planned.code, { stage: event.target.value || null })}
            choices={[
              { value: "", label: t("not_stated") },
              ...words.lists.stages.map((stage) => ({ value: stage.code, label: words.text(stage.label) })),
            ]}
          />
          <TextArea
            label={t("ai.purpose")}
            rows={2}
            value={planned.purpose}
            onChange={(event) => change(planned.code, { purpose: event.target.value })}
          />
          <TextArea
            label={t("ai.oversight")}
            rows={2}
            value={planned.oversight}
            onChange={(event) => change(planned.code, { oversight: event.target.value })}
          />
        </fieldset>
      ))}
      <NoteField note={value.note} onChange={(note) => onChange({ ...value, note })} messages={messages} />
    </>
  );
}
