/** The register beside the survey's view of the same codes. */
import type { components as Cop } from "../../../lib/api/cop";

export type Entry = Cop["schemas"]["Entry"];
/** Null where too few answered. */
export interface Share {
  share: number | null;
  n: number | null;
}
interface Demand {
  code: string | null;
  survey: readonly Share[];
}

export const READINESS = ["absent", "planned", "partial", "operational", "shared_interoperable"] as const;
export const STAGES = [
  "problem_identification",
  "skills_anticipation",
  "design",
  "targeting_rules",
  "delivery",
  "monitoring",
  "evaluation",
  "learning_scaling",
] as const;
export const TRUST = [
  "human_agency_oversight",
  "technical_robustness_safety",
  "privacy_data_governance",
  "transparency",
  "diversity_fairness",
  "societal_environmental_wellbeing",
  "accountability",
] as const;
export const KINDS = ["data", "ai_function", "system"] as const;
export const PRIORITIES = ["must", "should", "could"] as const;
export const DATA_FIELDS = ["source", "field", "quality", "legal_basis", "standard", "owner"] as const;
export const AI_FIELDS = ["user", "benefit", "risk", "oversight"] as const;

export interface Line {
  entry: Entry;
  /** What the survey says of the code: the share with the most answers; undefined where it does not ask. */
  survey: Share | undefined;
}

/** Each entry with the survey's view of its code. */
export function besideSurvey(entries: readonly Entry[], demand: readonly Demand[]): Line[] {
  const byCode = new Map(demand.flatMap((one) => (one.code ? [[one.code, one.survey] as const] : [])));
  return entries.map((entry) => {
    const shares = byCode.get(entry.requirement.code ?? "") ?? [];
    return { entry, survey: shares.toSorted((one, other) => (other.n ?? -1) - (one.n ?? -1))[0] };
  });
}

/** By the survey's share, highest first; what it does not tell keeps the register's order, behind. */
export function bySurvey(lines: readonly Line[]): Line[] {
  const share = (line: Line) => line.survey?.share ?? -1;
  return lines.toSorted((one, other) => share(other) - share(one) || one.entry.rank - other.entry.rank);
}

export const CSV_HEADER = [
  "rank",
  "kind",
  "code",
  "title",
  "country",
  "priority",
  "status",
  "voices",
  "statements",
  "survey_share",
  "survey_n",
  "id",
] as const;

/** One line each, in the order shown. */
export function csvRows(lines: readonly Line[]): (string | number | null)[][] {
  return lines.map(({ entry: { rank, requirement, behind }, survey }) => [
    rank,
    requirement.kind,
    requirement.code ?? null,
    requirement.title,
    requirement.country,
    requirement.priority,
    requirement.status ?? "proposed",
    behind.voices,
    behind.statements,
    survey?.share ?? null,
    survey?.n ?? null,
    requirement.id,
  ]);
}
