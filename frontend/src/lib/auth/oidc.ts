/** Code flow with PKCE through oidc-client-ts. Loaded on demand: an anonymous respondent never pays for it. */
import i18next from "i18next";
import { ErrorResponse, type User, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { runtimeConfig } from "../config/config";
import { acceptToken, becomeAnonymous } from "./store";

interface ReturnState {
  returnTo: string;
}

let manager: Promise<UserManager> | undefined;
let completion: Promise<string> | undefined;
let renewal: Promise<void> | undefined;
let leaving = false;

function userManager(): Promise<UserManager> {
  manager ??= create().catch((failure: unknown) => {
    manager = undefined;
    throw failure;
  });
  return manager;
}

async function create(): Promise<UserManager> {
  const { issuer, clientId } = await runtimeConfig();
  const store = new WebStorageStateStore({ store: window.sessionStorage });
  const created = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${window.location.origin}/signed-in`,
    post_logout_redirect_uri: `${window.location.origin}/`,
    scope: "openid profile almpo",
    userStore: store,
    stateStore: store,
    automaticSilentRenew: true,
    validateSubOnSilentRenew: true,
  });
  created.events.addUserLoaded(take);
  created.events.addUserUnloaded(() => becomeAnonymous(!leaving));
  created.events.addAccessTokenExpired(() => {
    void renew(created);
  });
  return created;
}

/** Takes the stored user; a token that ran out while the tab slept is renewed first. */
export async function restore(): Promise<void> {
  const current = await userManager();
  const user = await current.getUser();
  if (user?.expired) await renew(current);
  else if (user) take(user);
  else becomeAnonymous();
}

export async function signIn(returnTo: string): Promise<void> {
  const state: ReturnState = { returnTo };
  await (await userManager()).signinRedirect({ state, ui_locales: i18next.language });
}

/** Completes the redirect and says where to go on. The code works once, so a second call shares the first answer. */
export function completeSignIn(): Promise<string> {
  completion ??= exchange();
  return completion;
}

async function exchange(): Promise<string> {
  const user = await (await userManager()).signinRedirectCallback();
  take(user);
  const returnTo = (user.state as ReturnState | undefined)?.returnTo ?? "/";
  // A path of ours and nothing else: "//host" would leave the site.
  return /^\/(?![/\\])/.test(returnTo) ? returnTo : "/";
}

/** Forgets the tokens here, and ends the issuer's session where it offers that. */
export async function signOut(): Promise<void> {
  const current = await userManager();
  const endSession = await current.metadataService.getEndSessionEndpoint();
  const user = await current.getUser();
  leaving = true;
  await current.removeUser();
  if (endSession) await current.signoutRedirect({ id_token_hint: user?.id_token });
  else window.location.assign("/");
}

/** One renewal at a time: a refresh token works once. */
function renew(current: UserManager): Promise<void> {
  renewal ??= exchangeRefreshToken(current).finally(() => {
    renewal = undefined;
  });
  return renewal;
}

async function exchangeRefreshToken(current: UserManager): Promise<void> {
  try {
    const user = await current.signinSilent();
    if (user) take(user);
  } catch (failure) {
    // The issuer refused: the refresh token ran out as well. Without an answer it stays, for the next reload.
    if (failure instanceof ErrorResponse) await current.removeUser();
    else becomeAnonymous(true);
  }
}

function take(user: User): void {
  acceptToken(user.access_token, user.profile.name ?? user.profile.preferred_username);
}
