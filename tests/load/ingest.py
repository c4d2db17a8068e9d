"""Response ingest through the full path, beside a bare endpoint with the same body: CPU per request, and latency."""

from __future__ import annotations

import asyncio
import itertools

from system.chain import response

from .http_load import cpu_seconds, post_all
from .servers import Server, postgres, process
from .survey_server import Figure, Headers, SurveyServer, print_figures, survey_server

REQUESTS, CLIENTS, ROUNDS = 1500, 16, 3
LIMIT = 2.5


def run() -> None:
    """Print CPU per request of both, in turn, and their ratio."""
    with (
        postgres() as database,
        survey_server(database) as ours,
        process("bare FastAPI", "load.bare", ALMPO_DATABASE_URL=database.create_database("bare")) as bare,
    ):
        asyncio.run(_compare(ours, bare))


async def _compare(ours: SurveyServer, bare: Server) -> None:
    def body() -> itertools.cycle[object]:
        return itertools.cycle([response()])

    paths: list[tuple[Server, str, Headers]] = [(ours.server, ours.path, ours.headers), (bare, "/responses", dict)]
    figures: dict[str, list[Figure]] = {ours.server.name: [], bare.name: []}
    for server, path, headers in paths:  # warm: caches, compiled statements, pools
        await post_all(server.port, path, body(), requests=200, clients=CLIENTS, headers=headers)
    for _ in range(ROUNDS):
        for server, path, headers in paths:
            before = cpu_seconds(server.child.pid)
            load = await post_all(server.port, path, body(), requests=REQUESTS, clients=CLIENTS, headers=headers)
            used = cpu_seconds(server.child.pid) - before
            assert set(load.statuses) == {201}, (server.name, load.statuses)
            figures[server.name].append(Figure(used / len(load.latencies) * 1000, load))
    print(f"\nResponse ingest on PostgreSQL, {CLIENTS} clients, {ROUNDS} rounds of {REQUESTS} in turn")
    print_figures(figures, ours.server.name, bare.name, LIMIT)
