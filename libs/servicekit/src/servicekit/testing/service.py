"""A service started for a test: migrated database, app, worker, an HTTP client without a network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from servicekit import migrations
from servicekit.cli import Service
from servicekit.clock import Clock
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
    event_log: EventLog | None = None,
    clock: Clock | None = None,
    **settings: Any,
) -> AsyncIterator[StartedService]:
    """Start a service on its own SQLite file (or the database given) and an event log in `folder`."""
    issuer = issuer or TestIssuer()
    url = database_url or f"sqlite:///{folder / service.name}.db"
    await asyncio.to_thread(migrations.upgrade, service.package, url)
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
    deps = service.build_deps(configured, event_log=log, verifier=issuer.verifier(), clock=clock)
    app = service.create_app(deps)
    worker = service.worker(deps)
    await worker.prepare()
    # Errors must come back as the problem documents that a real client would see.
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://almpo.test") as client:
        try:
            yield StartedService(app, deps, worker, client, issuer)
        finally:
            if worker.consumer is not None:
                await worker.consumer.close()
            await deps.close()
