import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckAnswers } from "../../../components/form/check-answers";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Dialog } from "../../../components/ui/dialog";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { uuid7 } from "../../../lib/api/uuid7";
import { complete, type OwnAnswers, questionnaireQuery, withdraw } from "../api";
import { answerLines, questionsOf, wordsIn } from "../model/definition";
import type { Receipt } from "../model/receipt";
import { answerLinesNode } from "./answer-lines";
import { OwnConsent } from "./own-consent";
import { useDraft } from "./use-draft";
import { useSpecialWords } from "./use-special-words";

interface OwnResponseProps {
  response: OwnAnswers;
  receipt: Receipt;
  onChanged: (response: OwnAnswers) => void;
  onWithdrawn: () => void;
}

/** One's own answers: read, change while the wave is open, finish, or withdraw. */
export function OwnResponse({ response, receipt, onChanged, onWithdrawn }: OwnResponseProps) {
  const { t, i18n } = useTranslation("survey");
  const navigate = useNavigate();
  const { save } = useDraft(response.wave_id);
  const [asking, setAsking] = useState(false);
  const special = useSpecialWords();
  const questionnaire = useQuery(questionnaireQuery(response.wave_id, undefined));
  const finishing = useMutation({
    mutationFn: () => complete(receipt.responseId, receipt.code),
    onSuccess: onChanged,
  });
  const erasing = useMutation({
    mutationFn: () => withdraw(receipt.responseId, receipt.code),
    onSuccess: onWithdrawn,
  });
  const failure = finishing.error ?? erasing.error;
  const change = () => {
    save({
      answers: response.answers,
      asked: Object.keys(response.answers),
      consentVersion: response.consent.version,
      openText: response.consent.open_text,
      quotation: response.consent.quotation,
      key: uuid7(),
      invitation: undefined,
      receipt,
    });
    void navigate({ to: "/survey/$waveId/answer", params: { waveId: response.wave_id } });
  };
  return (
    <Page key="own" title={t("your_answers")} crumbs={[{ label: t("title"), to: "/survey" }]}>
      <p role="status">
        <Tag tone={response.status === "complete" ? "good" : "warn"}>{t(`state.${response.status}`)}</Tag>{" "}
        {finishing.isSuccess ? t("finished") : null}
      </p>
      {failure ? <ProblemNotice problem={asProblem(failure)} /> : null}
      <Loaded query={questionnaire}>
        {({ definition, consent }) => (
          <>
            <CheckAnswers
              answers={questionsOf(definition)
                .filter((question) => response.answers[question.name] !== undefined)
                .map((question) => ({
                  id: question.name,
                  question: wordsIn(question.title, i18n.language),
                  // One's own words stay in the language they were written in.
                  lang: isWords(question.type) ? response.language : undefined,
                  answer: answerLinesNode(
                    answerLines(question, response.answers[question.name], i18n.language, {
                      special,
                      comment: question.comment && response.answers[question.comment],
                    }),
                  ),
                }))}
            />
            <OwnConsent items={consent.items} response={response} receipt={receipt} onChanged={onChanged} />
          </>
        )}
      </Loaded>
      <div className="actions">
        {response.status === "partial" ? (
          <Button busy={finishing.isPending} onClick={() => finishing.mutate()}>
            {t("finish")}
          </Button>
        ) : null}
        {questionnaire.data?.wave.status === "open" ? (
          <Button look="secondary" onClick={change}>
            {t("resume")}
          </Button>
        ) : null}
        <Button look="danger" onClick={() => setAsking(true)}>
          {t("withdraw")}
        </Button>
      </div>
      <Dialog title={t("withdraw_question")} open={asking} onClose={() => setAsking(false)}>
        <p>{t("withdraw_explained")}</p>
        <div className="actions">
          <Button look="danger" busy={erasing.isPending} onClick={() => erasing.mutate()}>
            {t("withdraw")}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t("cancel")}
          </Button>
        </div>
      </Dialog>
    </Page>
  );
}

function isWords(type: string): boolean {
  return type === "text" || type === "comment";
}
