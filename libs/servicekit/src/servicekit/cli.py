"""`python -m <service> serve|work|migrate|dlq`: the commands that every service has."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import uvicorn
from almpo_contracts.base import Payload
from fastapi import FastAPI
from pydantic import ValidationError

from . import migrations, telemetry
from .deps import Deps
from .draining import GRACEFUL_S, KEEP_ALIVE_S, DrainingServer
from .events.consumer import Handlers
from .events.dead_letters import DeadLetters
from .settings import ServiceSettings
from .worker import Chore, ErasureLedger, Worker

S = TypeVar("S", bound=ServiceSettings)
D = TypeVar("D", bound=Deps)


@dataclass(frozen=True)
class Service(Generic[S, D]):
    """What a service is, for every deployment: the embedded one, processes, containers and tests."""

    name: str
    package: str
    settings: type[S]
    build_deps: Callable[..., D]
    create_app: Callable[[D], FastAPI]
    emits: Sequence[type[Payload]]
    handlers: Callable[[D], Handlers]
    chores: Sequence[Chore] = ()
    commands: dict[str, Callable[[D, list[str]], Awaitable[None]]] = field(default_factory=dict)
    erasures: ErasureLedger | None = None

    def worker(self, deps: D) -> Worker:
        return Worker(self.name, deps, self.emits, self.handlers(deps), self.chores, self.erasures)


def main(service: Service[Any, Any], argv: Sequence[str] | None = None) -> int:
    """Run a command → exit code."""
    parser = argparse.ArgumentParser(prog=f"python -m {service.package}")
    sub = parser.add_subparsers(dest="command", required=True)
    sub.add_parser("serve", help="answer HTTP requests")
    sub.add_parser("work", help="relay and consume events")
    sub.add_parser("migrate", help="bring the database to the newest schema")
    sub.add_parser("openapi", help="print the OpenAPI document")
    dlq = sub.add_parser("dlq", help="dead letters")
    dlq.add_argument("action", choices=["list", "show", "replay", "drop"])
    dlq.add_argument("key", nargs="?")
    for name in service.commands:
        sub.add_parser(name, add_help=False)
    known, rest = parser.parse_known_args(argv)
    if rest and known.command not in service.commands:
        parser.error(f"unknown arguments: {' '.join(rest)}")
    if known.command == "openapi":
        print(json.dumps(openapi(service), indent=2, ensure_ascii=False))
        return 0
    try:
        settings = service.settings()
    except ValidationError as error:
        for fault in error.errors():
            print(f"ALMPO_{'_'.join(map(str, fault['loc'])).upper()}: {fault['msg']}", file=sys.stderr)
        return 2
    telemetry.configure(service.name, settings.otlp_endpoint, settings.log_format)
    if known.command == "migrate":
        migrations.upgrade(service.package, settings.database_url)
        return 0
    if known.command == "serve":
        return _serve(service, settings)
    return asyncio.run(_run(service, settings, known, rest))


def openapi(service: Service[Any, Any]) -> dict[str, Any]:
    """The service's OpenAPI 3.1 document. Needs no database and no log: nothing is opened."""
    with tempfile.TemporaryDirectory() as folder:
        settings = service.settings(
            database_url=f"sqlite:///{folder}/unused.db",
            event_log=f"sqlite:///{folder}/unused-log.db",
            issuer="https://issuer.invalid",
            cursor_secret="not-used-for-anything",  # noqa: S106 - nothing is opened with it
        )
        return service.create_app(service.build_deps(settings)).openapi()


def _serve(service: Service[Any, Any], settings: ServiceSettings) -> int:
    server = DrainingServer(
        uvicorn.Config(
            _app_factory(service, settings),
            factory=True,
            host=settings.host,
            port=settings.port,
            forwarded_allow_ips=settings.trusted_gateways,
            access_log=False,
            log_config=None,
            timeout_graceful_shutdown=GRACEFUL_S,
            timeout_keep_alive=KEEP_ALIVE_S,
        ),
        settings.drain_s,
    )
    server.run()
    return 0 if server.started else 1


def _app_factory(service: Service[Any, Any], settings: ServiceSettings) -> Callable[[], FastAPI]:
    def build() -> FastAPI:
        return service.create_app(service.build_deps(settings))

    return build


async def _run(
    service: Service[Any, Any], settings: ServiceSettings, known: argparse.Namespace, rest: list[str]
) -> int:
    deps = service.build_deps(settings)
    try:
        if known.command == "work":
            await _work(service.worker(deps))
        elif known.command == "dlq":
            return await _dead_letters(service, deps, known.action, known.key)
        else:
            await service.commands[known.command](deps, rest)
        return 0
    finally:
        await deps.close()


async def _work(worker: Worker) -> None:
    """Until SIGTERM or SIGINT: what is under way is finished or rolled back, never half done."""
    task = asyncio.create_task(worker.run())
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        return


async def _dead_letters(service: Service[Any, Any], deps: Deps, action: str, key: str | None) -> int:
    letters = DeadLetters(service.name, deps.tables)
    if action == "list":
        for each in await letters.all(deps.database):
            print(f"{each.dlq_key}\t{each.topic}\t{each.at:%Y-%m-%d %H:%M}\t{each.reason}")
        return 0
    if key is None:
        print("name the dead letter: the first column of `dlq list`", file=sys.stderr)
        return 2
    if action == "show":
        async with deps.database.read() as tx:
            letter = await letters.find(tx, key)
        delivered = None if letter is None else await letters.fetch(deps.log, letter)
        if letter is None or delivered is None:
            return _no_such(key)
        print(letter.reason)
        print((delivered.record.value or b"null").decode())
        return 0
    worker = service.worker(deps)
    await worker.prepare()
    assert worker.consumer is not None
    if action == "replay":
        found = await worker.consumer.replay(deps.log, key)
    else:
        async with deps.database.write() as tx:
            found = await letters.drop(tx, key)
    await worker.relay.run_once()
    await worker.consumer.close()
    return 0 if found else _no_such(key)


def _no_such(key: str) -> int:
    print(f"there is no dead letter {key}", file=sys.stderr)
    return 1
