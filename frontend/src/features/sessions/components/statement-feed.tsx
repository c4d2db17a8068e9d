import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type MouseEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { type Participant, rejectStatement, type Statement, type StatementDraft } from "../api";
import { draftOf } from "../model/statements";
import { LineageForm, type Making } from "./lineage-form";
import styles from "./sessions.module.css";
import { StatementForm } from "./statement-form";
import { FormTag, StatementWords } from "./statement-words";
import { StatementStatus } from "./status-tag";
import { useFocusInside } from "./use-focus-inside";

interface StatementFeedProps {
  statements: readonly Statement[];
  participants: readonly Participant[];
  sessionId: string;
  onMend: (id: string, revision: number, draft: StatementDraft) => Promise<void>;
  /** Statements that were merged, split or reworded from others, in the order in which they are to be kept. */
  onMake: (drafts: StatementDraft[]) => Promise<void>;
}

/** Everything said so far, the latest first. */
export function StatementFeed({ statements, ...shared }: StatementFeedProps) {
  const { t } = useTranslation("sessions");
  if (statements.length === 0) return <p>{t("capture.nothing_yet")}</p>;
  const standing = statements.filter((one) => one.status !== "rejected");
  const latestFirst = statements.toSorted((one, other) => other.recorded_at.localeCompare(one.recorded_at));
  return (
    <ol className={styles.list} reversed aria-label={t("capture.said")}>
      {latestFirst.map((statement) => (
        <li key={statement.id} className={styles.item}>
          <FeedItem
            {...shared}
            statement={statement}
            others={standing.filter((one) => one.id !== statement.id)}
          />
        </li>
      ))}
    </ol>
  );
}

type FeedItemProps = Omit<StatementFeedProps, "statements"> & {
  statement: Statement;
  others: readonly Statement[];
};

const MAKING = ["merge", "split", "reword"] as const;

function FeedItem({ statement, others, participants, sessionId, onMend, onMake }: FeedItemProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const [doing, setDoing] = useState<"mend" | "reject" | Making>();
  const opener = useRef<HTMLElement>(null);
  const changeable = statement.status !== "rejected";
  const open = (what: typeof doing) => (event: MouseEvent<HTMLElement>) => {
    opener.current = event.currentTarget;
    setDoing(doing === what ? undefined : what);
  };
  const done = () => {
    setDoing(undefined);
    // Back to where the keyboard came from.
    opener.current?.focus();
  };
  const about = <span className="visually-hidden">: {statement.text}</span>;
  return (
    <>
      <p lang={statement.language}>
        {statement.participant ? <strong>{statement.participant}: </strong> : null}
        <StatementWords statement={statement} />
      </p>
      <p className={styles.meta}>
        <span>{t(`kit:topic.${statement.topic}`)}</span>
        <FormTag form={statement.form} />
        {statement.origin === "captured" ? null : <Tag>{t(`sessions:origin.${statement.origin}`)}</Tag>}
        <span>{format.time(statement.recorded_at)}</span>
        <StatementStatus status={statement.status} />
        {statement.replaced_by ? (
          <span>{t("sessions:capture.replaced")}</span>
        ) : statement.reject_reason ? (
          <span>{statement.reject_reason}</span>
        ) : null}
      </p>
      {changeable ? (
        <p className={styles.meta}>
          <Button look="quiet" aria-expanded={doing === "mend"} onClick={open("mend")}>
            {t("sessions:capture.change")}
            {about}
          </Button>
          {MAKING.map((making) => (
            <Button key={making} look="quiet" aria-expanded={doing === making} onClick={open(making)}>
              {t(`sessions:capture.${making}`)}
              {about}
            </Button>
          ))}
          <Button look="quiet" aria-expanded={doing === "reject"} onClick={open("reject")}>
            {t("sessions:capture.set_aside")}
            {about}
          </Button>
        </p>
      ) : null}
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
      {doing === "merge" || doing === "split" || doing === "reword" ? (
        <LineageForm
          key={doing}
          making={doing}
          statement={statement}
          others={others}
          onCancel={done}
          onMade={(drafts) => {
            done();
            void onMake(drafts);
          }}
        />
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
  const form = useFocusInside<HTMLFormElement>();
  return (
    <form ref={form} onSubmit={submit} noValidate>
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
