/** What the comparison page compares, as it stands in the address. */
import type { Compared } from "../practices-api";

export const SUBJECTS = ["practice", "family", "mechanism", "barrier"] as const;
export const LEVELS_COMPARED = ["national", "international", "all"] as const;

export interface CompareSearch {
  by?: (typeof SUBJECTS)[number] | undefined;
  /** A practice's id, a family or a code. */
  of?: string | undefined;
  level?: (typeof LEVELS_COMPARED)[number] | undefined;
}

/** Reads the address; what means nothing is left out. */
export function readCompare(search: Record<string, unknown>): CompareSearch {
  const by = SUBJECTS.find((one) => one === search.by);
  const level = LEVELS_COMPARED.find((one) => one === search.level);
  return {
    ...(by ? { by } : {}),
    ...(typeof search.of === "string" && search.of ? { of: search.of } : {}),
    ...(level ? { level } : {}),
  };
}

/** What to ask the service for; undefined until something is chosen. */
export function comparedOf({ by = "family", of, level = "national" }: CompareSearch): Compared | undefined {
  if (!of) return undefined;
  return {
    by: by === "mechanism" || by === "barrier" ? "code" : by,
    of,
    ...(level === "all" ? {} : { level }),
  };
}
