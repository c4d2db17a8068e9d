import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Role } from "../../lib/auth/roles";
import { rootRoute } from "../../lib/routing/root-route";

const ADMIN: readonly Role[] = ["admin"];

export interface TracesSearch {
  /** Only the traces of statements. */
  stories?: true;
}

const traces = createRoute({
  getParentRoute: () => rootRoute,
  path: "/traces",
  component: lazyRouteComponent(() => import("./pages/traces-page"), "TracesPage"),
  validateSearch: (search: Record<string, unknown>): TracesSearch =>
    search.stories === true ? { stories: true } : {},
  staticData: { roles: ADMIN },
});

const trace = createRoute({
  getParentRoute: () => rootRoute,
  path: "/traces/$trace",
  component: lazyRouteComponent(() => import("./pages/trace-page"), "TracePage"),
  staticData: { roles: ADMIN },
});

export const operationsRoutes = [traces, trace];
