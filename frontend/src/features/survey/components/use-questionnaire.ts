import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Model, PageModel } from "survey-core";
import { askedNames, markLanguages, questionnaireModel, routeOf } from "./questionnaire-model";

interface Asked {
  definition: object;
  language: string;
  answers: Readonly<Record<string, unknown>>;
  openText: boolean;
  /** The question to open at, or the page; the first page where neither is on the route. */
  question: string | undefined;
  page: string | undefined;
  onChange: (answers: Readonly<Record<string, unknown>>, asked: readonly string[]) => void;
}

interface Shown {
  model: Model;
  page: PageModel;
  /** The pages of this person's route. */
  route: readonly PageModel[];
}

/** The model of a questionnaire, kept in step with the address, the language and the draft. */
export function useQuestionnaire(asked: Asked): Shown {
  const { definition, language, answers, openText, question, page, onChange } = asked;
  const { t } = useTranslation("survey");
  const latest = useRef({ onChange, t });
  const [model] = useState(() => {
    const words = () => ({
      answerNeeded: (title: string) => latest.current.t("refused.required", { title }),
      rankAll: (title: string) => latest.current.t("refused.ranking", { title }),
    });
    const made = questionnaireModel({ definition, language, answers, openText, words });
    const wanted = pageOf(made, question, page);
    if (wanted) made.currentPage = wanted;
    return made;
  });
  useEffect(() => {
    latest.current = { onChange, t };
  });
  useEffect(() => {
    model.locale = language;
    model.requiredMark = `(${t("required")})`;
    markLanguages(model);
  }, [model, language, t]);
  useEffect(() => {
    const wanted = pageOf(model, question, page);
    if (wanted && model.currentPage !== wanted) model.currentPage = wanted;
  }, [model, question, page]);
  useEffect(() => {
    const changed = () => latest.current.onChange({ ...model.data }, askedNames(model));
    model.onValueChanged.add(changed);
    return () => model.onValueChanged.remove(changed);
  }, [model]);
  const current = useSyncExternalStore(
    (told) => {
      model.onCurrentPageChanged.add(told);
      return () => model.onCurrentPageChanged.remove(told);
    },
    () => model.currentPage as PageModel,
  );
  return { model, page: current, route: routeOf(model) };
}

function pageOf(model: Model, question: string | undefined, page: string | undefined): PageModel | undefined {
  const wanted = question
    ? model.getQuestionByName(question)?.page
    : page
      ? model.getPageByName(page)
      : undefined;
  return routeOf(model).find((candidate) => candidate === wanted);
}
