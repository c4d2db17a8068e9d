import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { sessionQuery, statementsQuery } from "../api";
import { AmendmentLog } from "../components/amendment-log";
import styles from "../components/sessions.module.css";
import { FormTag, SeedTag, StatementWords } from "../components/statement-words";
import { StatementStatus, Synthetic } from "../components/status-tag";
import { useSessionLive } from "../components/use-session-live";
import { byTopic } from "../model/statements";

const { useParams } = getRouteApi("/sessions/$id/read-back");

/** What was written down, for the screen in the room: large, by topic, with what the room says of it. */
export function ReadBackPage() {
  const { id } = useParams();
  const { t } = useTranslation(["sessions", "kit", "join"]);
  const session = useQuery(sessionQuery(id));
  const statements = useQuery(statementsQuery(id));
  useSessionLive(id);
  const crumbs = [
    { label: t("sessions:title"), to: "/sessions" },
    { label: session.data?.title ?? t("sessions:one"), to: "/sessions/$id", params: { id } },
  ];
  return (
    <Page title={t("sessions:read_back.title")} crumbs={crumbs}>
      <p>
        <Synthetic when={session.data?.synthetic ?? false} />
      </p>
      {session.data?.status === "read_back" ? (
        <p className={styles.large}>
          {t("sessions:read_back.explained", { where: `${window.location.host}/join` })}{" "}
          <span className={styles.code}>{session.data.code}</span>
        </p>
      ) : null}
      <Loaded query={statements}>
        {(list) => (
          <div className={styles.large}>
            {byTopic(list.filter((one) => one.status !== "rejected")).map((block) => (
              <section key={block.topic} aria-labelledby={`topic-${block.topic}`}>
                <h2 id={`topic-${block.topic}`}>{t(`kit:topic.${block.topic}`)}</h2>
                <ol>
                  {block.statements.map((one) => (
                    <li key={one.id}>
                      <StatementWords statement={one} />
                      <span className={styles.meta}>
                        <FormTag form={one.form} />
                        <SeedTag origin={one.origin} />
                        {one.participant ? <span>{one.participant}</span> : null}
                        <StatementStatus status={one.status} />
                        <span>{t("join:confirmations", { ...one.confirmations })}</span>
                      </span>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </div>
        )}
      </Loaded>
      <AmendmentLog sessionId={id} />
    </Page>
  );
}
