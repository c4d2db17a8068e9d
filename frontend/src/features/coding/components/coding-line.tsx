import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { type Coding, type CodingDraft, decide, removeCoding } from "../api";
import { useMe } from "./use-me";

interface CodingLineProps {
  coding: Coding;
  label: string;
  /** The language of what was said. */
  language: string | undefined;
  /** Finished work stays as it is. */
  finished: boolean;
}

/** One coding in a list: what was decided, by whom, with what note; one's own can be changed and taken back. */
export function CodingLine({ coding, label, language, finished }: CodingLineProps) {
  const { t } = useTranslation("coding");
  const queries = useQueryClient();
  const me = useMe();
  const mine = coding.coder === me;
  const refresh = () => queries.invalidateQueries({ queryKey: ["codings"] });
  const remove = useMutation({ mutationFn: () => removeCoding(coding), onSettled: refresh });
  const change = useMutation({ mutationFn: (draft: CodingDraft) => decide(draft), onSuccess: refresh });
  const answer = (decision: "confirmed" | "rejected") =>
    change.mutate({ ...draftOf(coding), decision, suggestion: coding.suggestion });
  const failure = remove.error ?? change.error;
  return (
    <>
      <strong>{label}</strong>
      {coding.quote ? <q lang={language}>{coding.quote}</q> : null}
      <Tag tone={coding.decision === "rejected" ? "bad" : "good"}>{t(`decision.${coding.decision}`)}</Tag>
      {coding.settled ? <Tag tone="info">{t(`settled.${coding.settled}`)}</Tag> : null}
      <span>{mine ? t("mine") : coding.coder}</span>
      {coding.suggestion ? <span>{t("suggested_by", { model: coding.suggestion.model })}</span> : null}
      {coding.memo && (!mine || finished) ? <span>{t("memo_said", { memo: coding.memo })}</span> : null}
      {mine && !finished ? (
        <>
          <Memo
            coding={coding}
            label={label}
            onSave={(memo) => change.mutate({ ...draftOf(coding), memo })}
          />
          {coding.suggestion ? (
            <Button
              look="secondary"
              busy={change.isPending}
              onClick={() => answer(coding.decision === "rejected" ? "confirmed" : "rejected")}
            >
              {t(coding.decision === "rejected" ? "confirm" : "reject")}
              <span className="visually-hidden">: {label}</span>
            </Button>
          ) : null}
          <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t("remove")}
            <span className="visually-hidden">: {label}</span>
          </Button>
        </>
      ) : null}
      {failure ? <ProblemNotice problem={asProblem(failure)} /> : null}
    </>
  );
}

interface MemoProps {
  coding: Coding;
  label: string;
  onSave: (memo: string) => void;
}

function Memo({ coding, label, onSave }: MemoProps) {
  const { t } = useTranslation("coding");
  const [memo, setMemo] = useState(coding.memo ?? "");
  return (
    <details>
      <summary>
        {coding.memo ? t("memo_said", { memo: coding.memo }) : t("memo_add")}
        <span className="visually-hidden">: {label}</span>
      </summary>
      <TextArea
        label={t("memo_of", { code: label })}
        hint={t("memo_hint")}
        limit={2000}
        value={memo}
        onChange={(event) => setMemo(event.target.value)}
      />
      <Button look="secondary" onClick={() => onSave(memo.trim())}>
        {t("memo_save")}
      </Button>
    </details>
  );
}

function draftOf(coding: Coding): CodingDraft {
  const { statement_id, transcript_id, start, end } = coding;
  return {
    target: statement_id ? { statement_id } : { transcript_id, start, end },
    code: coding.code,
    quote: coding.quote,
    memo: coding.memo,
    decision: coding.decision,
    suggestion: coding.suggestion,
  };
}
