/** The question of power as it is typed: percentages and texts, and what they become. */
import type { PowerQuestion } from "./types";

export const FIELDS = [
  "baseline",
  "sd",
  "effect",
  "caseload",
  "share_treated",
  "attrition",
  "cluster_size",
  "icc",
  "steps",
] as const;

export type PowerField = (typeof FIELDS)[number];

export interface TypedPower {
  outcome: PowerQuestion["outcome"];
  fields: Record<PowerField, string>;
}

const HUNDRED = 100;
const BLANK: TypedPower = {
  outcome: "share",
  fields: {
    baseline: "",
    sd: "",
    effect: "",
    caseload: "",
    share_treated: "50",
    attrition: "0",
    cluster_size: "1",
    icc: "0",
    steps: "4",
  },
};

/** Fields that are asked in per cent and sent as shares. */
function inPercent(field: PowerField, outcome: PowerQuestion["outcome"]): boolean {
  return (
    field === "baseline" ||
    field === "share_treated" ||
    field === "attrition" ||
    (field === "effect" && outcome === "share")
  );
}

/** The fields that are asked for this kind of outcome. */
export function asked(outcome: PowerQuestion["outcome"]): PowerField[] {
  return FIELDS.filter((field) => field !== (outcome === "share" ? "sd" : "baseline"));
}

export function typedOf(question: PowerQuestion | null | undefined): TypedPower {
  if (!question) return BLANK;
  const text = (field: PowerField): string => {
    const value = question[field];
    if (value === null || value === undefined) return BLANK.fields[field];
    return String(inPercent(field, question.outcome) ? rounded(value * HUNDRED) : value);
  };
  const fields = Object.fromEntries(FIELDS.map((field) => [field, text(field)])) as TypedPower["fields"];
  return { outcome: question.outcome, fields };
}

/** What is sent, or the fields that hold no number. A comma is a decimal point. */
export function questionOf(typed: TypedPower): PowerQuestion | PowerField[] {
  const numbers = new Map(asked(typed.outcome).map((field) => [field, numberIn(typed.fields[field])]));
  const missing = [...numbers].filter(([, value]) => value === null).map(([field]) => field);
  if (missing.length > 0) return missing;
  const value = (field: PowerField) => {
    const number = numbers.get(field);
    if (number === undefined || number === null) return null;
    return inPercent(field, typed.outcome) ? rounded(number / HUNDRED) : number;
  };
  return {
    outcome: typed.outcome,
    baseline: value("baseline"),
    sd: value("sd"),
    effect: value("effect") ?? 0,
    caseload: value("caseload") ?? 0,
    share_treated: value("share_treated") ?? 0,
    attrition: value("attrition") ?? 0,
    cluster_size: value("cluster_size") ?? 1,
    icc: value("icc") ?? 0,
    steps: value("steps") ?? 0,
    alpha: 0.05,
    wanted: 0.8,
  };
}

export function numberIn(text: string): number | null {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  return plain === "" || !Number.isFinite(Number(plain)) ? null : Number(plain);
}

/** Without what binary fractions add: 7 % is 0.07. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
