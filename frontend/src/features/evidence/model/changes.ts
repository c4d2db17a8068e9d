/** What differs in one configuration between two releases, in terms that a sentence can say. */
import type { Level } from "./judgement";
import type { Status } from "./search";
import type { FrozenConfiguration, ReleaseDiff } from "./types";

export type OtherField = "support" | "dissent" | "confidence" | "lineage" | "synthetic";

export type FieldChange =
  | { what: "status"; before: Status; after: Status }
  | { what: "confidence"; before: Level | null; after: Level | null; reason: string | null }
  | { what: "support" | "dissent"; before: number; after: number }
  | { what: "countries"; added: string[] }
  | { what: "cards"; added: number; removed: number }
  | { what: "sessions"; added: string[] }
  | { what: "other"; fields: OtherField[] };

type Fields = ReleaseDiff["changed"][number]["fields"];

/** The bundle's fields that a diff may name, as they were and as they are. */
type Pair<Name extends keyof FrozenConfiguration> = [FrozenConfiguration[Name], FrozenConfiguration[Name]];

export function changesOf(fields: Fields): FieldChange[] {
  const changes: FieldChange[] = [];
  const other: OtherField[] = [];
  const pair = <Name extends keyof FrozenConfiguration>(name: Name) =>
    fields[name] as unknown as Pair<Name> | undefined;

  const status = pair("status");
  if (status) changes.push({ what: "status", before: status[0], after: status[1] });

  const confidence = pair("confidence");
  if (confidence) {
    const [before, after] = confidence.map(({ level }) => level ?? null) as [Level | null, Level | null];
    if (before === after) other.push("confidence");
    else changes.push({ what: "confidence", before, after, reason: confidence[1].reason ?? null });
  }

  const support = pair("support");
  if (support) {
    const [before, after] = support;
    const added = after.countries.filter((country) => !before.countries.includes(country));
    if (before.voices !== after.voices)
      changes.push({ what: "support", before: before.voices, after: after.voices });
    if (added.length > 0) changes.push({ what: "countries", added });
    if (before.voices === after.voices && added.length === 0) other.push("support");
  }

  const dissent = pair("dissent");
  if (dissent) {
    const [before, after] = dissent.map((against) => against.reduce((sum, { voices }) => sum + voices, 0));
    if (before === after) other.push("dissent");
    else changes.push({ what: "dissent", before: before ?? 0, after: after ?? 0 });
  }

  const lineage = pair("lineage");
  if (lineage) {
    const [before, after] = lineage;
    const added = newOf(before.cards, after.cards).length;
    const removed = newOf(after.cards, before.cards).length;
    const sessions = newOf(before.sessions, after.sessions);
    if (added + removed > 0) changes.push({ what: "cards", added, removed });
    if (sessions.length > 0) changes.push({ what: "sessions", added: sessions });
    if (added + removed + sessions.length === 0) other.push("lineage");
  }
  if (fields.synthetic) other.push("synthetic");
  if (other.length > 0) changes.push({ what: "other", fields: other });
  return changes;
}

const newOf = (before: readonly string[] = [], after: readonly string[] = []) =>
  after.filter((one) => !before.includes(one));
