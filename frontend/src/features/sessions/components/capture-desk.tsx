import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes } from "../../../components/form/choices";
import { Notice } from "../../../components/ui/notice";
import { Tag } from "../../../components/ui/tag";
import { uuid7 } from "../../../lib/api/uuid7";
import type { Entry } from "../../../lib/offline/outbox";
import { sendResult } from "../../../lib/offline/send-result";
import { useOutbox } from "../../../lib/offline/use-outbox";
import {
  captureStatement,
  participantsQuery,
  type Session,
  type StatementDraft,
  statementsQuery,
} from "../api";
import { type Capture, etagOf, withItem } from "../model/statements";
import { CaptureLineForm } from "./capture-line-form";
import { CardsPanel } from "./cards-panel";
import { NotesPanel } from "./notes-panel";
import { QueuePanel } from "./queue-panel";
import { StatementFeed } from "./statement-feed";
import { useArrivals } from "./use-arrivals";
import { useSessionLive } from "./use-session-live";

/** The line, the queue, what everybody wrote, and the cards made of it. */
export function CaptureDesk({ session, subject }: { session: Session; subject: string }) {
  const { t } = useTranslation("sessions");
  const queries = useQueryClient();
  const mine = useRef(new Set<string>());
  const arrivals = useArrivals();
  const statements = useQuery(statementsQuery(session.id));
  const participants = useQuery(participantsQuery(session.id)).data ?? [];
  const live = useSessionLive(session.id, {
    onStatement: (statement) => {
      if (!mine.current.has(statement.id) && statement.revision === 1) arrivals.count();
    },
  });
  const send = useCallback(
    ({ id, body }: Entry<Capture>) =>
      sendResult(
        captureStatement(session.id, id, body.draft, body.etag).then((statement) =>
          queries.setQueryData(
            statementsQuery(session.id).queryKey,
            (list) => list && withItem(list, statement),
          ),
        ),
      ),
    [queries, session.id],
  );
  const outbox = useOutbox<Capture>(`${subject}/${session.id}`, send);
  const write = (draft: StatementDraft) => {
    const id = uuid7();
    mine.current.add(id);
    return outbox.put(id, { draft, etag: null });
  };
  const make = async (drafts: StatementDraft[]) => {
    for (const draft of drafts) await write({ ...draft, captured_at: new Date().toISOString() });
  };
  const mend = (id: string, revision: number, draft: StatementDraft) =>
    outbox.put(id, { draft, etag: etagOf(revision) });
  return (
    <>
      <p role="status">
        <Tag tone={live.status === "live" ? "good" : "warn"}>{t(`live.${live.status}`)}</Tag>
      </p>
      <CaptureLineForm
        participants={participants}
        countries={session.countries}
        planned={session.status === "planned"}
        onWrite={write}
      />
      <QueuePanel outbox={outbox} participants={participants} />
      <p className="visually-hidden" role="status">
        {arrivals.told > 0 ? t("capture.arrived", { count: arrivals.told }) : ""}
      </p>
      <Checkboxes
        label={t("live.title")}
        hint={t("capture.announce_hint")}
        choices={[{ value: "announce", label: t("capture.announce") }]}
        values={arrivals.announced ? ["announce"] : []}
        onChange={(values) => arrivals.announce(values.length > 0)}
      />
      {session.status === "planned" ? null : <CardsPanel session={session} />}
      <NotesPanel session={session} mayWrite />
      <h2>{t("capture.said")}</h2>
      {statements.data ? (
        <StatementFeed
          statements={statements.data}
          participants={participants}
          sessionId={session.id}
          onMend={mend}
          onMake={make}
        />
      ) : (
        <Notice>{t("capture.not_loaded")}</Notice>
      )}
    </>
  );
}
