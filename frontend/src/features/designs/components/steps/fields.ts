import type { ComponentType } from "react";
import type { StepName } from "../../model/types";
import { AiFunctionsFields } from "./ai-functions-fields";
import { CapacityFields, DataReadinessFields } from "./code-fields";
import { ContextFields } from "./context-fields";
import type { FieldsProps } from "./fields-props";
import { ObjectivesFields, TargetGroupFields } from "./goal-fields";
import { MonitoringFields } from "./monitoring-fields";
import { OptionsFields } from "./options-fields";
import { RisksFields } from "./row-fields";
import { ProblemFields } from "./text-fields";
import { TheoryOfChangeFields } from "./theory-fields";

/** The fields of each step. */
export const FIELDS: { [Step in StepName]: ComponentType<FieldsProps<Step>> } = {
  context: ContextFields,
  problem: ProblemFields,
  target_group: TargetGroupFields,
  objectives: ObjectivesFields,
  capacity: CapacityFields,
  data_readiness: DataReadinessFields,
  options: OptionsFields,
  theory_of_change: TheoryOfChangeFields,
  ai_functions: AiFunctionsFields,
  risks: RisksFields,
  monitoring: MonitoringFields,
};
