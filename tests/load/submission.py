"""Submission of the whole survey v1 in six languages, beside a bare endpoint that makes two inserts in one commit."""

from __future__ import annotations

import asyncio
import itertools
import time
import uuid
from statistics import median

from infra.postgres import PostgresServer

from .answers import PLACES, drafts, instrument
from .http_load import cpu_seconds, post_all, tree_cpu_seconds
from .servers import Server, postgres, process
from .survey_server import Figure, Headers, SurveyServer, print_figures, survey_server

REQUESTS, CLIENTS, ROUNDS = 1200, 16, 3
LIMIT_MS, VALIDATION_LIMIT_MS = 2.0, 0.4
AT_ONCE = (8, 16, 32)
PEER = "ODK Central 235-323/s at 8-32 clients, 5-7 ms CPU each, constraints unchecked (elsewhere, 2 idle cores)"


def run() -> None:
    """Print CPU per submission and of it the validation, the ratio to the bare endpoint, and submissions per second."""
    with (
        postgres() as database,
        survey_server(database) as ours,
        process("bare, 2 inserts", "load.bare_outbox", ALMPO_DATABASE_URL=database.create_database("bare")) as bare,
    ):
        asyncio.run(_compare(ours, bare, database))


async def _compare(ours: SurveyServer, bare: Server, database: PostgresServer) -> None:
    def keyed() -> dict[str, str]:
        return {**ours.headers(), "Idempotency-Key": str(uuid.uuid4())}

    bodies = itertools.cycle(drafts())
    paths: list[tuple[str, Server, str, Headers]] = [
        ("survey-api", ours.server, ours.path, ours.headers),
        (bare.name, bare, "/responses", dict),
        ("with a key", ours.server, ours.path, keyed),
    ]
    figures: dict[str, list[Figure]] = {name: [] for name, *_ in paths}
    for _, server, path, headers in paths:
        await post_all(server.port, path, bodies, requests=200, clients=CLIENTS, headers=headers)
    for _ in range(ROUNDS):
        for name, server, path, headers in paths:
            before, behind = cpu_seconds(server.child.pid), tree_cpu_seconds(database.pid)
            load = await post_all(server.port, path, bodies, requests=REQUESTS, clients=CLIENTS, headers=headers)
            used, behind = cpu_seconds(server.child.pid) - before, tree_cpu_seconds(database.pid) - behind
            assert set(load.statuses) == {201}, (name, load.statuses)
            figures[name].append(Figure(used / REQUESTS * 1000, load, behind / REQUESTS * 1000))
    languages = len(PLACES)
    print(
        f"\nSubmission of the survey v1 in {languages} languages on PostgreSQL, {CLIENTS} clients, limit {LIMIT_MS} ms"
    )
    print_figures(figures, "survey-api", bare.name, None)
    print(f"  validation     {_validation_ms():6.2f} ms of it  (limit {VALIDATION_LIMIT_MS} ms)")
    rates = []
    for clients in AT_ONCE:
        load = await post_all(
            ours.server.port, ours.path, bodies, requests=REQUESTS, clients=clients, headers=ours.headers
        )
        rates.append(f"{load.per_second:.0f}/s at {clients}")
    print(f"  submissions    {', '.join(rates)} clients (client, server and database share the cores)")
    print(f"  peer           {PEER}")


def _validation_ms() -> float:
    """CPU of the compiled validator alone, in this process: the median of five runs over all drafts."""
    compiled, answers = instrument(), [draft["answers"] for draft in drafts()]
    runs = []
    for _ in range(5):
        before = time.process_time()
        for each in answers:
            compiled.validate(each, complete=True)
        runs.append((time.process_time() - before) / len(answers) * 1000)
    return median(runs)
