import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Dialog } from "../../../components/ui/dialog";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { moveSession, refreshSession, type Session, type Step, sessionsQuery } from "../api";

const NEXT: Readonly<Record<Session["status"], Step | undefined>> = {
  planned: "open",
  live: "read-back",
  read_back: "close",
  closed: undefined,
};

/** Where the session stands, and the one step that comes next. None can be taken back, so each is asked for twice. */
export function CoursePanel({ session }: { session: Session }) {
  const { t } = useTranslation("sessions");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const move = useMutation({
    mutationFn: (step: Step) => moveSession(session.id, step),
    onSuccess: () => {
      setAsking(false);
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      return refreshSession(queries, session.id);
    },
  });
  const next = NEXT[session.status];
  return (
    <section aria-labelledby="course-title">
      <h2 id="course-title">{t("course.title")}</h2>
      <p role="status">{t(`course.now.${session.status}`)}</p>
      {next ? (
        <>
          <Button onClick={() => setAsking(true)}>{t(`course.step.${next}`)}</Button>
          <Dialog title={t(`course.step.${next}`)} open={asking} onClose={() => setAsking(false)}>
            <p>{t(`course.means.${next}`)}</p>
            {move.error ? <ProblemNotice problem={asProblem(move.error)} /> : null}
            <div className="actions">
              <Button busy={move.isPending} onClick={() => move.mutate(next)}>
                {t("course.yes")}
              </Button>
              <Button look="secondary" onClick={() => setAsking(false)}>
                {t("cancel")}
              </Button>
            </div>
          </Dialog>
        </>
      ) : null}
    </section>
  );
}
