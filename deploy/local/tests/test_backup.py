"""`almpo backup`: every file as it was at one moment, while others write; and a platform that starts from it."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import httpx
import pytest
from almpo_local import backup
from almpo_local.backup import BackupError, back_up
from almpo_local.data_folder import DataFolder

from .platform_process import PlatformProcess

FILES = ("a.db", "b.db", "c.db")


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "data")
    made.prepare()
    for name in FILES:
        with closing(sqlite3.connect(made.root / name)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("CREATE TABLE rounds (n INTEGER)")
            db.execute("INSERT INTO rounds VALUES (0)")
            db.commit()
    return made


@contextmanager
def writing_rounds(folder: DataFolder, *, nested: bool) -> Iterator[threading.Event]:
    """One thread writes 1, 2, 3, … into each file in turn, as the platform does. `nested`: it begins in one file while
    a transaction in another is open. Yields an event that is set once it has begun."""
    stop, begun = threading.Event(), threading.Event()

    def write() -> None:
        with ExitStack() as stack:
            found = [sqlite3.connect(folder.root / name, isolation_level=None, timeout=30) for name in FILES]
            databases = [stack.enter_context(closing(each)) for each in found]
            n = 0
            while not stop.is_set():
                n += 1
                for db in databases:
                    db.execute("BEGIN IMMEDIATE")
                    db.execute("UPDATE rounds SET n = ?", [n])
                    if not nested:
                        db.execute("COMMIT")
                if nested:
                    for db in databases:
                        db.execute("COMMIT")
                begun.set()
                stop.wait(0.001)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        yield begun
    finally:
        stop.set()
        writer.join(30)
        assert not writer.is_alive(), "the writer never came to an end: it and the backup hold each other up"


@pytest.mark.parametrize("nested", [False, True])
def test_all_files_are_of_one_moment(folder: DataFolder, tmp_path: Path, nested: bool) -> None:
    seen = set()
    with writing_rounds(folder, nested=nested) as begun:
        assert begun.wait(30)
        for number in range(12):
            copy = tmp_path / f"copy-{number}"
            back_up(folder, copy)
            first, second, third = (_round(copy / name) for name in FILES)
            assert first >= second >= third >= first - 1
            seen.add(first)
    assert len(seen) > 1, "nothing was written meanwhile, so nothing was shown"


def test_it_is_there_whole_or_not_at_all(folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(backup, "_copy_database", full)
        with pytest.raises(OSError, match="No space left"):
            back_up(folder, tmp_path / "copy")
    assert not list(tmp_path.glob("copy*"))
    back_up(folder, tmp_path / "copy")
    with pytest.raises(BackupError, match="is there already"):
        back_up(folder, tmp_path / "copy")
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "copy" / "a.db").stat().st_mode & 0o777 == 0o600


def test_who_writes_without_a_pause_is_told_of(
    folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "WAIT_S", 0.1)
    with closing(sqlite3.connect(folder.root / "b.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BackupError, match="wrote without a pause"):
            back_up(folder, tmp_path / "copy")
        other.execute("ROLLBACK")
    back_up(folder, tmp_path / "copy")


def test_a_folder_without_data_and_a_copy_in_itself_are_refused(folder: DataFolder, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="no platform's data"):
        back_up(DataFolder(tmp_path / "elsewhere"), tmp_path / "copy")
    with pytest.raises(BackupError, match="in the data folder itself"):
        back_up(folder, folder.root / "copies" / "copy")


def test_a_platform_starts_from_it_with_all_that_was_acknowledged_before(tmp_path: Path) -> None:
    served = PlatformProcess(tmp_path / "data")
    restored: PlatformProcess | None = None
    acknowledged: list[str] = []
    stop = threading.Event()

    def keep_planning() -> None:
        while not stop.is_set():
            acknowledged.append(_plan(served, len(acknowledged)))

    try:
        served.start()
        served.headers("facilitator")
        acknowledged.append(_plan(served, 0))
        planner = threading.Thread(target=keep_planning)
        planner.start()
        before = set(acknowledged)
        done = served.run("backup", str(tmp_path / "backups"))
        stop.set()
        planner.join(60)
        assert done.returncode == 0, done.stderr
        served.clear_up()  # killed: its folder is lost
        shutil.rmtree(served.folder)

        [copy] = (tmp_path / "backups").iterdir()
        restored = PlatformProcess(copy)
        restored.start()
        found = _sessions(restored)
        assert before <= found <= set(acknowledged)
        assert _plan(restored, 0) not in found
    finally:
        stop.set()
        served.clear_up()
        if restored is not None:
            restored.clear_up()


def _round(file: Path) -> int:
    with closing(sqlite3.connect(file)) as db:
        [n] = db.execute("SELECT n FROM rounds").fetchone()
        return int(n)


def _plan(platform: PlatformProcess, number: int) -> str:
    draft = {
        "title": f"Session {number}",
        "level": "national",
        "countries": ["PL"],
        "starts_at": "2026-01-12T09:00:00Z",
    }
    answer = httpx.post(
        f"{platform.url}/api/cop/v1/sessions", json=draft, headers=platform.headers("facilitator"), timeout=30
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def _sessions(platform: PlatformProcess) -> set[str]:
    found: set[str] = set()
    page: dict[str, str] = {"limit": "100"}
    while True:
        answer = httpx.get(
            f"{platform.url}/api/cop/v1/sessions", params=page, headers=platform.headers("facilitator"), timeout=30
        ).json()
        found |= {each["id"] for each in answer["items"]}
        if answer["next"] is None:
            return found
        page = {"limit": "100", "cursor": answer["next"]}
