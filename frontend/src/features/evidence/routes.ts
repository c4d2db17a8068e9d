import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Role } from "../../lib/auth/roles";
import type { NavItem } from "../../lib/routing/nav";
import { rootRoute } from "../../lib/routing/root-route";
import {
  asConfigurationSearch,
  asDemandSearch,
  asFactorSearch,
  asGapMapSearch,
  asReleaseSearch,
} from "./model/search";

/** Whom the engine lets read; the integrator is a machine. */
const READERS: readonly Role[] = ["analyst", "coder", "facilitator", "policymaker"];

const configurations = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence",
  component: lazyRouteComponent(() => import("./pages/configurations-page"), "ConfigurationsPage"),
  validateSearch: asConfigurationSearch,
  staticData: { roles: READERS },
});

const graph = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/graph",
  component: lazyRouteComponent(() => import("./pages/graph-page"), "GraphPage"),
  validateSearch: asConfigurationSearch,
  staticData: { roles: READERS },
});

const flow = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/flow",
  component: lazyRouteComponent(() => import("./pages/flow-page"), "FlowPage"),
  validateSearch: asConfigurationSearch,
  staticData: { roles: READERS },
});

const demand = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/needs",
  component: lazyRouteComponent(() => import("./pages/demand-page"), "DemandPage"),
  validateSearch: asDemandSearch,
  staticData: { roles: READERS },
});

const gapMap = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/gap-map",
  component: lazyRouteComponent(() => import("./pages/gap-map-page"), "GapMapPage"),
  validateSearch: asGapMapSearch,
  staticData: { roles: READERS },
});

const factors = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/factors",
  component: lazyRouteComponent(() => import("./pages/factors-page"), "FactorsPage"),
  validateSearch: asFactorSearch,
  staticData: { roles: READERS },
});

const releases = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/releases",
  component: lazyRouteComponent(() => import("./pages/releases-page"), "ReleasesPage"),
  staticData: { roles: READERS },
});

const release = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/releases/$releaseId",
  component: lazyRouteComponent(() => import("./pages/release-page"), "ReleasePage"),
  validateSearch: asReleaseSearch,
  staticData: { roles: READERS },
});

const configuration = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/$configurationId",
  component: lazyRouteComponent(() => import("./pages/configuration-page"), "ConfigurationPage"),
  staticData: { roles: READERS },
});

const confidence = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/$configurationId/confidence",
  component: lazyRouteComponent(() => import("./pages/confidence-page"), "ConfidencePage"),
  staticData: { roles: READERS },
});

const opinions = createRoute({
  getParentRoute: () => rootRoute,
  path: "/evidence/$configurationId/opinions",
  component: lazyRouteComponent(() => import("./pages/opinions-page"), "OpinionsPage"),
  staticData: { roles: READERS },
});

export const evidenceRoutes = [
  configurations,
  graph,
  flow,
  gapMap,
  factors,
  demand,
  releases,
  release,
  configuration,
  confidence,
  opinions,
];

export const evidenceNav: NavItem[] = [
  { to: "/evidence", label: "evidence", hint: "hint.evidence", roles: READERS },
];
