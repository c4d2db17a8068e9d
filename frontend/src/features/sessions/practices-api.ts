/** The registry of practices, and what countries said of the same side by side. */
import { queryOptions } from "@tanstack/react-query";
import { createService, unwrap } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/cop";
import { everything, PAGE, type Session } from "./api";

type Schemas = components["schemas"];
export type Practice = Schemas["Practice"];
export type StatusChange = Schemas["StatusChange"];
export type Comparison = Schemas["Comparison"];
export type CountryColumn = Schemas["CountryColumn"];

const cop = createService<paths>();

export const practicesQuery = queryOptions({
  queryKey: ["practices"],
  staleTime: 300_000,
  queryFn: () =>
    everything((cursor) =>
      unwrap(cop.GET("/api/cop/v1/practices", { params: { query: { limit: PAGE, cursor } } })),
    ),
});

export const practiceQuery = (id: string) =>
  queryOptions({
    queryKey: ["practices", id],
    queryFn: () =>
      unwrap(cop.GET("/api/cop/v1/practices/{practice_id}", { params: { path: { practice_id: id } } })),
  });

/** The statuses of a practice, each with the session and the round that gave it. */
export const courseQuery = (id: string) =>
  queryOptions({
    queryKey: ["practices", id, "course"],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/practices/{practice_id}/course", { params: { path: { practice_id: id } } }),
      ),
  });

export interface Compared {
  by: "practice" | "family" | "code";
  of: string;
  /** Without it sessions of either level. */
  level?: Session["level"] | undefined;
}

/** One practice, family or code across countries. */
export const comparisonQuery = ({ by, of: subject, level }: Compared) =>
  queryOptions({
    queryKey: ["comparison", by, subject, level],
    queryFn: () =>
      unwrap(cop.GET("/api/cop/v1/comparisons", { params: { query: { [by]: subject, level } } })),
  });
