// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { acceptToken } from "../auth/store";
import { createService, ifMatch, unwrap, unwrapVersioned } from "./client";
import { Problem } from "./problem";

interface Paths {
  "/api/cop/v1/sessions/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { "application/json": { title: string } } } };
    };
    put: {
      parameters: { path: { id: string }; header: { "if-match": string } };
      requestBody: { content: { "application/json": { title: string } } };
      responses: { 200: { content: { "application/json": { title: string } } } };
    };
  };
  "/api/cop/v1/sessions": {
    post: {
      requestBody: { content: { "application/json": { title: string } } };
      responses: { 201: { content: { "application/json": { title: string } } } };
    };
  };
}

const asked: Request[] = [];
const answerWith = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  vi.stubGlobal("fetch", (request: Request) => {
    asked.push(request);
    return Promise.resolve(
      new Response(JSON.stringify(body), {
        status,
        headers: { "Content-Type": "application/json", ...headers },
      }),
    );
  });
const cop = createService<Paths>();

beforeEach(() => {
  asked.length = 0;
  acceptToken("a.e30.b");
  return () => vi.unstubAllGlobals();
});

test("a request carries the token, and a POST its idempotency key", async () => {
  answerWith(201, { title: "Warsaw" });
  await unwrap(cop.POST("/api/cop/v1/sessions", { body: { title: "Warsaw" } }));
  expect(asked[0]?.url).toMatch(/\/api\/cop\/v1\/sessions$/);
  expect(asked[0]?.headers.get("Authorization")).toBe("Bearer a.e30.b");
  expect(asked[0]?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
});

test("what was read under an ETag is changed under it", async () => {
  answerWith(200, { title: "Warsaw" }, { ETag: '"3"' });
  const params = { path: { id: "s" } };
  const { data, etag } = await unwrapVersioned(cop.GET("/api/cop/v1/sessions/{id}", { params }));
  expect(data.title).toBe("Warsaw");
  await unwrap(
    cop.PUT("/api/cop/v1/sessions/{id}", { params: { ...params, header: ifMatch(etag) }, body: data }),
  );
  expect(asked[1]?.headers.get("If-Match")).toBe('"3"');
});

test("an error is a problem that knows its fields", async () => {
  answerWith(
    422,
    {
      type: "https://eu-almpo.eu/problems/invalid-input",
      title: "Some of the input is not valid",
      detail: "1 fault(s) were found in the input.",
      errors: [{ pointer: "/countries/0", code: "value_error", message: "'XX' is not an EU country code" }],
    },
    { "Content-Type": "application/problem+json" },
  );
  const failure = await unwrap(cop.POST("/api/cop/v1/sessions", { body: { title: "" } })).catch(
    (thrown: unknown) => thrown,
  );
  if (!(failure instanceof Problem)) throw failure;
  expect(failure.slug).toBe("invalid-input");
  expect(failure.messagesFor({ countries: "/countries", title: "/title" })).toEqual({
    countries: "'XX' is not an EU country code",
  });
});

test("no connection and a gateway's HTML page are problems too", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
  await expect(
    unwrap(cop.GET("/api/cop/v1/sessions/{id}", { params: { path: { id: "s" } } })),
  ).rejects.toMatchObject({
    status: 0,
    temporary: true,
  });
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("<html>", { status: 502 })));
  await expect(
    unwrap(cop.GET("/api/cop/v1/sessions/{id}", { params: { path: { id: "s" } } })),
  ).rejects.toMatchObject({
    status: 502,
    temporary: true,
  });
});

test("a refused token ends the session instead of failing silently", async () => {
  answerWith(401, { title: "A valid token is needed" });
  await unwrap(cop.GET("/api/cop/v1/sessions/{id}", { params: { path: { id: "s" } } })).catch(
    () => undefined,
  );
  answerWith(200, { title: "x" });
  await unwrap(cop.GET("/api/cop/v1/sessions/{id}", { params: { path: { id: "s" } } }));
  expect(asked[1]?.headers.has("Authorization")).toBe(false);
});
