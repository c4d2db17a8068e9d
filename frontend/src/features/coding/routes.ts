import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ROLES } from "../../lib/auth/roles";
import type { NavItem } from "../../lib/routing/nav";
import { rootRoute } from "../../lib/routing/root-route";

const coding = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding",
  component: lazyRouteComponent(() => import("./pages/coding-page"), "CodingPage"),
  staticData: { roles: ["coder"] },
});

const codebook = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding/codebook",
  component: lazyRouteComponent(() => import("./pages/codebook-page"), "CodebookPage"),
  validateSearch: (search): { family?: string; find?: string } => ({
    ...(typeof search.family === "string" && search.family ? { family: search.family } : {}),
    ...(typeof search.find === "string" && search.find ? { find: search.find } : {}),
  }),
  staticData: { roles: ROLES },
});

export const codingRoutes = [coding, codebook];

export const codingNav: NavItem[] = [
  { to: "/coding", label: "coding", hint: "hint.coding", roles: ["coder"] },
];
