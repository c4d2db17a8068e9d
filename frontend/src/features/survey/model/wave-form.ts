/** What a manager types about a wave, and the draft that the service takes. */
import type { components } from "../../../lib/api/survey";
import { countryOf, readLines, stakeholderTypeOf } from "./lines";

type WaveDraft = components["schemas"]["WaveDraft"];

export interface WaveForm {
  instrument: string;
  title: string;
  /** Local time without a zone, as `<input type="datetime-local">` gives it. */
  opens: string;
  closes: string;
  access: "open" | "invited" | "both";
  anonymity: "anonymous" | "pseudonymous";
  minCell: string;
  targets: string;
  synthetic: boolean;
}

export type WaveField = "instrument" | "title" | "opens" | "closes" | "minCell" | "targets";

/** Where the service's errors point to. */
export const POINTERS: Readonly<Record<WaveField, string>> = {
  instrument: "/version",
  title: "/title",
  opens: "/opens_at",
  closes: "/closes_at",
  minCell: "/min_cell",
  targets: "/targets",
};

/** A new wave opens now. */
export const emptyWave = (now: Date): WaveForm => ({
  instrument: "",
  title: "",
  opens: localTime(now),
  closes: "",
  access: "open",
  anonymity: "anonymous",
  minCell: "5",
  targets: "",
  synthetic: false,
});

interface Fault {
  key: "instrument_needed" | "title_needed" | "opens_needed" | "targets_wrong" | "min_cell_hint";
  line?: number;
}

type Read = { draft: WaveDraft } | { faults: Partial<Record<WaveField, Fault>> };

export function readWave(
  form: WaveForm,
  instruments: readonly { id: string; latest_version: number | null }[],
): Read {
  const faults: Partial<Record<WaveField, Fault>> = {};
  const version = instruments.find((instrument) => instrument.id === form.instrument)?.latest_version;
  const title = form.title.trim();
  const targets = readLines(form.targets, readTarget);
  const minCell = Number(form.minCell);
  if (!version) faults.instrument = { key: "instrument_needed" };
  if (!title) faults.title = { key: "title_needed" };
  if (!form.opens) faults.opens = { key: "opens_needed" };
  if (!Number.isInteger(minCell) || minCell < 3) faults.minCell = { key: "min_cell_hint" };
  if (typeof targets === "number") faults.targets = { key: "targets_wrong", line: targets };
  if (!version || typeof targets === "number" || Object.keys(faults).length > 0) return { faults };
  return {
    draft: {
      instrument_id: form.instrument,
      version,
      title,
      opens_at: new Date(form.opens).toISOString(),
      closes_at: form.closes ? new Date(form.closes).toISOString() : null,
      access: form.access,
      anonymity: form.anonymity,
      targets,
      min_cell: minCell,
      synthetic: form.synthetic,
      count_flagged: true,
      proof_of_work_bits: 0,
    },
  };
}

function readTarget([country, type, population]: string[]) {
  const read = {
    country: countryOf(country),
    stakeholder_type: stakeholderTypeOf(type),
    population: Number(population),
  };
  const { country: known, stakeholder_type: kind } = read;
  if (!known || !kind || !Number.isInteger(read.population) || read.population < 1) return undefined;
  return { country: known, stakeholder_type: kind, population: read.population };
}

/** `2026-03-02T09:30`, in the time zone of the device. */
export function localTime(time: Date): string {
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
