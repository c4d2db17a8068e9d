"""The one process: what it does when a part of it ends."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import httpx
import pytest
from almpo_local.composition import Platform, WorkerStoppedError, serve
from almpo_local.gateway import Gateway
from almpo_local.port import AddressInUseError, claim_port
from servicekit.events.consumer import DeadLetterLimitError
from servicekit.worker import Worker
from starlette.responses import PlainTextResponse

from .platform_process import free_port


class StandInWorker:
    """Works until it is cancelled, or fails once it was told to."""

    def __init__(self, service: str, fails: asyncio.Event | None = None) -> None:
        self.service, self._fails, self.cancelled = service, fails, False

    async def run(self) -> None:
        try:
            if self._fails is not None:
                await self._fails.wait()
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._fail())
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled = True
            raise

    async def _fail(self) -> None:
        raise DeadLetterLimitError("50 events in a row could not be handled")


async def test_a_worker_that_stops_takes_the_platform_down_and_says_which_and_why() -> None:
    fails = asyncio.Event()
    failing, other = StandInWorker("cop", fails), StandInWorker("wizard")
    workers = [cast(Worker, worker) for worker in (failing, other)]
    gateway = cast(Gateway, PlainTextResponse("here"))
    port, ready = free_port(), asyncio.Event()
    serving = asyncio.create_task(serve(Platform(gateway, {}, workers, ""), claim_port(port), ready.set))
    await ready.wait()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        assert (await client.get("/")).text == "here"
        fails.set()
        with pytest.raises(WorkerStoppedError, match="worker of cop stopped: DeadLetterLimitError: 50 events"):
            await serving
        with pytest.raises(httpx.ConnectError):
            await client.get("/")
    assert other.cancelled


async def test_a_taken_port_is_known_before_anything_is_done() -> None:
    with claim_port(free_port()) as held:
        taken: Any = held.getsockname()[1]
        with pytest.raises(AddressInUseError, match="ALMPO_PORT"):
            claim_port(taken)
