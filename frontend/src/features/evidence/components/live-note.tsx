import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { useLiveEvidence } from "../api";
import styles from "./evidence.module.css";

/** Keeps the page up to date, and says whether it is. */
export function LiveNote() {
  const { t } = useTranslation("evidence");
  const { status, problem } = useLiveEvidence();
  if (problem) return <ProblemNotice problem={problem} />;
  return <p className={styles.note}>{t(`live.${status}`)}</p>;
}
