// What SurveyJS makes of an instrument and its answers, asked for line by line: one JSON object in, one out.
//   {"define": definition}  → {"problems": [...]}    the instrument that the next answers are for
//   {"answers": {...}}      → {"visible", "required", "readOnly", "cleared", "faults", "data"}
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
  return { problems: (model.jsonErrors ?? []).map((error) => error.message) };
}

const isShown = (question) => question.isVisible && question.isParentVisible;
const namesOf = (question) => [question.name, `${question.name}-Comment`];

/** The first answer to a question that is not asked goes; what that changes is looked at anew. */
function settle(questions) {
  const cleared = [];
  for (;;) {
    const data = model.data;
    const hidden = questions.find(
      (question) => !isShown(question) && namesOf(question).some((name) => name in data),
    );
    if (!hidden) return cleared;
    const gone = namesOf(hidden).filter((name) => name in data);
    cleared.push(...gone);
    model.data = Object.fromEntries(Object.entries(data).filter(([name]) => !gone.includes(name)));
  }
}

function answer(answers) {
  model.clear(true, true);
  model.data = answers;
  const questions = model.getAllQuestions().filter((question) => question.getType() !== "html");
  const cleared = settle(questions);
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
