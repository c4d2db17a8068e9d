import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Role } from "../../lib/auth/roles";
import { ROLES } from "../../lib/auth/roles";
import type { NavItem } from "../../lib/routing/nav";
import { rootRoute } from "../../lib/routing/root-route";
import { readCompare } from "./model/compare";

const RUNS: readonly Role[] = ["facilitator", "rapporteur"];

const sessions = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions",
  component: lazyRouteComponent(() => import("./pages/sessions-page"), "SessionsPage"),
  staticData: { roles: ROLES },
});

const newSession = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions/new",
  component: lazyRouteComponent(() => import("./pages/new-session-page"), "NewSessionPage"),
  staticData: { roles: ["facilitator"] },
});

const session = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions/$id",
  component: lazyRouteComponent(() => import("./pages/session-page"), "SessionPage"),
  staticData: { roles: ROLES },
});

// Without roles: a sign-in that runs out in the middle must not take away the page with its queue.
const capture = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions/$id/capture",
  component: lazyRouteComponent(() => import("./pages/capture-page"), "CapturePage"),
});

const readBack = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions/$id/read-back",
  component: lazyRouteComponent(() => import("./pages/read-back-page"), "ReadBackPage"),
  staticData: { roles: RUNS },
});

const changePlan = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions/$id/plan",
  component: lazyRouteComponent(() => import("./pages/change-plan-page"), "ChangePlanPage"),
  staticData: { roles: ["facilitator"] },
});

const guide = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions/$id/guide",
  component: lazyRouteComponent(() => import("./pages/guide-page"), "GuidePage"),
  staticData: { roles: RUNS },
});

const minutes = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions/$id/minutes",
  component: lazyRouteComponent(() => import("./pages/minutes-page"), "MinutesPage"),
  staticData: { roles: ["facilitator", "rapporteur", "coder", "analyst"] },
});

const requirements = createRoute({
  getParentRoute: () => rootRoute,
  path: "/requirements",
  component: lazyRouteComponent(() => import("./pages/requirements-page"), "RequirementsPage"),
  staticData: { roles: ROLES },
});

const newRequirement = createRoute({
  getParentRoute: () => rootRoute,
  path: "/requirements/new",
  component: lazyRouteComponent(() => import("./pages/new-requirement-page"), "NewRequirementPage"),
  staticData: { roles: ["facilitator", "rapporteur", "coder"] },
});

const requirement = createRoute({
  getParentRoute: () => rootRoute,
  path: "/requirements/$id",
  component: lazyRouteComponent(() => import("./pages/requirement-page"), "RequirementPage"),
  staticData: { roles: ROLES },
});

const join = createRoute({
  getParentRoute: () => rootRoute,
  path: "/join",
  component: lazyRouteComponent(() => import("./pages/join-page"), "JoinPage"),
  validateSearch: (search): { code?: string } =>
    typeof search.code === "string" ? { code: search.code } : {},
});

const takingPart = createRoute({
  getParentRoute: () => rootRoute,
  path: "/join/session",
  component: lazyRouteComponent(() => import("./pages/participant-page"), "ParticipantPage"),
});

const practices = createRoute({
  getParentRoute: () => rootRoute,
  path: "/practices",
  component: lazyRouteComponent(() => import("./pages/practices-page"), "PracticesPage"),
  validateSearch: (search): { country?: string; family?: string } => ({
    ...(typeof search.country === "string" ? { country: search.country } : {}),
    ...(typeof search.family === "string" ? { family: search.family } : {}),
  }),
  staticData: { roles: ROLES },
});

const comparison = createRoute({
  getParentRoute: () => rootRoute,
  path: "/practices/compare",
  component: lazyRouteComponent(() => import("./pages/comparison-page"), "ComparisonPage"),
  validateSearch: readCompare,
  staticData: { roles: ROLES },
});

const practice = createRoute({
  getParentRoute: () => rootRoute,
  path: "/practices/$id",
  component: lazyRouteComponent(() => import("./pages/practice-page"), "PracticePage"),
  staticData: { roles: ROLES },
});

export const sessionsRoutes = [
  sessions,
  newSession,
  session,
  capture,
  readBack,
  guide,
  changePlan,
  minutes,
  requirements,
  newRequirement,
  requirement,
  join,
  takingPart,
  practices,
  comparison,
  practice,
];

export const sessionsNav: NavItem[] = [
  { to: "/join", label: "join", hint: "hint.join" },
  { to: "/sessions", label: "sessions", hint: "hint.sessions", roles: ROLES },
  { to: "/practices", label: "practices", hint: "hint.practices", roles: ROLES },
  { to: "/requirements", label: "requirements", hint: "hint.requirements", roles: ROLES },
];
