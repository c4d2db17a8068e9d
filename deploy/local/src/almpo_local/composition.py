"""The whole platform in one process on one event loop: gateway, issuer, four services and their workers."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any

import uvicorn
from fastapi import FastAPI
from servicekit import telemetry
from servicekit.auth import JwksVerifier
from servicekit.content import Content, content_root
from servicekit.events.sqlite_log import SqliteLog
from servicekit.worker import Worker

from .data_folder import DataFolder
from .gateway import Gateway
from .issuer.accounts import SPA, demo_password, keep_clients, keep_demo_accounts
from .issuer.app import create_issuer
from .issuer.keys import AUDIENCE, Signer
from .issuer.store import Store
from .services import SERVICES, build_deps, load_content, migrate
from .settings import LocalSettings
from .spa import WebApplication
from .traces import TraceStore, traces_app

log = logging.getLogger(__name__)

STOP_S = 2
"""How long requests under way may take to end after a signal; streams are cut then."""


class WorkerStoppedError(Exception):
    """A worker ended by itself. What it should have done is still in the outbox or the topics."""


@dataclass(frozen=True)
class Platform:
    """Built and migrated, not yet listening."""

    gateway: Gateway
    apps: dict[str, FastAPI]
    workers: list[Worker]
    demo_password: str


@asynccontextmanager
async def built(settings: LocalSettings, folder: DataFolder) -> AsyncIterator[Platform]:
    """Open everything in the folder (which must be locked), bring it up to date, and close it at the end."""
    async with AsyncExitStack() as stack:
        store = Store(folder.issuer)
        stack.callback(store.close)
        signer = Signer.of(folder, settings.issuer)
        issuer = create_issuer(store, signer, settings.origin, settings.env)
        password = demo_password(folder, settings.demo_password)
        await asyncio.to_thread(keep_demo_accounts, store, password)
        keep_clients(store, folder, settings.origin)

        for service in SERVICES.values():
            await asyncio.to_thread(migrate, service, folder)
        content = Content.load(settings.content or content_root())
        event_log = SqliteLog(folder.log)
        stack.push_async_callback(event_log.close)
        deps: dict[str, Any] = {}
        for name, service in SERVICES.items():
            deps[name] = build_deps(service, settings, folder, event_log, signer, content)
            stack.push_async_callback(deps[name].close)
        await load_content([(service, deps[name]) for name, service in SERVICES.items()], content, folder)

        apps = {name: service.create_app(deps[name]) for name, service in SERVICES.items()}
        for app in apps.values():
            await stack.enter_async_context(app.router.lifespan_context(app))
        sign_in = {"issuer": settings.issuer, "client_id": SPA}
        web = WebApplication(settings.spa_root, {**sign_in, **settings.told_to_browsers})
        store_of_traces = TraceStore()
        telemetry.record("almpo", store_of_traces)
        stack.callback(telemetry.stop)
        traces = traces_app(store_of_traces, JwksVerifier(signer.issuer, AUDIENCE, signer.fetch))
        yield Platform(
            gateway=Gateway(apps, issuer, web, settings.origin, traces),
            apps=apps,
            workers=[service.worker(deps[name]) for name, service in SERVICES.items()],
            demo_password=password,
        )


async def serve(platform: Platform, held: socket.socket, on_ready: Callable[[], Any]) -> None:
    """Answer requests and work until SIGTERM or SIGINT. `on_ready` is called when the first request can come.

    Raises WorkerStoppedError when a worker ended by itself: a platform that only seems to work is worse than none."""
    server = _Server(
        uvicorn.Config(
            platform.gateway,
            lifespan="off",
            ws="none",
            access_log=False,
            log_config=None,
            log_level="warning",
            timeout_graceful_shutdown=STOP_S,
        )
    )
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, server.stop)
    serving = asyncio.create_task(server.serve(sockets=[held]), name="gateway")
    working: list[asyncio.Task[None]] = []
    try:
        await server.listening.wait()
        working = [asyncio.create_task(worker.run(), name=worker.service) for worker in platform.workers]
        on_ready()
        await asyncio.wait([serving, *working], return_when=asyncio.FIRST_COMPLETED)
        _raise_for_stopped(working)
        await serving
    finally:
        server.stop()
        for task in working:
            task.cancel()
        await asyncio.gather(serving, *working, return_exceptions=True)


def _raise_for_stopped(working: list[asyncio.Task[None]]) -> None:
    for task in working:
        if task.done():
            cause = None if task.cancelled() else task.exception()
            raise WorkerStoppedError(f"The worker of {task.get_name()} stopped: {_told(cause)}") from cause


def _told(cause: BaseException | None) -> str:
    if isinstance(cause, BaseExceptionGroup):
        return "; ".join(_told(each) for each in cause.exceptions)
    return f"{type(cause).__name__}: {cause}" if cause else "it ended without an error"


class _Server(uvicorn.Server):
    """uvicorn, with signals left to us (it would raise them again at the end), and a sign when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        finally:
            self.listening.set()

    def stop(self) -> None:
        self.should_exit = True
