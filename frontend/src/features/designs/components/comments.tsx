import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextArea } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { commentsQuery, useComment, useSettleComment } from "../compared-api";
import type { Design, StepName } from "../model/types";
import styles from "./designs.module.css";

const SHORTEST = 3;
const LONGEST = 2000;

/** What those who work on a step say about it, oldest first. */
export function Comments({ design, step }: { design: Design; step: StepName }) {
  const { t } = useTranslation("designs_compared");
  const format = useFormats();
  const can = useCan();
  const comments = useInfiniteQuery(commentsQuery(design.id, step));
  const settling = useSettleComment(design.id);
  return (
    <>
      {settling.error ? <ProblemNotice problem={asProblem(settling.error)} /> : null}
      <Loaded query={comments}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p>{t("history.no_comments")}</p>
          ) : (
            <ol className={styles.list}>
              {items.map((comment) => (
                <li key={comment.id} className={styles.item}>
                  <blockquote lang="">{comment.text}</blockquote>
                  <p className={styles.tags}>
                    <span>
                      {t("history.by", { date: format.dateTime(comment.at), by: comment.by })},{" "}
                      {t("history.about", { revision: comment.design_revision })}
                    </span>
                    {comment.settled ? <Tag tone="good">{t("history.settled")}</Tag> : null}
                  </p>
                  {can("policymaker", design.country) ? (
                    <Button
                      look="quiet"
                      busy={settling.isPending}
                      onClick={() => settling.mutate({ comment, settled: !comment.settled })}
                    >
                      {comment.settled ? t("history.reopen") : t("history.settle")}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
      {comments.hasNextPage ? (
        <Button
          look="secondary"
          busy={comments.isFetchingNextPage}
          onClick={() => void comments.fetchNextPage()}
        >
          {t("history.more")}
        </Button>
      ) : null}
      <WriteComment designId={design.id} step={step} />
    </>
  );
}

function WriteComment({ designId, step }: { designId: string; step: StepName }) {
  const { t } = useTranslation("designs_compared");
  const sending = useComment(designId, step);
  const [text, setText] = useState("");
  const [short, setShort] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const said = text.trim();
    setShort(said.length < SHORTEST);
    if (said.length >= SHORTEST) sending.mutate(said, { onSuccess: () => setText("") });
  };
  return (
    <form onSubmit={send} noValidate>
      {sending.error ? <ProblemNotice problem={asProblem(sending.error)} /> : null}
      <TextArea
        label={t("history.comment")}
        hint={t("history.comment_hint")}
        error={short ? t("history.comment_missing") : undefined}
        limit={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="secondary" busy={sending.isPending}>
        {t("history.send")}
      </Button>
    </form>
  );
}
