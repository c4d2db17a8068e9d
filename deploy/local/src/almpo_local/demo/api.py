"""Speaking to the public API: tokens of people, keys that make repeating harmless, problems told in full."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

import httpx

_TRIES = 6
_AT_ONCE = 8


class DemoFailedError(Exception):
    """The platform refused something; the message holds its problem document."""


@dataclass(frozen=True)
class Person:
    """Somebody with an account."""

    subject: str
    roles: tuple[str, ...]


ADMIN = Person("admin", ("admin:*",))
SURVEY_MANAGER = Person("survey.manager", ("survey_manager:*",))
FACILITATOR = Person("facilitator", ("facilitator:*",))
CODERS = (Person("coder", ("coder:*",)), Person("second.coder", ("coder:*",)))
ANALYST = Person("analyst", ("analyst:*",))


def rapporteur(country: str) -> Person:
    return Person(f"rapporteur.{country.lower()}", (f"rapporteur:{country}",))


def policymaker(country: str) -> Person:
    return Person(f"policymaker.{country.lower()}", (f"policymaker:{country}",))


class Api:
    """`token` makes (or remembers) the token of a person: an Idempotency-Key is good for one token."""

    def __init__(self, client: httpx.AsyncClient, token: Callable[[Person], str]) -> None:
        self._client, self._token = client, token
        self._gate = asyncio.Semaphore(_AT_ONCE)

    async def get(self, path: str, who: Person, **params: Any) -> Any:
        return (await self.send("GET", path, who, params=params)).json()

    async def all(self, path: str, who: Person, **params: Any) -> list[Any]:
        """Every item of a list."""
        items: list[Any] = []
        cursor: str | None = None
        while True:
            page = await self.get(path, who, limit=100, **params, **({"cursor": cursor} if cursor else {}))
            items += page["items"]
            cursor = page["next"]
            if cursor is None:
                return items

    async def post(self, path: str, who: Person | str | None, key: str, json: Any = None, **headers: str) -> Any:
        """Once: the same key again gives the same answer. `who` may be a participant's token."""
        given = {"Idempotency-Key": hashlib.sha256(f"demo/{key}".encode()).hexdigest(), **headers}
        response = await self.send("POST", path, who, json=json, headers=given)
        return response.json()

    async def create(self, path: str, who: Person, json: Any) -> Any:
        """PUT something under an id of our own. If it is there and has changed since, it stays as it is."""
        response = await self.send("PUT", path, who, accept=(412,), json=json, headers={"If-None-Match": "*"})
        return response.json()["current"] if response.status_code == 412 else response.json()

    async def change(self, method: str, path: str, read: str, who: Person, json: Any = None) -> httpx.Response:
        """Change what is at `path` in sight of the state at `read`, again if somebody else was faster."""
        for _ in range(_TRIES):
            seen = await self.send("GET", read, who, accept=(404,))
            if seen.status_code == 404:
                return seen
            headers = {"If-Match": seen.headers["ETag"]}
            response = await self.send(method, path, who, accept=(412,), json=json, headers=headers)
            if response.status_code != 412:
                return response
        raise DemoFailedError(f"{method} {path}: it changed each time before we could")

    async def send(
        self, method: str, path: str, who: Person | str | None, accept: Iterable[int] = (), **request: Any
    ) -> httpx.Response:
        """A request, repeated while the platform is busy or restarting. Raises DemoFailedError for a refusal."""
        headers = {**request.pop("headers", {}), **self._credentials(who)}
        for attempt in range(_TRIES):
            try:
                async with self._gate:
                    response = await self._client.request(method, path, headers=headers, **request)
            except httpx.TransportError as error:
                problem = f"{type(error).__name__}: {error}"
            else:
                if response.is_success or response.status_code in accept:
                    return response
                problem = f"{response.status_code} {response.text[:1000]}"
                if response.status_code not in (409, 503) or "wrong-order" in problem:
                    break
            await asyncio.sleep(0.2 * 2**attempt)
        raise DemoFailedError(f"{method} {path}: {problem}")

    def _credentials(self, who: Person | str | None) -> dict[str, str]:
        if isinstance(who, Person):
            return {"Authorization": f"Bearer {self._token(who)}"}
        return {} if who is None else {"Participant-Token": who}


async def eventually(look: Callable[[], Awaitable[str | None]], timeout_s: float = 90) -> None:
    """Look until it says None; what it says otherwise is what is still missing."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeout_s
    while (missing := await look()) is not None:
        if loop.time() > deadline:
            raise DemoFailedError(f"waited {timeout_s:.0f} s in vain: {missing}")
        await asyncio.sleep(0.25)
