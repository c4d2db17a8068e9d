"""The token endpoint: codes, refresh tokens that change with each use, and machines with their secret."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_plus

from starlette.requests import Request
from starlette.responses import JSONResponse

from .keys import ACCESS_S, Signer
from .store import REFRESH_S, Client, Grant, Store

_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")


class Refused(Exception):  # noqa: N818 - OAuth's error answer
    """`error` is OAuth's code; the description says what to mend."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.error, self.description, self.status = error, description, status


class TokenEndpoint:
    def __init__(self, store: Store, signer: Signer) -> None:
        self._store, self._signer = store, signer

    async def issue(self, request: Request) -> JSONResponse:
        """POST /auth/token"""
        form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
        try:
            answer = await asyncio.to_thread(self._issue, form, request.headers.get("authorization"))
        except Refused as refused:
            headers = {"Cache-Control": "no-store"}
            if refused.status == 401:
                headers["WWW-Authenticate"] = 'Basic realm="almpo"'
            body = {"error": refused.error, "error_description": refused.description}
            return JSONResponse(body, refused.status, headers)
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    def _issue(self, form: Mapping[str, str], authorization: str | None) -> dict[str, Any]:
        client = self._authenticated(form, authorization)
        kind = form.get("grant_type")
        if kind == "client_credentials":
            return self._for_machine(client)
        if kind == "authorization_code":
            return self._for_person(client, self._code(client, form))
        if kind == "refresh_token":
            grant = self._store.redeem("refresh", form.get("refresh_token", ""), client.id)
            if grant is None:
                raise Refused("invalid_grant", "The refresh token is not valid any more; sign in again.")
            return self._for_person(client, grant)
        raise Refused("unsupported_grant_type", "Offered are authorization_code, refresh_token and client_credentials.")

    def _authenticated(self, form: Mapping[str, str], authorization: str | None) -> Client:
        """The calling application: by Basic, by client_secret in the form, or a public one by its name."""
        client_id, secret = form.get("client_id", ""), form.get("client_secret")
        if authorization is not None:
            client_id, secret = _basic(authorization)
        client = self._store.client(client_id)
        known = client is not None and (client.secret_hash is None if secret is None else client.knows(secret))
        if client is None or not known:
            raise Refused("invalid_client", "The client is not known, or its secret is not right.", 401)
        return client

    def _code(self, client: Client, form: Mapping[str, str]) -> Grant:
        grant = self._store.redeem("code", form.get("code", ""), client.id)
        if grant is None:
            raise Refused("invalid_grant", "The code is not valid: it works once, for a minute, for its client.")
        if form.get("redirect_uri") != grant.details["redirect_uri"]:
            raise Refused("invalid_grant", "redirect_uri is not the one that the code was asked for.")
        verifier = form.get("code_verifier", "")
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        if not _VERIFIER.fullmatch(verifier) or not hmac.compare_digest(challenge, grant.details["challenge"]):
            raise Refused("invalid_grant", "code_verifier does not belong to the code_challenge.")
        return grant

    def _for_machine(self, client: Client) -> dict[str, Any]:
        if client.secret_hash is None:
            raise Refused("unauthorized_client", "This client signs people in; it has no authority of its own.")
        token = self._signer.access_token(client.id, client.id, client.roles, client.id, "almpo")
        return {"access_token": token, "token_type": "Bearer", "expires_in": ACCESS_S, "scope": "almpo"}

    def _for_person(self, client: Client, grant: Grant) -> dict[str, Any]:
        account = self._store.account(grant.username)
        if account is None:
            raise Refused("invalid_grant", "The account does not exist any more.")
        details = grant.details
        next_refresh = self._store.hand_out("refresh", grant, REFRESH_S)
        return {
            "access_token": self._signer.access_token(
                account.username, account.name, account.roles, client.id, details["scope"]
            ),
            "id_token": self._signer.id_token(
                account.username, account.name, client.id, details["nonce"] or None, details["signed_in_at"]
            ),
            "refresh_token": next_refresh,
            "token_type": "Bearer",
            "expires_in": ACCESS_S,
            "scope": details["scope"],
        }


def _basic(authorization: str) -> tuple[str, str]:
    kind, _, encoded = authorization.partition(" ")
    try:
        name, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        colon = ""
    if kind.lower() != "basic" or not colon:
        raise Refused("invalid_client", "Authorization must be Basic, with the client's id and secret.", 401)
    return unquote_plus(name), unquote_plus(secret)
