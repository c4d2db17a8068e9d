// What SurveyJS makes of an instrument and its answers, asked for line by line: one JSON object in, one out.
//   {"define": definition}  → {"problems": [...]}    the instrument that the next answers are for
//   {"answers": {...}}      → {"visible", "offered", "required", "readOnly", "cleared", "faults", "data"}
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { Model, Serializer } = await import(pathToFileURL(process.argv[2]));
Serializer.addProperty("question", "links:value");
console.warn = () => {};

let model;

function define(definition) {
  model?.dispose();
  model = new Model(definition);
  // Clearing is done below, in page order: SurveyJS clears as a person goes along, and here nobody does.
  model.clearInvisibleValues = "none";
  model.keepIncorrectValues = true;
  return { problems: (model.jsonErrors ?? []).map((error) => error.message) };
}

const isShown = (question) => question.isVisible && question.isParentVisible;
const optionsOf = (question) => (question.getType() === "matrix" ? question.rows : (question.choices ?? []));
const hasOptions = (question) => optionsOf(question).length > 0;
const offeredOf = (question) =>
  optionsOf(question)
    .filter((option) => option.isVisible)
    .map((option) => option.value);
const namesOf = (question) => [question.name, `${question.name}-Comment`];

/** What is answered of a question's choices or rows that are not offered. */
function notOffered(question, value) {
  const hidden = new Set(optionsOf(question).filter((option) => !option.isVisible).map((option) => option.value));
  const answered = Array.isArray(value) ? value : typeof value === "object" ? Object.keys(value) : [value];
  return answered.filter((each) => hidden.has(each));
}

/** The answer without them; undefined where nothing is left. */
function without(gone, value) {
  if (typeof value !== "object") return undefined;
  const left = Array.isArray(value)
    ? value.filter((each) => !gone.includes(each))
    : Object.fromEntries(Object.entries(value).filter(([row]) => !gone.includes(row)));
  return Object.keys(left).length > 0 ? left : undefined;
}

/** What is not asked, or not offered, goes: the first in page order, then what that changes is looked at anew. */
function settle(questions) {
  const cleared = [];
  for (;;) {
    const data = model.data;
    const first = questions.find((question) =>
      isShown(question)
        ? question.name in data && notOffered(question, data[question.name]).length > 0
        : namesOf(question).some((name) => name in data),
    );
    if (!first) return cleared;
    const { name } = first;
    if (isShown(first)) {
      const gone = notOffered(first, data[name]);
      cleared.push(...(typeof data[name] === "object" ? gone.map((each) => `${name}.${each}`) : [name]));
      data[name] = without(gone, data[name]);
      if (data[name] === undefined) delete data[name];
    } else {
      for (const each of namesOf(first)) {
        if (each in data) cleared.push(each);
        delete data[each];
      }
    }
    model.data = data;
  }
}

/** Answered as a person answers, in page order: a value that is not offered when it is set, SurveyJS takes for words
 * beside `other`, and keeps thinking so. */
function fill(questions, answers) {
  model.clear(true, true);
  for (const name of questions.flatMap(namesOf)) {
    if (name in answers) model.setValue(name, answers[name]);
  }
}

function answer(answers) {
  const questions = model.getAllQuestions().filter((question) => question.getType() !== "html");
  fill(questions, answers);
  const cleared = settle(questions);
  fill(questions, model.data);
  const shown = questions.filter(isShown);
  const faults = {};
  for (const question of shown) {
    question.validate(true);
    if (question.errors.length > 0) {
      faults[question.name] = question.errors.map((error) => error.getErrorType());
    }
  }
  const names = (list) => list.map((question) => question.name);
  return {
    visible: names(shown),
    required: names(shown.filter((question) => question.isRequired)),
    readOnly: names(shown.filter((question) => question.isReadOnly)),
    cleared,
    faults,
    offered: Object.fromEntries(shown.filter(hasOptions).map((question) => [question.name, offeredOf(question)])),
    data: model.data,
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  let told;
  try {
    told = asked.define ? define(asked.define) : answer(asked.answers);
  } catch (error) {
    told = { error: String(error?.stack ?? error) };
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
