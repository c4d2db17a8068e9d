/** A JSON file of invitations: the list itself, or an object with `items`. What the rows hold is the service's to judge. */
import type { components } from "../../../lib/api/survey";

type InvitationDraft = components["schemas"]["InvitationDraft"];

/** `undefined` where it is no JSON, or no list. */
export function itemsOfJson(text: string): InvitationDraft[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const items = Array.isArray(read) ? read : (read as { items?: unknown } | null)?.items;
    return Array.isArray(items) ? (items as InvitationDraft[]) : undefined;
  } catch {
    return undefined;
  }
}
