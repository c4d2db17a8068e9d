import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { type Code, type CodingDraft, codingsQuery, decide, type QueueItem } from "../api";
import { assignmentsOfQuery } from "../double-api";
import { inLanguage } from "../model/codes";
import { CodePicker } from "./code-picker";
import styles from "./coding.module.css";
import { CodingLine } from "./coding-line";
import { FinishPanel, isFinished } from "./finish-panel";
import { SuggestionList } from "./suggestion-list";
import { useMe } from "./use-me";

interface StatementCoderProps {
  item: Pick<QueueItem, "id" | "text" | "language">;
  codes: readonly Code[];
}

/** One statement: apply codes, and confirm or reject what was suggested. */
export function StatementCoder({ item, codes }: StatementCoderProps) {
  const { t, i18n } = useTranslation("coding");
  const queries = useQueryClient();
  const codings = useQuery(codingsQuery(item.id));
  const me = useMe();
  const finished = isFinished(useQuery(assignmentsOfQuery({ statement_id: item.id })).data, me);
  const [quote, setQuote] = useState("");
  const [error, setError] = useState<string>();
  const apply = useMutation({
    mutationFn: (draft: CodingDraft) => decide(draft),
    onSuccess: () => {
      setQuote("");
      void queries.invalidateQueries({ queryKey: ["assignments"] });
      return queries.invalidateQueries({ queryKey: codingsQuery(item.id).queryKey });
    },
  });
  const pick = (code: Code) => {
    const wrong = quote.trim() !== "" && !item.text?.includes(quote.trim());
    setError(wrong ? t("not_in_text") : undefined);
    if (wrong) return;
    apply.mutate({
      target: { statement_id: item.id },
      code: code.code,
      quote: quote.trim(),
      decision: "applied",
    });
  };
  const labelOf = (name: string) => {
    const code = codes.find((candidate) => candidate.code === name);
    return code ? inLanguage(code.label, i18n.language) : name;
  };
  return (
    <>
      <blockquote lang={item.language ?? undefined}>{item.text}</blockquote>
      {finished ? null : (
        <>
          <TextField
            label={t("quote")}
            hint={t("quote_hint")}
            error={error}
            lang={item.language ?? undefined}
            value={quote}
            onChange={(event) => setQuote(event.target.value)}
          />
          <CodePicker codes={codes} onPick={pick} />
        </>
      )}
      {codings.data && !finished ? (
        <SuggestionList
          item={item}
          codings={codings.data}
          busy={apply.isPending}
          onDecide={(draft) => apply.mutate(draft)}
        />
      ) : null}
      {apply.error ? <ProblemNotice problem={asProblem(apply.error)} /> : null}
      <p role="status">
        {apply.data ? t(`done.${apply.data.decision}`, { code: labelOf(apply.data.code) }) : ""}
      </p>
      <h3>{t("codings")}</h3>
      <Loaded query={codings}>
        {(list) =>
          list.length === 0 ? (
            <p>{t("no_codings")}</p>
          ) : (
            <ul className={styles.list}>
              {list.map((coding) => (
                <li key={coding.id}>
                  <CodingLine
                    coding={coding}
                    label={labelOf(coding.code)}
                    language={item.language ?? undefined}
                    finished={finished}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <FinishPanel piece={{ statement_id: item.id }} />
    </>
  );
}
