/** Who is signed in: one small store in memory, fed by `oidc.ts`, which loads only when someone signs in. */
import { useSyncExternalStore } from "react";
import { claimsOf, type Grant, holds, parseGrants, type Role } from "./roles";

export type Session =
  | { status: "restoring" }
  | { status: "anonymous"; expired: boolean }
  | { status: "signed-in"; subject: string; name: string; grants: readonly Grant[] };

const STORED_USER = "oidc.user:";
const ANONYMOUS: Session = { status: "anonymous", expired: false };

let session: Session = ANONYMOUS;
let token: string | undefined;
let restored: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

/** Called by `oidc.ts` whenever there is a new token, and with `undefined` when there is none any more. */
export function acceptTokens(accessToken: string | undefined, name?: string): void {
  token = accessToken;
  if (!accessToken) {
    become(ANONYMOUS);
    return;
  }
  const claims = claimsOf(accessToken);
  const subject = String(claims.sub ?? "");
  become({
    status: "signed-in",
    subject,
    name: name || subject,
    grants: parseGrants(claims.almpo_roles),
  });
}

/** The services no longer take the token: ask the person to sign in again, and keep the page as it is. */
export function expireSession(): void {
  token = undefined;
  if (session.status === "signed-in") become({ status: "anonymous", expired: true });
}

/** Takes up the session of this browser tab after a reload. */
export function restoreSession(): Promise<void> {
  const known = Object.keys(window.sessionStorage).some((key) => key.startsWith(STORED_USER));
  if (!known) return Promise.resolve();
  become({ status: "restoring" });
  restored = import("./oidc")
    .then((oidc) => oidc.restore())
    .catch(() => become({ status: "anonymous", expired: true }));
  return restored;
}

/** Leaves for the issuer's sign-in page; comes back to `returnTo`, a path of ours. */
export async function signIn(returnTo: string = currentPath()): Promise<void> {
  await (await import("./oidc")).signIn(returnTo);
}

export async function signOut(): Promise<void> {
  await (await import("./oidc")).signOut();
}

/** The bearer token for a request, once a reload has settled; `undefined` when nobody is signed in. */
export async function accessToken(): Promise<string | undefined> {
  await restored;
  return token;
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}

/** `can("rapporteur")`, `can("rapporteur", "PL")`: may the person who is signed in do this? */
export function useCan(): (role: Role, country?: string) => boolean {
  const current = useSession();
  const grants = current.status === "signed-in" ? current.grants : [];
  return (role, country) => holds(grants, role, country);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentPath(): string {
  return window.location.pathname + window.location.search;
}
