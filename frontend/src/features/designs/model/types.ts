/** The wizard's words, as the service's OpenAPI document has them. */
import type { components } from "../../../lib/api/wizard";

/** As the client gives it: a tuple of the contract is an array of unknown length. */
type Answered<T> = T extends readonly (infer Item)[]
  ? Answered<Item>[]
  : T extends object
    ? { [Key in keyof T]: Answered<T[Key]> }
    : T;

type Schemas = { [Name in keyof components["schemas"]]: Answered<components["schemas"][Name]> };

export type Design = Schemas["Design"];
export type DesignDraft = Schemas["DesignDraft"];
export type ReferenceItem = Schemas["ReferenceItem"];
export type ReleaseRef = Schemas["ReleaseRef"];
export type Recommendations = Schemas["Recommendations"];
export type Option = Schemas["OptionShown"];
export type Reason = Schemas["ReasonShown"];
export type Sensitivity = Schemas["Sensitivity"];
export type Decision = Schemas["Decision"];
export type DecisionDraft = Schemas["DecisionDraft"];
export type LineageClaim = Schemas["LineageClaim"];
export type Reference = Schemas["Reference"];
export type SurveyShare = Schemas["SurveyShare"];

export type Scenario = Schemas["Scenario"];
export type ScenarioDraft = Schemas["ScenarioDraft"];
export type Comparison = Schemas["Comparison"];
export type Compared = Schemas["Compared"];
export type InputChange = Compared["inputs"][number];
export type Standing = Schemas["StandingShown"];
export type Moved = Schemas["Moved"];
export type WhatIf = Schemas["WhatIf"];
export type StepChange = Schemas["StepChange"];
export type Comment = Schemas["Comment"];

type Saved = Schemas["Steps"];

export type StepName = keyof Saved;

/** What each step holds once something was said. */
export type StepValues = { [Step in StepName]-?: NonNullable<Saved[Step]> };

export type Membership = Schemas["Membership"];
export type Judgement = Schemas["Judgement"];
export type Weights = Schemas["Weights"];
export type Criterion = Judgement["criterion"];
export type PlannedFunction = Schemas["PlannedFunction"];
export type Risk = Schemas["Risk"];
export type Indicator = Schemas["Indicator"];
export type KnownIndicator = Schemas["KnownIndicator"];

export type Chain = Schemas["Chain"];
export type Box = Schemas["Box"];
export type Theory = Schemas["TheoryOfChange"];
export type EvaluationPlan = Schemas["EvaluationPlan"];
export type PlanDraft = Schemas["PlanDraft"];
export type PowerQuestion = Schemas["PowerQuestion"];
export type ComparisonPower = Schemas["ComparisonPower"];
export type Pilot = Schemas["FeedbackShown"];
export type PilotDraft = Schemas["FeedbackDraft"];
export type Verification = Schemas["Verification"];

export type Readiness = Schemas["Readiness"];
export type ReadinessDraft = Schemas["ReadinessDraft"];
export type Assessment = Schemas["Assessment"];
export type Need = Schemas["NeedShown"];
export type Screening = Schemas["Screening"];
export type ScreeningDraft = Schemas["ScreeningDraft"];
export type ScreenedFunction = Schemas["ScreenedFunction"];
export type FunctionShown = Schemas["FunctionShown"];
export type ConclusionDraft = Schemas["ConclusionDraft"];
export type AiActReference = Schemas["AiActReference"];
export type RiskClass = ConclusionDraft["risk_class"];
