"""An issuer on a data folder of its own, and a browser-like client for it."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from almpo_local.data_folder import DataFolder
from almpo_local.issuer.accounts import keep_clients, keep_demo_accounts
from almpo_local.issuer.app import create_issuer
from almpo_local.issuer.keys import Signer
from almpo_local.issuer.passwords import FailedTries
from almpo_local.issuer.store import Store

ORIGIN = "http://127.0.0.1:8080"
PASSWORD = "maple-river-lantern-42"


@dataclass
class Clock:
    """Seconds that pass when a test says so."""

    at: float = 0.0

    def __call__(self) -> float:
        return self.at


@dataclass
class Browser:
    """Signs in as the web application does: with PKCE and an exact address to return to."""

    client: httpx.AsyncClient
    folder: DataFolder
    signer: Signer
    clock: Clock
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))

    def asked(self, **changed: str) -> dict[str, str]:
        """The parameters of an authorisation request; `changed` ones are left out where empty."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        asked = {
            "client_id": "almpo-spa",
            "redirect_uri": f"{ORIGIN}/signed-in",
            "response_type": "code",
            "scope": "openid profile almpo",
            "state": "a-state",
            "nonce": "a-nonce",
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        } | changed
        return {name: value for name, value in asked.items() if value}

    async def submit(self, username: str, password: str = PASSWORD, **changed: str) -> httpx.Response:
        form = {**self.asked(**changed), "username": username, "password": password}
        return await self.client.post("/auth/authorize", data=form)

    async def code(self, username: str) -> str:
        answer = await self.submit(username)
        assert answer.status_code == 303, answer.text
        assert answer.headers["location"].startswith(f"{ORIGIN}/signed-in?")
        assert returned(answer)["state"] == "a-state"
        return returned(answer)["code"]

    async def redeem(self, code: str, **changed: str) -> httpx.Response:
        form = {
            "grant_type": "authorization_code",
            "client_id": "almpo-spa",
            "code": code,
            "redirect_uri": f"{ORIGIN}/signed-in",
            "code_verifier": self.verifier,
        } | changed
        return await self.client.post("/auth/token", data=form)

    async def refresh(self, token: str) -> httpx.Response:
        form = {"grant_type": "refresh_token", "client_id": "almpo-spa", "refresh_token": token}
        return await self.client.post("/auth/token", data=form)

    async def signed_in(self, username: str) -> dict[str, Any]:
        """The tokens of a person."""
        answer = await self.redeem(await self.code(username))
        assert answer.status_code == 200, answer.text
        tokens: dict[str, Any] = answer.json()
        return tokens


def returned(answer: httpx.Response) -> dict[str, str]:
    """What the issuer gave back to the application in the address."""
    return {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}


@pytest.fixture
async def browser(tmp_path: Path) -> AsyncIterator[Browser]:
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    store, signer, clock = Store(folder.issuer), Signer.of(folder, f"{ORIGIN}/auth"), Clock()
    keep_demo_accounts(store, PASSWORD)
    keep_clients(store, folder, ORIGIN)
    issuer = create_issuer(store, signer, ORIGIN, "test", FailedTries(now=clock))
    transport = httpx.ASGITransport(app=issuer)
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as client:
        yield Browser(client, folder, signer, clock)
    store.close()
