import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./form.module.css";

export interface FieldText {
  label: string;
  hint?: string;
  /** What is wrong and how to mend it; the same words stand in the error summary. */
  error?: string;
}

/** What the control must carry so that label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  className: string | undefined;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps extends FieldText {
  /** Target of the error summary's link; made up where it is not given. */
  id?: string;
  children: (control: ControlProps) => ReactNode;
}

/** A label with its hint, its error and one control. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const made = useId();
  const controlId = id ?? made;
  return (
    <div className={groupClass(error)}>
      <label className={styles.label} htmlFor={controlId}>
        {label}
      </label>
      <HintAndError id={controlId} hint={hint} error={error} />
      {children({
        id: controlId,
        className: styles.control,
        "aria-describedby": describedBy(controlId, hint, error),
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  );
}

interface FieldsetProps extends FieldText {
  id: string;
  children: ReactNode;
}

/** A question with several controls. */
export function Fieldset({ id, label, hint, error, children }: FieldsetProps) {
  return (
    <fieldset className={groupClass(error)} aria-describedby={describedBy(id, hint, error)}>
      <legend className={styles.label}>{label}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

function HintAndError({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  const { t } = useTranslation("errors");
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          <span className="visually-hidden">{t("error_prefix")}</span> {error}
        </p>
      ) : null}
    </>
  );
}

function describedBy(id: string, hint?: string, error?: string): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

function groupClass(error?: string): string {
  return error ? `${styles.group} ${styles.wrong}` : `${styles.group}`;
}
