/** What a person fills in before cases are compared, and the questions that come of it. */
import { fits } from "./calibration";
import type { AnalysisDraft, Calibration, Data, Further, ProposedCases, SolutionKind } from "./types";

export type Kind = "as_given" | "direct" | "indirect" | "crisp" | "as_is";

export interface Column {
  name: string;
  /** What the name stands for; the name itself in a file of one's own. */
  label: string;
  values: readonly (number | null)[];
  /** Of evidence: how many voices stand behind each value, of how many; in the order of the cases. */
  behind?: readonly Behind[];
  used: boolean;
  kind: Kind;
  exclusion: string;
  crossover: string;
  inclusion: string;
  thresholds: string;
  reason: string;
  /** Membership where nothing is known; empty: the case is left out. */
  missing: string;
  missingReason: string;
}

export interface Behind {
  voices: number;
  of: number;
}

/** What a case of the evidence is: its id says little to a reader. */
export interface About {
  practice: string | null;
  country: string;
}

export interface AnalysisForm {
  title: string;
  cases: readonly string[];
  /** In the order of the cases; not known of a file of one's own. */
  about?: readonly About[];
  columns: readonly Column[];
  /** The name of a column. */
  outcome: string;
  negated: boolean;
  inclCut: string;
  priCut: string;
  nCut: string;
  solutions: readonly SolutionKind[];
  further: readonly Further[];
  expectations: string;
  /** Percent of the values that may be missing; of evidence only. */
  maxMissing: string;
  selection: AnalysisDraft["selection"];
}

/** What is wrong, by the id of the control. */
export type FaultKind =
  | "title"
  | "solutions"
  | "conditions"
  | "cut"
  | "pri"
  | "count"
  | "percent"
  | "anchors"
  | "thresholds"
  | "reason"
  | "membership"
  | "missing_reason"
  | "expectations";

export interface Fault {
  field: string;
  kind: FaultKind;
  column?: string;
}

export const idOf = (column: string, part: string) => `column-${column}-${part}`;

const SHORTEST_REASON = 3;

const shared = {
  negated: false,
  inclCut: "0.8",
  priCut: "0",
  nCut: "1",
  solutions: ["conservative", "parsimonious"] as const,
  further: ["necessity"] as const,
  expectations: "",
  maxMissing: "20",
};

function column(name: string, label: string, values: Column["values"], kind: Kind): Column {
  return {
    name,
    label,
    values,
    used: true,
    kind,
    exclusion: "0",
    crossover: "0.5",
    inclusion: "1",
    thresholds: "0.5",
    reason: "",
    missing: "",
    missingReason: "",
  };
}

/** The last column of a file is its outcome until somebody says otherwise. Numbers that are no memberships yet need
 * anchors. */
export function formOfData(data: Data): AnalysisForm {
  const names = Object.keys(data.columns);
  return {
    ...shared,
    title: "",
    cases: data.cases,
    columns: names.map((name) => {
      const values = data.columns[name] ?? [];
      const known = values.filter((value) => value !== null);
      const given = known.every((value) => (value >= 0 && value <= 1) || Number.isInteger(value));
      return given
        ? column(name, name, values, "as_given")
        : { ...column(name, name, values, "direct"), exclusion: "", crossover: "", inclusion: "" };
    }),
    outcome: names.at(-1) ?? "",
    selection: null,
  };
}

export function formOfProposal(proposed: ProposedCases): AnalysisForm {
  const request = proposed.request as unknown as AnalysisDraft;
  const all = [...proposed.conditions, proposed.outcome];
  return {
    ...shared,
    title: request.title,
    cases: proposed.cases.map(({ id }) => id),
    about: proposed.cases.map(({ practice, country }) => ({ practice, country })),
    columns: all.map(({ name, label }) => ({
      ...column(
        name,
        label,
        proposed.cases.map(({ values }) => values[name]?.raw ?? null),
        "direct",
      ),
      behind: proposed.cases.map(({ values, voices }) => {
        const { voices_for = 0, voices_against = 0 } = values[name] ?? {};
        return {
          voices: voices_for,
          of: name === proposed.outcome.name ? voices_for + voices_against : voices,
        };
      }),
    })),
    outcome: proposed.outcome.name,
    negated: request.outcome?.startsWith("~") ?? false,
    selection: request.selection,
  };
}

/** The questions, one analysis each, or what keeps them from being asked. */
export function readForm(form: AnalysisForm): { drafts: AnalysisDraft[] } | { faults: Fault[] } {
  const faults = faultsOf(form);
  if (faults.length > 0) return { faults };
  const used = usedColumns(form);
  const conditions = used.filter(({ name }) => name !== form.outcome).map(({ name }) => name);
  const base = {
    ...casesOf(form, used, conditions),
    title: form.title.trim(),
    outcome: `${form.negated ? "~" : ""}${form.outcome}`,
    conditions,
    calibration: Object.fromEntries(
      used.flatMap((own) => (own.kind === "as_given" ? [] : [[own.name, calibrationOf(own)]])),
    ),
    assumed: used.flatMap((own) => assumedOf(own, form.cases)),
    incl_cut: numberOf(form.inclCut),
    pri_cut: numberOf(form.priCut),
    n_cut: numberOf(form.nCut),
  } as const;
  const expecting = (solution: SolutionKind) => ({
    solution,
    directional_expectations: solution === "intermediate" ? form.expectations.trim() : null,
  });
  // What is asked of the robustness is asked of the solution that assumes least among those chosen.
  const first = form.solutions[0] ?? "conservative";
  const asked: Partial<AnalysisDraft>[] = [
    ...form.solutions.map((solution) => ({ method: "qca" as const, ...expecting(solution) })),
    ...form.further.map((method) =>
      method === "robustness"
        ? { method, ...expecting(first) }
        : { method, solution: "conservative" as const, ...(method === "cna" ? { outcome: null } : {}) },
    ),
  ];
  return { drafts: asked.map((question) => ({ ...base, ...question }) as AnalysisDraft) };
}

export function usedColumns(form: AnalysisForm): Column[] {
  return form.columns.filter((own) => own.used || own.name === form.outcome);
}

/** Cases of which a column that is used says nothing, and nobody has set it. */
export function gapsOf(form: AnalysisForm): { missing: number; of: number } {
  const used = usedColumns(form);
  const missing = used.reduce(
    (sum, own) => sum + (own.missing.trim() ? 0 : own.values.filter((value) => value === null).length),
    0,
  );
  return { missing, of: used.length * form.cases.length };
}

/** A number as people write it, with a comma too; NaN for anything else. */
export function numberOf(text: string): number {
  const plain = text.trim().replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}

export function thresholdsOf(text: string): number[] {
  return text
    .split(/[;\s]+/)
    .filter(Boolean)
    .map(numberOf);
}

export function anchorsOf(own: Column) {
  return {
    exclusion: numberOf(own.exclusion),
    crossover: numberOf(own.crossover),
    inclusion: numberOf(own.inclusion),
  };
}

function casesOf(form: AnalysisForm, used: readonly Column[], conditions: readonly string[]) {
  if (form.selection)
    return {
      selection: {
        ...form.selection,
        conditions: form.selection.conditions.filter(({ name }) => conditions.includes(name)),
        max_missing: numberOf(form.maxMissing) / 100,
      },
    };
  // A case that a used column says nothing of is left out here: the engine leaves out cases of evidence only.
  const kept = form.cases.flatMap((_, at) =>
    used.every((own) => own.values[at] !== null || own.missing.trim()) ? [at] : [],
  );
  return {
    data: {
      cases: kept.map((at) => form.cases[at] ?? ""),
      columns: Object.fromEntries(
        used.map((own) => [own.name, kept.map((at) => own.values[at] ?? null)] as const),
      ),
    },
  };
}

function calibrationOf(own: Column): Calibration {
  const reason = own.reason.trim();
  if (own.kind === "direct") return { kind: "direct", ...anchorsOf(own), thresholds: [], reason };
  if (own.kind === "crisp" || own.kind === "indirect")
    return { kind: own.kind, thresholds: thresholdsOf(own.thresholds), reason };
  return { kind: "as_is", thresholds: [], reason };
}

function assumedOf(own: Column, cases: readonly string[]) {
  if (!own.missing.trim()) return [];
  return cases.flatMap((name, at) =>
    own.values[at] === null
      ? [
          {
            case: name,
            condition: own.name,
            membership: numberOf(own.missing),
            reason: own.missingReason.trim(),
          },
        ]
      : [],
  );
}

function faultsOf(form: AnalysisForm): Fault[] {
  const faults: Fault[] = [];
  if (!form.title.trim()) faults.push({ field: "title", kind: "title" });
  if (usedColumns(form).length < 2) faults.push({ field: "outcome", kind: "conditions" });
  for (const own of usedColumns(form)) faults.push(...columnFaults(own));
  if (!isShare(form.inclCut)) faults.push({ field: "incl-cut", kind: "cut" });
  if (!isShare(form.priCut)) faults.push({ field: "pri-cut", kind: "pri" });
  const count = numberOf(form.nCut);
  if (!Number.isInteger(count) || count < 1) faults.push({ field: "n-cut", kind: "count" });
  const percent = numberOf(form.maxMissing);
  if (form.selection && !(percent >= 0 && percent <= 100))
    faults.push({ field: "max-missing", kind: "percent" });
  if (form.solutions.length === 0 && form.further.length === 0)
    faults.push({ field: "solutions", kind: "solutions" });
  if (form.solutions.includes("intermediate") && !form.expectations.trim())
    faults.push({ field: "expectations", kind: "expectations" });
  return faults;
}

function columnFaults(own: Column): Fault[] {
  const fault = (part: string, kind: FaultKind): Fault => ({
    field: idOf(own.name, part),
    kind,
    column: own.label,
  });
  const faults: Fault[] = [];
  if (own.kind === "direct" && !fits(anchorsOf(own))) faults.push(fault("exclusion", "anchors"));
  if (own.kind === "crisp" || own.kind === "indirect") {
    const thresholds = thresholdsOf(own.thresholds);
    if (thresholds.length === 0 || thresholds.some(Number.isNaN))
      faults.push(fault("thresholds", "thresholds"));
  }
  if (own.kind !== "as_given" && own.reason.trim().length < SHORTEST_REASON)
    faults.push(fault("reason", "reason"));
  if (own.missing.trim()) {
    if (!isShare(own.missing)) faults.push(fault("missing", "membership"));
    if (own.missingReason.trim().length < SHORTEST_REASON)
      faults.push(fault("missing-reason", "missing_reason"));
  }
  return faults;
}

function isShare(text: string): boolean {
  const value = numberOf(text);
  return value >= 0 && value <= 1;
}
