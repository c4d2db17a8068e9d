"""How many responses one address may send in a minute. Counted in memory alone and forgotten with the minute."""

from __future__ import annotations

import time
from ipaddress import IPv4Address, ip_address, ip_network

from servicekit.problems import Problem

_WINDOW_S = 60


class AddressLimit:
    """Per process. An IPv6 network of 64 bits is one address: a household or an office has all of it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._window = 0
        self._sent: dict[str, int] = {}

    def take(self, address: str | None) -> None:
        """Raises Problem 429 beyond the limit. Addresses that are not public are let pass: behind a gateway that is
        not trusted to name its clients everybody would share one."""
        place = _place(address) if self._most else None
        if place is None:
            return
        now = time.monotonic()
        if int(now / _WINDOW_S) != self._window:
            self._window = int(now / _WINDOW_S)
            self._sent.clear()
        self._sent[place] = self._sent.get(place, 0) + 1
        if self._sent[place] > self._most:
            wait = _WINDOW_S - int(now % _WINDOW_S)
            raise Problem(
                429,
                "too-many-responses",
                f"One address may send {self._most} responses a minute; send this one again in {wait} s.",
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
