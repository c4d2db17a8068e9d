"""survey-api on PostgreSQL with its content and an open wave, for the parts that send it responses."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from typing import Any

import httpx
from infra.postgres import PostgresServer
from system.issuer import IssuerServer

from .http_load import Load
from .servers import Server, process

BASE = "/api/survey/v1"
Headers = Callable[[], dict[str, str]]


@dataclass(frozen=True)
class Figure:
    """One run: CPU milliseconds a request of the server and of PostgreSQL, and what the client saw."""

    cpu_ms: float
    load: Load
    postgres_ms: float = 0.0


@dataclass(frozen=True)
class SurveyServer:
    server: Server
    wave_id: str
    token: str

    @property
    def path(self) -> str:
        return f"{BASE}/waves/{self.wave_id}/responses"

    def headers(self) -> dict[str, str]:
        return {"Authorization": self.token}


@contextmanager
def survey_server(database: PostgresServer) -> Iterator[SurveyServer]:
    """Started, filled and warm of nothing; ends with the block."""
    issuer = IssuerServer({})
    issuer.start()
    settings = {
        "ALMPO_ENV": "test",
        "ALMPO_DATABASE_URL": database.create_database("survey"),
        "ALMPO_EVENT_LOG": "sqlite:////tmp/not-used-by-the-api.db",
        "ALMPO_ISSUER": issuer.issuer.url,
        "ALMPO_CURSOR_SECRET": "a-secret-of-the-bench",
    }
    for command in ("migrate", "load-content"):
        arguments = [sys.executable, "-m", "survey_api", command]
        subprocess.run(arguments, env={**os.environ, **settings}, check=True, stderr=subprocess.DEVNULL)
    try:
        with process("survey-api", "survey_api", "serve", **settings) as server:
            managers = issuer.issuer.headers("survey_manager:*", "integrator:*")
            yield SurveyServer(server, _open_wave(server, managers), managers["Authorization"])
    finally:
        issuer.stop()


def _open_wave(server: Server, managers: dict[str, str]) -> str:
    with httpx.Client(base_url=f"http://127.0.0.1:{server.port}{BASE}", headers=managers) as client:
        instruments = client.get("/instruments").json()["items"]
        draft = open_wave_draft(instruments[0]["id"])
        return str(client.post("/waves", json=draft).raise_for_status().json()["id"])


def open_wave_draft(instrument_id: str) -> dict[str, Any]:
    return {
        "instrument_id": instrument_id,
        "version": 1,
        "title": "Bench",
        "opens_at": "2026-01-01T00:00:00Z",
        "synthetic": True,
    }


def print_figures(figures: dict[str, list[Figure]], ours: str, bare: str, limit: float | None) -> None:
    """Medians of the rounds of both, and the ratio of each pair of rounds."""
    for name, runs in figures.items():
        cpu, rate = median(f.cpu_ms for f in runs), median(f.load.per_second for f in runs)
        p50, p99 = (median(f.load.percentile(p) for f in runs) * 1000 for p in (0.5, 0.99))
        behind = median(f.postgres_ms for f in runs)
        apart = f"  (PostgreSQL {behind:.2f} ms)" if behind else ""
        print(f"  {name:<14} {cpu:6.2f} ms CPU a request{apart}  {rate:6.0f}/s  p50 {p50:5.1f} ms  p99 {p99:5.1f} ms")
    pairs = [a.cpu_ms / b.cpu_ms for a, b in zip(figures[ours], figures[bare], strict=True)]
    each = ", ".join(f"{pair:.2f}" for pair in pairs)
    told = f"limit {limit}; " if limit else ""
    print(f"  ratio          {median(pairs):6.2f}  ({told}rounds: {each})")
