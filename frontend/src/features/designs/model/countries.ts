/** Countries that a person may design for. */
import type { Grant } from "../../../lib/auth/roles";

/** `all`: every country there is, in order; the service decides anew. */
export function countriesFor(grants: readonly Grant[], all: readonly string[]): string[] {
  const scopes = new Set(
    grants.filter(({ role }) => role === "policymaker" || role === "admin").map(({ scope }) => scope),
  );
  if (scopes.has("*")) return [...all];
  // Before the list is there, what the grants name is known already.
  return all.length > 0 ? all.filter((code) => scopes.has(code)) : [...scopes].sort();
}
