import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import type { Statement, StatementDraft } from "../api";
import styles from "./sessions.module.css";

interface ConflictViewProps {
  mine: StatementDraft;
  theirs: Statement;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people changed one statement: both wordings side by side, and a choice. */
export function ConflictView({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictViewProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const side = (title: string, version: StatementDraft | Statement) => (
    <div>
      <h3>{title}</h3>
      <blockquote lang={version.language}>{version.text}</blockquote>
      <p className={styles.meta}>
        <span>{t(`kit:topic.${version.topic}`)}</span>
        <span>{version.participant ?? t("sessions:nobody_named")}</span>
      </p>
    </div>
  );
  return (
    <Notice tone="warn" title={t("sessions:conflict.title")} live="polite">
      <div className={styles.sides}>
        {side(t("sessions:conflict.mine"), mine)}
        {side(t("sessions:conflict.theirs"), theirs)}
      </div>
      <div className="actions">
        <Button look="secondary" onClick={onKeepMine}>
          {t("sessions:conflict.keep_mine")}
        </Button>
        <Button look="secondary" onClick={onTakeTheirs}>
          {t("sessions:conflict.take_theirs")}
        </Button>
      </div>
    </Notice>
  );
}
