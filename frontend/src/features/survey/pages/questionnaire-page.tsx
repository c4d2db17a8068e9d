import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { SaveStatus } from "../../../components/form/save-status";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button, LinkButton } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import type { Language } from "../../../lib/i18n/languages";
import { type Questionnaire as Asked, questionnaireQuery } from "../api";
import { Progress } from "../components/progress";
import { Questionnaire } from "../components/questionnaire";
import { errorsOn, firstControl } from "../components/questionnaire-model";
import { useDraft } from "../components/use-draft";
import { useQuestionnaire } from "../components/use-questionnaire";
import { useStopwatch } from "../components/use-stopwatch";
import { WithoutDraft } from "../components/without-draft";
import { pagesOf, titleOf, wordsIn } from "../model/definition";
import type { Draft } from "../model/draft";

/** The questions. Every answer is kept on this device as it is given. */
export function QuestionnairePage() {
  const { waveId } = useParams({ from: "/survey/$waveId/answer" });
  const { t } = useTranslation("survey");
  const { draft, kept, save } = useDraft(waveId);
  const questionnaire = useQuery({
    ...questionnaireQuery(waveId, draft?.invitation),
    enabled: draft !== undefined,
  });
  if (!draft) return <WithoutDraft waveId={waveId} />;
  return (
    <Loaded query={questionnaire}>
      {(asked) =>
        asked.wave.status === "open" ? (
          <Questions asked={asked} draft={draft} kept={kept} save={save} />
        ) : (
          <Page title={t("wave_closed")} crumbs={[{ label: t("title"), to: "/survey" }]} />
        )
      }
    </Loaded>
  );
}

interface QuestionsProps {
  asked: Asked;
  draft: Draft;
  kept: boolean;
  save: (draft: Draft) => void;
}

/** One page of questions at a time, each with an address of its own: the browser's way back works. */
function Questions({ asked, draft, kept, save: keep }: QuestionsProps) {
  const { t, i18n } = useTranslation("survey");
  const search = useSearch({ from: "/survey/$waveId/answer" });
  const navigate = useNavigate({ from: "/survey/$waveId/answer" });
  const params = { waveId: asked.wave.id };
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const passed = useStopwatch();
  const save = (next: Draft) => keep({ ...next, seconds: (draft.seconds ?? 0) + passed() });
  const { model, page, route } = useQuestionnaire({
    definition: asked.definition,
    language: i18n.language,
    answers: draft.answers,
    openText: draft.openText,
    question: search.question,
    page: search.page ?? draft.page,
    onChange: (answers, names) => save({ ...draft, answers, asked: names }),
  });
  const at = route.indexOf(page);
  const next = route[at + 1];
  const previous = route[at - 1];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft of the moment is the one that is marked
  useEffect(() => {
    setErrors([]);
    if (draft.page !== page.name) save({ ...draft, page: page.name });
  }, [page]);
  useEffect(() => {
    const question = search.question ? model.getQuestionByName(search.question) : null;
    if (question) document.getElementById(firstControl(question))?.focus();
  }, [model, search.question]);

  useEffect(() => {
    // The pages that follow open without a line, too. Where this fails, they ask again.
    for (const part of [import("./check-page"), import("./done-page")]) part.catch(() => undefined);
  }, []);

  const turnTo = (name: string) => void navigate({ search: { page: name } });
  const goOn = (last: boolean) => {
    const found = errorsOn(page);
    setErrors(found);
    if (found.length > 0) return;
    if (!last && next) return turnTo(next.name);
    // Somebody may have come past a page by its address.
    const unfinished = search.question ? undefined : route.find((other) => errorsOn(other).length > 0);
    if (unfinished) return turnTo(unfinished.name);
    void navigate({ to: "/survey/$waveId/check", params });
  };
  const title = titleOf(asked.definition, i18n.language as Language);
  const words = pagesOf(asked.definition).find(({ name }) => name === page.name)?.title;
  const ofPage = wordsIn(words, i18n.language);
  return (
    <Page
      key={page.name}
      title={ofPage || title}
      crumbs={[{ label: title, to: "/survey/$waveId", params }]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      <Progress at={at + 1} of={route.length}>
        <SaveStatus state={kept ? "on_device" : "not_saved"} />
      </Progress>
      {kept ? null : <Notice tone="warn" title={t("not_kept")} />}
      <Questionnaire model={model} />
      <div className="actions">
        {search.question ? (
          <Button onClick={() => goOn(true)}>{t("back_to_check")}</Button>
        ) : (
          <>
            {previous ? (
              <Button look="secondary" onClick={() => turnTo(previous.name)}>
                {t("previous")}
              </Button>
            ) : null}
            <Button onClick={() => goOn(!next)}>{next ? t("next") : t("to_check")}</Button>
          </>
        )}
      </div>
      {next && !search.question ? (
        <LinkButton look="quiet" to="/survey/$waveId/check" params={params}>
          {t("stop_here")}
        </LinkButton>
      ) : null}
    </Page>
  );
}
