/** What a person may do, read from the access token. For showing and hiding only: every service decides for itself. */

export const ROLES = [
  "admin",
  "survey_manager",
  "facilitator",
  "rapporteur",
  "coder",
  "analyst",
  "policymaker",
  "integrator",
] as const;

export type Role = (typeof ROLES)[number];

export interface Grant {
  role: Role;
  /** A Eurostat country code, or `*` for every country. */
  scope: string;
}

/** `["rapporteur:PL", "analyst:*"]` → grants; what is not a role we know is left out. */
export function parseGrants(claim: unknown): Grant[] {
  if (!Array.isArray(claim)) return [];
  return claim.flatMap((entry) => {
    const [role, scope] = String(entry).split(":");
    return isRole(role) && scope ? [{ role, scope }] : [];
  });
}

/** Whether the grants hold `role`, in `country` where one is asked for. An admin holds every role. */
export function holds(grants: readonly Grant[], role: Role, country?: string): boolean {
  return grants.some(
    (grant) =>
      (grant.role === role || grant.role === "admin") &&
      (country === undefined || grant.scope === "*" || grant.scope === country),
  );
}

/** The payload of a JWT, unverified; `{}` for a token that is not a JWT. */
export function claimsOf(token: string): Record<string, unknown> {
  const payload = token.split(".")[1];
  if (!payload) return {};
  try {
    const binary = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function isRole(text: string | undefined): text is Role {
  return ROLES.some((role) => role === text);
}
