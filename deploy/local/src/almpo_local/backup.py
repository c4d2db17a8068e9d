"""A copy of a data folder, taken while the platform serves it: every file as it was at one and the same moment.

That moment is what a power cut would have left, and the platform starts from that without losing or doubling anything:
an event that had reached the log but was not yet marked as sent is sent again, and its consumers know it by its id."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path

from .data_folder import DataFolder

WAIT_S = 60.0
"""How long it tries to find a moment in which nobody writes. A group of writes takes milliseconds."""
_PAUSE_S = 0.003


class BackupError(Exception):
    """Nothing was copied; the message says why and what to do."""


def back_up(folder: DataFolder, target: Path) -> float:
    """Copy `folder` to `target`, which must not exist yet → for how many seconds writers had to wait.

    `target` is a data folder itself: serve it with ALMPO_DATA, or copy it back. It is there whole or not at all.
    Raises BackupError."""
    databases = sorted(folder.root.glob("*.db"))
    if not databases:
        raise BackupError(f"There is no platform's data in {folder.root}. Check ALMPO_DATA.")
    if target.exists():
        raise BackupError(f"{target} is there already. Name a folder that does not exist yet.")
    if target.resolve().is_relative_to(folder.root):
        raise BackupError(f"{target} lies in the data folder itself: what is lost with one is lost with both.")
    unfinished = target.with_name(f"{target.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True, mode=0o700)
    try:
        with ExitStack() as stack:
            readers = {each: stack.enter_context(closing(_connect(each))) for each in databases}
            held_s = _begin_together(databases, list(readers.values()))
            _copy_notes(folder.root, unfinished)
            for file, reader in readers.items():
                _copy_database(reader, unfinished / file.name)
        _sync(unfinished)
        unfinished.rename(target)
        _sync(target.parent)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return held_s


def name_for(moment: datetime) -> str:
    """How a backup of this moment is called: names in the order of their moments."""
    return f"almpo-{moment:%Y-%m-%dT%H-%M-%S}"


def _begin_together(databases: Sequence[Path], readers: Sequence[sqlite3.Connection]) -> float:
    """Begin to read all of them at a moment in which nobody writes to any → seconds for which writers waited.

    It takes all locks at once or none: the platform writes to several files from one thread, so that waiting for one
    file while holding another could stop both."""
    give_up = time.monotonic() + WAIT_S
    while True:
        began = time.monotonic()
        with _all_writers_held(databases) as held:
            if held:
                for reader in readers:
                    reader.execute("BEGIN")
                    reader.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the snapshot is of now
                return time.monotonic() - began
        if time.monotonic() > give_up:
            raise BackupError("The platform wrote without a pause for a minute. Try again when less goes on.")
        time.sleep(_PAUSE_S)


@contextmanager
def _all_writers_held(databases: Sequence[Path]) -> Iterator[bool]:
    """Whether nobody else can write to any of these files meanwhile."""
    with ExitStack() as stack:
        try:
            for each in databases:
                writer = stack.enter_context(closing(_connect(each, busy_s=0)))
                writer.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            yield False
            return
        yield True


def _connect(file: Path, busy_s: float = 30) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{file}?mode=rw", uri=True, timeout=busy_s, isolation_level=None)


def _copy_database(reader: sqlite3.Connection, copy: Path) -> None:
    copy.touch(mode=0o600)
    with closing(sqlite3.connect(copy, isolation_level=None)) as db:
        reader.backup(db)
        [found] = db.execute("PRAGMA quick_check").fetchone()
        if found != "ok":
            raise BackupError(f"The copy of {copy.name} is damaged: {found}")


def _copy_notes(root: Path, target: Path) -> None:
    for each in root.glob("*.json"):
        shutil.copy2(each, target / each.name)


def _sync(folder: Path) -> None:
    """Have what the folder holds on the disk, not only in memory."""
    for path in (*folder.glob("*.db"), *folder.glob("*.json"), folder):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
