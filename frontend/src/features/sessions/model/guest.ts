/** A participant's credential, kept in this browser tab so that a reload does not lose the seat. */

export interface Guest {
  id: string;
  session_id: string;
  pseudonym: string;
  token: string;
  expires_at: string;
}

const KEY = "almpo.participant";

export function keepGuest(guest: Guest, storage: Storage = window.sessionStorage): void {
  storage.setItem(KEY, JSON.stringify(guest));
}

export function knownGuest(
  now: Date = new Date(),
  storage: Storage = window.sessionStorage,
): Guest | undefined {
  const kept = storage.getItem(KEY);
  if (!kept) return undefined;
  const guest = JSON.parse(kept) as Guest;
  return new Date(guest.expires_at) > now ? guest : undefined;
}

export function forgetGuest(storage: Storage = window.sessionStorage): void {
  storage.removeItem(KEY);
}
