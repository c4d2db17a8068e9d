import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import {
  type Code,
  type Coding,
  type CodingDraft,
  coderQuery,
  codingsQuery,
  decide,
  type QueueItem,
} from "../api";
import { inLanguage } from "../model/codes";
import { CodePicker } from "./code-picker";
import styles from "./coding.module.css";
import { SuggestionList } from "./suggestion-list";

interface StatementCoderProps {
  item: QueueItem;
  codes: readonly Code[];
}

/** One statement: apply codes, and confirm or reject what was suggested. */
export function StatementCoder({ item, codes }: StatementCoderProps) {
  const { t, i18n } = useTranslation("coding");
  const queries = useQueryClient();
  const codings = useQuery(codingsQuery(item.id));
  const [quote, setQuote] = useState("");
  const [error, setError] = useState<string>();
  const apply = useMutation({
    mutationFn: (draft: CodingDraft) => decide(draft),
    onSuccess: () => {
      setQuote("");
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
      <TextField
        label={t("quote")}
        hint={t("quote_hint")}
        error={error}
        lang={item.language ?? undefined}
        value={quote}
        onChange={(event) => setQuote(event.target.value)}
      />
      <CodePicker codes={codes} onPick={pick} />
      {codings.data ? (
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
                    onDecide={(decision) => apply.mutate(answer(coding, decision))}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

interface CodingLineProps {
  coding: Coding;
  label: string;
  onDecide: (decision: "confirmed" | "rejected") => void;
}

function CodingLine({ coding, label, onDecide }: CodingLineProps) {
  const { t } = useTranslation("coding");
  const me = useQuery(coderQuery).data?.coder;
  return (
    <>
      <strong>{label}</strong>
      {coding.quote ? <q>{coding.quote}</q> : null}
      <Tag tone={coding.decision === "rejected" ? "bad" : "good"}>{t(`decision.${coding.decision}`)}</Tag>
      <span>{coding.coder === me ? t("mine") : coding.coder}</span>
      {coding.suggestion ? (
        <>
          <span>{t("suggested_by", { model: coding.suggestion.model })}</span>
          <Button look="secondary" onClick={() => onDecide("confirmed")}>
            {t("confirm")}
            <span className="visually-hidden">: {label}</span>
          </Button>
          <Button look="secondary" onClick={() => onDecide("rejected")}>
            {t("reject")}
            <span className="visually-hidden">: {label}</span>
          </Button>
        </>
      ) : null}
    </>
  );
}

function answer(coding: Coding, decision: "confirmed" | "rejected"): CodingDraft {
  return {
    target: { statement_id: coding.statement_id },
    code: coding.code,
    quote: coding.quote,
    decision,
    suggestion: coding.suggestion,
  };
}
