"""Whether the demo was written into a data folder, and how far an interrupted run came."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from ..data_folder import DataFolder
from .api import Person

_WANTED = "demo-wanted.json"
_DONE = "demo.json"
_BEGUN = "demo-begun.json"
KEPT_S = 20 * 3600
"""A key that makes repeating harmless is good for 24 hours and for one token: tokens are kept while the demo runs."""


def is_done(folder: DataFolder) -> bool:
    return folder.noted(_DONE) is not None


def want(folder: DataFolder) -> None:
    """Note that this folder is a demo's, from its first start on."""
    folder.note(_WANTED, True)


def is_wanted(folder: DataFolder) -> bool:
    return bool(folder.noted(_WANTED))


class Journal:
    """The tokens with which the demo was begun, and what of it is finished. `resumed`: an earlier run goes on."""

    def __init__(self, folder: DataFolder, make_token: Callable[[Person], str]) -> None:
        self._folder, self._make_token = folder, make_token
        noted: dict[str, Any] | None = folder.noted(_BEGUN)
        self.resumed = noted is not None and noted["at"] + KEPT_S > time.time() + 600
        fresh: dict[str, Any] = {"at": time.time(), "tokens": {}, "finished": []}
        self._kept = noted if noted is not None and self.resumed else fresh

    def token(self, person: Person) -> str:
        tokens: dict[str, str] = self._kept["tokens"]
        if person.subject not in tokens:
            tokens[person.subject] = self._make_token(person)
            self._folder.note(_BEGUN, self._kept)
        return tokens[person.subject]

    def finished(self, part: str) -> bool:
        return part in self._kept["finished"]

    def finish(self, part: str) -> None:
        self._kept["finished"].append(part)
        self._folder.note(_BEGUN, self._kept)

    def done(self, told: dict[str, Any]) -> None:
        """Everything is there: the tokens are thrown away."""
        self._folder.note(_DONE, told)
        (self._folder.root / _BEGUN).unlink(missing_ok=True)
