import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./progress.module.css";

/** How far one has come, in words and as a bar; beside it, where the answers are. */
export function Progress({ at, of, children }: { at: number; of: number; children: ReactNode }) {
  const { t } = useTranslation("survey");
  return (
    <div className={styles.progress}>
      <p id="progress">{t("progress", { at, of })}</p>
      <progress aria-labelledby="progress" value={at} max={of} />
      {children}
    </div>
  );
}
