import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { RoleGate } from "../../../components/layout/role-gate";
import { Notice } from "../../../components/ui/notice";
import { useSession } from "../../../lib/auth/session";
import { type Session, sessionQuery } from "../api";
import { CaptureDesk } from "../components/capture-desk";
import styles from "../components/sessions.module.css";
import { SessionStatus, Synthetic } from "../components/status-tag";

const { useParams } = getRouteApi("/sessions/$id/capture");

/** Recording what is said. Who was signed in keeps the page, and writes on, when the sign-in runs out. */
export function CapturePage() {
  const { id } = useParams();
  const session = useSession();
  const writer = useRef<string>(undefined);
  if (session.status === "signed-in") writer.current = session.subject;
  const subject = writer.current;
  // One place in the tree for the desk, signed in or not: it must not be drawn anew in the middle of a line.
  return (
    <RoleGate roles={session.status === "signed-in" || !subject ? ["rapporteur", "facilitator"] : undefined}>
      {subject ? <Desk id={id} subject={subject} /> : null}
    </RoleGate>
  );
}

function Desk({ id, subject }: { id: string; subject: string }) {
  // All the words the page will need: a later one would take the whole page away while it loads.
  const { t } = useTranslation(["sessions", "join", "kit"]);
  const session = useQuery(sessionQuery(id));
  const crumbs = [
    { label: t("title"), to: "/sessions" },
    { label: session.data?.title ?? t("one"), to: "/sessions/$id", params: { id } },
  ];
  return (
    <Page title={t("capture.title")} crumbs={crumbs}>
      <Loaded query={session}>{(data) => <Recording session={data} subject={subject} />}</Loaded>
    </Page>
  );
}

function Recording({ session, subject }: { session: Session; subject: string }) {
  const { t } = useTranslation("sessions");
  return (
    <>
      <p className={styles.meta}>
        <SessionStatus status={session.status} />
        <Synthetic when={session.synthetic} />
        <span>{session.title}</span>
      </p>
      {session.status === "planned" ? <Notice tone="warn">{t("capture.not_open")}</Notice> : null}
      {session.status === "closed" ? <Notice tone="warn">{t("capture.late")}</Notice> : null}
      <CaptureDesk session={session} subject={subject} />
    </>
  );
}
