/** The report on where AI adds value, as a table of stages and functions. */
import type { components } from "../../../lib/api/survey";

type Group = components["schemas"]["ReportGroup"];
type StageShare = components["schemas"]["StageShare"];
type CodeShare = components["schemas"]["CodeShare"];

export const NO_VALUE = "no_value";

/** Functions and stages in the order in which the report has them. "No value" comes last, whatever its place. */
export function axesOf(group: Group): { functions: string[]; stages: string[] } {
  const stages = [...new Set(group.stages.map((share) => share.stage))];
  return {
    functions: [...new Set(group.stages.map((share) => share.function))],
    stages: [
      ...stages.filter((stage) => stage !== NO_VALUE),
      ...stages.filter((stage) => stage === NO_VALUE),
    ],
  };
}

/** Finds the cell of a function and a stage. */
export function stageCells(group: Group): (of: string, stage: string) => StageShare | undefined {
  const places = new Map(group.stages.map((share) => [JSON.stringify([share.function, share.stage]), share]));
  return (of, stage) => places.get(JSON.stringify([of, stage]));
}

/** Where most see the value of one function; "no value" is no stage. */
export function highestStage(group: Group): StageShare | undefined {
  return group.stages
    .filter((share) => share.stage !== NO_VALUE && share.share !== null)
    .sort((one, other) => (other.share ?? 0) - (one.share ?? 0))[0];
}

/** The answers of one kind, most often given first; what is withheld comes last. */
export function sharesAbout(group: Group, about: CodeShare["about"]): CodeShare[] {
  return group.shares
    .filter((share) => share.about === about)
    .sort((one, other) => (other.share ?? -1) - (one.share ?? -1));
}
