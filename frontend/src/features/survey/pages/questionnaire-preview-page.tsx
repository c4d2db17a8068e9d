import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Model, PageModel } from "survey-core";
import { Select } from "../../../components/form/choices";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { LANGUAGE_NAMES } from "../../../lib/i18n/languages";
import { versionQuery } from "../api";
import styles from "../components/manage.module.css";
import { Progress } from "../components/progress";
import { Questionnaire } from "../components/questionnaire";
import { askedNames, errorsOn } from "../components/questionnaire-model";

import { useNames } from "../components/use-names";
import { useQuestionnaire } from "../components/use-questionnaire";
import { instrumentQuery, type WholeInstrument } from "../manage-api";
import { questionsOf, wordsIn } from "../model/definition";
import { choicesOf, languagesOf, leftOut, presetAnswers, STRATUM_QUESTIONS } from "../model/preview";

const FROM = "/manage/instruments/$instrumentId/preview";

/** An instrument as a respondent of one kind would see it. Nothing is kept, nothing is sent. */
export function QuestionnairePreviewPage() {
  const { instrumentId } = useParams({ from: FROM });
  const { version } = useSearch({ from: FROM });
  const instrument = useQuery(instrumentQuery(instrumentId));
  return (
    <Loaded query={instrument}>
      {({ data }) =>
        version === undefined ? (
          <Preview instrument={data} definition={data.definition} />
        ) : (
          <PublishedPreview instrument={data} version={version} />
        )
      }
    </Loaded>
  );
}

function PublishedPreview({ instrument, version }: { instrument: WholeInstrument; version: number }) {
  const published = useQuery(versionQuery(instrument.id, version));
  return (
    <Loaded query={published}>
      {({ definition }) => <Preview key={version} instrument={instrument} definition={definition} />}
    </Loaded>
  );
}

interface PreviewProps {
  instrument: WholeInstrument;
  definition: Record<string, unknown>;
}

function Preview({ instrument, definition }: PreviewProps) {
  const { t, i18n } = useTranslation("survey_manage");
  const navigate = useNavigate();
  const names = useNames();
  const search = useSearch({ from: FROM });
  const [round, setRound] = useState(0);
  const questions = useMemo(() => questionsOf(definition), [definition]);
  const languages = languagesOf(definition);
  const language = languages.find((one) => one === search.language) ?? "en";
  const answers = presetAnswers(questions, search.country, search.type);
  const choose = (change: Partial<typeof search>) =>
    void navigate({
      to: FROM,
      params: { instrumentId: instrument.id },
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  const title = wordsIn(instrument.title, i18n.language);
  const versions = Array.from({ length: instrument.latest_version ?? 0 }, (_, at) =>
    String(at + 1),
  ).reverse();
  return (
    <Page
      title={t("preview.title", { title })}
      lead={t("preview.lead")}
      lang={t("language_tag")}
      crumbs={[
        { label: t("title"), to: "/manage/surveys" },
        { label: title, to: "/manage/instruments/$instrumentId", params: { instrumentId: instrument.id } },
      ]}
    >
      <form
        aria-label={t("preview.respondent")}
        className={styles.filters}
        onSubmit={(event) => event.preventDefault()}
      >
        <Select
          label={t("preview.version")}
          value={search.version === undefined ? "" : String(search.version)}
          onChange={(event) =>
            choose({ version: event.target.value ? Number(event.target.value) : undefined })
          }
          choices={[
            { value: "", label: t("preview.draft") },
            ...versions.map((value) => ({ value, label: t("version_number", { version: value }) })),
          ]}
        />
        <Select
          label={t("preview.language")}
          value={language}
          onChange={(event) => choose({ language: event.target.value })}
          choices={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <Select
          label={t("stakeholder")}
          value={search.type ?? ""}
          onChange={(event) => choose({ type: event.target.value || undefined })}
          choices={[
            { value: "", label: t("preview.not_said") },
            ...choicesOf(questions, STRATUM_QUESTIONS.type).map((value) => ({
              value,
              label: names.type(value),
            })),
          ]}
        />
        <Select
          label={t("country")}
          value={search.country ?? ""}
          onChange={(event) => choose({ country: event.target.value || undefined })}
          choices={[
            { value: "", label: t("preview.not_said") },
            ...choicesOf(questions, STRATUM_QUESTIONS.country).map((value) => ({
              value,
              label: names.country(value),
            })),
          ]}
        />
      </form>
      <Walk
        // A respondent of another kind begins anew; another language goes on.
        key={`${round} ${JSON.stringify(answers)}`}
        definition={definition}
        questions={questions}
        answers={answers}
        language={language}
        onAgain={() => setRound(round + 1)}
      />
    </Page>
  );
}

interface WalkProps {
  definition: Record<string, unknown>;
  questions: ReturnType<typeof questionsOf>;
  answers: Readonly<Record<string, string>>;
  language: string;
  onAgain: () => void;
}

function Walk({ definition, questions, answers, language, onAgain }: WalkProps) {
  const { t, i18n } = useTranslation("survey_manage");
  const [done, setDone] = useState(false);
  const [pageName, setPageName] = useState<string>();
  const [changed, setChanged] = useState<readonly string[]>();
  const { model, page, route } = useQuestionnaire({
    definition,
    language,
    answers,
    openText: true,
    question: undefined,
    page: pageName,
    onChange: (_, names) => setChanged(names),
  });
  const others = leftOut(questions, changed ?? askedNames(model));
  return (
    <>
      <div aria-live="polite">
        <p>{t("preview.asked", { asked: questions.length - others.length, count: questions.length })}</p>
      </div>
      {others.length > 0 ? (
        <details>
          <summary>{t("preview.left_out", { count: others.length })}</summary>
          <ul>
            {others.map((question) => (
              <li key={question.name}>{wordsIn(question.title, i18n.language) || question.name}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <section className={styles.preview} aria-label={t("preview.region")}>
        <p>
          <strong>{t("preview.mark")}</strong>
        </p>
        {done ? (
          <Notice tone="good" title={t("preview.done")} live="polite">
            <Button look="secondary" onClick={onAgain}>
              {t("preview.again")}
            </Button>
          </Notice>
        ) : (
          <OnePage
            key={page.name}
            model={model}
            page={page}
            route={route}
            language={language}
            onTurn={setPageName}
            onDone={() => setDone(true)}
          />
        )}
      </section>
    </>
  );
}

interface OnePageProps {
  model: Model;
  page: PageModel;
  route: readonly PageModel[];
  language: string;
  onTurn: (page: string) => void;
  onDone: () => void;
}

/** One page of the respondent's route, with the way on and back. */
function OnePage({ model, page, route, language, onTurn, onDone }: OnePageProps) {
  const { t } = useTranslation("survey_manage");
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const at = route.indexOf(page);
  const [previous, next] = [route[at - 1], route[at + 1]];
  const goOn = () => {
    const found = errorsOn(page);
    setErrors(found);
    if (found.length > 0) return;
    if (next) onTurn(next.name);
    else onDone();
  };
  return (
    <div className={styles.sheet}>
      <ErrorSummary errors={errors} />
      <Progress at={at + 1} of={route.length}>
        {null}
      </Progress>
      <div lang={language}>
        <h2>{page.locTitle.textOrHtml || page.name}</h2>
        <Questionnaire model={model} />
      </div>
      <div className="actions">
        {previous ? (
          <Button look="secondary" onClick={() => onTurn(previous.name)}>
            {t("preview.previous")}
          </Button>
        ) : null}
        <Button onClick={goOn}>{t(next ? "preview.next" : "preview.complete")}</Button>
      </div>
    </div>
  );
}
