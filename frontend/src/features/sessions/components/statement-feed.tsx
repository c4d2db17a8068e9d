import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { type Participant, rejectStatement, type Statement, type StatementDraft } from "../api";
import { draftOf } from "../model/statements";
import styles from "./sessions.module.css";
import { StatementForm } from "./statement-form";
import { StatementStatus } from "./status-tag";

interface StatementFeedProps {
  statements: readonly Statement[];
  participants: readonly Participant[];
  sessionId: string;
  onMend: (id: string, revision: number, draft: StatementDraft) => Promise<void>;
}

/** Everything said so far, the latest first. */
export function StatementFeed({ statements, participants, sessionId, onMend }: StatementFeedProps) {
  const { t } = useTranslation("sessions");
  if (statements.length === 0) return <p>{t("capture.nothing_yet")}</p>;
  const latestFirst = statements.toSorted((one, other) => other.recorded_at.localeCompare(one.recorded_at));
  return (
    <ol className={styles.list} reversed aria-label={t("capture.said")}>
      {latestFirst.map((statement) => (
        <li key={statement.id} className={styles.item}>
          <FeedItem statement={statement} participants={participants} sessionId={sessionId} onMend={onMend} />
        </li>
      ))}
    </ol>
  );
}

type FeedItemProps = Omit<StatementFeedProps, "statements"> & { statement: Statement };

function FeedItem({ statement, participants, sessionId, onMend }: FeedItemProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const [doing, setDoing] = useState<"mend" | "reject">();
  const done = () => setDoing(undefined);
  const changeable = statement.status !== "rejected";
  return (
    <>
      <p lang={statement.language}>
        {statement.participant ? <strong>{statement.participant}: </strong> : null}
        {statement.text}
      </p>
      <p className={styles.meta}>
        <span>{t(`kit:topic.${statement.topic}`)}</span>
        <span>{t(`sessions:form.${statement.form}`)}</span>
        <span>{format.time(statement.recorded_at)}</span>
        <StatementStatus status={statement.status} />
        {statement.reject_reason ? <span>{statement.reject_reason}</span> : null}
        {changeable && !doing ? (
          <>
            <Button look="quiet" onClick={() => setDoing("mend")}>
              {t("sessions:capture.change")}
              <span className="visually-hidden">: {statement.text}</span>
            </Button>
            <Button look="quiet" onClick={() => setDoing("reject")}>
              {t("sessions:capture.set_aside")}
              <span className="visually-hidden">: {statement.text}</span>
            </Button>
          </>
        ) : null}
      </p>
      {doing === "mend" ? (
        <StatementForm
          draft={draftOf(statement)}
          participants={participants}
          onCancel={done}
          onSave={(draft) => {
            done();
            void onMend(statement.id, statement.revision, draft);
          }}
        />
      ) : null}
      {doing === "reject" ? (
        <RejectForm sessionId={sessionId} statementId={statement.id} onDone={done} />
      ) : null}
    </>
  );
}

interface RejectFormProps {
  sessionId: string;
  statementId: string;
  onDone: () => void;
}

function RejectForm({ sessionId, statementId, onDone }: RejectFormProps) {
  const { t } = useTranslation("sessions");
  const [reason, setReason] = useState("");
  const reject = useMutation({
    mutationFn: () => rejectStatement(sessionId, statementId, reason.trim()),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) reject.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      {reject.error ? <ProblemNotice problem={asProblem(reject.error)} /> : null}
      <TextField
        label={t("capture.reject_reason")}
        hint={t("capture.reject_hint")}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="actions">
        <Button type="submit" look="danger" busy={reject.isPending}>
          {t("capture.set_aside")}
        </Button>
        <Button look="secondary" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
