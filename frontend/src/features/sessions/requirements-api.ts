/** What the pages of the requirements ask: the register of the sessions service, and the engine for the survey's view. */
import { queryOptions } from "@tanstack/react-query";
import { createService, unwrap, unwrapJson } from "../../lib/api/client";
import type { paths as CmoPaths } from "../../lib/api/cmo";
import type { components, paths } from "../../lib/api/cop";

type Schemas = components["schemas"];
export type Requirement = Schemas["Requirement"];
export type RequirementDraft = Schemas["RequirementDraft"];

const cop = createService<paths>();
const cmo = createService<CmoPaths>();

export const registerQuery = queryOptions({
  queryKey: ["requirements", "register"],
  queryFn: () => unwrapJson(cop.GET("/api/cop/v1/requirements/register", {})).then((found) => found.items),
});

/** Requirements by code with the survey's shares: the engine's, a little behind the register. */
export const demandQuery = queryOptions({
  queryKey: ["requirements", "demand"],
  queryFn: () => unwrap(cmo.GET("/api/cmo/v1/requirements-demand", {})).then((found) => found.items),
});

export const requirementQuery = (id: string) =>
  queryOptions({
    queryKey: ["requirements", id],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/requirements/{requirement_id}", { params: { path: { requirement_id: id } } }),
      ),
  });

/** A statement by its id alone, for whoever works with words. */
export const statementQuery = (id: string) =>
  queryOptions({
    queryKey: ["statement", id],
    queryFn: () =>
      unwrap(cop.GET("/api/cop/v1/statements/{statement_id}", { params: { path: { statement_id: id } } })),
  });

export const stateRequirement = (body: RequirementDraft) =>
  unwrap(cop.POST("/api/cop/v1/requirements", { body }));
