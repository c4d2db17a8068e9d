import { useTranslation } from "react-i18next";
import { Select } from "../../../../components/form/choices";
import type { FieldsProps } from "./fields-props";
import { NoteField } from "./note-field";

const STATES = ["present", "missing", "unknown"] as const;
const UNKNOWN = "unknown";

/** What helps and what hinders here. What is left open is not stated, which differs from not known. */
export function CapacityFields({ value, onChange, words, messages }: FieldsProps<"capacity">) {
  const { t } = useTranslation("designs");
  const set = (code: string, chosen: string) => {
    const state = STATES.find((each) => each === chosen);
    const before = value.factors.find((each) => each.code === code);
    const others = value.factors.filter((each) => each.code !== code);
    onChange({
      ...value,
      factors: state ? [...others, { code, state, note: before?.note ?? "" }] : others,
    });
  };
  return (
    <>
      {(["enabler", "barrier"] as const).map((family) => (
        <section key={family}>
          <h2>{t(`capacity.${family}`)}</h2>
          {words.family(family).map((item) => (
            <Select
              key={item.code}
              id={`factors-${item.code}`}
              label={words.text(item.label)}
              hint={words.text(item.definition)}
              error={messages[`factors-${item.code}`]}
              value={value.factors.find((each) => each.code === item.code)?.state ?? ""}
              onChange={(event) => set(item.code, event.target.value)}
              choices={[
                { value: "", label: t("not_stated") },
                ...STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
              ]}
            />
          ))}
        </section>
      ))}
      <NoteField note={value.note} onChange={(note) => onChange({ ...value, note })} messages={messages} />
    </>
  );
}

/** How far each kind of data is in operation here. */
export function DataReadinessFields({ value, onChange, words, messages }: FieldsProps<"data_readiness">) {
  const { t } = useTranslation("designs");
  const set = (code: string, chosen: string) => {
    const before = value.sources.find((each) => each.code === code);
    const others = value.sources.filter((each) => each.code !== code);
    const level = chosen === UNKNOWN ? null : chosen;
    onChange({ ...value, sources: chosen ? [...others, { code, level, note: before?.note ?? "" }] : others });
  };
  const shown = (code: string) => {
    const source = value.sources.find((each) => each.code === code);
    return source ? (source.level ?? UNKNOWN) : "";
  };
  return (
    <>
      {words.family("data").map((item) => (
        <Select
          key={item.code}
          id={`sources-${item.code}`}
          label={words.text(item.label)}
          hint={words.text(item.definition)}
          error={messages[`sources-${item.code}`]}
          value={shown(item.code)}
          onChange={(event) => set(item.code, event.target.value)}
          choices={[
            { value: "", label: t("not_stated") },
            ...words.lists.readiness.map((level) => ({ value: level.code, label: words.text(level.label) })),
            { value: UNKNOWN, label: t("not_known") },
          ]}
        />
      ))}
      <NoteField note={value.note} onChange={(note) => onChange({ ...value, note })} messages={messages} />
    </>
  );
}
