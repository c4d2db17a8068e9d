"""Waiting for news, at most so long: whoever stops a waiter stops it, whatever comes at the same moment."""

from __future__ import annotations

import asyncio
import time

import pytest
from servicekit.db import wait_at_most


async def test_it_returns_with_the_event_and_without_it() -> None:
    event = asyncio.Event()
    began = time.monotonic()
    await wait_at_most(event, 0.01)
    assert time.monotonic() - began >= 0.01
    event.set()
    await wait_at_most(event, 3600)


@pytest.mark.parametrize("turns", range(6))
async def test_a_cancellation_that_comes_with_the_event_is_heard(turns: int) -> None:
    """`turns`: how many turns of the event loop after the event the cancellation comes."""
    event, rounds = asyncio.Event(), 0
    waiting = asyncio.Event()

    async def work_until_cancelled() -> None:
        nonlocal rounds
        while True:
            rounds += 1
            waiting.set()
            await wait_at_most(event, 3600)
            event.clear()

    worker = asyncio.create_task(work_until_cancelled())
    await waiting.wait()
    await asyncio.sleep(0)
    event.set()
    for _ in range(turns):
        await asyncio.sleep(0)
    worker.cancel()
    done, _ = await asyncio.wait([worker], timeout=1)
    assert done == {worker}, f"it went on working ({rounds} rounds)"
    assert worker.cancelled()
