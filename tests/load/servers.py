"""The two servers that the ingest bench compares: survey-api as it is, and the bare endpoint."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from infra.ports import Child, accepts_tcp, free_port
from infra.postgres import PostgresServer

TESTS = Path(__file__).parents[1]


@dataclass(frozen=True)
class Server:
    name: str
    port: int
    child: Child


@contextmanager
def process(name: str, module: str, *arguments: str, **env: str) -> Iterator[Server]:
    """A server process on a free port, until the block ends."""
    port = free_port()
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("ALMPO_")}
    folder = Path(tempfile.mkdtemp(prefix="almpo-bench-"))
    child = Child(
        [sys.executable, "-m", module, *arguments],
        folder / "server.log",
        env={**inherited, "PYTHONPATH": str(TESTS), "ALMPO_PORT": str(port), **env},
    )
    try:
        child.wait_until(lambda: accepts_tcp(port), seconds=60)
        yield Server(name, port, child)
    finally:
        child.terminate()


@contextmanager
def postgres() -> Iterator[PostgresServer]:
    server = PostgresServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()
