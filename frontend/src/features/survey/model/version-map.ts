/** Two versions of an instrument beside each other. */
import type { components } from "../../../lib/api/survey";

type MappedItem = components["schemas"]["MappedItem"];

/** The variables that are not simply the same in both: gone, renamed, or with values that became others. */
export function changedItems(items: readonly MappedItem[]): MappedItem[] {
  return items.filter((item) => item.new !== item.old || Object.keys(item.recode ?? {}).length > 0);
}
