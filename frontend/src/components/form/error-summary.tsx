import { type MouseEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./error-summary.module.css";

export interface SummaryError {
  /** The id of the control to mend; for choices, of the first one. */
  field: string;
  message: string;
}

/** Above the heading after a failed submit: takes the focus, and each line leads to its control. */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }) {
  const { t } = useTranslation("errors");
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <section ref={box} className={styles.summary} tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t("summary_title")}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} onClick={(event) => leadTo(event, error.field)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A plain fragment would move the page, but not the focus in every browser, and would enter the history. */
function leadTo(event: MouseEvent, id: string): void {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.focus();
  control.scrollIntoView?.({ block: "center" });
}
