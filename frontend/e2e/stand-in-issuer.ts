/** An issuer inside the test's browser, so that the shell is tested without the services. */
import type { BrowserContext, Route } from "@playwright/test";

interface Tokens {
  roles: string[];
  /** Lifetime of the access token in seconds. */
  lifetime?: number;
}

/** Answers `/auth/…`; returns the grant types it was asked for. */
export async function standInIssuer(
  context: BrowserContext,
  origin: string,
  tokens: Tokens,
): Promise<string[]> {
  const issuer = `${origin}/auth`;
  const grants: string[] = [];
  let challenge: string | null = null;
  await context.route("**/auth/**", async (route) => {
    const url = new URL(route.request().url());
    switch (url.pathname) {
      case "/auth/.well-known/openid-configuration":
        return route.fulfill({
          json: {
            issuer,
            authorization_endpoint: `${issuer}/authorize`,
            token_endpoint: `${issuer}/token`,
            jwks_uri: `${issuer}/jwks`,
          },
        });
      case "/auth/authorize":
        challenge = url.searchParams.get("code_challenge");
        return signInForm(route, url);
      case "/auth/token": {
        const form = new URLSearchParams(route.request().postData() ?? "");
        grants.push(form.get("grant_type") ?? "");
        const proven = form.get("grant_type") === "refresh_token" || (form.get("code_verifier") && challenge);
        return proven
          ? route.fulfill({ json: tokenAnswer(issuer, tokens) })
          : route.fulfill({ status: 400, json: { error: "invalid_grant" } });
      }
      default:
        return route.fulfill({ status: 404 });
    }
  });
  return grants;
}

function signInForm(route: Route, asked: URL): Promise<void> {
  const back = asked.searchParams.get("redirect_uri") ?? "";
  const state = asked.searchParams.get("state") ?? "";
  return route.fulfill({
    contentType: "text/html",
    body: `<!doctype html><html lang="en"><title>Sign in</title><main><h1>Sign in</h1><form action="${back}">
      <label>Name <input name="username"></label><label>Password <input name="password" type="password"></label>
      <input type="hidden" name="code" value="c1"><input type="hidden" name="state" value="${state}">
      <button type="submit">Go</button></form></main></html>`,
  });
}

function tokenAnswer(issuer: string, { roles, lifetime = 3600 }: Tokens) {
  const now = Math.floor(Date.now() / 1000);
  const about = { iss: issuer, sub: "u1", iat: now, exp: now + lifetime };
  return {
    access_token: jwt({ ...about, aud: "almpo", almpo_roles: roles }),
    id_token: jwt({ ...about, aud: "almpo-spa", name: "Ewa Nowak" }),
    refresh_token: "r1",
    token_type: "Bearer",
    expires_in: lifetime,
    scope: "openid profile almpo",
  };
}

/** Unsigned: the browser does not verify tokens, the services do. */
function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}.c2ln`;
}
