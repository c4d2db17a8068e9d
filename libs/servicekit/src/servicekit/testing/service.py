"""A service started for a test: migrated database, app, worker, an HTTP client without a network."""

from __future__ import annotations

import asyncio
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from servicekit import migrations
from servicekit.app import work_with
from servicekit.cli import Service
from servicekit.clock import Clock
from servicekit.content import Content, content_root
from servicekit.events.log import EventLog
from servicekit.events.sqlite_log import SqliteLog
from servicekit.worker import Worker, drain

from .issuer import TestIssuer


@dataclass(frozen=True)
class StartedService:
    """`client` speaks to the app; `drain()` relays and consumes until nothing moves."""

    app: FastAPI
    deps: Any
    worker: Worker
    client: httpx.AsyncClient
    issuer: TestIssuer

    async def drain(self) -> None:
        await drain([self.worker])


@asynccontextmanager
async def start_service(
    service: Service[Any, Any],
    folder: Path,
    *,
    issuer: TestIssuer | None = None,
    database_url: str | None = None,
    migrated: bool = False,
    event_log: EventLog | None = None,
    clock: Clock | None = None,
    **settings: Any,
) -> AsyncIterator[StartedService]:
    """Start a service on its own SQLite file (or the database given, which may be `migrated` already) and an event log
    in `folder`."""
    issuer = issuer or TestIssuer()
    url = database_url or f"sqlite:///{folder / service.name}.db"
    if not migrated:
        await asyncio.to_thread(_migrate, service.package, url)
    configured = service.settings(
        **{
            "env": "test",
            "database_url": url,
            "event_log": f"sqlite:///{folder / 'log.db'}",
            "issuer": issuer.url,
            "cursor_secret": "only-for-tests-0123456789",
            **settings,
        }
    )
    log = event_log or SqliteLog(folder / "log.db")
    # Read once in a process, as a deployment does: it never changes while one runs.
    content = _content(configured.content or content_root())
    deps = service.build_deps(configured, event_log=log, verifier=issuer.verifier(), content=content, clock=clock)
    worker = service.worker(deps)
    await worker.prepare()
    try:
        with _app_of(service, deps) as app:
            # Errors must come back as the problem documents that a real client would see.
            transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
            async with (
                app.router.lifespan_context(app),
                httpx.AsyncClient(transport=transport, base_url="http://almpo.test") as client,
            ):
                yield StartedService(app, deps, worker, client, issuer)
    finally:
        if worker.consumer is not None:
            await worker.consumer.close()
        await deps.close()


_free: defaultdict[Callable[[Any], FastAPI], list[FastAPI]] = defaultdict(list)
"""Apps that nobody uses at the moment. FastAPI works out an app's routes when they are first asked for, which takes
longer than most tests: who comes next has the same app with deps of its own."""


@contextmanager
def _app_of(service: Service[Any, Any], deps: Any) -> Iterator[FastAPI]:
    free = _free[service.create_app]
    app = free.pop() if free else service.create_app(deps)
    work_with(app, deps)
    try:
        yield app
    finally:
        free.append(app)


def _migrate(package: str, url: str) -> None:
    """`migrations.upgrade`, which takes longer than most tests: a new SQLite file is a copy of one made before."""
    path = Path(url.removeprefix("sqlite:///"))
    if url.startswith("sqlite:///") and not path.exists():
        path.write_bytes(_schema(package))
    else:
        migrations.upgrade(package, url)


@cache
def _schema(package: str) -> bytes:
    """An SQLite file with the newest schema and nothing in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "schema.db"
        migrations.upgrade(package, f"sqlite:///{path}")
        return path.read_bytes()


_content = cache(Content.load)
