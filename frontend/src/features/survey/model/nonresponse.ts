/** Item nonresponse, the largest first. */
import type { components } from "../../../lib/api/survey";

type Item = components["schemas"]["ItemNonresponse"];

/** What was asked and shown, most often left out first; without what nobody left out. */
export function mostMissing(items: readonly Item[]): Item[] {
  return items
    .filter((item) => !item.suppressed && (item.rate ?? 0) > 0)
    .sort((one, other) => (other.rate ?? 0) - (one.rate ?? 0) || (other.asked ?? 0) - (one.asked ?? 0));
}
