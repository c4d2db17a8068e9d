/** What a manager types about a wave, and the draft that the service takes. */
import type { components } from "../../../lib/api/survey";
import { countryOf, readLines, stakeholderTypeOf } from "./lines";

type WaveDraft = components["schemas"]["WaveDraft"];

export interface WaveForm {
  instrument: string;
  /** Of the instrument; the newest where it is empty. */
  version: string;
  title: string;
  /** Local time without a zone, as `<input type="datetime-local">` gives it. */
  opens: string;
  closes: string;
  /** IANA name of the zone whose wall clocks `opens` and `closes` are read on. */
  timezone: string;
  access: "open" | "invited" | "both";
  anonymity: "anonymous" | "pseudonymous";
  minCell: string;
  targets: string;
  quotaAction: "close" | "flag";
  /** Version of the consent text; the newest where it is empty. */
  consent: string;
  /** Whether doubtful responses are part of the figures. */
  countFlagged: boolean;
  /** How much work a device proves before it sends, 0 for none to 24. */
  workBits: string;
  synthetic: boolean;
}

export type WaveField =
  | "instrument"
  | "title"
  | "opens"
  | "closes"
  | "timezone"
  | "minCell"
  | "targets"
  | "consent"
  | "workBits";

/** Where the service's errors point to. */
export const POINTERS: Readonly<Record<WaveField, string>> = {
  instrument: "/version",
  title: "/title",
  opens: "/opens_at",
  closes: "/closes_at",
  timezone: "/timezone",
  minCell: "/min_cell",
  targets: "/targets",
  consent: "/consent_version",
  workBits: "/proof_of_work_bits",
};

/** A new wave opens now, by the clocks of the device. */
export const emptyWave = (now: Date): WaveForm => ({
  instrument: "",
  version: "",
  title: "",
  opens: localTime(now),
  closes: "",
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  access: "open",
  anonymity: "anonymous",
  minCell: "5",
  targets: "",
  quotaAction: "close",
  consent: "",
  countFlagged: true,
  workBits: "0",
  synthetic: false,
});

const MOST_BITS = 24;

interface Fault {
  key:
    | "instrument_needed"
    | "title_needed"
    | "opens_needed"
    | "targets_wrong"
    | "min_cell_hint"
    | "work_wrong";
  line?: number;
}

type Read = { draft: WaveDraft } | { faults: Partial<Record<WaveField, Fault>> };

export function readWave(
  form: WaveForm,
  instruments: readonly { id: string; latest_version: number | null }[],
): Read {
  const faults: Partial<Record<WaveField, Fault>> = {};
  const latest = instruments.find((instrument) => instrument.id === form.instrument)?.latest_version;
  const version = latest && form.version ? Math.min(Number(form.version), latest) : latest;
  const title = form.title.trim();
  const targets = readLines(form.targets, readTarget);
  const minCell = Number(form.minCell);
  const workBits = Number(form.workBits || "0");
  if (!version) faults.instrument = { key: "instrument_needed" };
  if (!title) faults.title = { key: "title_needed" };
  if (!form.opens) faults.opens = { key: "opens_needed" };
  if (!Number.isInteger(minCell) || minCell < 3) faults.minCell = { key: "min_cell_hint" };
  if (!Number.isInteger(workBits) || workBits < 0 || workBits > MOST_BITS)
    faults.workBits = { key: "work_wrong" };
  if (typeof targets === "number") faults.targets = { key: "targets_wrong", line: targets };
  if (!version || typeof targets === "number" || Object.keys(faults).length > 0) return { faults };
  return {
    draft: {
      instrument_id: form.instrument,
      version,
      title,
      opens_at: form.opens,
      closes_at: form.closes || null,
      timezone: form.timezone,
      access: form.access,
      anonymity: form.anonymity,
      targets,
      quota_action: form.quotaAction,
      consent_version: form.consent.trim() || null,
      min_cell: minCell,
      count_flagged: form.countFlagged,
      proof_of_work_bits: workBits,
      synthetic: form.synthetic,
    },
  };
}

/** The targets as they are typed: country, type, population and, where there is one, a quota. */
export const targetLines = (targets: readonly components["schemas"]["Target"][]): string =>
  targets
    .map(({ country, stakeholder_type: type, population, quota }) =>
      [country, type, population, ...(quota === null || quota === undefined ? [] : [quota])].join(", "),
    )
    .join("\n");

export function readTarget([country, type, population, quota]: string[]) {
  const known = countryOf(country);
  const kind = stakeholderTypeOf(type);
  const people = wholeNumber(population);
  const most = quota ? wholeNumber(quota) : null;
  if (!known || !kind || people === undefined || most === undefined) return undefined;
  return { country: known, stakeholder_type: kind, population: people, quota: most };
}

/** From 1; `undefined` for anything else. */
function wholeNumber(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}

/** `2026-03-02T09:30`, in the time zone of the device. */
export function localTime(time: Date): string {
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
