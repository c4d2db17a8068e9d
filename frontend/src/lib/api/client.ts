/** One typed client per service, with the token, the idempotency key and problems taken care of. */
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { accessToken } from "../auth/session";
import { expireSession } from "../auth/store";
import { Problem, problemFrom } from "./problem";
import { uuid7 } from "./uuid7";

/** `createService<paths>()`, with `paths` from the service's generated types; they begin with `/api/<service>/v1`. */
export function createService<Paths extends object>(): Client<Paths> {
  // The global `fetch` is looked up at each call, so that a test can stand in for it.
  const client = createClient<Paths>({
    baseUrl: window.location.origin,
    fetch: (request) => globalThis.fetch(request),
  });
  client.use(bearer, idempotency);
  return client;
}

const bearer: Middleware = {
  async onRequest({ request }) {
    const token = await accessToken();
    if (token && !request.headers.has("Authorization")) {
      request.headers.set("Authorization", `Bearer ${token}`);
    }
    return request;
  },
  onResponse({ request, response }) {
    if (response.status === 401 && request.headers.has("Authorization")) expireSession();
    return response;
  },
};

const idempotency: Middleware = {
  onRequest({ request }) {
    // A caller that retries passes its own key, so that the retry is recognised.
    if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
      request.headers.set("Idempotency-Key", uuid7());
    }
    return request;
  },
};

interface Result<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer, or its problem thrown. */
export async function unwrap<Data>(pending: Promise<Result<Data>>): Promise<Data> {
  const { data, error, response } = await settle(pending);
  if (!response.ok) throw problemFrom(response.status, error);
  // A 204 has no body, and its declared type is `undefined`.
  return data as Data;
}

/** The same of a resource that is also offered in another format than JSON: that one comes as text. */
export async function unwrapJson<Data>(pending: Promise<Result<Data>>): Promise<Exclude<Data, string>> {
  const data = await unwrap(pending);
  if (typeof data === "string")
    throw new Problem(200, "no-json", "", "The answer is text where JSON was asked for.");
  return data as Exclude<Data, string>;
}

export interface Versioned<Data> {
  data: Data;
  etag: string;
}

/** The data with its ETag, to be sent back by `ifMatch` when it is changed. */
export async function unwrapVersioned<Data>(pending: Promise<Result<Data>>): Promise<Versioned<Data>> {
  const result = await settle(pending);
  const data = await unwrap(Promise.resolve(result));
  const etag = result.response.headers.get("ETag");
  if (!etag) throw new Problem(result.response.status, "no-etag", "", "The answer carries no ETag.");
  return { data, etag };
}

/** Header for changing what was read under this ETag; the service answers 412 if it was changed meanwhile. */
export const ifMatch = (etag: string) => ({ "if-match": etag });

/** Header for creating under a client's id; the service answers 412 if something else is there. */
export const ifNew = () => ({ "if-none-match": "*" });

async function settle<Data>(pending: Promise<Result<Data>>): Promise<Result<Data>> {
  try {
    return await pending;
  } catch (failure) {
    if (failure instanceof TypeError) throw new Problem(0, "no-connection", "", failure.message);
    throw failure;
  }
}
