import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import type { Participant, Statement, StatementDraft } from "../api";
import { draftOf } from "../model/statements";
import styles from "./sessions.module.css";
import { StatementForm } from "./statement-form";
import { FormTag, StatementWords } from "./statement-words";

interface ConflictViewProps {
  mine: StatementDraft;
  theirs: Statement;
  participants: readonly Participant[];
  onMerged: (draft: StatementDraft) => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people changed one statement: mine, theirs, and a third wording to put both into. */
export function ConflictView({ mine, theirs, participants, onMerged, ...choices }: ConflictViewProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const [start, setStart] = useState<"mine" | "theirs">();
  const side = (title: string, version: StatementDraft | Statement) => (
    <div>
      <h3>{title}</h3>
      <blockquote>
        <StatementWords statement={version} />
      </blockquote>
      <p className={styles.meta}>
        <FormTag form={version.form} />
        <span>{t(`kit:topic.${version.topic}`)}</span>
        <span>{version.participant ?? t("sessions:nobody_named")}</span>
      </p>
    </div>
  );
  return (
    <>
      <Notice tone="warn" title={t("sessions:conflict.title")} live="polite" />
      <div className={styles.three}>
        {side(t("sessions:conflict.mine"), mine)}
        {side(t("sessions:conflict.theirs"), theirs)}
        <div>
          <h3>{t("sessions:conflict.merged")}</h3>
          <p>{t("sessions:conflict.merged_hint")}</p>
          <Button look="quiet" onClick={() => setStart(start === "mine" ? "theirs" : "mine")}>
            {t(start === "mine" ? "sessions:conflict.take_into" : "sessions:conflict.take_mine")}
          </Button>
          <StatementForm
            key={start}
            takesFocus={start !== undefined}
            draft={start === "mine" ? mine : draftOf(theirs)}
            participants={participants}
            label={t("sessions:conflict.merged")}
            save={t("sessions:conflict.save_merged")}
            onSave={onMerged}
          />
        </div>
      </div>
      <div className="actions">
        <Button look="secondary" onClick={choices.onKeepMine}>
          {t("sessions:conflict.keep_mine")}
        </Button>
        <Button look="secondary" onClick={choices.onTakeTheirs}>
          {t("sessions:conflict.take_theirs")}
        </Button>
      </div>
    </>
  );
}
