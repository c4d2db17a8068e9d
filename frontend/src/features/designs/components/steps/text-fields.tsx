import { useTranslation } from "react-i18next";
import { TextArea } from "../../../../components/form/text-field";
import type { FieldsProps } from "./fields-props";

/** The problem in the authors' words. */
export function ProblemFields({ value, onChange, messages }: FieldsProps<"problem">) {
  const { t } = useTranslation("designs");
  return (
    <>
      <TextArea
        id="statement"
        label={t("problem.statement")}
        hint={t("problem.statement_hint")}
        error={messages.statement}
        value={value.statement}
        limit={2000}
        onChange={(event) => onChange({ ...value, statement: event.target.value })}
      />
      <LinesField
        id="causes"
        label={t("problem.causes")}
        lines={value.causes}
        messages={messages}
        onChange={(causes) => onChange({ ...value, causes })}
      />
      <TextArea
        id="scale"
        label={t("problem.scale")}
        hint={t("problem.scale_hint")}
        error={messages.scale}
        value={value.scale}
        limit={4000}
        rows={2}
        onChange={(event) => onChange({ ...value, scale: event.target.value })}
      />
    </>
  );
}

interface LinesFieldProps {
  id: string;
  label: string;
  lines: readonly string[];
  messages: Readonly<Record<string, string>>;
  onChange: (lines: string[]) => void;
}

/** Several short texts, one a line. */
export function LinesField({ id, label, lines, messages, onChange }: LinesFieldProps) {
  const { t } = useTranslation("designs");
  // The service names the line; here they are one control.
  const error = messages[id] ?? Object.entries(messages).find(([field]) => field.startsWith(`${id}-`))?.[1];
  return (
    <TextArea
      id={id}
      label={label}
      hint={t("one_a_line")}
      error={error}
      value={lines.join("\n")}
      onChange={(event) => onChange(event.target.value.split("\n"))}
    />
  );
}
