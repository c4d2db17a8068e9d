"""The authorisation endpoint: code flow with PKCE (S256), for applications whose redirect address is known exactly."""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from math import ceil
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from . import pages
from .passwords import FailedTries, matches
from .store import CODE_S, Account, Client, Grant, Store

_CARRIED = (
    "client_id", "redirect_uri", "response_type", "scope", "state", "nonce", "code_challenge",
    "code_challenge_method", "ui_locales", "response_mode",
)  # fmt: skip
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class Asked:
    """A request for a code that may be answered."""

    client: Client
    redirect_uri: str
    state: str
    scope: str
    nonce: str
    challenge: str

    def answer(self, **parameters: str) -> Response:
        """Back to the application."""
        query = urlencode({**parameters, **({"state": self.state} if self.state else {})})
        return RedirectResponse(f"{self.redirect_uri}?{query}", 303, headers={"Cache-Control": "no-store"})


_Answer = Callable[[Asked, Mapping[str, str], str], Awaitable[Response]]


class Untrusted(Exception):  # noqa: N818 - what it is about
    """The client or its address is not known: tell the person, redirect nowhere."""


class AuthorizeEndpoint:
    def __init__(self, store: Store, origin: str, tries: FailedTries) -> None:
        self._store, self._origin, self._tries = store, origin, tries
        # One check at a time: argon2 takes 64 MiB, and tries must be counted before the next begins.
        self._checking = asyncio.Lock()

    async def ask(self, request: Request) -> Response:
        """GET: the sign-in form, or what is wrong with the request."""
        return await self._with(request, dict(request.query_params), self._form)

    async def submit(self, request: Request) -> Response:
        """POST: the form's own answer, sent from this origin alone."""
        if request.headers.get("origin") not in (None, "null", self._origin, _own_origin(request)):
            return pages.refusal_page(self._language(request, {}), "the form was sent from another site")
        form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
        return await self._with(request, form, self._sign_in)

    async def _with(self, request: Request, given: Mapping[str, str], then: _Answer) -> Response:
        language = self._language(request, given)
        try:
            asked = await self._asked(given)
        except Untrusted as reason:
            return pages.refusal_page(language, str(reason))
        fault = _fault(given)
        if fault:
            return asked.answer(error=fault[0], error_description=fault[1])
        return await then(asked, given, language)

    async def _form(self, asked: Asked, given: Mapping[str, str], language: str) -> Response:
        if "none" in given.get("prompt", "").split():
            return asked.answer(error="login_required", error_description="Nobody stays signed in here.")
        return pages.sign_in_page(language, _carried(given), username=given.get("login_hint", ""))

    async def _sign_in(self, asked: Asked, given: Mapping[str, str], language: str) -> Response:
        username, password = given.get("username", "").strip()[:200], given.get("password", "")[:1000]
        async with self._checking:
            wait_s = self._tries.wait_s(username)
            if wait_s:
                return pages.sign_in_page(
                    language, _carried(given), username=username, problem="wait", minutes=ceil(wait_s / 60)
                )
            account = await asyncio.to_thread(self._store.account, username)
            if not await asyncio.to_thread(matches, account, password):
                self._tries.failed(username)
                return pages.sign_in_page(language, _carried(given), username=username, problem="wrong")
        assert account is not None
        return asked.answer(code=await asyncio.to_thread(self._hand_out, asked, account))

    def _hand_out(self, asked: Asked, account: Account) -> str:
        details = {
            "redirect_uri": asked.redirect_uri,
            "challenge": asked.challenge,
            "nonce": asked.nonce,
            "scope": asked.scope,
            "signed_in_at": int(time.time()),
        }
        return self._store.hand_out("code", Grant(uuid.uuid4().hex, asked.client.id, account.username, details), CODE_S)

    async def _asked(self, given: Mapping[str, str]) -> Asked:
        client = await asyncio.to_thread(self._store.client, given.get("client_id", ""))
        if client is None or not client.redirect_uris:
            raise Untrusted("no application of this name signs people in here (client_id)")
        redirect_uri = given.get("redirect_uri", "")
        if redirect_uri not in client.redirect_uris:
            raise Untrusted("the address to return to is not one of the application's (redirect_uri)")
        return Asked(
            client, redirect_uri, given.get("state", ""), given.get("scope", "openid"), given.get("nonce", ""),
            given.get("code_challenge", ""),
        )  # fmt: skip

    def _language(self, request: Request, given: Mapping[str, str]) -> str:
        return pages.language_of(given.get("ui_locales", ""), request.headers.get("accept-language", ""))


def _fault(given: Mapping[str, str]) -> tuple[str, str] | None:
    """OAuth's error code and a description, for what may be told to the application."""
    if given.get("response_type") != "code":
        return "unsupported_response_type", "Only response_type=code is offered."
    if given.get("response_mode", "query") != "query":
        return "invalid_request", "Only response_mode=query is offered."
    if given.get("code_challenge_method") != "S256" or not _CHALLENGE.fullmatch(given.get("code_challenge", "")):
        return "invalid_request", "PKCE is required: code_challenge with code_challenge_method=S256."
    if "openid" not in given.get("scope", "openid").split():
        return "invalid_scope", "The scope must contain openid."
    return None


def _carried(given: Mapping[str, str]) -> dict[str, str]:
    return {name: given[name] for name in _CARRIED if name in given}


def _own_origin(request: Request) -> str:
    """The origin the browser itself used, where that is another name of this machine."""
    host = request.headers.get("host", "")
    return f"http://{host}" if urlsplit(f"http://{host}").hostname in ("localhost", "127.0.0.1", "::1") else ""
