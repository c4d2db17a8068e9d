/** The SurveyJS model of one questionnaire. Loaded only on the questionnaire's own page. */
import { Model, Serializer, settings } from "survey-core";
// Only the six languages of the platform; English comes with the library.
import "survey-core/i18n/german";
import "survey-core/i18n/greek";
import "survey-core/i18n/italian";
import "survey-core/i18n/polish";
import "survey-core/i18n/spanish";

// What an item says about the codebook is no business of the renderer, which would report an unknown property.
Serializer.addProperty("question", "links:value");
settings.titleTags.page = "h2";
settings.titleTags.panel = "h3";
settings.titleTags.question = "h3";

/** Our tokens under the library's names; what is not named here follows from these. */
const THEME = {
  "--sjs2-color-project-brand-600": "var(--blue)",
  "--sjs2-color-fg-basic-primary": "var(--ink)",
  "--sjs2-color-fg-basic-secondary": "var(--ink-soft)",
  "--sjs2-color-fg-basic-tertiary": "var(--ink-soft)",
  "--sjs2-color-border-basic-secondary": "var(--line)",
  "--sjs2-color-fg-alert-primary": "var(--bad)",
  "--sjs2-color-utility-body": "var(--paper)",
  "--sjs2-typography-font-family-text": "var(--font)",
  "--sjs2-base-unit-radius": "0px",
};

interface QuestionnaireOptions {
  definition: object;
  language: string;
  answers: Readonly<Record<string, unknown>>;
  /** The question to open at; the first page otherwise. */
  question: string | undefined;
  completeText: string;
}

export function questionnaireModel(options: QuestionnaireOptions): Model {
  const model = new Model(options.definition);
  model.applyTheme({ themeName: "default", colorPalette: "light", isPanelless: true, cssVariables: THEME });
  model.locale = options.language;
  model.showTitle = false;
  model.showCompletePage = false;
  model.showProgressBar = true;
  model.progressBarLocation = "top";
  model.progressBarType = "pages";
  model.questionErrorLocation = "top";
  model.autoFocusFirstError = true;
  model.autoFocusFirstQuestion = false;
  model.widthMode = "responsive";
  model.clearInvisibleValues = "onHidden";
  model.completeText = options.completeText;
  for (const question of model.getAllQuestions()) {
    // The browser's own list: known to everybody, and to every screen reader.
    if (question.getType() === "dropdown") question.renderAs = "select";
  }
  model.onAfterRenderQuestion.add((_, { question, htmlElement }) =>
    nameSelect(question.ariaTitleId, htmlElement),
  );
  model.data = { ...options.answers };
  const wanted = options.question ? model.getQuestionByName(options.question) : null;
  if (wanted?.page) model.currentPage = wanted.page;
  return model;
}

/** The library leaves the browser's own list without a name, and puts an unnamed arrow beside it. */
function nameSelect(titleId: string, element: HTMLElement): void {
  const select = element.querySelector("select");
  if (!select) return;
  select.setAttribute("aria-labelledby", titleId);
  for (const arrow of element.querySelectorAll("button[tabindex='-1']")) {
    arrow.setAttribute("aria-hidden", "true");
  }
}
