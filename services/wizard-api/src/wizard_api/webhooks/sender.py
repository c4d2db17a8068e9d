"""One try of a message: resolve, check, connect to what was checked, post, look at the status alone."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address

import httpx

from .target import TargetRules, refusal

log = logging.getLogger(__name__)

TRY_S = 15.0
"""Seconds for a whole try. A receiver keeps the message, answers, and works on it afterwards."""
_CONNECT_S = 5.0
_ADDRESSES = 3
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


class NotSentError(Exception):
    """No answer came; the message says why, in words for the subscriber."""


@dataclass(frozen=True)
class Answer:
    status: int
    retry_after_s: int | None = None

    @property
    def taken(self) -> bool:
        return 200 <= self.status < 300


async def resolve(host: str, port: int) -> list[str]:
    """Every address of the name, in the system's order."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NotSentError(f"the name {host} cannot be resolved") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class WebhookSender:
    """Sends to addresses that the rules allow. `verify` and `resolver` are for tests and internal authorities."""

    def __init__(
        self, rules: TargetRules, *, resolver: Resolve = resolve, verify: ssl.SSLContext | None = None
    ) -> None:
        self.rules, self._resolve, self._verify = rules, resolver, verify
        self._client: httpx.AsyncClient | None = None

    async def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Post once. Raises NotSentError when no answer came. A redirect is an answer and is not followed."""
        target = httpx.URL(url)
        if target.scheme != "https" and not self.rules.allow_http:
            raise NotSentError("messages are sent by https only")
        try:
            async with asyncio.timeout(TRY_S):
                return await self._send(target, headers, body)
        except TimeoutError:
            raise NotSentError(f"no answer within {TRY_S:.0f} s") from None
        except httpx.HTTPError as error:
            raise NotSentError(_said(error)) from error

    async def _send(self, target: httpx.URL, headers: Mapping[str, str], body: bytes) -> Answer:
        addresses = await self._checked(target.host, target.port or (443 if target.scheme == "https" else 80))
        for address in addresses[:-1]:
            try:
                return await self._post(target, address, headers, body)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await self._post(target, addresses[-1], headers, body)

    async def _checked(self, host: str, port: int) -> Sequence[str]:
        addresses = await self._resolve(host, port)
        for address in addresses:
            why = refusal(ip_address(address.partition("%")[0]), self.rules)
            if why:
                # The subscriber is told the kind of address, and not what our resolver knows of our own network.
                log.warning("webhook refused: %s leads to %s", host, address)
                raise NotSentError(f"refused: {host} leads to {why}")
        if not addresses:
            raise NotSentError(f"the name {host} has no address")
        return addresses[:_ADDRESSES]

    async def _post(self, target: httpx.URL, address: str, headers: Mapping[str, str], body: bytes) -> Answer:
        request = self._opened().build_request(
            "POST",
            target.copy_with(host=address),
            content=body,
            headers={**headers, "Host": target.netloc.decode("ascii")},
            # The certificate must be that of the name, although an address is connected to.
            extensions={"sni_hostname": target.host},
        )
        response = await self._opened().send(request, stream=True)
        try:
            wait = response.headers.get("retry-after", "")
            return Answer(response.status_code, int(wait) if wait.isdecimal() and len(wait) < 9 else None)
        finally:
            # What a receiver says beyond its status is not read: it may be endless.
            await response.aclose()

    def _opened(self) -> httpx.AsyncClient:
        if self._client is None:
            self._client = httpx.AsyncClient(
                verify=self._verify or True,
                timeout=httpx.Timeout(TRY_S, connect=_CONNECT_S),
                # No connection is used twice: two names may lead to one address, and only one of them was verified.
                limits=httpx.Limits(max_keepalive_connections=0),
                # A proxy from the environment would resolve the name anew, elsewhere.
                trust_env=False,
                follow_redirects=False,
                headers={"User-Agent": "EU-ALMPO webhooks"},
            )
        return self._client

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()


def _said(error: httpx.HTTPError) -> str:
    cause = f"{type(error).__name__}: {error}"
    return f"the connection failed ({cause[:300]})"
