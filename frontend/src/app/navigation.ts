import { accountNav } from "../features/account/routes";
import { analysisNav } from "../features/analysis/routes";
import { codingNav } from "../features/coding/routes";
import { designsNav } from "../features/designs/routes";
import { evidenceNav } from "../features/evidence/routes";
import { sessionsNav } from "../features/sessions/routes";
import { surveyNav } from "../features/survey/routes";
import type { NavItem } from "../lib/routing/nav";

/** The main navigation, in the order of the chain: heard, understood, decided. */
export const navigation: readonly NavItem[] = [
  { to: "/", label: "home" },
  ...surveyNav,
  ...sessionsNav,
  ...codingNav,
  ...evidenceNav,
  ...analysisNav,
  ...designsNav,
  ...accountNav,
];
