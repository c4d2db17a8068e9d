"""Where release bundles come from: HTTP with client credentials, to the engine's own address or in process."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Protocol

import httpx

from ..settings import WizardSettings

Token = Callable[[], Awaitable[str]]
_PATH = "/api/cmo/v1/"
_TIMEOUT_S = 60


class BundleUnavailableError(Exception):
    """The bundle cannot be had now; the same call may succeed later."""


class BundleRefusedError(Exception):
    """What came, or where it was said to be, is not acceptable; trying again cannot help."""


class BundleSource(Protocol):
    async def fetch(self, path: str, max_bytes: int) -> bytes:
        """The bundle's bytes. Raises BundleUnavailableError or BundleRefusedError."""
        ...

    async def close(self) -> None: ...


class HttpBundles:
    """Fetches over HTTP. `client` has the engine's base address (or its application as transport)."""

    def __init__(self, client: httpx.AsyncClient, token: Token) -> None:
        self._client, self._token = client, token

    async def fetch(self, path: str, max_bytes: int) -> bytes:
        # The path comes from an event; it must stay within the engine's API.
        if not path.startswith(_PATH) or ".." in path or "?" in path or "#" in path:
            raise BundleRefusedError(f"the bundle's path does not lie below {_PATH}")
        try:
            headers = {"Authorization": f"Bearer {await self._token()}"}
            async with self._client.stream("GET", path, headers=headers) as response:
                if response.status_code != 200:
                    raise BundleUnavailableError(f"the engine answered {response.status_code}")
                read = bytearray()
                async for chunk in response.aiter_bytes():
                    read += chunk
                    if len(read) > max_bytes:
                        raise BundleRefusedError(f"the bundle is larger than {max_bytes} bytes")
                return bytes(read)
        except httpx.HTTPError as error:
            raise BundleUnavailableError(f"the engine does not answer: {type(error).__name__} {error}") from error

    async def close(self) -> None:
        await self._client.aclose()


class ClientCredentials:
    """Tokens of the client-credentials grant, renewed shortly before they expire."""

    def __init__(self, client: httpx.AsyncClient, token_url: str, client_id: str, client_secret: str) -> None:
        self._client, self._url = client, token_url
        self._form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": client_secret}
        self._token, self._until = "", 0.0

    async def __call__(self) -> str:
        if time.monotonic() >= self._until:
            response = await self._client.post(self._url, data=self._form)
            if response.status_code != 200:
                raise BundleUnavailableError(f"the issuer refused the client credentials: {response.status_code}")
            try:
                answer = response.json()
                self._token, lives_s = str(answer["access_token"]), float(answer.get("expires_in", 60))
            except (ValueError, KeyError, TypeError) as error:
                raise BundleUnavailableError("the issuer's answer holds no access token") from error
            self._until = time.monotonic() + lives_s - 30
        return self._token


class NoSource:
    """Nothing is configured: releases stay pending and say why."""

    async def fetch(self, path: str, max_bytes: int) -> bytes:
        raise BundleUnavailableError(
            "no address of the engine is configured; set ALMPO_CMO_URL, ALMPO_TOKEN_URL and ALMPO_CLIENT_SECRET"
        )

    async def close(self) -> None:
        return None


def source_for(settings: WizardSettings) -> BundleSource:
    """The source that the settings name."""
    if settings.cmo_url is None or settings.token_url is None or settings.client_secret is None:
        return NoSource()
    client = httpx.AsyncClient(base_url=settings.cmo_url, timeout=_TIMEOUT_S, follow_redirects=False)
    token = ClientCredentials(client, settings.token_url, settings.client_id, settings.client_secret)
    return HttpBundles(client, token)
