/** The engine's words for analyses, and the documents of their results (docs/methods/configurational.md). */
import type { components } from "../../../lib/api/cmo";

type Schemas = components["schemas"];
export type Analysis = Schemas["Analysis"];
export type AnalysisWithData = Schemas["AnalysisWithData"];
export type AnalysisDraft = Schemas["AnalysisDraft"];
export type Calibration = Schemas["Calibration"];
export type ProposedCases = Schemas["ProposedCases"];
export type Data = Schemas["Data"];
export type FoundPassage = Schemas["FoundPassage"];
export type TextModel = Schemas["TextModel"];

export const SOLUTIONS = ["conservative", "parsimonious", "intermediate"] as const;
export type SolutionKind = (typeof SOLUTIONS)[number];

export const METHODS = ["qca", "cna", "necessity", "robustness"] as const;
export type Method = (typeof METHODS)[number];

/** What may be asked of the same cases beside the solutions. */
export const FURTHER = ["necessity", "robustness", "cna"] as const;
export type Further = (typeof FURTHER)[number];

export interface Fit {
  incl_s: number | null;
  pri: number | null;
  cov_s: number | null;
}

export interface Term extends Fit {
  term: string;
  cov_u: number | null;
  cases: string[];
}

export interface Model {
  terms: Term[];
  overall: Fit;
}

export type TruthRow = Record<string, string | number | null | string[]> & {
  out: string;
  n: number;
  incl: number | null;
  pri: number | null;
  cases: string[];
};

export interface QcaResult {
  outcome: string;
  truth_table: TruthRow[];
  solutions: Model[];
  prime_implicants: string[];
  n_models: number;
  n_models_is_lower_bound: boolean;
  details: {
    solution: SolutionKind;
    remainders: number;
    deviant_cases: Record<string, string[]>;
    ambiguous: { case: string; condition: string }[];
    models: {
      expression: string;
      n_simplifying_assumptions: number;
      simplifying_assumptions: string[];
    }[];
    bounds: string[];
  };
}

export interface Necessary {
  expression: string;
  incl_n: number | null;
  ron: number | null;
  cov_n: number | null;
}

export interface NecessityResult {
  outcome: string;
  single: Necessary[];
  expressions: Necessary[];
  bounds: string[];
}

/** An atomic or complex solution formula: `A*~B+C<->Y`. */
export interface Formula {
  outcome: string;
  condition: string;
  con: number;
  cov: number;
  complexity: number;
}

export interface CnaResult {
  msc: Formula[];
  asf: Formula[];
  csf: Formula[];
  n_csf_is_lower_bound: boolean;
  bounds: string[];
}

/** One repetition with something changed. `overlap`: agreement with the analysis itself, 0–1. */
export interface Step {
  what: string;
  value: number | string;
  models: string[];
  n_models: number;
  fit: Fit | null;
  same: boolean;
  overlap: number | null;
  refused: string | null;
}

export interface RobustnessResult {
  outcome: string;
  models: string[];
  overall: Fit;
  steps: Step[];
  ranges: { what: string; lower: number | null; upper: number | null }[];
  fit: {
    n_solutions: number;
    rf_cons: number | null;
    rf_cov: number | null;
    rf_sc_minimum: number | null;
    rf_sc_maximum: number | null;
  };
  clusters: {
    pooled: Fit;
    within: { cluster: string; n: number; incl_s: number | null; cov_s: number | null }[];
    distance_incl: number | null;
    distance_cov: number | null;
  } | null;
  bounds: string[];
}
