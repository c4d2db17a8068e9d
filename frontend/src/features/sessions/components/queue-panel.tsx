import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SaveStatus } from "../../../components/form/save-status";
import { Button } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { uuid7 } from "../../../lib/api/uuid7";
import { download, toCsv } from "../../../lib/format/csv";
import type { Entry } from "../../../lib/offline/outbox";
import type { useOutbox } from "../../../lib/offline/use-outbox";
import type { Participant } from "../api";
import { type Capture, currentOf, etagOf } from "../model/statements";
import { ConflictView } from "./conflict-view";
import styles from "./sessions.module.css";
import { StatementForm } from "./statement-form";
import { StatementWords } from "./statement-words";

const TONES = {
  pending: "warn",
  sending: "info",
  accepted: "good",
  conflict: "bad",
  rejected: "bad",
} as const;

interface QueuePanelProps {
  outbox: ReturnType<typeof useOutbox<Capture>>;
  participants: readonly Participant[];
}

/** What is on this device and not yet, or not at all, with the service. */
export function QueuePanel({ outbox, participants }: QueuePanelProps) {
  const { t } = useTranslation("sessions");
  const unsent = outbox.entries.filter((entry) => entry.state !== "accepted");
  const accepted = outbox.entries.filter((entry) => entry.state === "accepted");
  const refused = unsent.some((entry) => entry.state === "conflict" || entry.state === "rejected");
  const state = refused ? "not_saved" : outbox.waiting > 0 ? "on_device" : "saved";
  return (
    <section aria-labelledby="queue-title">
      <h2 id="queue-title">{t("queue.title")}</h2>
      <p>
        <SaveStatus state={state} waiting={outbox.waiting} />{" "}
        {accepted.length > 0 ? t("queue.accepted", { count: accepted.length }) : null}
      </p>
      {unsent.length > 0 ? (
        <>
          <ul className={styles.list}>
            {unsent.map((entry) => (
              <li key={entry.id} className={styles.item}>
                <QueueEntry entry={entry} outbox={outbox} participants={participants} />
              </li>
            ))}
          </ul>
          <Button look="secondary" onClick={() => saveUnsent(unsent)}>
            {t("queue.download")}
          </Button>
        </>
      ) : null}
      {accepted.length > 0 ? (
        <details>
          <summary>{t("queue.show_accepted")}</summary>
          <ul className={styles.list}>
            {accepted.toReversed().map((entry) => (
              <li key={entry.id} className={styles.item}>
                <StatementWords statement={entry.body.draft} />{" "}
                <Tag tone={TONES.accepted}>{t("queue.state.accepted")}</Tag>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface QueueEntryProps extends QueuePanelProps {
  entry: Entry<Capture>;
}

function QueueEntry({ entry, outbox, participants }: QueueEntryProps) {
  const { t } = useTranslation("sessions");
  const [mending, setMending] = useState(false);
  const current = entry.state === "conflict" ? currentOf(entry.current) : undefined;
  const { draft } = entry.body;
  // Set aside meanwhile: it stays so, and what was written is kept as a statement of its own.
  const anew = () => {
    const origins = draft.origin === "captured" && entry.body.etag !== null ? [entry.id] : draft.derived_from;
    void outbox
      .put(uuid7(), { draft: { ...draft, derived_from: origins, replaces: [] }, etag: null })
      .then(() => outbox.discard(entry.id));
  };
  if (current && current.status !== "rejected") {
    return (
      <ConflictView
        mine={draft}
        theirs={current}
        participants={participants}
        onMerged={(merged) => void outbox.retry(entry.id, { draft: merged, etag: etagOf(current.revision) })}
        onKeepMine={() => void outbox.retry(entry.id, { draft, etag: etagOf(current.revision) })}
        onTakeTheirs={() => void outbox.discard(entry.id)}
      />
    );
  }
  const refused = entry.state === "conflict" || entry.state === "rejected";
  return (
    <>
      <p lang={draft.language}>
        {draft.participant ? <strong>{draft.participant}: </strong> : null}
        <StatementWords statement={draft} />
      </p>
      <p className={styles.meta}>
        <Tag tone={TONES[entry.state]}>{t(`queue.state.${entry.state}`)}</Tag>
        {entry.reason ? <span lang="en">{entry.reason}</span> : null}
      </p>
      {refused && !mending ? (
        <div className="actions">
          <Button look="secondary" onClick={() => setMending(true)}>
            {t("queue.mend")}
          </Button>
          {entry.state === "conflict" && entry.body.etag !== null ? (
            <Button look="secondary" onClick={anew}>
              {t("queue.anew")}
            </Button>
          ) : (
            <Button look="secondary" onClick={() => void outbox.retry(entry.id)}>
              {t("queue.retry")}
            </Button>
          )}
          <Button look="danger" onClick={() => void outbox.discard(entry.id)}>
            {t("queue.discard")}
          </Button>
        </div>
      ) : null}
      {mending ? (
        <StatementForm
          draft={draft}
          participants={participants}
          onCancel={() => setMending(false)}
          onSave={(next) => {
            setMending(false);
            void outbox.retry(entry.id, { ...entry.body, draft: next });
          }}
        />
      ) : null}
    </>
  );
}

function saveUnsent(entries: readonly Entry<Capture>[]): void {
  const rows = entries.map(({ id, writtenAt, state, body: { draft } }) => [
    id,
    writtenAt,
    state,
    draft.topic,
    draft.participant ?? null,
    draft.form,
    draft.language,
    draft.text,
  ]);
  const header = ["id", "written_at", "state", "topic", "participant", "form", "language", "text"];
  download("unsent-statements.csv", toCsv(header, rows));
}
