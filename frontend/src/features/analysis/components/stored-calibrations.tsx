import { curveOf } from "../model/calibration";
import type { AnalysisDraft, AnalysisWithData } from "../model/types";
import { MembershipChart } from "./calibration-chart";

/** How the values of a stored analysis became memberships, as they were then. */
export function StoredCalibrations({ of }: { of: AnalysisWithData }) {
  const { calibration = {} } = of.parameters as Partial<AnalysisDraft>;
  const values = of.provenance?.raw as Record<string, Record<string, number | null>> | undefined;
  const { data } = of;
  if (!values || !data) return null;
  return Object.entries(calibration).map(([name, own]) => {
    const raw = values[name] ?? {};
    const members = data.columns[name] ?? [];
    const { exclusion, crossover, inclusion } = own;
    const anchors = {
      exclusion: exclusion ?? Number.NaN,
      crossover: crossover ?? Number.NaN,
      inclusion: inclusion ?? Number.NaN,
    };
    const curve = curveOf(own.kind, anchors, own.thresholds ?? []);
    return (
      <MembershipChart
        key={name}
        name={name}
        label={name}
        cases={data.cases.flatMap((id, at) => {
          const [value, member] = [raw[id] ?? null, members[at] ?? null];
          return value === null || member === null ? [] : [{ name: id, raw: value, member }];
        })}
        missing={Object.keys(raw).filter((id) => raw[id] === null)}
        marks={curve?.marks ?? own.thresholds ?? []}
        curve={curve?.of}
        date={of.at}
      />
    );
  });
}
