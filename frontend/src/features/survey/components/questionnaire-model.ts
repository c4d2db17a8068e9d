/** The SurveyJS model of one questionnaire. Loaded only on the questionnaire's own page. */
import {
  Model,
  type PageModel,
  type Question,
  type QuestionRankingModel,
  QuestionSelectBase,
  Serializer,
  settings,
} from "survey-core";
// Only the six languages of the platform; English comes with the library.
import "survey-core/i18n/german";
import "survey-core/i18n/greek";
import "survey-core/i18n/italian";
import "survey-core/i18n/polish";
import "survey-core/i18n/spanish";
import type { SummaryError } from "../../../components/form/error-summary";

// What an item says about the codebook is no business of the renderer, which would report an unknown property.
Serializer.addProperty("question", "links:value");
settings.titleTags.panel = "h2";
settings.titleTags.question = "h2";

/** What the model says of itself, in the reader's language. */
export interface ModelWords {
  answerNeeded: (title: string) => string;
  rankAll: (title: string) => string;
}

interface ModelOptions {
  definition: object;
  language: string;
  answers: Readonly<Record<string, unknown>>;
  /** Whether words of one's own may be kept. Where not, none are demanded. */
  openText: boolean;
  words: () => ModelWords;
}

/** Pages, buttons, progress and errors are ours: the library asks the questions and follows the routing. */
export function questionnaireModel({ definition, language, answers, openText, words }: ModelOptions): Model {
  const model = new Model(definition);
  model.locale = language;
  model.showTitle = false;
  model.showPageTitles = false;
  model.showNavigationButtons = false;
  model.showProgressBar = false;
  model.showCompletePage = false;
  model.questionErrorLocation = "top";
  model.focusOnFirstError = false;
  model.autoFocusFirstQuestion = false;
  model.checkErrorsMode = "onNextPage";
  model.textUpdateMode = "onTyping";
  model.clearInvisibleValues = "onHidden";
  for (const question of model.getAllQuestions()) {
    prepare(question);
    if (!openText) demandNoWords(question);
  }
  model.onErrorCustomText.add((_, error) => {
    if (error.name === "required") error.text = words().answerNeeded(titleOf(error.obj as Question));
  });
  model.onValidateQuestion.add((_, checking) => {
    if (isRankedInPart(checking.question)) checking.error = words().rankAll(titleOf(checking.question));
  });
  // The library clears an answer whose choice is no longer offered, but keeps it where that is a row.
  model.onValueChanged.add(() => {
    for (const question of model.getAllQuestions()) {
      if (question.getType() === "matrix") question.clearIncorrectValues();
    }
  });
  model.onAfterRenderQuestion.add((_, { question, htmlElement }) => mend(question, htmlElement));
  restore(model, answers);
  return model;
}

/** In page order: the library takes an answer that is not offered yet when it is set for words beside "other". */
function restore(model: Model, answers: Readonly<Record<string, unknown>>): void {
  const names = model.getAllQuestions().flatMap(({ name }) => [name, `${name}-Comment`]);
  for (const name of names) if (answers[name] !== undefined) model.setValue(name, answers[name]);
}

/** The renderers that suit a keyboard, a screen reader and a small screen; see the files of the two that are ours. */
function prepare(question: Question): void {
  if (question instanceof QuestionSelectBase) nameOther(question);
  switch (question.getType()) {
    case "dropdown":
      // The browser's own list: known to everybody, and to every screen reader.
      question.renderAs = "select";
      break;
    case "boolean":
      question.renderAs = "radio";
      break;
    case "matrix":
      question.renderAs = "rows";
      break;
    case "ranking":
      question.renderAs = "buttons";
      rankedWhole.set(question as QuestionRankingModel, !question.selectToRankEnabled);
      // The library then keeps an order that is not complete yet.
      question.selectToRankEnabled = true;
      break;
  }
}

/** The service drops words without consent to keep them: nobody has to write any, and beside "other" nobody is asked to. */
function demandNoWords(question: Question): void {
  if (question instanceof QuestionSelectBase) {
    question.otherItem.isCommentRequired = false;
    question.otherItem.showCommentArea = false;
  } else if (isWords(question)) {
    question.isRequired = false;
    question.requiredIf = "";
  }
}

function isWords(question: Question): boolean {
  return (
    question.getType() === "comment" || (question.getType() === "text" && question.inputType !== "number")
  );
}

/** The library leaves the text beside "other" without a name. */
function nameOther(question: QuestionSelectBase): void {
  Object.defineProperty(question.otherTextAreaModel, "ariaLabel", {
    get: () => `${titleOf(question)}: ${question.otherItem.locText.textOrHtml}`,
  });
}

/** Whether all choices must have a place, where any has: so the service counts a ranking. */
const rankedWhole = new WeakMap<object, boolean>();

function isRankedInPart(question: Question): boolean {
  if (question.getType() !== "ranking" || !rankedWhole.get(question)) return false;
  const placed = Array.isArray(question.value) ? question.value.length : 0;
  return placed > 0 && placed < question.visibleChoices.length;
}

export function titleOf(question: Question): string {
  return question.locTitle.textOrHtml;
}

/** The pages of this person's route, as they are now. */
export function routeOf(model: Model): readonly PageModel[] {
  return model.visiblePages;
}

/** What is asked on this person's route. */
export function askedNames(model: Model): string[] {
  return model
    .getAllQuestions()
    .filter((question) => question.isVisible && question.isParentVisible)
    .map((question) => question.name);
}

/** Checks a page → what has to be mended on it, each with the control where that is done. */
export function errorsOn(page: PageModel): SummaryError[] {
  page.validate(true, false);
  return page.questions
    .filter((question) => question.isVisible && question.errors.length > 0)
    .map((question) => ({ field: firstControl(question), message: messageOf(question) }));
}

function messageOf(question: Question): string {
  const text = question.errors[0]?.getText() ?? "";
  const title = titleOf(question);
  return text.includes(title) ? text : `${title}: ${text}`;
}

/** The id of the control where answering begins. */
export function firstControl(question: Question): string {
  if (question.isOtherSelected && question.errors.length > 0) return (question as QuestionSelectBase).otherId;
  switch (question.getType()) {
    case "radiogroup":
    case "checkbox":
    case "rating":
      return `${question.inputId}_0`;
    case "matrix":
    case "ranking":
      return firstOf(question);
    default:
      return question.inputId;
  }
}

/** Of the two renderers that are ours. */
export function firstOf(question: Question): string {
  return `${question.id}-first`;
}

/** Marks the questions that are shown whose words are not translated (WCAG 3.1.2). */
export function markLanguages(model: Model): void {
  for (const question of model.getAllQuestions()) {
    const element = document.getElementById(question.id);
    if (element) markLanguage(question, element);
  }
}

function markLanguage(question: Question, element: HTMLElement): void {
  const language = question.survey.getLocale() || "en";
  const translated = language === "en" || Boolean(question.locTitle.getLocaleText(language));
  if (translated) element.removeAttribute("lang");
  else element.lang = "en";
}

/** What the library leaves open in the page: names, and the language of words that are not translated. */
function mend(question: Question, element: HTMLElement): void {
  markLanguage(question, element);
  element.querySelector(".sd-question__required-text")?.removeAttribute("aria-hidden");
  const select = element.querySelector("select");
  if (select) {
    select.setAttribute("aria-labelledby", question.ariaTitleId);
    // The list has an arrow of its own.
    for (const arrow of element.querySelectorAll<HTMLElement>("button[tabindex='-1']")) arrow.hidden = true;
  }
  // A legend may have no role.
  element.querySelector("legend[role]")?.removeAttribute("role");
  if (question.getType() === "boolean") {
    const group = element.querySelector("fieldset");
    group?.setAttribute("role", "radiogroup");
    group?.setAttribute("aria-labelledby", question.ariaTitleId);
    group?.querySelector("input")?.setAttribute("id", question.inputId);
  }
}
