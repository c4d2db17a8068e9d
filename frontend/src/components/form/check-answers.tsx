import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./check-answers.module.css";

export interface Answer {
  id: string;
  question: string;
  answer: ReactNode;
  /** The language of the answer, where it is not the page's. */
  lang?: string;
  /** Leads back to the question, filled in; `label` is "Change" with the question for screen readers. */
  change?: (label: ReactNode) => ReactNode;
}

/** Everything answered, to be checked before it is sent. */
export function CheckAnswers({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.answers}>
      {answers.map((entry) => (
        <div key={entry.id} className={styles.row}>
          <dt>{entry.question}</dt>
          <dd lang={entry.lang}>
            {entry.answer || <span className={styles.none}>{t("not_provided")}</span>}
          </dd>
          {entry.change ? (
            <dd>
              {entry.change(
                <>
                  {t("change")} <span className="visually-hidden">{entry.question}</span>
                </>,
              )}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
