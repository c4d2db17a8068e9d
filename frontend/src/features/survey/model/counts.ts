/** Live counts of a wave, beside the population that each stratum was drawn from. */

export interface CountCell {
  country: string;
  stakeholder_type: string;
  complete: number;
  partial: number;
}

export interface WaveCounts {
  wave_id: string;
  complete: number;
  partial: number;
  items: CountCell[];
}

export interface TargetCell {
  country: string;
  stakeholder_type: string;
  population: number;
}

export interface CountLine {
  country: string;
  stakeholderType: string;
  complete: number;
  partial: number;
  /** `null` where no target was set for the stratum. */
  population: number | null;
}

/** One stratum has new counts; the sums follow. */
export function withCell(counts: WaveCounts, cell: CountCell): WaveCounts {
  const others = counts.items.filter((item) => !isSame(item, cell));
  const items = [...others, cell].filter((item) => item.complete > 0 || item.partial > 0);
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
      return {
        country: stratum.country,
        stakeholderType: stratum.stakeholder_type,
        complete: count?.complete ?? 0,
        partial: count?.partial ?? 0,
        population: targets.find((target) => isSame(target, stratum))?.population ?? null,
      };
    })
    .sort(
      (one, other) =>
        one.country.localeCompare(other.country) || one.stakeholderType.localeCompare(other.stakeholderType),
    );
}

type Stratum = Pick<CountCell, "country" | "stakeholder_type">;

function isSame(one: Stratum, other: Stratum): boolean {
  return one.country === other.country && one.stakeholder_type === other.stakeholder_type;
}

function sum(items: readonly CountCell[], of: "complete" | "partial"): number {
  return items.reduce((total, item) => total + item[of], 0);
}
