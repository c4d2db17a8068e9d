import { type InputHTMLAttributes, type TextareaHTMLAttributes, useState } from "react";
import { useTranslation } from "react-i18next";
import { Field, type FieldText } from "./field";
import styles from "./form.module.css";

type TextFieldProps = FieldText & InputHTMLAttributes<HTMLInputElement>;

export function TextField({ label, hint, error, id, type = "text", ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => <input {...input} {...control} type={type} />}
    </Field>
  );
}

interface TextAreaProps extends FieldText, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "maxLength"> {
  /** Longest text the service takes. It is counted, not cut off: people paste and then shorten. */
  limit?: number;
}

export function TextArea({ label, hint, error, id, limit, rows = 4, onChange, ...input }: TextAreaProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(String(input.value ?? input.defaultValue ?? ""));
  const text = input.value === undefined ? typed : String(input.value);
  const left = limit === undefined ? undefined : limit - Array.from(text).length;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <textarea
            {...input}
            {...control}
            rows={rows}
            onChange={(event) => {
              setTyped(event.target.value);
              onChange?.(event);
            }}
          />
          {left === undefined ? null : (
            <p className={left < 0 ? `${styles.count} ${styles.over}` : styles.count} aria-live="polite">
              {left < 0
                ? t("characters_over", { count: -left })
                : left <= (limit ?? 0) / 5
                  ? t("characters_left", { count: left })
                  : null}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
