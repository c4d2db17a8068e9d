/** The session as it stands now: in memory, for `session.ts` to show and `oidc.ts` to feed. */
import { claimsOf, type Grant, parseGrants } from "./roles";

export type Session =
  | { status: "restoring" }
  | { status: "anonymous"; expired: boolean }
  | { status: "signed-in"; subject: string; name: string; grants: readonly Grant[] };

let session: Session = { status: "anonymous", expired: false };
let token: string | undefined;
const listeners = new Set<() => void>();

export const currentSession = (): Session => session;

export const currentToken = (): string | undefined => token;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A new access token, with the person's name from the identity token. */
export function acceptToken(accessToken: string, name?: string): void {
  const claims = claimsOf(accessToken);
  const subject = String(claims.sub ?? "");
  token = accessToken;
  become({ status: "signed-in", subject, name: name || subject, grants: parseGrants(claims.almpo_roles) });
}

export function becomeRestoring(): void {
  become({ status: "restoring" });
}

/** Nobody is signed in; `expired` where somebody was and did not leave by choice. */
export function becomeAnonymous(expired = false): void {
  token = undefined;
  become({ status: "anonymous", expired });
}

/** The services no longer take the token: ask the person to sign in again, and keep the page as it is. */
export function expireSession(): void {
  if (session.status === "signed-in") becomeAnonymous(true);
}

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}
