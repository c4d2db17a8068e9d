"""Checking passwords: argon2, the same time for unknown names, and a limit on failed tries."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from .store import Account

_hasher = PasswordHasher()
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$TWXSymNNNag1Y5UuaXP1dw$ePdlGh3Q9IfS6uPrvfYLWg20dQIJE/keVgu0Io/wDm8"
"""For names that nobody has: checking them takes as long as checking others."""


def hashed(password: str) -> str:
    return _hasher.hash(password)


def matches(account: Account | None, password: str) -> bool:
    """Whether the password is the account's. Takes tens of milliseconds: not to be called on an event loop."""
    try:
        return _hasher.verify(account.password_hash if account else _NOBODY, password) and account is not None
    except (VerificationError, InvalidHashError):
        return False


class FailedTries:
    """At most `limit` failed sign-ins per name, and `limit_in_all` for all names, within `window_s`."""

    def __init__(
        self,
        limit: int = 5,
        limit_in_all: int = 50,
        window_s: float = 300,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit, self._limit_in_all, self._window_s, self._now = limit, limit_in_all, window_s, now
        self._failed: deque[tuple[float, str]] = deque()

    def wait_s(self, username: str) -> int:
        """Seconds until the next try is allowed; 0 means now."""
        now = self._now()
        while self._failed and self._failed[0][0] <= now - self._window_s:
            self._failed.popleft()
        of_name = [at for at, name in self._failed if name == username]
        if len(of_name) >= self._limit:
            return int(of_name[-self._limit] + self._window_s - now) + 1
        if len(self._failed) >= self._limit_in_all:
            return int(self._failed[-self._limit_in_all][0] + self._window_s - now) + 1
        return 0

    def failed(self, username: str) -> None:
        self._failed.append((self._now(), username))
