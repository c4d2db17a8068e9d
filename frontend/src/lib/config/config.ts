/** What a deployment decides at run time. It puts its own `/config.json`; without one the gateway's issuer is used. */
export interface RuntimeConfig {
  /** Absolute URL of the OIDC issuer. */
  issuer: string;
  clientId: string;
  /** E-mail address for questions, accessibility feedback and data protection; absent until the operator sets one. */
  contact: string | undefined;
  /** Who is responsible for personal data, as respondents and participants are told; absent until it is set. */
  controller: string | undefined;
  /** How long answers and statements are kept, in the operator's words, such as "24 months". */
  retention: string | undefined;
}

const DEFAULT_ISSUER = "/auth";
const DEFAULT_CLIENT = "almpo-spa";

let pending: Promise<RuntimeConfig> | undefined;

/** Read once; after a failure the next call tries again. */
export function runtimeConfig(): Promise<RuntimeConfig> {
  pending ??= readConfig().catch((failure: unknown) => {
    pending = undefined;
    throw failure;
  });
  return pending;
}

async function readConfig(): Promise<RuntimeConfig> {
  const response = await fetch("/config.json", { cache: "no-cache" });
  // A history fallback answers an absent file with the page itself.
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return parseConfig(response.ok && isJson ? await response.json() : {}, window.location.origin);
}

export function parseConfig(raw: unknown, origin: string): RuntimeConfig {
  const { issuer, client_id, contact, controller, retention } = (raw ?? {}) as Record<string, unknown>;
  return {
    issuer: new URL(text(issuer) ?? DEFAULT_ISSUER, origin).href,
    clientId: text(client_id) ?? DEFAULT_CLIENT,
    contact: text(contact),
    controller: text(controller),
    retention: text(retention),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
