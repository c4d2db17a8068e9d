/** Two versions of an instrument beside each other. */
import type { components } from "../../../lib/api/survey";

type MappedItem = components["schemas"]["MappedItem"];
type VersionMap = components["schemas"]["VersionMap"];

/** The variables that are not simply the same in both: gone, renamed, or with values that became others. */
export function changedItems(items: readonly MappedItem[]): MappedItem[] {
  return items.filter((item) => item.new !== item.old || Object.keys(item.recode ?? {}).length > 0);
}

/** What a manager says of one variable. */
export interface MapChange {
  /** The new variable; empty where there is none. */
  to: string;
  /** `old = new` a line; nothing behind the sign where the value is gone. */
  recode: string;
  note: string;
}

export type MapChanges = Readonly<Record<string, MapChange>>;

/** The variables that changed, as they can be changed further. */
export const mapChanges = (map: VersionMap): MapChanges =>
  Object.fromEntries(changedItems(map.items).map((item) => [item.old, changeOf(item)]));

export const changeOf = (item: MappedItem): MapChange => ({
  to: item.new ?? "",
  recode: Object.entries(item.recode ?? {})
    .map(([old, now]) => `${old} = ${now ?? ""}`.trim())
    .join("\n"),
  note: item.note ?? "",
});

/** The whole map with the changes in it, as the service takes it. */
export const withChanges = (items: readonly MappedItem[], changes: MapChanges): MappedItem[] =>
  items.map((item) => {
    const change = changes[item.old];
    return change
      ? { old: item.old, new: change.to || null, recode: recodeOf(change.recode), note: change.note.trim() }
      : item;
  });

/** Every variable of the new version, in the order of the map. */
export const newVariables = (map: VersionMap): string[] => [
  ...new Set([...map.items.flatMap((item) => (item.new === null ? [] : [item.new])), ...map.added]),
];

function recodeOf(text: string): Record<string, string | null> {
  const lines = text.split("\n").filter((line) => line.trim());
  return Object.fromEntries(
    lines.map((line) => {
      const [old = "", now = ""] = line.split("=").map((part) => part.trim());
      return [old, now || null];
    }),
  );
}
