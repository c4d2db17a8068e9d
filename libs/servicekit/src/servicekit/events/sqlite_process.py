"""What the SQLite event log needs of the process: a thread per connection, a sign of life, and a bell."""

from __future__ import annotations

import asyncio
import fcntl
import os
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar
from weakref import WeakValueDictionary

from .log import LogUnavailableError
from .sqlite_store import connect

T = TypeVar("T")


class Thread:
    """One thread with its own connection. sqlite3's errors come out as LogUnavailableError."""

    def __init__(self, path: Path, name: str) -> None:
        self._executor = ThreadPoolExecutor(1, name)
        self._path = path
        self._db: sqlite3.Connection | None = None

    def submit(self, job: Callable[[sqlite3.Connection], T]) -> Future[T]:
        return self._executor.submit(self._run, job)

    def close(self) -> None:
        self._executor.shutdown(wait=True)
        if self._db is not None:
            self._db.close()

    def _run(self, job: Callable[[sqlite3.Connection], T]) -> T:
        try:
            if self._db is None:
                self._db = connect(self._path)
            return job(self._db)
        except sqlite3.Error as error:
            raise unavailable(error) from error


class Life:
    """A locked file next to the log that shows others that its process lives: the lock ends with the process,
    however that ends."""

    def __init__(self, path: Path) -> None:
        self._folder = path.parent
        self.name = f"{path.name}.{uuid.uuid4()}.alive"
        for name in self._folder.glob(f"{path.name}.*.alive"):
            self.of_others(name.name)
        self._file = (self._folder / self.name).open("w")
        fcntl.flock(self._file, fcntl.LOCK_EX)
        while os.fstat(self._file.fileno()).st_nlink == 0:  # another process swept it before it was locked
            self._file.close()
            self._file = (self._folder / self.name).open("w")
            fcntl.flock(self._file, fcntl.LOCK_EX)

    def of_others(self, name: str) -> bool:
        """Does the process with the file `name` live? Removes the file of one that does not."""
        if name == self.name:
            return True
        try:
            with (self._folder / name).open("r+") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                (self._folder / name).unlink(missing_ok=True)
        except BlockingIOError:
            return True
        except FileNotFoundError:
            pass
        return False

    def end(self) -> None:
        (self._folder / self.name).unlink(missing_ok=True)
        self._file.close()


class Bell:
    """Wakes the tasks of this process, in whatever thread and loop, that wait for an append."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listening: set[asyncio.Future[None]] = set()

    @contextmanager
    def listening(self) -> Iterator[asyncio.Future[None]]:
        rung: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        with self._lock:
            self._listening.add(rung)
        try:
            yield rung
        finally:
            with self._lock:
                self._listening.discard(rung)

    def ring(self) -> None:
        with self._lock:
            for rung in self._listening:
                rung.get_loop().call_soon_threadsafe(_resolve, rung)


_bells: WeakValueDictionary[Path, Bell] = WeakValueDictionary()
_bells_lock = threading.Lock()


def bell_of(path: Path) -> Bell:
    """The one bell of this process for the log in `path`."""
    with _bells_lock:
        return _bells.setdefault(path, Bell())


def unavailable(error: sqlite3.Error) -> LogUnavailableError:
    return LogUnavailableError(f"the event log's file cannot be used now: {error}")


def _resolve(rung: asyncio.Future[None]) -> None:
    if not rung.done():
        rung.set_result(None)
