import { useTranslation } from "react-i18next";
import { Select } from "../../../../components/form/choices";
import { TextField } from "../../../../components/form/text-field";
import type { Risk } from "../../model/types";
import styles from "../designs.module.css";
import type { FieldsProps } from "./fields-props";
import { NoteField } from "./note-field";
import { Rows } from "./rows";

const MOST = 30;
const LEVELS = ["low", "medium", "high"] as const;
const BLANK_RISK: Risk = { title: "", likelihood: null, impact: null, mitigation: "" };

/** What may go wrong, and what is done about it. */
export function RisksFields({ value, onChange, messages }: FieldsProps<"risks">) {
  const { t } = useTranslation("designs");
  const levels = [
    { value: "", label: t("not_stated") },
    ...LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) })),
  ];
  const levelOf = (text: string) => LEVELS.find((level) => level === text) ?? null;
  return (
    <>
      <Rows
        rows={value.risks}
        title={(at) => t("risk.number", { at })}
        blank={BLANK_RISK}
        most={MOST}
        onChange={(risks) => onChange({ ...value, risks })}
      >
        {(risk, at, change) => (
          <>
            <TextField
              id={`risks-${at}-title`}
              label={t("risk.title")}
              error={messages[`risks-${at}-title`]}
              value={risk.title}
              onChange={(event) => change({ title: event.target.value })}
            />
            <div className={styles.pair}>
              <Select
                label={t("risk.likelihood")}
                value={risk.likelihood ?? ""}
                onChange={(event) => change({ likelihood: levelOf(event.target.value) })}
                choices={levels}
              />
              <Select
                label={t("risk.impact")}
                value={risk.impact ?? ""}
                onChange={(event) => change({ impact: levelOf(event.target.value) })}
                choices={levels}
              />
            </div>
            <TextField
              id={`risks-${at}-mitigation`}
              label={t("risk.mitigation")}
              error={messages[`risks-${at}-mitigation`]}
              value={risk.mitigation}
              onChange={(event) => change({ mitigation: event.target.value })}
            />
          </>
        )}
      </Rows>
      <NoteField note={value.note} onChange={(note) => onChange({ ...value, note })} messages={messages} />
    </>
  );
}
