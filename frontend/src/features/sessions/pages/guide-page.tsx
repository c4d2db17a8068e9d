import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { useFormats } from "../../../lib/format/use-formats";
import { type Session, sessionQuery } from "../api";
import styles from "../components/sessions.module.css";
import { Synthetic } from "../components/status-tag";
import { TARGETS } from "../model/kit";
import { starts } from "../model/timing";
import { onTheClock } from "../model/zoned-time";
import { practicesQuery } from "../practices-api";

const { useParams } = getRouteApi("/sessions/$id/guide");

/** Everything a facilitator needs in the room, made to be printed. */
export function GuidePage() {
  const { id } = useParams();
  const { t } = useTranslation(["sessions", "join", "kit"]);
  const session = useQuery(sessionQuery(id));
  const crumbs = [
    { label: t("sessions:title"), to: "/sessions" },
    { label: session.data?.title ?? t("sessions:one"), to: "/sessions/$id", params: { id } },
  ];
  return (
    <Page title={t("sessions:guide.title")} crumbs={crumbs}>
      <div className="no-print actions">
        <Button look="secondary" onClick={() => window.print()}>
          {t("sessions:guide.print")}
        </Button>
      </div>
      <Loaded query={session}>{(data) => <Guide session={data} />}</Loaded>
    </Page>
  );
}

function Guide({ session }: { session: Session }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const practices = useQuery(practicesQuery).data ?? [];
  const begins = starts(session);
  const about = practices.filter((one) => session.practices.includes(one.id));
  const where = `${window.location.origin}/join`;
  return (
    <>
      <p className={styles.meta}>
        <strong>{session.title}</strong>
        <Synthetic when={session.synthetic} />
        <span>{t(`sessions:level.${session.level}`)}</span>
        <span>{session.countries.map(format.country).join(", ")}</span>
        <span>{format.dateTime(session.starts_at, session.timezone)}</span>
      </p>
      {about.length > 0 ? (
        <>
          <h2>{t("sessions:field.practices")}</h2>
          <ul>
            {about.map((one) => (
              <li key={one.id}>
                {one.name}: {one.aim}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{t("sessions:guide.before")}</h2>
      <Lines text={t("sessions:guide.before_items", { code: session.code ?? "–", where })} />
      <h2>{t("sessions:guide.seats")}</h2>
      <SeatList session={session} />
      <h2>{t("sessions:agenda")}</h2>
      {session.agenda.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the agenda's order is its identity; a topic may come twice
        <section key={at} className={styles.sheet}>
          <h3>
            {at + 1}. {t(`kit:topic.${block.topic}`)} –{" "}
            {t("sessions:guide.block", {
              at: onTheClock(new Date(begins[at] ?? 0).toISOString(), session.timezone).slice(11),
              minutes: block.minutes,
            })}
          </h3>
          <dl>
            <Entry name={t("sessions:guide.outcome")} text={block.outcome} />
            <Entry name={t("sessions:guide.method")} text={block.method} />
            <Entry name={t("sessions:guide.prompts")} text={block.prompt} />
          </dl>
        </section>
      ))}
      <h2>{t("sessions:guide.capture")}</h2>
      <p>{t("sessions:capture.line_hint")}</p>
      <h2>{t("sessions:guide.read_back")}</h2>
      <Lines text={t("sessions:guide.read_back_items")} />
      <h2>{t("sessions:guide.after")}</h2>
      <Lines text={t("sessions:guide.after_items")} />
    </>
  );
}

function SeatList({ session }: { session: Session }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const targets = session.targets ?? TARGETS[session.level];
  return (
    <ul>
      <li>
        {t("sessions:balance.planned", {
          type: format.percent(targets.statements_share_max_per_type),
          person: format.percent(targets.statements_share_max_per_participant),
          unattributed: format.percent(targets.unattributed_share_max),
        })}
      </li>
      {targets.seats?.map(({ any_of, min }) => (
        <li key={any_of.join()}>
          {t("sessions:targets.seat", {
            who: format.list(any_of.map((type) => t(`kit:stakeholder_type.${type}`))),
            count: min,
          })}
        </li>
      ))}
    </ul>
  );
}

function Entry({ name, text }: { name: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.prompts}>{text}</dd>
    </>
  );
}

function Lines({ text }: { text: string }) {
  return (
    <ol>
      {text.split("\n").map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
