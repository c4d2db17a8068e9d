"""What a service is given at start, and how its routes reach it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import MetaData

from .auth import JwksVerifier, TokenVerifier, fetch_over_http
from .clock import Clock, SystemClock
from .content import Content, content_root
from .db import Database, DatabaseUnavailableError, Transaction, open_database
from .events.log import EventLog
from .events.opening import open_event_log
from .events.outbox import Outbox
from .problems import Problem
from .settings import ServiceSettings
from .tables import KitTables


@dataclass(frozen=True)
class Deps:
    """Everything a service needs from outside itself. Built in one place per deployment, frozen."""

    settings: ServiceSettings
    database: Database
    tables: KitTables
    log: EventLog
    verifier: TokenVerifier
    content: Content
    clock: Clock

    async def close(self) -> None:
        await self.database.close()
        await self.log.close()


def build_deps(
    settings: ServiceSettings,
    metadata: MetaData,
    tables: KitTables,
    *,
    event_log: EventLog | None = None,
    verifier: TokenVerifier | None = None,
    content: Content | None = None,
    clock: Clock | None = None,
) -> Deps:
    """The usual dependencies for these settings; a deployment or a test may give some of its own."""
    return Deps(
        settings=settings,
        database=open_database(settings.database_url, pool=settings.database_pool, before_commit=Outbox(tables).write),
        tables=tables,
        log=event_log or open_event_log(settings),
        verifier=verifier
        or JwksVerifier(settings.issuer, settings.audience, fetch_over_http(settings.issuer, settings.jwks_url)),
        content=content or Content.load(settings.content or content_root()),
        clock=clock or SystemClock(),
    )


def deps_of(request: Request) -> Deps:
    deps: Deps = request.app.state.deps
    return deps


async def _writing(request: Request) -> AsyncIterator[Transaction]:
    deps = deps_of(request)
    try:
        async with deps.database.write() as tx:
            tx.now = deps.clock.now()
            request.state.tx = tx
            yield tx
    except DatabaseUnavailableError as error:
        raise unavailable() from error


async def _reading(request: Request) -> AsyncIterator[Transaction]:
    deps = deps_of(request)
    try:
        async with deps.database.read() as tx:
            tx.now = deps.clock.now()
            yield tx
    except DatabaseUnavailableError as error:
        raise unavailable() from error


def unavailable() -> Problem:
    return Problem(
        503,
        "database-unavailable",
        "The database cannot be reached now; nothing of this request was kept. Try again.",
        headers={"Retry-After": "2"},
    )


# scope="function": the transaction must be committed before the answer is sent. With FastAPI's default a client
# could hold a 201 for something that then fails to commit.
Tx = Annotated[Transaction, Depends(_writing, scope="function")]
"""A unit of work, committed before the answer leaves."""
Read = Annotated[Transaction, Depends(_reading, scope="function")]
"""A consistent view for reading."""


async def given(request: Request) -> Deps:
    """`deps_of` as a dependency; async, because FastAPI runs a plain function on a thread."""
    return deps_of(request)


Given = Annotated[Deps, Depends(given)]
