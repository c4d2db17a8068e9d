/** Who is signed in, and how to sign in and out. `oidc.ts` loads only when someone does. */
import { useSyncExternalStore } from "react";
import { holds, type Role } from "./roles";
import {
  becomeAnonymous,
  becomeRestoring,
  currentSession,
  currentToken,
  type Session,
  subscribe,
} from "./store";

const STORED_USER = "oidc.user:";

let restored: Promise<void> = Promise.resolve();

/** Takes up the session of this browser tab after a reload. */
export function restoreSession(): void {
  const known = Object.keys(window.sessionStorage).some((key) => key.startsWith(STORED_USER));
  if (!known) return;
  becomeRestoring();
  restored = import("./oidc").then((oidc) => oidc.restore()).catch(() => becomeAnonymous(true));
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
  return currentToken();
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession);
}

/** `can("rapporteur")`, `can("rapporteur", "PL")`: may the person who is signed in do this? */
export function useCan(): (role: Role, country?: string) => boolean {
  const session = useSession();
  const grants = session.status === "signed-in" ? session.grants : [];
  return (role, country) => holds(grants, role, country);
}

function currentPath(): string {
  return window.location.pathname + window.location.search;
}
