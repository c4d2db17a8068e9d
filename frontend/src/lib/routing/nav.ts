import type { ParseKeys } from "i18next";
import type { Role } from "../auth/roles";

/** One entry of the main navigation. A feature exports its own beside its routes. */
export interface NavItem {
  to: string;
  label: ParseKeys<"nav">;
  /** What one does there, shown on the home page. */
  hint?: Extract<ParseKeys<"home">, `hint.${string}`>;
  /** Shown to people with any one of these roles; without it, to everybody. */
  roles?: readonly Role[];
}
