/** Where the application is put together: the shell's own pages, and what each feature brings. */
import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { accountRoutes } from "../features/account/routes";
import { analysisRoutes } from "../features/analysis/routes";
import { codingRoutes } from "../features/coding/routes";
import { designsRoutes } from "../features/designs/routes";
import { evidenceRoutes } from "../features/evidence/routes";
import { operationsRoutes } from "../features/operations/routes";
import { sessionsRoutes } from "../features/sessions/routes";
import { surveyRoutes } from "../features/survey/routes";
import { rootRoute } from "../lib/routing/root-route";
import { HomePage } from "./pages/home-page";
import { NotFoundPage } from "./pages/not-found-page";
import { ErrorPage, Shell } from "./shell";

rootRoute.update({ component: Shell, notFoundComponent: NotFoundPage });

const home = createRoute({ getParentRoute: () => rootRoute, path: "/", component: HomePage });

const accessibility = createRoute({
  getParentRoute: () => rootRoute,
  path: "/accessibility",
  component: lazyRouteComponent(() => import("./pages/about-pages"), "AccessibilityPage"),
});

const dataProtection = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data-protection",
  component: lazyRouteComponent(() => import("./pages/about-pages"), "DataProtectionPage"),
});

const methods = createRoute({
  getParentRoute: () => rootRoute,
  path: "/methods",
  component: lazyRouteComponent(() => import("./pages/about-pages"), "MethodsPage"),
});

const routeTree = rootRoute.addChildren([
  home,
  accessibility,
  dataProtection,
  methods,
  ...surveyRoutes,
  ...evidenceRoutes,
  ...analysisRoutes,
  ...sessionsRoutes,
  ...codingRoutes,
  ...designsRoutes,
  ...accountRoutes,
  ...operationsRoutes,
]);

export const router = createRouter({
  routeTree,
  defaultErrorComponent: ErrorPage,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
