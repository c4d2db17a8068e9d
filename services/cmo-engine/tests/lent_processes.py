"""The process that reads texts takes seconds to start, so tests lend it to one another. Each gets it as new: without
anything of the evidence, though with the model that the last one had loaded."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from cmo_engine.suggestions import process


def forget() -> None:
    """Runs in the process."""
    process.index.cache_clear()
    process.index_stamp(-1)
    process.embedder().forget()


class Lenders:
    """Processes that nobody uses now, each with the `forget` that its last user asked of it."""

    def __init__(self, start: Callable[[], ProcessPoolExecutor]) -> None:
        self._start = start
        self._idle: list[tuple[ProcessPoolExecutor, Future[None]]] = []

    def lend(self) -> Lent:
        while self._idle:
            executor, forgotten = self._idle.pop()
            try:
                forgotten.result()
            except BrokenProcessPool:
                continue
            return Lent(self, executor)
        return Lent(self, self._start())

    def take_back(self, executor: ProcessPoolExecutor) -> None:
        try:
            self._idle.append((executor, executor.submit(forget)))
        except BrokenProcessPool:
            executor.shutdown(wait=False)

    def close(self) -> None:
        for executor, _ in self._idle:
            executor.shutdown()


class Lent:
    """What an engine takes for its own executor."""

    def __init__(self, lenders: Lenders, executor: ProcessPoolExecutor) -> None:
        self._lenders, self._executor = lenders, executor
        self._asked: list[Future[Any]] = []

    def submit(self, function: Callable[..., Any], *arguments: object) -> Future[Any]:
        asked = self._executor.submit(function, *arguments)
        self._asked = [each for each in [*self._asked, asked] if not each.done()]
        return asked

    def give_back(self) -> None:
        for each in self._asked:
            each.cancel()
        self._lenders.take_back(self._executor)
