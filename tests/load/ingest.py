"""Response ingest through the full path, beside a bare endpoint with the same body: CPU per request, and latency."""

from __future__ import annotations

import asyncio
import itertools
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from system.chain import response
from system.issuer import IssuerServer

from .http_load import Load, cpu_seconds, post_all
from .servers import Server, postgres, process

REQUESTS, CLIENTS, ROUNDS = 1500, 16, 3
LIMIT = 2.5


@dataclass(frozen=True)
class Figure:
    cpu_ms: float
    load: Load


def run() -> None:
    """Print CPU per request of both, in turn, and their ratio."""
    issuer = IssuerServer({})
    issuer.start()
    with postgres() as database:
        settings = {
            "ALMPO_ENV": "test",
            "ALMPO_DATABASE_URL": database.create_database("survey"),
            "ALMPO_EVENT_LOG": "sqlite:////tmp/not-used-by-the-api.db",
            "ALMPO_ISSUER": issuer.issuer.url,
            "ALMPO_CURSOR_SECRET": "a-secret-of-the-bench",
        }
        for command in ("migrate", "load-content"):
            subprocess.run([sys.executable, "-m", "survey_api", command], env={**os.environ, **settings}, check=True)
        bare_url = database.create_database("bare")
        with (
            process("survey-api", "survey_api", "serve", **settings) as ours,
            process("bare FastAPI", "load.bare", ALMPO_DATABASE_URL=bare_url) as bare,
        ):
            asyncio.run(_compare(ours, bare, issuer))
    issuer.stop()


async def _compare(ours: Server, bare: Server, issuer: IssuerServer) -> None:
    import httpx

    managers = issuer.issuer.headers("survey_manager:*", "integrator:*")
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{ours.port}/api/survey/v1", headers=managers) as client:
        instruments = (await client.get("/instruments")).json()["items"]
        draft = {
            "instrument_id": instruments[0]["id"],
            "version": 1,
            "title": "Bench",
            "opens_at": "2026-01-01T00:00:00Z",
            "synthetic": True,
        }
        wave = (await client.post("/waves", json=draft)).raise_for_status().json()

    def body() -> itertools.cycle[object]:
        return itertools.cycle([response()])

    tokens = {"Authorization": managers["Authorization"]}
    paths: list[tuple[Server, str, Callable[[], dict[str, str]]]] = [
        (ours, f"/api/survey/v1/waves/{wave['id']}/responses", lambda: tokens),
        (bare, "/responses", dict),
    ]
    figures: dict[str, list[Figure]] = {ours.name: [], bare.name: []}
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
    for name, runs in figures.items():
        cpu = statistics.median(f.cpu_ms for f in runs)
        rate = statistics.median(f.load.per_second for f in runs)
        p50, p99 = (statistics.median(f.load.percentile(p) for f in runs) * 1000 for p in (0.5, 0.99))
        print(f"  {name:<14} {cpu:6.2f} ms CPU a request  {rate:6.0f}/s  p50 {p50:5.1f} ms  p99 {p99:5.1f} ms")
    pairs = [a.cpu_ms / b.cpu_ms for a, b in zip(figures[ours.name], figures[bare.name], strict=True)]
    each = ", ".join(f"{pair:.2f}" for pair in pairs)
    print(f"  ratio          {statistics.median(pairs):6.2f}  (limit {LIMIT}; rounds: {each})")
