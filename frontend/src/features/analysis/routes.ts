import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Role } from "../../lib/auth/roles";
import type { NavItem } from "../../lib/routing/nav";
import { rootRoute } from "../../lib/routing/root-route";
import { asAnalysisSearch, asListSearch, asNewSearch, asSearchSearch } from "./model/search";

/** Whom the engine lets read analyses; the integrator is a machine. */
const READERS: readonly Role[] = ["analyst", "coder", "facilitator", "policymaker"];

const analyses = createRoute({
  getParentRoute: () => rootRoute,
  path: "/analysis",
  component: lazyRouteComponent(() => import("./pages/analyses-page"), "AnalysesPage"),
  validateSearch: asListSearch,
  staticData: { roles: READERS },
});

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: "/analysis/new",
  component: lazyRouteComponent(() => import("./pages/new-analysis-page"), "NewAnalysisPage"),
  validateSearch: asNewSearch,
  staticData: { roles: ["analyst"] },
});

const models = createRoute({
  getParentRoute: () => rootRoute,
  path: "/analysis/models",
  component: lazyRouteComponent(() => import("./pages/models-page"), "ModelsPage"),
  staticData: { roles: ["analyst", "coder", "facilitator", "rapporteur"] },
});

const analysis = createRoute({
  getParentRoute: () => rootRoute,
  path: "/analysis/$analysisId",
  component: lazyRouteComponent(() => import("./pages/analysis-page"), "AnalysisPage"),
  validateSearch: asAnalysisSearch,
  staticData: { roles: READERS },
});

const search = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/search",
  component: lazyRouteComponent(() => import("./pages/search-page"), "SearchPage"),
  validateSearch: asSearchSearch,
  staticData: { roles: READERS },
});

export const analysisRoutes = [analyses, start, models, analysis, search];

export const analysisNav: NavItem[] = [
  { to: "/analysis", label: "analysis", hint: "hint.analysis", roles: READERS },
];
