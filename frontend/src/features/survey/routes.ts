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
/** A whole number from 1. */
const positive = (value: unknown) =>
  Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined;

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

const instrument = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/instruments/$instrumentId",
  component: lazyRouteComponent(() => import("./pages/instrument-page"), "InstrumentPage"),
  staticData: { roles: READERS },
});

const preview = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/instruments/$instrumentId/preview",
  validateSearch: (search): { version?: number; language?: string; type?: string; country?: string } => ({
    version: positive(search.version),
    language: text(search.language),
    type: text(search.type),
    country: text(search.country),
  }),
  component: lazyRouteComponent(
    () => import("./pages/questionnaire-preview-page"),
    "QuestionnairePreviewPage",
  ),
  staticData: { roles: READERS },
});

const addInstrument = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/instruments/new",
  component: lazyRouteComponent(() => import("./pages/new-instrument-page"), "NewInstrumentPage"),
  staticData: { roles: ["survey_manager"] },
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
  validateSearch: (search): { country?: string; type?: string; section?: string; weighted?: boolean } => ({
    country: text(search.country),
    type: text(search.type),
    section: text(search.section),
    weighted: search.weighted === true || undefined,
  }),
  component: lazyRouteComponent(() => import("./pages/results-page"), "ResultsPage"),
  staticData: { roles: READERS },
});

const crossTable = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/waves/$waveId/results/cross-table",
  validateSearch: (search): { rows?: string; columns?: string; weighted?: boolean } => ({
    rows: text(search.rows),
    columns: text(search.columns),
    weighted: search.weighted === true || undefined,
  }),
  component: lazyRouteComponent(() => import("./pages/cross-table-page"), "CrossTablePage"),
  staticData: { roles: READERS },
});

const representativeness = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/waves/$waveId/results/representativeness",
  component: lazyRouteComponent(() => import("./pages/representativeness-page"), "RepresentativenessPage"),
  staticData: { roles: READERS },
});

const aiTrust = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/waves/$waveId/results/ai-and-trust",
  validateSearch: (search): { country?: string; type?: string; weighted?: boolean } => ({
    country: text(search.country),
    type: text(search.type),
    weighted: search.weighted === true || undefined,
  }),
  component: lazyRouteComponent(() => import("./pages/ai-trust-page"), "AiTrustPage"),
  staticData: { roles: READERS },
});

const exports = createRoute({
  getParentRoute: () => rootRoute,
  path: "/manage/waves/$waveId/results/exports",
  component: lazyRouteComponent(() => import("./pages/exports-page"), "ExportsPage"),
  staticData: { roles: READERS },
});

export const surveyRoutes = [
  list,
  receipt,
  start,
  answer,
  check,
  done,
  manage,
  addInstrument,
  instrument,
  preview,
  plan,
  wave,
  results,
  crossTable,
  representativeness,
  aiTrust,
  exports,
];

export const surveyNav: NavItem[] = [
  { to: "/survey", label: "survey", hint: "hint.survey" },
  { to: "/manage/surveys", label: "manage_surveys", hint: "hint.manage_surveys", roles: READERS },
];
