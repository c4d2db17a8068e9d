import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ROLES } from "../../../lib/auth/roles";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { type Session, sessionQuery } from "../api";
import { AgendaPanel } from "../components/agenda-panel";
import { BalancePanel } from "../components/balance-panel";
import { CoursePanel } from "../components/course-panel";
import { ExportPanel } from "../components/export-panel";
import { NotesPanel } from "../components/notes-panel";
import { ParticipantsPanel } from "../components/participants-panel";
import { RoundsPanel } from "../components/rounds-panel";
import styles from "../components/sessions.module.css";
import { SessionStatus, Synthetic } from "../components/status-tag";
import { useSessionLive } from "../components/use-session-live";

const { useParams } = getRouteApi("/sessions/$id");

/** One session: where it stands, and for who runs it everything to run it with. */
export function SessionPage() {
  const { id } = useParams();
  // All the words the page will need: a later one would take the whole page away while it loads.
  const { t } = useTranslation(["sessions", "join", "kit"]);
  const session = useQuery(sessionQuery(id));
  useSessionLive(id);
  return (
    <Page title={session.data?.title ?? t("one")} crumbs={[{ label: t("title"), to: "/sessions" }]}>
      <Loaded query={session}>{(data) => <Facilitate session={data} />}</Loaded>
    </Page>
  );
}

function Facilitate({ session }: { session: Session }) {
  const { t } = useTranslation("sessions");
  const format = useFormats();
  const can = useCan();
  const anywhere = (role: "facilitator" | "rapporteur" | "coder" | "analyst") =>
    can(role) && session.countries.some((country) => can(role, country));
  const facilitates = anywhere("facilitator");
  const records = anywhere("rapporteur");
  const runs = facilitates || records;
  const readsWords = (["facilitator", "rapporteur", "coder", "analyst"] as const).some((role) => can(role));
  const follows =
    session.level === "international" ||
    session.status === "closed" ||
    ROLES.some((role) => can(role) && session.countries.some((country) => can(role, country)));
  return (
    <>
      <p className={styles.meta}>
        <SessionStatus status={session.status} />
        <Synthetic when={session.synthetic} />
        <span>{t(`level.${session.level}`)}</span>
        <span>{session.countries.map(format.country).join(", ")}</span>
        <span>{format.dateTime(session.starts_at, session.timezone)}</span>
      </p>
      {session.code && session.status !== "closed" ? (
        <p>
          {t("join_code")} <span className={styles.code}>{session.code}</span> {t("join_where")}{" "}
          <code>{window.location.origin}/join</code>. {t("follow_link")}:{" "}
          <Link to="/join" search={{ code: session.code }}>
            {`${window.location.origin}/join?code=${session.code}`}
          </Link>
        </p>
      ) : null}
      {runs ? (
        <div className="actions">
          <LinkButton to="/sessions/$id/capture" params={{ id: session.id }} look="secondary">
            {t("capture.title")}
          </LinkButton>
          {facilitates && session.status !== "closed" ? (
            <LinkButton to="/sessions/$id/plan" params={{ id: session.id }} look="secondary">
              {t("change_plan")}
            </LinkButton>
          ) : null}
          <LinkButton to="/sessions/$id/guide" params={{ id: session.id }} look="secondary">
            {t("guide_link")}
          </LinkButton>
          {session.status !== "planned" ? (
            <LinkButton to="/sessions/$id/read-back" params={{ id: session.id }} look="secondary">
              {t("read_back.title")}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
      {facilitates ? <CoursePanel session={session} /> : null}
      <AgendaPanel
        session={session}
        running={runs && (session.status === "live" || session.status === "read_back")}
      />
      {runs ? <ParticipantsPanel session={session} mayInvite={facilitates} /> : null}
      {runs ? <BalancePanel session={session} /> : null}
      {readsWords && follows ? <NotesPanel session={session} mayWrite={runs} /> : null}
      {follows ? (
        <RoundsPanel session={session} mayHold={facilitates} />
      ) : (
        <Notice>{t("not_open_to_you")}</Notice>
      )}
      {runs || anywhere("coder") || anywhere("analyst") ? (
        <>
          <ExportPanel session={session} />
          <p className="no-print">
            <LinkButton to="/sessions/$id/minutes" params={{ id: session.id }} look="secondary">
              {t("record.title")}
            </LinkButton>
          </p>
        </>
      ) : null}
    </>
  );
}
