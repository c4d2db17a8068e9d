"""The engine's side of the process that reads texts: started at the first question, started anew when it died."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TypeVar

from servicekit.problems import Problem

from . import process

T = TypeVar("T")
Stored = bytes | Path


def new_process() -> ProcessPoolExecutor:
    """One process of its own, spawned: it inherits no connection and no lock."""
    return ProcessPoolExecutor(
        1, mp_context=multiprocessing.get_context("spawn"), initializer=process.prepare, initargs=(os.getpid(),)
    )


def end(executor: ProcessPoolExecutor) -> None:
    """End the process, whatever it computes: Python would wait for it when it exits itself, and a service that was told
    to stop would first train its model to the end."""
    processes = list((executor._processes or {}).values())  # nothing public before Python 3.14
    executor.shutdown(wait=False, cancel_futures=True)
    for each in processes:
        each.kill()


class TextMachine:
    """Asks the process. One question at a time; others wait their turn without holding up the event loop."""

    def __init__(self) -> None:
        self._process: ProcessPoolExecutor | None = None

    async def ask(self, function: Callable[..., T], *arguments: object) -> T:
        """Call a function of `process` there. Raises Problem 503 when the process died twice in a row."""
        for last in (False, True):
            if self._process is None:
                self._process = new_process()
            asked = self._process
            try:
                return await asyncio.get_running_loop().run_in_executor(asked, function, *arguments)
            except BrokenProcessPool as error:
                if self._process is asked:
                    self._process = None
                end(asked)
                if last:
                    raise Problem(
                        503, "texts-unavailable", "The process that reads texts ended; try again.",
                        headers={"Retry-After": "5"},
                    ) from error  # fmt: skip
        raise AssertionError("unreachable")

    async def ask_model(
        self, function: Callable[..., T], version: str, stored: Callable[[], Awaitable[Stored]], *arguments: object
    ) -> T:
        """Call a function that needs a model. `stored` fetches it, should the process not have it."""
        try:
            return await self.ask(function, version, *arguments)
        except process.ModelNotLoadedError:
            await self.ask(process.load, version, await stored())
            return await self.ask(function, version, *arguments)

    def close(self) -> None:
        if self._process is not None:
            end(self._process)
            self._process = None
