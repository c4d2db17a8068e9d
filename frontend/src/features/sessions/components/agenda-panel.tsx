import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { type Session, sessionQuery, type TimerDraft, timeBlock } from "../api";
import { clock, type Timing, timings } from "../model/timing";
import styles from "./sessions.module.css";

/** The blocks with their prompts; while the session is open, one clock for the whole room. */
export function AgendaPanel({ session, running }: { session: Session; running: boolean }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const queries = useQueryClient();
  const now = useNow(running && session.timings?.some((one) => one.spans?.at(-1)?.stopped_at === null));
  const act = useMutation({
    mutationFn: (draft: TimerDraft) => timeBlock(session.id, draft),
    onSuccess: (timed) =>
      queries.setQueryData(sessionQuery(session.id).queryKey, (known) => ({
        ...timed,
        code: known?.code ?? null,
      })),
  });
  if (session.agenda.length === 0) return null;
  const timed = timings(session, now);
  return (
    <section aria-labelledby="agenda-heading">
      <h2 id="agenda-heading">{t("sessions:agenda")}</h2>
      {act.error ? <ProblemNotice problem={asProblem(act.error)} /> : null}
      <ol className={styles.list}>
        {session.agenda.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the agenda's order is its identity; a topic may come twice
          <li key={at} className={styles.item}>
            <h3>
              {t(`kit:topic.${block.topic}`)} – {t("sessions:minutes", { count: block.minutes })}
            </h3>
            {block.outcome ? <p>{block.outcome}</p> : null}
            {block.prompt ? <p className={styles.prompts}>{block.prompt}</p> : null}
            <Timer
              timing={timed[at] as Timing}
              name={t(`kit:topic.${block.topic}`)}
              running={running}
              busy={act.isPending}
              onAct={(action) => act.mutate({ action, block: at, minutes: 2 })}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface TimerProps {
  timing: Timing;
  name: string;
  /** Whether the session is open, so that the clock can be held. */
  running: boolean;
  busy: boolean;
  onAct: (action: TimerDraft["action"]) => void;
}

/** Counts down; says aloud only that the time is over. */
function Timer({ timing, name, running, busy, onAct }: TimerProps) {
  const { t } = useTranslation("sessions");
  const format = useFormats();
  const about = <span className="visually-hidden">: {name}</span>;
  const over = timing.running && timing.left <= 0;
  const minutes = format.number(Math.round(timing.took / 60));
  if (!running && timing.took === 0) return null;
  return (
    <p className={styles.meta}>
      {running ? (
        <>
          <span className={styles.timer} role="timer" aria-label={t("timer.of", { name })}>
            {clock(timing.left)}
          </span>
          <Button look="secondary" busy={busy} onClick={() => onAct(timing.running ? "stop" : "start")}>
            {t(timing.running ? "timer.stop" : "timer.start")}
            {about}
          </Button>
          <Button look="secondary" busy={busy} onClick={() => onAct("extend")}>
            {t("timer.longer")}
            {about}
          </Button>
        </>
      ) : null}
      <span>{t("timer.planned", { minutes: format.number(timing.planned) })}</span>
      {timing.added > 0 ? <span>{t("timer.added", { minutes: format.number(timing.added) })}</span> : null}
      {timing.took > 0 ? <span>{t("timer.actual", { minutes })}</span> : null}
      <span role="status">{over ? <Tag tone="warn">{t("timer.over", { name })}</Tag> : null}</span>
    </p>
  );
}

/** The moment, told every second while something runs. */
function useNow(ticks: boolean | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (!ticks) return;
    const beat = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(beat);
  }, [ticks]);
  return now;
}
