import { accountNav } from "../features/account/routes";
import type { NavItem } from "../lib/routing/nav";

/** The main navigation, in the order of the chain: heard, understood, decided. */
export const navigation: readonly NavItem[] = [{ to: "/", label: "home" }, ...accountNav];
