import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { openAnswers } from "../results-api";
import { useNames } from "./use-names";

/** The words themselves, of those who agreed to their analysis; what may be quoted says so. */
export function OpenAnswers({ waveId, item }: { waveId: string; item: string }) {
  const { t } = useTranslation("survey_results");
  const [asked, setAsked] = useState(false);
  return asked ? (
    <Answers waveId={waveId} item={item} />
  ) : (
    <p className="no-print">
      <Button look="secondary" onClick={() => setAsked(true)}>
        {t("open_text.show")}
      </Button>
    </p>
  );
}

function Answers({ waveId, item }: { waveId: string; item: string }) {
  const { t } = useTranslation("survey_results");
  const names = useNames();
  const answers = useInfiniteQuery({
    queryKey: ["survey", "open-answers", waveId, item],
    queryFn: ({ pageParam }) => openAnswers(waveId, item, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <Loaded query={answers}>
      {({ pages }) => {
        const all = pages.flatMap((page) => page.items);
        return (
          <>
            <p role="status">{t("open_text.shown", { count: all.length })}</p>
            {all.map((answer) => (
              <figure key={`${answer.response_id} ${answer.item}`}>
                <blockquote lang={answer.language}>{answer.text}</blockquote>
                <figcaption>
                  {answer.country && answer.stakeholder_type
                    ? names.stratum(answer.country, answer.stakeholder_type)
                    : t("open_text.small_stratum")}{" "}
                  <Tag tone={answer.quotable ? "good" : "warn"}>
                    {t(answer.quotable ? "open_text.quotable" : "open_text.not_quotable")}
                  </Tag>
                </figcaption>
              </figure>
            ))}
            {answers.hasNextPage ? (
              <Button
                look="secondary"
                busy={answers.isFetchingNextPage}
                onClick={() => void answers.fetchNextPage()}
              >
                {t("open_text.more")}
              </Button>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}
