"""Databases to start tests on. Migrating one, and filling it, takes longer than most tests: it is done once for each
kind, and every test has a copy of its own."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Literal

from servicekit.cli import Service
from servicekit.testing import StartedService, start_service

from infra.postgres import PostgresServer

Kind = Literal["sqlite", "postgresql"]
Fill = Callable[[StartedService], Awaitable[None]]


class Databases:
    """`postgres` starts the server, or finds it started; it is not asked for SQLite files."""

    def __init__(self, folder: Path, postgres: Callable[[], PostgresServer]) -> None:
        self._folder, self._postgres = folder, postgres
        self._made: dict[tuple[str, Kind, Fill | None], str] = {}

    async def copy(self, service: Service[Any, Any], kind: Kind, folder: Path, fill: Fill | None = None) -> str:
        """The URL of a new database of the service, migrated, with what `fill` puts in. A file is in `folder`."""
        key = (service.package, kind, fill)
        if key not in self._made:
            self._made[key] = await self._original(service, kind, fill)
        if kind == "postgresql":
            return self._postgres().create_database(_new_name(service), template=self._made[key])
        return f"sqlite:///{shutil.copy(self._made[key], folder / f'{service.name}.db')}"

    async def _original(self, service: Service[Any, Any], kind: Kind, fill: Fill | None) -> str:
        """The database that is copied, closed: its name, or a file's path."""
        name = _new_name(service)
        folder = self._folder / name
        folder.mkdir()
        url = self._postgres().create_database(name) if kind == "postgresql" else f"sqlite:///{folder / 'original.db'}"
        async with start_service(service, folder, database_url=url) as started:
            if fill is not None:
                await fill(started)
        return name if kind == "postgresql" else str(folder / "original.db")


def _new_name(service: Service[Any, Any]) -> str:
    return f"{service.name}_{uuid.uuid4().hex[:12]}"
