import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../../components/form/choices";
import { TextArea, TextField } from "../../../../components/form/text-field";
import { EXISTS, INTEROPERABILITY, LEGAL_BASIS, QUALITY } from "../../model/readiness";
import type { Assessment, Need, Readiness } from "../../model/types";
import styles from "../designs.module.css";
import { useWords } from "../use-words";

interface AssessmentFieldsProps {
  need: Need;
  row: Assessment;
  options: Readiness["options"];
  messages: Readonly<Record<string, string>>;
  onChange: (row: Assessment) => void;
}

/** One need as people here see it; every aspect may be not known. */
export function AssessmentFields({ need, row, options, messages, onChange }: AssessmentFieldsProps) {
  const { t } = useTranslation("readiness");
  const words = useWords();
  const { need: id } = need;
  const field = (name: string) => ({ id: `${id}-${name}`, error: messages[`${id}-${name}`] });
  const one = <Value extends string>(values: readonly Value[], chosen: string) =>
    values.find((value) => value === chosen) ?? ("unknown" as Value);
  return (
    <>
      <div className={styles.pair}>
        <Select
          {...field("exists")}
          label={t("aspect.exists")}
          value={row.exists}
          onChange={(event) => onChange({ ...row, exists: one(EXISTS, event.target.value) })}
          choices={EXISTS.map((value) => ({ value, label: t(`exists.${value}`) }))}
        />
        <Select
          {...field("level")}
          label={t("aspect.level")}
          value={row.level ?? ""}
          onChange={(event) => onChange({ ...row, level: event.target.value || null })}
          choices={[
            { value: "", label: t("as_in_step") },
            ...words.lists.readiness.map((level) => ({ value: level.code, label: words.text(level.label) })),
          ]}
        />
        <Select
          {...field("quality")}
          label={t("aspect.quality")}
          value={row.quality}
          onChange={(event) => onChange({ ...row, quality: one(QUALITY, event.target.value) })}
          choices={QUALITY.map((value) => ({ value, label: t(`quality.${value}`) }))}
        />
        <Select
          {...field("legal_basis")}
          label={t("aspect.legal_basis")}
          value={row.legal_basis}
          onChange={(event) => onChange({ ...row, legal_basis: one(LEGAL_BASIS, event.target.value) })}
          choices={LEGAL_BASIS.map((value) => ({ value, label: t(`legal_basis.${value}`) }))}
        />
        <Select
          {...field("interoperability")}
          label={t("aspect.interoperability")}
          value={row.interoperability}
          onChange={(event) =>
            onChange({ ...row, interoperability: one(INTEROPERABILITY, event.target.value) })
          }
          choices={INTEROPERABILITY.map((value) => ({ value, label: t(`interoperability.${value}`) }))}
        />
      </div>
      <TextField
        {...field("owner")}
        label={t("aspect.owner")}
        hint={t("owner_hint")}
        value={row.owner ?? ""}
        onChange={(event) => onChange({ ...row, owner: event.target.value || null })}
      />
      <Checkboxes
        {...field("options")}
        label={t("options.label")}
        values={row.options}
        onChange={(chosen) => onChange({ ...row, options: chosen })}
        choices={options
          .filter((option) => !knownTo(need, option.practice_family))
          .map((option) => ({ value: option.practice_family, label: words.text(option.label) }))}
      />
      <TextArea
        {...field("note")}
        label={t("note")}
        rows={2}
        limit={4000}
        value={row.note}
        onChange={(event) => onChange({ ...row, note: event.target.value })}
      />
    </>
  );
}

/** Tied by the sessions or the starting list, so that nobody need say it again. */
function knownTo(need: Need, family: string): boolean {
  return need.options.some(
    (tie) => tie.practice_family === family && tie.because.some((why) => why !== "stated"),
  );
}
