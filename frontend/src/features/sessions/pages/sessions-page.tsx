import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { type Session, sessionsQuery } from "../api";
import { SessionStatus, Synthetic } from "../components/status-tag";
import { TakeOverForm } from "../components/take-over-form";

/** Every session, the newest appointment first. */
export function SessionsPage() {
  // All the words the page will need: a later one would take the whole page away while it loads.
  const { t } = useTranslation(["sessions", "join"]);
  const can = useCan();
  const sessions = useQuery(sessionsQuery);
  return (
    <Page title={t("title")} lead={t("lead")}>
      {can("facilitator") ? (
        <>
          <div className="actions">
            <LinkButton to="/sessions/new">{t("plan")}</LinkButton>
          </div>
          <TakeOverForm />
        </>
      ) : null}
      <Loaded query={sessions}>
        {(list) => (list.length === 0 ? <p>{t("none")}</p> : <SessionTable sessions={list} />)}
      </Loaded>
    </Page>
  );
}

function SessionTable({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation("sessions");
  const format = useFormats();
  const ordered = sessions.toSorted((one, other) => other.starts_at.localeCompare(one.starts_at));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1)
    <section className="scroll-x" tabIndex={0} aria-label={t("title")}>
      <table>
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("field.title")}</th>
            <th scope="col">{t("field.status")}</th>
            <th scope="col">{t("field.countries")}</th>
            <th scope="col">{t("field.starts_at")}</th>
            <th scope="col" className="number">
              {t("field.statements")}
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((session) => (
            <tr key={session.id}>
              <th scope="row">
                <Link to="/sessions/$id" params={{ id: session.id }}>
                  {session.title}
                </Link>
              </th>
              <td>
                <SessionStatus status={session.status} /> <Synthetic when={session.synthetic} />
              </td>
              <td>{session.countries.map(format.country).join(", ")}</td>
              <td>{format.dateTime(session.starts_at, session.timezone)}</td>
              <td className="number">{format.number(session.counts?.statements ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
