import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../../components/form/choices";
import { TextArea } from "../../../../components/form/text-field";
import { useWords } from "../use-words";
import type { FunctionFieldsProps } from "./function-fields";

/** What the function is for, where in the policy cycle it stands, and who watches over it. */
export function PurposeFields({ value, onChange, messages }: FunctionFieldsProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  const field = (name: string) => ({ id: `${value.code}-${name}`, error: messages[`${value.code}-${name}`] });
  return (
    <>
      <TextArea
        {...field("intended_purpose")}
        label={t("form.intended_purpose")}
        hint={t("form.intended_purpose_hint")}
        rows={3}
        limit={4000}
        value={value.intended_purpose}
        onChange={(event) => onChange({ ...value, intended_purpose: event.target.value })}
      />
      <Select
        {...field("stage")}
        label={t("form.stage")}
        value={value.stage ?? ""}
        onChange={(event) => onChange({ ...value, stage: event.target.value || null })}
        choices={[
          { value: "", label: t("answer.unknown") },
          ...words.lists.stages.map((stage) => ({ value: stage.code, label: words.text(stage.label) })),
        ]}
      />
      <TextArea
        {...field("users")}
        label={t("form.users")}
        hint={t("form.users_hint")}
        rows={2}
        limit={4000}
        value={value.users}
        onChange={(event) => onChange({ ...value, users: event.target.value })}
      />
      <TextArea
        {...field("oversight")}
        label={t("form.oversight")}
        rows={2}
        limit={4000}
        value={value.oversight}
        onChange={(event) => onChange({ ...value, oversight: event.target.value })}
      />
      <details open={Boolean(messages[`${value.code}-options`]) || undefined}>
        <summary>{t("form.options")}</summary>
        <Checkboxes
          {...field("options")}
          label={t("form.options")}
          values={value.options}
          onChange={(options) => onChange({ ...value, options })}
          choices={words.lists.families.map((family) => ({
            value: family.code,
            label: words.text(family.label),
          }))}
        />
      </details>
    </>
  );
}
