/** Where in an instrument a JSON Pointer leads to, in the words an author knows it by. */
import { wordsIn, wordsOf } from "./definition";

export interface Place {
  /** The page's title or name. */
  page?: string;
  /** The question's title, or its name where it has none. */
  question?: string;
  name?: string;
  /** What of it: `title`, `visibleIf`, `choices` … */
  part?: string;
  /** Row, column or choice. */
  option?: string;
}

type Raw = Readonly<Record<string, unknown>>;

/** Follows the pointer into the definition, as far as it goes; a leading `/definition` is the body that was sent. */
export function placeOf(definition: unknown, pointer: string, language: string): Place {
  const steps = pointer
    .replace(/^\/definition(?=\/|$)/, "")
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const place: Place = {};
  let at: unknown = definition;
  for (const [depth, step] of steps.entries()) {
    at = (at as Raw | undefined)?.[step];
    const parent = steps[depth - 1] ?? "";
    const thing = typeof at === "object" && at !== null ? (at as Raw) : undefined;
    if (thing && parent === "pages") place.page = titleOf(thing, language);
    else if (thing && parent === "elements") {
      place.question = titleOf(thing, language);
      place.name = String(thing.name ?? "");
      delete place.part;
    } else if (thing && isOptionList(parent)) {
      place.option = wordsIn(wordsOf(thing.text), language) || String(thing.value ?? step);
    } else if (!place.part && !isStructure(step)) place.part = step;
  }
  return place;
}

function titleOf(thing: Raw, language: string): string {
  return wordsIn(wordsOf(thing.title), language) || String(thing.name ?? "");
}

function isStructure(step: string): boolean {
  return step === "pages" || step === "elements" || !Number.isNaN(Number(step));
}

function isOptionList(step: string): boolean {
  return step === "choices" || step === "rows" || step === "columns";
}
