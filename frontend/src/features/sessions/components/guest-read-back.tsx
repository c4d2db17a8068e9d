import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextArea } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import type { Session, Statement } from "../api";
import { type ConfirmationDraft, confirmStatement, guestStatementsQuery } from "../guest-api";
import type { Guest } from "../model/guest";
import { byTopic, withItem } from "../model/statements";
import styles from "./sessions.module.css";
import { FormTag, SeedTag, StatementWords } from "./statement-words";
import { StatementStatus } from "./status-tag";

interface GuestReadBackProps {
  guest: Guest;
  session: Session;
}

/** What was written down; at read-back each statement can be confirmed, reworded or objected to. */
export function GuestReadBack({ guest, session }: GuestReadBackProps) {
  const { t } = useTranslation(["join", "kit"]);
  const statements = useQuery(guestStatementsQuery(guest));
  return (
    <section aria-labelledby="read-back-title">
      <h2 id="read-back-title">{t("join:read_back.title")}</h2>
      {session.status === "read_back" ? <p>{t("join:read_back.explained")}</p> : null}
      <Loaded query={statements}>
        {(list) =>
          list.length === 0 ? (
            <p>{t("join:read_back.none")}</p>
          ) : (
            byTopic(list.filter((one) => one.status !== "rejected")).map((block) => (
              <section key={block.topic} aria-labelledby={`said-${block.topic}`}>
                <h3 id={`said-${block.topic}`}>{t(`kit:topic.${block.topic}`)}</h3>
                <ul className={styles.list}>
                  {block.statements.map((one) => (
                    <li key={one.id} className={styles.item}>
                      <GuestStatement guest={guest} statement={one} open={session.status === "read_back"} />
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </section>
  );
}

interface GuestStatementProps {
  guest: Guest;
  statement: Statement;
  open: boolean;
}

function GuestStatement({ guest, statement, open }: GuestStatementProps) {
  const { t } = useTranslation("join");
  const queries = useQueryClient();
  const [writing, setWriting] = useState<"amend" | "object">();
  const [said, setSaid] = useState<ConfirmationDraft["decision"]>();
  const mine = statement.participant === guest.pseudonym;
  const someoneElses = statement.participant !== null && !mine;
  const confirm = useMutation({
    mutationFn: (draft: ConfirmationDraft) => confirmStatement(guest, statement.id, draft),
    onSuccess: (changed, draft) => {
      setWriting(undefined);
      setSaid(draft.decision);
      queries.setQueryData(guestStatementsQuery(guest).queryKey, (list) => list && withItem(list, changed));
    },
  });
  const about = <span className="visually-hidden">: {statement.text}</span>;
  return (
    <>
      <p>
        <StatementWords statement={statement} />
      </p>
      <p className={styles.meta}>
        <FormTag form={statement.form} />
        <SeedTag origin={statement.origin} />
        {mine ? <strong>{t("yours")}</strong> : null}
        <StatementStatus status={statement.status} />
      </p>
      <p role="status">{said ? t(`read_back.you.${said}`) : ""}</p>
      {confirm.error ? <ProblemNotice problem={asProblem(confirm.error)} /> : null}
      {open && !writing ? (
        <div className="actions">
          <Button busy={confirm.isPending} onClick={() => confirm.mutate({ decision: "confirm" })}>
            {t("read_back.confirm")}
            {about}
          </Button>
          {someoneElses ? null : (
            <Button look="secondary" onClick={() => setWriting("amend")}>
              {t("read_back.amend")}
              {about}
            </Button>
          )}
          <Button look="secondary" onClick={() => setWriting("object")}>
            {t("read_back.object")}
            {about}
          </Button>
        </div>
      ) : null}
      {open && writing ? (
        <WordsForm
          decision={writing}
          initial={writing === "amend" ? statement.text : ""}
          language={statement.language}
          busy={confirm.isPending}
          onCancel={() => setWriting(undefined)}
          onSend={(words) =>
            confirm.mutate(
              writing === "amend"
                ? { decision: "amend", text: words }
                : { decision: "object", reason: words },
            )
          }
        />
      ) : null}
    </>
  );
}

interface WordsFormProps {
  decision: "amend" | "object";
  initial: string;
  language: string;
  busy: boolean;
  onSend: (words: string) => void;
  onCancel: () => void;
}

/** The better wording, or the reason of an objection. */
function WordsForm({ decision, initial, language, busy, onSend, onCancel }: WordsFormProps) {
  const { t } = useTranslation("join");
  const [words, setWords] = useState(initial);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim()) onSend(words.trim());
    else setError(t(`error.${decision}`));
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextArea
        label={t(`read_back.words.${decision}`)}
        limit={decision === "amend" ? 2000 : 500}
        error={error}
        lang={decision === "amend" ? language : undefined}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="actions">
        <Button type="submit" busy={busy}>
          {t("send")}
        </Button>
        <Button look="secondary" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
