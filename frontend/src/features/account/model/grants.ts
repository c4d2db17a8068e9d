import type { Grant, Role } from "../../../lib/auth/roles";

export interface RoleScopes {
  role: Role;
  /** Eurostat codes in order; `"everywhere"` where one grant covers every country. */
  countries: readonly string[] | "everywhere";
}

/** One line per role, with the countries it holds for. */
export function scopesByRole(grants: readonly Grant[]): RoleScopes[] {
  const roles = [...new Set(grants.map((grant) => grant.role))];
  return roles.map((role) => {
    const scopes = grants.filter((grant) => grant.role === role).map((grant) => grant.scope);
    return { role, countries: scopes.includes("*") ? "everywhere" : [...new Set(scopes)].sort() };
  });
}
