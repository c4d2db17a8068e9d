import { useTranslation } from "react-i18next";
import { Checkboxes } from "../../../../components/form/choices";
import { chosenOutcomes, wantedDirection } from "../../model/objectives";
import type { FieldsProps } from "./fields-props";
import { NoteField } from "./note-field";

/** Whom the measure is for. */
export function TargetGroupFields({ value, onChange, words, messages }: FieldsProps<"target_group">) {
  const { t } = useTranslation("designs");
  return (
    <>
      <Checkboxes
        id="groups"
        label={t("target_group.question")}
        hint={t("target_group.hint")}
        error={messages.groups}
        values={value.groups}
        onChange={(groups) => onChange({ ...value, groups })}
        choices={words.lists.target_groups
          .filter((item) => !item.deprecated || value.groups.includes(item.code))
          .map((item) => ({ value: item.code, label: words.text(item.label) }))}
      />
      <NoteField note={value.note} onChange={(note) => onChange({ ...value, note })} messages={messages} />
    </>
  );
}

/** What should become better, and what should not become worse. */
export function ObjectivesFields({ value, onChange, words, messages }: FieldsProps<"objectives">) {
  const { t } = useTranslation("designs");
  const outcomes = words.family("outcome");
  const direction = (code: string) =>
    value.outcomes.find((each) => each.code === code)?.direction ??
    wantedDirection(outcomes.find((item) => item.code === code));
  const choices = (group: string) =>
    outcomes
      .filter((item) => item.group === group)
      .map((item) => ({
        value: item.code,
        label: `${words.text(item.label)} (${t(`direction.${direction(item.code)}`)})`,
        hint: words.text(item.definition),
      }));
  const codes = value.outcomes.map((each) => each.code);
  const choose = (chosen: string[]) =>
    onChange({ ...value, outcomes: chosenOutcomes(chosen, value.outcomes, outcomes) });
  return (
    <>
      <Checkboxes
        id="outcomes"
        label={t("objectives.intended")}
        error={messages.outcomes}
        values={codes}
        onChange={choose}
        choices={choices("intended")}
      />
      <Checkboxes
        label={t("objectives.unintended")}
        values={codes}
        onChange={choose}
        choices={choices("unintended")}
      />
      <NoteField note={value.note} onChange={(note) => onChange({ ...value, note })} messages={messages} />
    </>
  );
}
