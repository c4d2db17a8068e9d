"""Batch ingest of the whole survey v1: validated, durable, and how many responses a core takes in a second."""

from __future__ import annotations

import asyncio
import itertools
import json
from functools import partial
from statistics import median

from .answers import drafts
from .http_load import cpu_seconds, post_all
from .servers import postgres
from .survey_server import SurveyServer, survey_server

ITEMS, BATCHES, ROUNDS, CLIENTS = 500, 8, 3, 2
LIMIT = 1000


def run() -> None:
    """Print responses per second of the server's CPU time, as JSON and as NDJSON."""
    with postgres() as database, survey_server(database) as ours:
        asyncio.run(_measure(ours))


async def _measure(ours: SurveyServer) -> None:
    items = list(itertools.islice(itertools.cycle(drafts()), ITEMS))
    bodies = {
        "application/json": json.dumps({"items": items}).encode(),
        "application/x-ndjson": "\n".join(json.dumps(item) for item in items).encode(),
    }
    print(f"\nBatch ingest on PostgreSQL, {BATCHES} batches of {ITEMS}, {ROUNDS} rounds (limit: {LIMIT}/s a core)")
    for kind, body in bodies.items():
        rates, seen = [], []
        for number in range(ROUNDS + 1):
            before = cpu_seconds(ours.server.child.pid)
            load = await post_all(
                ours.server.port,
                f"{ours.path}:batch",
                itertools.repeat(body),
                requests=BATCHES,
                clients=CLIENTS,
                headers=partial(dict, ours.headers(), **{"Content-Type": kind}),
            )
            used = cpu_seconds(ours.server.child.pid) - before
            assert set(load.statuses) == {200}, load.statuses
            if number:  # the first warms
                rates.append(BATCHES * ITEMS / used)
                seen.append(load.per_second * ITEMS)
        each = ", ".join(f"{rate:.0f}" for rate in rates)
        print(f"  {kind:<21} {median(rates):6.0f} responses a CPU second (rounds: {each}), {median(seen):.0f}/s seen")
