"""How much one address may ask for in a minute. Counted in memory alone and forgotten with the minute."""

from __future__ import annotations

import time
from ipaddress import IPv4Address, ip_address, ip_network
from typing import Literal

from servicekit.problems import Problem

_WINDOW_S = 60
Asked = Literal["responses", "redemptions", "look-ups"]
"""What is counted, each by itself: one that was told to wait for the one goes on with the others."""


class AddressLimit:
    """Per process. An IPv6 network of 64 bits is one address: a household or an office has all of it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._window = 0
        self._sent: dict[tuple[Asked, str], int] = {}

    def take(self, asked: Asked, address: str | None) -> None:
        """Raises Problem 429 beyond the limit. Addresses that are not public are let pass: behind a gateway that is
        not trusted to name its clients everybody would share one."""
        place = _place(address) if self._most else None
        if place is None:
            return
        now = time.monotonic()
        if int(now / _WINDOW_S) != self._window:
            self._window = int(now / _WINDOW_S)
            self._sent.clear()
        count = self._sent.get((asked, place), 0) + 1
        self._sent[asked, place] = count
        if count > self._most:
            wait = _WINDOW_S - int(now % _WINDOW_S)
            raise Problem(
                429,
                f"too-many-{asked}",
                f"One address has {self._most} {asked} a minute; send this again in {wait} s.",
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
