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

/** Sessions, countries and configurations; `…Full` where the first page was not all. */
export const heardQuery = (subject: string) =>
  queryOptions({
    queryKey: ["home", "heard", subject],
    queryFn: async ({ signal }) => {
      const query = { params: { query: { limit: MOST } }, signal };
      const [sessions, configurations] = await Promise.all([
        unwrap(cop.GET("/api/cop/v1/sessions", query)),
        unwrap(cmo.GET("/api/cmo/v1/configurations", query)),
      ]);
      const held = sessions.items.filter((session) => session.status !== "planned");
      const sum = (of: "statements" | "cards") =>
        held.reduce((total, session) => total + (session.counts?.[of] ?? 0), 0);
      const inStatus = (status: string) => configurations.items.filter((one) => one.status === status).length;
      return {
        sessions: held.length,
        sessionsFull: sessions.next !== null,
        countries: [...new Set(held.flatMap((session) => session.countries))].sort(),
        statements: sum("statements"),
        cards: sum("cards"),
        configurations: configurations.items.length,
        configurationsFull: configurations.next !== null,
        accepted: inStatus("accepted"),
        contested: inStatus("contested"),
        synthetic: held.some((one) => one.synthetic) || configurations.items.some((one) => one.synthetic),
      };
    },
  });
