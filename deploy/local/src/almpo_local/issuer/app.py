"""The issuer's routes under /auth: discovery, keys, sign-in, tokens, who am I, sign-out."""

from __future__ import annotations

import asyncio
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from . import pages, refuse_in_production
from .authorize import AuthorizeEndpoint
from .keys import ALGORITHM, AUDIENCE, Signer
from .passwords import FailedTries
from .store import Store
from .tokens import TokenEndpoint


def create_issuer(store: Store, signer: Signer, origin: str, env: str, tries: FailedTries | None = None) -> Starlette:
    """The issuer's application. Raises ForbiddenInProductionError where `env` says production."""
    refuse_in_production(env)
    authorize = AuthorizeEndpoint(store, origin, tries or FailedTries())
    tokens = TokenEndpoint(store, signer)
    endpoints = _Endpoints(store, signer)
    return Starlette(
        routes=[
            Route("/auth/.well-known/openid-configuration", endpoints.discovery),
            Route("/auth/jwks", endpoints.jwks),
            Route("/auth/authorize", authorize.ask, methods=["GET"]),
            Route("/auth/authorize", authorize.submit, methods=["POST"]),
            Route("/auth/token", tokens.issue, methods=["POST"]),
            Route("/auth/userinfo", endpoints.userinfo, methods=["GET", "POST"]),
            Route("/auth/end-session", endpoints.end_session),
            Route("/auth/style.css", endpoints.style),
        ]
    )


class _Endpoints:
    def __init__(self, store: Store, signer: Signer) -> None:
        self._store, self._signer = store, signer

    async def discovery(self, request: Request) -> JSONResponse:
        issuer = self._signer.issuer
        return JSONResponse(
            {
                "issuer": issuer,
                "authorization_endpoint": f"{issuer}/authorize",
                "token_endpoint": f"{issuer}/token",
                "userinfo_endpoint": f"{issuer}/userinfo",
                "end_session_endpoint": f"{issuer}/end-session",
                "jwks_uri": f"{issuer}/jwks",
                "response_types_supported": ["code"],
                "response_modes_supported": ["query"],
                "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
                "code_challenge_methods_supported": ["S256"],
                "token_endpoint_auth_methods_supported": ["none", "client_secret_basic", "client_secret_post"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": [ALGORITHM],
                "scopes_supported": ["openid", "profile", "almpo"],
                "claims_supported": ["sub", "name", "preferred_username", "almpo_roles"],
                "ui_locales_supported": ["en", "de", "el", "it", "pl", "es"],
            }
        )

    async def jwks(self, request: Request) -> JSONResponse:
        return JSONResponse(self._signer.published(), media_type="application/jwk-set+json")

    async def userinfo(self, request: Request) -> Response:
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        try:
            claims = self._signer.claims_of(token if kind.lower() == "bearer" else "", AUDIENCE)
        except ValueError:
            return JSONResponse({"error": "invalid_token"}, 401, {"WWW-Authenticate": 'Bearer error="invalid_token"'})
        wanted = ("sub", "name", "preferred_username", "almpo_roles")
        return JSONResponse({name: claims[name] for name in wanted}, headers={"Cache-Control": "no-store"})

    async def end_session(self, request: Request) -> Response:
        """End the person's refresh tokens and go back to the application, if the address is one of its own."""
        given = request.query_params
        try:
            claims = self._signer.claims_of(given.get("id_token_hint", ""), expired_too=True)
        except ValueError:
            claims = {}
        if claims:
            await asyncio.to_thread(self._store.sign_out, str(claims["sub"]))
        client = await asyncio.to_thread(self._store.client, str(claims.get("aud") or given.get("client_id", "")))
        address = given.get("post_logout_redirect_uri", "")
        if client is None or address not in client.signed_out_uris:
            return PlainTextResponse("Signed out.")
        query = f"?{urlencode({'state': given['state']})}" if given.get("state") else ""
        return RedirectResponse(f"{address}{query}", 303)

    async def style(self, request: Request) -> Response:
        return Response(pages.STYLE, media_type="text/css", headers={"Cache-Control": "max-age=3600"})
