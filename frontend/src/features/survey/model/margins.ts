/** The margins of a sample beside those of its population. */
import type { components } from "../../../lib/api/survey";

type Category = components["schemas"]["MarginCategory"];

/** The category whose share differs most from the population's; `undefined` where all are withheld. */
export function farthest(categories: readonly Category[]): Category | undefined {
  return categories
    .filter((one) => one.difference !== null)
    .sort((one, other) => Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0))[0];
}
