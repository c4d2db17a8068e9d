import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ROLES, type Role } from "../../lib/auth/roles";
import type { NavItem } from "../../lib/routing/nav";
import { rootRoute } from "../../lib/routing/root-route";

/** Whoever works with what people said. */
const WORKING: Role[] = ["coder", "facilitator", "rapporteur", "analyst"];

const ofSession = (search: Record<string, unknown>): { session?: string } =>
  typeof search.session === "string" && search.session ? { session: search.session } : {};

const coding = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding",
  component: lazyRouteComponent(() => import("./pages/coding-page"), "CodingPage"),
  staticData: { roles: WORKING },
});

const work = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding/work",
  component: lazyRouteComponent(() => import("./pages/work-page"), "WorkPage"),
  staticData: { roles: WORKING },
});

const statement = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding/statements/$id",
  component: lazyRouteComponent(() => import("./pages/statement-page"), "StatementPage"),
  staticData: { roles: ["coder"] },
});

const links = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding/links",
  component: lazyRouteComponent(() => import("./pages/links-page"), "LinksPage"),
  staticData: { roles: ["coder", "facilitator", "rapporteur"] },
});

const transcripts = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding/transcripts",
  component: lazyRouteComponent(() => import("./pages/transcripts-page"), "TranscriptsPage"),
  validateSearch: ofSession,
  staticData: { roles: WORKING },
});

const transcript = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding/transcripts/$id",
  component: lazyRouteComponent(() => import("./pages/transcript-page"), "TranscriptPage"),
  validateSearch: (search): { turn?: number } =>
    Number.isInteger(search.turn) && Number(search.turn) > 0 ? { turn: Number(search.turn) } : {},
  staticData: { roles: WORKING },
});

const differences = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding/differences",
  component: lazyRouteComponent(() => import("./pages/differences-page"), "DifferencesPage"),
  validateSearch: ofSession,
  staticData: { roles: WORKING },
});

const agreement = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coding/agreement",
  component: lazyRouteComponent(() => import("./pages/agreement-page"), "AgreementPage"),
  validateSearch: (search): { coders?: string } =>
    typeof search.coders === "string" && search.coders ? { coders: search.coders } : {},
  staticData: { roles: WORKING },
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

export const codingRoutes = [
  coding,
  work,
  links,
  statement,
  transcripts,
  transcript,
  differences,
  agreement,
  codebook,
];

export const codingNav: NavItem[] = [{ to: "/coding", label: "coding", hint: "hint.coding", roles: WORKING }];
