"""How much one address, or whoever holds one code, may ask for in a minute.

Counted in the memory of one process alone, by keyed hashes, and forgotten with the minute."""

from __future__ import annotations

import hashlib
import secrets
import time
from ipaddress import IPv4Address, ip_address, ip_network

from .problems import Problem

_WINDOW_S = 60


class RateLimit:
    """Per process. What is asked for is counted each by itself: who is told to wait for the one goes on with the
    others. An IPv6 network of 64 bits is one address: a household or an office has all of it. 0: no limit."""

    def __init__(self, per_address: int, per_code: int = 0) -> None:
        self._per_address, self._per_code = per_address, per_code
        self._key = secrets.token_bytes(16)
        self._window = 0
        self._asked: dict[tuple[str, str, bytes], int] = {}

    def take(self, asked: str, address: str | None) -> None:
        """Raises Problem 429 beyond the limit. Addresses that are not public are let pass: behind a gateway that is
        not trusted to name its clients everybody would share one. `asked`: in the plural, in words of the API."""
        place = _place(address) if self._per_address else None
        if place is not None:
            self._count("address", asked, place, self._per_address)

    def take_code(self, asked: str, code: str) -> None:
        """The same for a code, whoever sends it and from wherever."""
        if self._per_code:
            self._count("code", asked, code, self._per_code)

    def _count(self, by: str, asked: str, whose: str, most: int) -> None:
        now = time.monotonic()
        if int(now / _WINDOW_S) != self._window:
            self._window = int(now / _WINDOW_S)
            self._asked.clear()
        key = by, asked, hashlib.blake2b(whose.encode(), key=self._key, digest_size=16).digest()
        self._asked[key] = count = self._asked.get(key, 0) + 1
        if count > most:
            wait = _WINDOW_S - int(now % _WINDOW_S)
            raise Problem(
                429,
                f"too-many-{asked}",
                f"One {by} has {most} {asked} a minute; send this again in {wait} s.",
                headers={"Retry-After": str(wait)},
            )


def _place(address: str | None) -> str | None:
    try:
        known = ip_address(address or "")
    except ValueError:
        return None
    if not known.is_global:
        return None
    return str(known if isinstance(known, IPv4Address) else ip_network((known, 64), strict=False))
