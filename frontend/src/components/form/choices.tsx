import { type SelectHTMLAttributes, useId } from "react";
import { useTranslation } from "react-i18next";
import { Field, Fieldset, type FieldText } from "./field";
import styles from "./form.module.css";

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
}

interface SelectProps
  extends FieldText,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, "children" | "multiple"> {
  choices: readonly Choice[];
  /** Adds "Choose …" on top, with the empty value. */
  prompt?: boolean;
}

export function Select({ label, hint, error, id, choices, prompt = false, ...select }: SelectProps) {
  const { t } = useTranslation();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <select {...select} {...control}>
          {prompt ? <option value="">{t("choose")}</option> : null}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface GroupProps<Value extends string> extends FieldText {
  /** The first control's id is this id, so that the error summary's link lands on it. */
  id?: string;
  choices: readonly Choice<Value>[];
}

interface RadiosProps<Value extends string> extends GroupProps<Value> {
  value: Value | undefined;
  onChange: (value: Value) => void;
}

export function Radios<Value extends string>({ value, onChange, ...group }: RadiosProps<Value>) {
  return <Group {...group} type="radio" isChosen={(choice) => choice === value} onToggle={onChange} />;
}

interface CheckboxesProps<Value extends string> extends GroupProps<Value> {
  values: readonly Value[];
  onChange: (values: Value[]) => void;
}

export function Checkboxes<Value extends string>({ values, onChange, ...group }: CheckboxesProps<Value>) {
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <Group {...group} type="checkbox" isChosen={(choice) => values.includes(choice)} onToggle={toggle} />
  );
}

interface ToggleProps<Value extends string> extends GroupProps<Value> {
  type: "radio" | "checkbox";
  isChosen: (value: Value) => boolean;
  onToggle: (value: Value) => void;
}

function Group<Value extends string>({ id, choices, type, isChosen, onToggle, ...text }: ToggleProps<Value>) {
  const made = useId();
  const groupId = id ?? made;
  return (
    <Fieldset id={groupId} {...text}>
      <div className={styles.choices}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.choice}>
            <input
              id={index === 0 ? groupId : undefined}
              type={type}
              name={groupId}
              value={choice.value}
              checked={isChosen(choice.value)}
              onChange={() => onToggle(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint ? <span className={styles.choiceHint}>{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
