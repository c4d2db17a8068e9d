import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Role } from "../../lib/auth/roles";
import type { NavItem } from "../../lib/routing/nav";
import { rootRoute } from "../../lib/routing/root-route";
import { asBriefSearch, asCompareSearch, asDecideSearch, asHistorySearch } from "./model/search";

const READERS: readonly Role[] = ["policymaker", "analyst"];
const WRITERS: readonly Role[] = ["policymaker"];

const designs = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs",
  component: lazyRouteComponent(() => import("./pages/designs-page"), "DesignsPage"),
  staticData: { roles: READERS },
});

const newDesign = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/new",
  component: lazyRouteComponent(() => import("./pages/new-design-page"), "NewDesignPage"),
  staticData: { roles: WRITERS },
});

const design = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId",
  component: lazyRouteComponent(() => import("./pages/design-page"), "DesignPage"),
  staticData: { roles: READERS },
});

const step = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/steps/$step",
  component: lazyRouteComponent(() => import("./pages/step-page"), "StepPage"),
  staticData: { roles: WRITERS },
});

const check = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/check",
  component: lazyRouteComponent(() => import("./pages/check-page"), "CheckPage"),
  staticData: { roles: READERS },
});

const options = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/options",
  component: lazyRouteComponent(() => import("./pages/options-page"), "OptionsPage"),
  staticData: { roles: READERS },
});

const compare = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/compare",
  component: lazyRouteComponent(() => import("./pages/compare-page"), "ComparePage"),
  validateSearch: asCompareSearch,
  staticData: { roles: READERS },
});

const history = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/history",
  component: lazyRouteComponent(() => import("./pages/history-page"), "HistoryPage"),
  validateSearch: asHistorySearch,
  staticData: { roles: READERS },
});

const readiness = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/readiness",
  component: lazyRouteComponent(() => import("./pages/readiness-page"), "ReadinessPage"),
  staticData: { roles: READERS },
});

const screening = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/ai-screening",
  component: lazyRouteComponent(() => import("./pages/screening-page"), "ScreeningPage"),
  staticData: { roles: READERS },
});

const decide = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/decide",
  component: lazyRouteComponent(() => import("./pages/decide-page"), "DecidePage"),
  validateSearch: asDecideSearch,
  staticData: { roles: READERS },
});

const brief = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/brief",
  component: lazyRouteComponent(() => import("./pages/brief-page"), "BriefPage"),
  validateSearch: asBriefSearch,
  staticData: { roles: READERS },
});

const lineage = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/lineage",
  component: lazyRouteComponent(() => import("./pages/lineage-page"), "LineagePage"),
  staticData: { roles: READERS },
});

const evaluation = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/evaluation",
  component: lazyRouteComponent(() => import("./pages/evaluation-page"), "EvaluationPage"),
  staticData: { roles: READERS },
});

const pilots = createRoute({
  getParentRoute: () => rootRoute,
  path: "/designs/$designId/pilots",
  component: lazyRouteComponent(() => import("./pages/pilots-page"), "PilotsPage"),
  staticData: { roles: READERS },
});

export const designsRoutes = [
  designs,
  newDesign,
  design,
  step,
  check,
  options,
  compare,
  readiness,
  screening,
  decide,
  brief,
  lineage,
  evaluation,
  pilots,
  history,
];

export const designsNav: NavItem[] = [
  { to: "/designs", label: "designs", hint: "hint.designs", roles: READERS },
];
