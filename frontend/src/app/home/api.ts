/** What the home page asks the services. Signed-in people's figures are of what they may read. */
import { queryOptions } from "@tanstack/react-query";
import { createService, unwrap } from "../../lib/api/client";
import type { paths as CmoPaths } from "../../lib/api/cmo";
import type { paths as CopPaths } from "../../lib/api/cop";
import type { paths as SurveyPaths } from "../../lib/api/survey";

const MOST = 200;
const survey = createService<SurveyPaths>();
const cop = createService<CopPaths>();
const cmo = createService<CmoPaths>();

export const openWavesQuery = queryOptions({
  queryKey: ["home", "waves"],
  queryFn: async ({ signal }) => {
    const { items } = await unwrap(
      survey.GET("/api/survey/v1/waves", { params: { query: { limit: MOST } }, signal }),
    );
    return items.filter((wave) => wave.status === "open" && wave.access !== "invited");
  },
});

/** Sessions, their countries, statements and cards; `full` where the first page was not all. */
export const sessionsHeldQuery = (subject: string) =>
  queryOptions({
    queryKey: ["home", "sessions", subject],
    queryFn: async ({ signal }) => {
      const sessions = await unwrap(
        cop.GET("/api/cop/v1/sessions", { params: { query: { limit: MOST } }, signal }),
      );
      const held = sessions.items.filter((session) => session.status !== "planned");
      const sum = (of: "statements" | "cards") =>
        held.reduce((total, session) => total + (session.counts?.[of] ?? 0), 0);
      return {
        sessions: held.length,
        full: sessions.next !== null,
        countries: [...new Set(held.flatMap((session) => session.countries))].sort(),
        statements: sum("statements"),
        cards: sum("cards"),
        synthetic: held.some((one) => one.synthetic),
      };
    },
  });

/** How many configurations there are, and what people have judged of them; for those who read the evidence. */
export const configurationsQuery = (subject: string) =>
  queryOptions({
    queryKey: ["home", "configurations", subject],
    queryFn: async ({ signal }) => {
      const { items, next } = await unwrap(
        cmo.GET("/api/cmo/v1/configurations", { params: { query: { limit: MOST } }, signal }),
      );
      const inStatus = (status: string) => items.filter((one) => one.status === status).length;
      return {
        configurations: items.length,
        full: next !== null,
        accepted: inStatus("accepted"),
        contested: inStatus("contested"),
        synthetic: items.some((one) => one.synthetic),
      };
    },
  });
