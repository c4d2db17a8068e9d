"""The engine with 1,000 to 100,000 statements held: rebuild, event → configuration, memory, and how they grow.

Each size is measured in a process of its own. An event is timed from its record in the log to the configuration that
says so, through the consumer that a worker runs."""

from __future__ import annotations

import asyncio
import json
import math
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import numpy as np
from almpo_contracts.base import Payload
from almpo_contracts.cop import CardRecorded, StatementRecorded
from almpo_contracts.survey import FiguresReleased
from cmo_engine.coding.retrieval import Passage
from cmo_engine.rebuild import rebuild
from cmo_engine.service import SERVICE
from cmo_engine.suggestions import process
from servicekit.clock import SystemClock
from servicekit.db import Outgoing
from servicekit.events.envelope import to_record
from servicekit.testing import StartedService, start_service

from . import memory
from .rebuild import events_of

SIZES = (1_000, 10_000, 100_000)
TIMES = 40
KINDS: dict[str, type[Payload]] = {"card": CardRecorded, "statement": StatementRecorded, "figures": FiguresReleased}


def run() -> None:
    print(
        "\nThe engine as evidence grows (limits at 100,000 statements: event p95 1 s, rebuild 5000 events/s, 2048 MB)"
    )
    measured = {}
    for size in SIZES:
        command = [sys.executable, "-m", __name__, str(size)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        measured[size] = found = json.loads(done.stdout.splitlines()[-1])
        print(
            f"  {size:>7} statements, {found['events']} events, {found['configurations']} configurations: "
            f"rebuild {found['rate']:.0f}/s ({found['cpu_rate']:.0f} per CPU second); peak {found['engine_mb']} MB, "
            f"with texts and embeddings searched {found['peak_mb']} MB"
        )
        for kind in KINDS:
            wall, cpu = (round(seconds * 1000) for seconds in found[kind])
            print(f"          {kind:<10} → configuration: p95 {wall} ms, {cpu} ms of CPU", flush=True)
    first, last = measured[SIZES[0]], measured[SIZES[-1]]
    n, m = first["events"], last["events"]
    bound = m * math.log(m) / (n * math.log(n))
    growth = last["cpu"] / first["cpu"]
    print(f"  from {n} to {m} events a rebuild takes {growth:.0f} times the CPU (n log n: {bound:.0f})")


def main(size: int) -> None:
    print(json.dumps(asyncio.run(_measure(size))))


async def _measure(size: int) -> dict[str, Any]:
    memory.forget_peak()
    async with start_service(SERVICE, Path(tempfile.mkdtemp(prefix="almpo-bench-"))) as engine:
        events = 0
        for part in _parts(size):
            events += len(part)
            await _append(engine, part)
        cpu = time.process_time()
        done = await rebuild(engine.deps)
        cpu = time.process_time() - cpu
        await _skip(engine)
        found: dict[str, Any] = {
            "events": events,
            "configurations": done.configurations,
            "rate": done.events / done.seconds,
            "cpu_rate": done.events / cpu,
            "cpu": cpu,
        }
        for kind in KINDS:
            found[kind] = await _latency(engine, kind, size)
    found["engine_mb"] = memory.peak_mb()
    _index(size)
    found["peak_mb"] = memory.peak_mb()
    return found


async def _skip(engine: StartedService) -> None:
    """The worker's consumer stands behind everything: what was rebuilt is not taken up once more."""
    handlers = SERVICE.handlers(engine.deps)
    consumer = engine.deps.log.consumer(SERVICE.name, sorted(kind.topic for kind in handlers))
    while await consumer.lag():
        await consumer.poll(5000, 1.0)
        await consumer.commit()
    await consumer.close()


def _parts(size: int) -> list[list[Payload]]:
    told = list(events_of(size, size // 10))
    return [told[at : at + 1000] for at in range(0, len(told), 1000)]


async def _append(engine: StartedService, events: list[Payload]) -> None:
    now = SystemClock().now()
    await engine.deps.log.append([to_record(Outgoing(type(each), each.key, each), now, None) for each in events])


async def _latency(engine: StartedService, kind: str, size: int) -> tuple[float, float]:
    """The 95th percentile in seconds, of the wall clock and of the processor."""
    chance = random.Random(size)
    templates = [each for each in events_of(30, 30) if isinstance(each, KINDS[kind])]
    walls, cpus = [], []
    for number in range(TIMES):
        event = chance.choice(templates).model_copy(update=_changed(kind, number, chance, size))
        wall, cpu = await _timed(lambda event=event: _told(engine, event))  # type: ignore[misc]
        walls.append(wall)
        cpus.append(cpu)
    at = round(0.95 * TIMES) - 1
    return sorted(walls)[at], sorted(cpus)[at]


def _changed(kind: str, number: int, chance: random.Random, size: int) -> dict[str, Any]:
    """A new card, another status of a statement behind a card, or another share of everything that a wave asked."""
    if kind == "figures":
        told = next(each for each in events_of(0, 1) if isinstance(each, FiguresReleased))
        shares = [share.model_copy(update={"share": (number % 100) / 100}) for share in told.shares]
        return {"revision": number + 2, "shares": shares}
    if kind == "statement":
        status = "rejected" if number % 2 else "confirmed"
        return {"id": f"statement-{3 * chance.randrange(size // 3)}", "revision": number + 2, "status": status}
    return {"id": f"late-{kind}-{number}"}


async def _told(engine: StartedService, event: Payload) -> None:
    await _append(engine, [event])
    await engine.drain()


async def _timed(work: Callable[[], Awaitable[None]]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    await work()
    return time.perf_counter() - wall, time.process_time() - cpu


def _index(size: int) -> None:
    """The search index over all statements, in this process. Its rows are drawn at random: computing them would take
    minutes and no other memory."""
    dice, index = np.random.default_rng(1), process.index()
    for at in range(size):
        index.put([Passage(f"statement:{at}", 1, f"Statement number {at} about the bus and the mill", "en", {})])
        row = dice.standard_normal(512, dtype=np.float32)
        index.place(f"statement:{at}", row / np.linalg.norm(row))
    process.index_search("the bus", "en", {}, 20)


if __name__ == "__main__":
    main(int(sys.argv[1]))
