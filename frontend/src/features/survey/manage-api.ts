/** What this feature asks the survey service about instruments and invitations, on behalf of a survey manager. */
import { queryOptions } from "@tanstack/react-query";
import { createService, ifMatch, unwrap, unwrapVersioned } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/survey";

type Schemas = components["schemas"];
/** An instrument with its draft. */
export type WholeInstrument = Schemas["Instrument"];
export type Invitations = Schemas["Invitations"];
export type Invitation = Schemas["Invitation"];
export type InvitationDraft = Schemas["InvitationDraft"];

const survey = createService<paths>();

export const instrumentQuery = (id: string) =>
  queryOptions({
    queryKey: ["survey", "instrument", id],
    queryFn: ({ signal }) =>
      unwrapVersioned(
        survey.GET("/api/survey/v1/instruments/{instrument_id}", {
          params: { path: { instrument_id: id } },
          signal,
        }),
      ),
  });

export type ImportFormat = Schemas["Body_import_instrument"]["format"];
export type ImportedInstrument = Schemas["ImportedInstrument"];

/** Without a slug the service takes one from the file. */
export const importInstrument = (
  file: File,
  format: ImportFormat,
  slug: string,
): Promise<ImportedInstrument> => {
  const form = new FormData();
  form.set("file", file);
  form.set("format", format);
  if (slug) form.set("slug", slug);
  return unwrap(
    survey.POST("/api/survey/v1/instruments/import", {
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    }),
  );
};

export const amendInstrument = (id: string, etag: string, definition: Record<string, unknown>) =>
  unwrapVersioned(
    survey.PUT("/api/survey/v1/instruments/{instrument_id}", {
      params: { path: { instrument_id: id }, header: ifMatch(etag) },
      body: { definition },
    }),
  );

/** What stands in the way of publishing the draft; nothing is published. */
export const checkInstrument = (id: string) =>
  unwrap(
    survey.POST("/api/survey/v1/instruments/{instrument_id}/check", {
      params: { path: { instrument_id: id } },
    }),
  );

export type TranslationsTaken = Schemas["TranslationsTaken"];

/** The draft's strings for translators, as a workbook. */
export const translations = (id: string): Promise<Blob> =>
  unwrap(
    survey.GET("/api/survey/v1/instruments/{instrument_id}/translations.xlsx", {
      params: { path: { instrument_id: id } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;

export const takeTranslations = (id: string, etag: string, workbook: File) =>
  unwrapVersioned(
    survey.PUT("/api/survey/v1/instruments/{instrument_id}/translations.xlsx", {
      params: { path: { instrument_id: id }, header: ifMatch(etag) },
      body: workbook as never,
      bodySerializer: (body: unknown) => body as File,
      headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    }),
  );

export const versionMapQuery = (id: string, old: number, to: number) =>
  queryOptions({
    queryKey: ["survey", "version-map", id, old, to],
    queryFn: ({ signal }) =>
      unwrapVersioned(
        survey.GET("/api/survey/v1/instruments/{instrument_id}/versions/{old_version}/map/{new_version}", {
          params: { path: { instrument_id: id, old_version: old, new_version: to } },
          signal,
        }),
      ),
  });

export const editVersionMap = (
  id: string,
  old: number,
  to: number,
  etag: string,
  items: Schemas["MappedItem"][],
) =>
  unwrapVersioned(
    survey.PUT("/api/survey/v1/instruments/{instrument_id}/versions/{old_version}/map/{new_version}", {
      params: {
        path: { instrument_id: id, old_version: old, new_version: to },
        header: ifMatch(etag),
      },
      body: { items },
    }),
  );

export type CodebookFormat = "json" | "csv" | "ddi";

export const codebookFile = (id: string, version: number, format: CodebookFormat): Promise<Blob> =>
  unwrap(
    survey.GET("/api/survey/v1/instruments/{instrument_id}/versions/{version}/codebook", {
      params: { path: { instrument_id: id, version }, query: { format } },
      parseAs: "blob",
    }),
  ) as unknown as Promise<Blob>;

/** `rows` are items, or the text of a CSV file, which the service reads itself. */
export const invite = (
  waveId: string,
  rows: InvitationDraft[] | string,
  key: string,
): Promise<Invitations> => {
  const params = { path: { wave_id: waveId }, header: { "Idempotency-Key": key } };
  const path = "/api/survey/v1/waves/{wave_id}/invitations";
  if (typeof rows !== "string") return unwrap(survey.POST(path, { params, body: { items: rows } }));
  return unwrap(
    survey.POST(path, {
      params,
      // The contract's other content type: the client's types know the first only.
      body: rows as never,
      bodySerializer: (text: unknown) => text as string,
      headers: { "Content-Type": "text/csv" },
    }),
  );
};

export const reissue = (waveId: string, reference: string, key: string) =>
  unwrap(
    survey.POST("/api/survey/v1/waves/{wave_id}/invitations/{reference}/reissue", {
      params: { path: { wave_id: waveId, reference }, header: { "Idempotency-Key": key } },
    }),
  );

export const flagsQuery = (waveId: string) =>
  queryOptions({
    queryKey: ["survey", "flags", waveId],
    // The counts beside it are live; the marks follow within a quarter of a minute, and at once where the page opens.
    staleTime: 0,
    refetchInterval: 15_000,
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/flags", {
          params: { path: { wave_id: waveId } },
          signal,
        }),
      ),
  });

/** Whom to remind, as a CSV file. */
export const reminders = (waveId: string): Promise<Blob> =>
  unwrap(
    survey.GET("/api/survey/v1/waves/{wave_id}/reminders", {
      params: { path: { wave_id: waveId }, query: { format: "csv" } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;
