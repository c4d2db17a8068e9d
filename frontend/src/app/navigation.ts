import { accountNav } from "../features/account/routes";
import { surveyNav } from "../features/survey/routes";
import { evidenceNav } from "../features/evidence/routes";
import { codingNav } from "../features/coding/routes";
import { sessionsNav } from "../features/sessions/routes";
import type { NavItem } from "../lib/routing/nav";

/** The main navigation, in the order of the chain: heard, understood, decided. */
export const navigation: readonly NavItem[] = [{ to: "/", label: "home" }, ...surveyNav, ...sessionsNav, ...codingNav, ...evidenceNav, ...accountNav];
