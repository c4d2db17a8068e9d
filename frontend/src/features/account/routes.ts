import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { NavItem } from "../../lib/routing/nav";
import { rootRoute } from "../../lib/routing/root-route";

const account = createRoute({
  getParentRoute: () => rootRoute,
  path: "/account",
  component: lazyRouteComponent(() => import("./pages/account-page"), "AccountPage"),
});

const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  path: "/signed-in",
  component: lazyRouteComponent(() => import("./pages/signed-in-page"), "SignedInPage"),
});

const webhooks = createRoute({
  getParentRoute: () => rootRoute,
  path: "/account/webhooks",
  component: lazyRouteComponent(() => import("./pages/webhooks-page"), "WebhooksPage"),
  staticData: { roles: ["admin", "integrator"] },
});

export const accountRoutes = [account, signedIn, webhooks];

export const accountNav: NavItem[] = [{ to: "/account", label: "account", hint: "hint.account" }];
