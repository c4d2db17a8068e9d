import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckAnswers } from "../../../components/form/check-answers";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { SaveStatus } from "../../../components/form/save-status";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button, LinkButton } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem, type Problem } from "../../../lib/api/problem";
import type { Language } from "../../../lib/i18n/languages";
import { type Questionnaire, questionnaireQuery } from "../api";
import { answerLinesNode } from "../components/answer-lines";
import { beginProof } from "../components/proof-of-work";
import { TrapField } from "../components/trap-field";
import { keepReceipt, useDraft } from "../components/use-draft";
import { useSpecialWords } from "../components/use-special-words";
import { useSubmit } from "../components/use-submit";
import { WithoutDraft } from "../components/without-draft";
import { answerLines, answerNames, pagesOf, type Question, wordsIn } from "../model/definition";
import { type Draft, stratumOf } from "../model/draft";
import { refusals } from "../model/refusals";

/** Everything that was answered, before it is sent. */
export function CheckPage() {
  const { waveId } = useParams({ from: "/survey/$waveId/check" });
  const drafted = useDraft(waveId);
  const { draft } = drafted;
  const questionnaire = useQuery({
    ...questionnaireQuery(waveId, draft?.invitation),
    enabled: draft !== undefined,
  });
  if (!draft) return <WithoutDraft waveId={waveId} />;
  return (
    <Loaded query={questionnaire}>
      {(data) => <Check questionnaire={data} draft={draft} save={drafted.save} clear={drafted.clear} />}
    </Loaded>
  );
}

interface CheckProps {
  questionnaire: Questionnaire;
  draft: Draft;
  save: (draft: Draft) => void;
  clear: () => void;
}

function Check({ questionnaire, draft, save, clear }: CheckProps) {
  const { t, i18n } = useTranslation("survey");
  const language = i18n.language as Language;
  const navigate = useNavigate();
  const waveId = questionnaire.wave.id;
  const pages = pagesOf(questionnaire.definition);
  const questions = pages.flatMap((page) => page.questions);
  const special = useSpecialWords();
  const sending = useSubmit(waveId, (change) => save({ ...draft, ...change }));
  const problem = sending.error ? asProblem(sending.error) : undefined;
  const errors = problem?.status === 422 ? errorsOf(problem, questions, language, t) : [];
  const placed = stratumOf(draft.answers) !== undefined;
  const [website, setWebsite] = useState("");

  const asksForWork =
    questionnaire.wave.proof_of_work_bits > 0 && !draft.invitation && draft.receipt === undefined;
  useEffect(() => {
    if (asksForWork) beginProof(waveId);
  }, [asksForWork, waveId]);

  const send = (complete: boolean) =>
    sending.mutate(
      { draft, language, complete, names: answerNames(questions), website },
      {
        onSuccess: (receipt) => {
          keepReceipt(waveId, receipt);
          void navigate({ to: "/survey/$waveId/done", params: { waveId }, replace: true }).then(clear);
        },
      },
    );

  const change = (name: string) =>
    ({ to: "/survey/$waveId/answer", params: { waveId }, search: { question: name } }) as const;
  return (
    <Page
      title={t("check")}
      lead={t("check_lead")}
      crumbs={[{ label: t("questionnaire"), to: "/survey/$waveId/answer", params: { waveId } }]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      <p>
        <SaveStatus state={sending.isPending && !sending.waiting ? "saving" : "on_device"} />
      </p>
      {problem && errors.length === 0 ? <ProblemNotice problem={problem} onRetry={() => send(true)} /> : null}
      {pages.map((page) => {
        const shown = page.questions.filter(
          ({ name }) => draft.answers[name] !== undefined || draft.asked.includes(name),
        );
        return shown.length === 0 ? null : (
          <section key={page.name}>
            <h2>{wordsIn(page.title, language)}</h2>
            <CheckAnswers
              answers={shown.map((question) => ({
                id: question.name,
                question: wordsIn(question.title, language),
                answer: answerLinesNode(
                  answerLines(question, draft.answers[question.name], language, {
                    special,
                    comment: question.comment && draft.answers[question.comment],
                  }),
                ),
                change: (label) => (
                  <Link id={`change-${question.name}`} {...change(question.name)}>
                    {label}
                  </Link>
                ),
              }))}
            />
          </section>
        );
      })}
      <h2>{t("consents")}</h2>
      <CheckAnswers
        answers={questionnaire.consent.items.map((item) => ({
          id: item.code,
          question: wordsIn(item.text, language),
          answer: t(isAgreed(draft, item.code) ? "yes" : "no"),
          change: (label) => (
            <Link to="/survey/$waveId" params={{ waveId }}>
              {label}
            </Link>
          ),
        }))}
      />
      {placed ? null : (
        <>
          <Notice tone="warn" title={t("stratum_missing")} />
          <div className="actions">
            <LinkButton to="/survey/$waveId/answer" params={{ waveId }}>
              {t("to_questions")}
            </LinkButton>
          </div>
        </>
      )}
      {sending.waiting ? <Notice tone="warn" title={t("waiting")} live="polite" /> : null}
      <TrapField value={website} onChange={setWebsite} />
      {placed ? (
        <div className="actions">
          <Button busy={sending.isPending} onClick={() => send(true)}>
            {sending.isPending ? t("sending") : t("send")}
          </Button>
          <Button look="secondary" busy={sending.isPending} onClick={() => send(false)}>
            {t("save_partial")}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}

function isAgreed(draft: Draft, code: string): boolean {
  if (code === "open_text") return draft.openText;
  return code === "quotation" ? draft.quotation : true;
}

function errorsOf(
  problem: Problem,
  questions: readonly Question[],
  language: Language,
  t: TFunction<"survey">,
): SummaryError[] {
  return refusals(problem.errors, questions, language).map(({ question, title, reason }) => ({
    field: question ? `change-${question}` : "main",
    message: question ? t(`refused.${reason}`, { title }) : title,
  }));
}
