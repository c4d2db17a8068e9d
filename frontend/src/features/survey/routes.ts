import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { queries } from "../../lib/api/queries";
import type { Role } from "../../lib/auth/roles";
import { runtimeConfig } from "../../lib/config/config";
import { preloadWords } from "../../lib/i18n/i18n";
import type { NavItem } from "../../lib/routing/nav";
import { rootRoute } from "../../lib/routing/root-route";
import { questionnaireQuery } from "./api";

const READERS: readonly Role[] = ["survey_manager", "analyst"];

const text = (value: unknown) => (typeof value === "string" && value ? value : undefined);

/** People come here by an address: what the page needs comes along with the page's own part, not after it. */
function bring(waveId: string): void {
  preloadWords("survey");
  if (!window.location.hash) void queries.prefetchQuery(questionnaireQuery(waveId, undefined));
  // What fails here fails again, and is told, where the page asks.
  runtimeConfig().catch(() => undefined);
}

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: "/survey",
  component: lazyRouteComponent(() => import("./pages/open-waves-page"), "OpenWavesPage"),
});

const receipt = createRoute({
  getParentRoute: () => rootRoute,
  path: "/survey/receipt",
  component: lazyRouteComponent(() => import("./pages/receipt-page"), "ReceiptPage"),
});

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: "/survey/$waveId",
  loader: ({ params }) => bring(params.waveId),
  component: lazyRouteComponent(() => import("./pages/start-page"), "StartPage"),
});

const answer = createRoute({
  getParentRoute: () => rootRoute,
  path: "/survey/$waveId/answer",
  validateSearch: (search): { page?: string; question?: string } => ({
    page: text(search.page),
    question: text(search.question),
  }),
  loader: ({ params }) => bring(params.waveId),
  component: lazyRouteComponent(() => import("./pages/questionnaire-page"), "QuestionnairePage"),
});

const check = createRoute({
  getParentRoute: () => rootRoute,
  path: "/survey/$waveId/check",
  component: lazyRouteComponent(() => import("./pages/check-page"), "CheckPage"),
});

const done = createRoute({
  getParentRoute: () => rootRoute,
  path: "/survey/$waveId/done",
  component: lazyRouteComponent(() => import("./pages/done-page"), "DonePage"),
});

const manage = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/surveys",
  component: lazyRouteComponent(() => import("./pages/manage-page"), "ManagePage"),
  staticData: { roles: READERS },
});

const plan = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/waves/new",
  component: lazyRouteComponent(() => import("./pages/plan-page"), "PlanPage"),
  staticData: { roles: ["survey_manager"] },
});

const wave = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/waves/$waveId",
  component: lazyRouteComponent(() => import("./pages/wave-page"), "WavePage"),
  staticData: { roles: READERS },
});

const results = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/waves/$waveId/results",
  validateSearch: (search): { country?: string; type?: string; section?: string } => ({
    country: text(search.country),
    type: text(search.type),
    section: text(search.section),
  }),
  component: lazyRouteComponent(() => import("./pages/results-page"), "ResultsPage"),
  staticData: { roles: READERS },
});

export const surveyRoutes = [list, receipt, start, answer, check, done, manage, plan, wave, results];

export const surveyNav: NavItem[] = [
  { to: "/survey", label: "survey", hint: "hint.survey" },
  { to: "/manage/surveys", label: "manage_surveys", hint: "hint.manage_surveys", roles: READERS },
];
