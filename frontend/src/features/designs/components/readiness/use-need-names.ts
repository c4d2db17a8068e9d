import type { Need, Readiness } from "../../model/types";
import { useWords } from "../use-words";

/** A need by its name: the label of its code, or the title of its requirement. */
export function useNeedNames(readiness: Readiness): (need: string) => string {
  const words = useWords();
  const named = (each: Need) => each.title ?? words.text(each.label);
  const names = new Map(readiness.needs.map((each) => [each.need, named(each)]));
  return (need) => names.get(need) ?? need;
}
