/** What the addresses of the evidence pages say: filters and choices, so that every view can be linked to. */

import { asCountry, type Country } from "../../../lib/vocabulary/countries";

export const STATUSES = ["proposed", "accepted", "contested", "rejected", "uncoded"] as const;

export type Status = (typeof STATUSES)[number];

export const AXES = ["mechanism", "outcome", "context", "practice_family"] as const;

export type Axis = (typeof AXES)[number];

export interface ConfigurationSearch {
  /** Code of a practice family. */
  practice?: string;
  mechanism?: string;
  outcome?: string;
  context?: string;
  country?: Country;
  status?: Status;
}

export interface GapMapSearch {
  rows?: Axis;
  columns?: Axis;
}

export interface FactorSearch {
  country?: Country;
}

export const DEMAND_KINDS = ["data", "ai_function", "system"] as const;

export type DemandKind = (typeof DEMAND_KINDS)[number];

export interface ReleaseSearch {
  /** Id of an earlier release: what changed since then? */
  since?: string;
}

const FILTERS = ["practice", "mechanism", "outcome", "context"] as const;

/** Leaves out what is empty or unknown, so that an old or mistyped link still opens. */
export function asConfigurationSearch(input: Record<string, unknown>): ConfigurationSearch {
  const search: ConfigurationSearch = {};
  for (const name of FILTERS) {
    const value = text(input[name]);
    if (value) search[name] = value;
  }
  const country = asCountry(input.country);
  if (country) search.country = country;
  const status = STATUSES.find((known) => known === input.status);
  if (status) search.status = status;
  return search;
}

/** Rows and columns on the same axis would be a map of nothing: the columns are left to the default then. */
export function asGapMapSearch(input: Record<string, unknown>): GapMapSearch {
  const rows = AXES.find((axis) => axis === input.rows);
  const columns = AXES.find((axis) => axis === input.columns);
  return {
    ...(rows ? { rows } : {}),
    ...(columns && columns !== rows ? { columns } : {}),
  };
}

/** The axes to draw: mechanism × outcome unless the address says otherwise, and never the same twice. */
export function axesOf(search: GapMapSearch): { rows: Axis; columns: Axis } {
  const rows = search.rows ?? (search.columns === "mechanism" ? "outcome" : "mechanism");
  const columns = search.columns ?? (rows === "outcome" ? "mechanism" : "outcome");
  return { rows, columns };
}

/** The filters that show the configurations behind one cell of the gap map. */
export function searchOfCell(axes: { rows: Axis; columns: Axis }, row: string, column: string) {
  return asConfigurationSearch({ [filterOf(axes.rows)]: row, [filterOf(axes.columns)]: column });
}

export function asFactorSearch(input: Record<string, unknown>): FactorSearch {
  const country = asCountry(input.country);
  return country ? { country } : {};
}

export function asDemandSearch(input: Record<string, unknown>): { kind?: DemandKind } {
  const kind = DEMAND_KINDS.find((known) => known === input.kind);
  return kind ? { kind } : {};
}

export function asReleaseSearch(input: Record<string, unknown>): ReleaseSearch {
  const since = text(input.since);
  return since ? { since } : {};
}

function filterOf(axis: Axis): keyof ConfigurationSearch {
  return axis === "practice_family" ? "practice" : axis;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
