/** Live counts of a wave, beside what is wanted and the population that each stratum was drawn from. */
import type { components } from "../../../lib/api/survey";

/** Numbers are `null` where the reader may not see those of a small stratum. */
export type CountCell = components["schemas"]["Count"];
export type WaveCounts = components["schemas"]["Counts"];
export type TargetCell = components["schemas"]["Target"];

export interface CountLine {
  country: string;
  stakeholderType: string;
  complete: number | null;
  partial: number | null;
  /** `null` where no target was set for the stratum. */
  population: number | null;
  /** How many complete answers are wanted; `null` where no quota was set. */
  quota: number | null;
}

/** One stratum has new counts; the sums follow. */
export function withCell(counts: WaveCounts, cell: CountCell): WaveCounts {
  const others = counts.items.filter((item) => !isSame(item, cell));
  const items = [...others, cell].filter((item) => item.complete !== 0 || item.partial !== 0);
  return { ...counts, items, complete: sum(items, "complete"), partial: sum(items, "partial") };
}

/** Every stratum that answered or was aimed at, in the order of country and type. */
export function countLines(counts: WaveCounts, targets: readonly TargetCell[]): CountLine[] {
  const known = [...counts.items, ...targets].map(({ country, stakeholder_type }) => ({
    country,
    stakeholder_type,
  }));
  const strata = known.filter((one, index) => known.findIndex((other) => isSame(one, other)) === index);
  return strata
    .map((stratum) => {
      const count = counts.items.find((item) => isSame(item, stratum));
      const target = targets.find((one) => isSame(one, stratum));
      return {
        country: stratum.country,
        stakeholderType: stratum.stakeholder_type,
        complete: count ? count.complete : 0,
        partial: count ? count.partial : 0,
        population: target?.population ?? null,
        quota: target?.quota ?? null,
      };
    })
    .sort(
      (one, other) =>
        one.country.localeCompare(other.country) || one.stakeholderType.localeCompare(other.stakeholderType),
    );
}

export interface MarginLine {
  code: string;
  /** `null` where a stratum of it is withheld. */
  complete: number | null;
  population: number | null;
  quota: number | null;
}

/** The strata added up by country or by stakeholder type, most answers first. A quota counts where each stratum has
 * one: part of a goal is no goal. */
export function marginLines(lines: readonly CountLine[], by: "country" | "stakeholderType"): MarginLine[] {
  const codes = [...new Set(lines.map((line) => line[by]))];
  return codes
    .map((code) => {
      const own = lines.filter((line) => line[by] === code);
      return {
        code,
        complete: total(own.map((line) => line.complete)),
        population: total(own.map((line) => line.population)),
        quota: total(own.map((line) => line.quota)),
      };
    })
    .sort(
      (one, other) => (other.complete ?? -1) - (one.complete ?? -1) || one.code.localeCompare(other.code),
    );
}

/** What the bars say first: where most answers come from, and how many of the goals are reached. */
export function countFinding(margin: readonly MarginLine[]): {
  most: { code: string; complete: number } | undefined;
  goals: number;
  reached: number;
  withheld: number;
} {
  const [first] = margin;
  const goals = margin.filter((line) => line.quota !== null);
  return {
    most: first?.complete ? { code: first.code, complete: first.complete } : undefined,
    goals: goals.length,
    reached: goals.filter((line) => line.complete !== null && line.complete >= (line.quota ?? 0)).length,
    withheld: margin.filter((line) => line.complete === null).length,
  };
}

type Stratum = Pick<CountCell, "country" | "stakeholder_type">;

function isSame(one: Stratum, other: Stratum): boolean {
  return one.country === other.country && one.stakeholder_type === other.stakeholder_type;
}

function sum(items: readonly CountCell[], of: "complete" | "partial"): number | null {
  return total(items.map((item) => item[of]));
}

/** `null` as soon as one of them is. */
function total(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
