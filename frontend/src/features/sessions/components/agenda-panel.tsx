import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import type { Session } from "../api";
import styles from "./sessions.module.css";

/** The blocks with their prompts; while the session runs, a timer for the block at hand. */
export function AgendaPanel({ session, running }: { session: Session; running: boolean }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const agenda = session.agenda;
  if (agenda.length === 0) return null;
  return (
    <section aria-labelledby="agenda-heading">
      <h2 id="agenda-heading">{t("sessions:agenda")}</h2>
      <ol className={styles.list}>
        {agenda.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the agenda's order is its identity; a topic may come twice
          <li key={at} className={styles.item}>
            <h3>
              {t(`kit:topic.${block.topic}`)} – {t("sessions:minutes", { count: block.minutes })}
            </h3>
            {block.prompt ? <p className={styles.prompts}>{block.prompt}</p> : null}
            {running ? <Timer minutes={block.minutes} name={t(`kit:topic.${block.topic}`)} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Counts down; says aloud only that the time is over. */
function Timer({ minutes, name }: { minutes: number; name: string }) {
  const { t } = useTranslation("sessions");
  const [left, setLeft] = useState(minutes * 60);
  const [endsAt, setEndsAt] = useState<number>();
  useEffect(() => {
    if (endsAt === undefined) return;
    const show = () => setLeft(Math.round((endsAt - Date.now()) / 1000));
    const clock = setInterval(show, 1000);
    return () => clearInterval(clock);
  }, [endsAt]);
  const over = left <= 0;
  const shown = `${over && left < 0 ? "−" : ""}${Math.floor(Math.abs(left) / 60)}:${String(Math.abs(left) % 60).padStart(2, "0")}`;
  return (
    <p className={styles.meta}>
      <span className={styles.timer} role="timer" aria-label={t("timer.of", { name })}>
        {shown}
      </span>
      <Button
        look="secondary"
        onClick={() => setEndsAt(endsAt === undefined ? Date.now() + left * 1000 : undefined)}
      >
        {endsAt === undefined ? t("timer.start") : t("timer.pause")}
        <span className="visually-hidden">: {name}</span>
      </Button>
      <span role="status">{over ? t("timer.over", { name }) : ""}</span>
    </p>
  );
}
