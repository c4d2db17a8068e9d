"""A worker that is told to stop in the middle of its work stops: at once, whatever it does, and loses nothing."""

from __future__ import annotations

import asyncio
import random

from notes_service import heard
from servicekit.testing import StartedService
from sqlalchemy import func, select

STOPS = 40
STOPS_WITHIN_S = 5


async def test_a_busy_worker_stops_whenever_it_is_told(notes: StartedService) -> None:
    headers = notes.issuer.headers("rapporteur:*")
    moments, taken, writing = random.Random(7), 0, True

    async def write() -> None:
        nonlocal taken
        while writing:
            answer = await notes.client.post(
                "/api/notes/v1/notes", json={"country": "PL", "text": "said"}, headers=headers
            )
            assert answer.status_code == 201, answer.text
            taken += 1

    async with asyncio.TaskGroup() as group:
        writers = [group.create_task(write()) for _ in range(2)]
        for _ in range(STOPS):
            working = asyncio.create_task(notes.worker.run())
            await asyncio.sleep(moments.uniform(0, 0.05))
            working.cancel()
            ended, _ = await asyncio.wait([working], timeout=STOPS_WITHIN_S)
            assert ended == {working}, f"it went on: {working.get_stack()}"
            assert working.cancelled(), working.exception()
        writing = False
        await asyncio.wait(writers)

    await notes.worker.prepare()
    await notes.drain()
    async with notes.deps.database.read() as tx:
        counted = (await tx.execute(select(func.count(), func.sum(heard.c.times)))).one()
    assert tuple(counted) == (taken, taken), "each note reached the handler once"
