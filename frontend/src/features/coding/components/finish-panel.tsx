import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { type Assignment, assignmentsOfQuery, finish, type Piece, reopen } from "../double-api";
import { useMe } from "./use-me";

/** Whether the coder has finished with a statement or transcript. */
export function isFinished(work: readonly Assignment[] | undefined, coder: string | undefined): boolean {
  return work?.some((each) => each.coder === coder && each.finished_at) ?? false;
}

/** Saying that one has finished: from then on both coders see one another's codings. */
export function FinishPanel({ piece }: { piece: Piece }) {
  const { t } = useTranslation("coding");
  const queries = useQueryClient();
  const me = useMe();
  const work = useQuery(assignmentsOfQuery(piece));
  const change = useMutation({
    mutationFn: (done: boolean) => (done ? finish(piece) : reopen(piece)),
    onSettled: () =>
      Promise.all(
        ["assignments", "codings", "differences"].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
  return (
    <section aria-labelledby="finish-title">
      <h3 id="finish-title">{t("finish.title")}</h3>
      <Loaded query={work}>
        {(everybody) => {
          const done = isFinished(everybody, me);
          const others = everybody.filter((each) => each.coder !== me);
          const theirs = others.filter((each) => each.finished_at).length;
          return (
            <>
              <p role="status">
                {done ? t("finish.done") : t("finish.open")}{" "}
                {t("finish.others", { count: others.length, done: theirs })}
              </p>
              {change.error ? <ProblemNotice problem={asProblem(change.error)} /> : null}
              {done && theirs > 0 ? (
                <p>{t("finish.locked")}</p>
              ) : (
                <Button look="secondary" busy={change.isPending} onClick={() => change.mutate(!done)}>
                  {t(done ? "finish.reopen" : "finish.finish")}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
