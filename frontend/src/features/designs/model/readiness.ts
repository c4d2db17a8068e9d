/** The self-assessment on the page: one row for each need, sent only where something was said. */
import type { Assessment, Readiness, ReadinessDraft } from "./types";

export const EXISTS = ["unknown", "yes", "no"] as const;
export const QUALITY = ["unknown", "good", "sufficient", "poor"] as const;
export const LEGAL_BASIS = ["unknown", "in_place", "in_preparation", "missing", "not_needed"] as const;
export const INTEROPERABILITY = ["unknown", "standard", "partial", "none"] as const;

export function blank(need: string): Assessment {
  return {
    need,
    exists: "unknown",
    quality: "unknown",
    legal_basis: "unknown",
    interoperability: "unknown",
    owner: null,
    level: null,
    options: [],
    note: "",
  };
}

export function rowsOf({ needs }: Readiness): Assessment[] {
  return needs.map((each) => each.assessment ?? blank(each.need));
}

/** What is sent: rows in which something was said, or which were saved before and are cleared now. */
export function draftOf(rows: readonly Assessment[], note: string): ReadinessDraft {
  return {
    assessments: rows
      .map((row) => ({ ...row, owner: row.owner?.trim() || null }))
      .filter((row) => JSON.stringify(row) !== JSON.stringify(blank(row.need))),
    note,
  };
}

/** The id of the control that the service's pointer into a draft means. */
export function controlOf(draft: ReadinessDraft, pointer: string): string {
  const [, list, at, field] = pointer.split("/");
  const row = list === "assessments" ? draft.assessments[Number(at)] : undefined;
  return row ? `${row.need}-${field ?? "exists"}` : (list ?? "");
}
