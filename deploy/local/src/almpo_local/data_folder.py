"""The data folder: one process at a time, secrets that only its owner can read, and notes of what was done to it."""

from __future__ import annotations

import fcntl
import json
import os
import secrets
import shutil
from pathlib import Path
from typing import IO, Any

_MARK = "almpo.json"
_WORDS = (
    "amber", "anchor", "apple", "autumn", "basket", "bridge", "candle", "canyon", "castle", "cedar", "cherry",
    "cloud", "copper", "coral", "cotton", "crystal", "dolphin", "ember", "falcon", "feather", "fern", "forest",
    "garden", "ginger", "granite", "harbour", "hazel", "heron", "island", "ivory", "jasmine", "juniper", "lantern",
    "lemon", "lily", "linen", "maple", "marble", "meadow", "mirror", "morning", "mountain", "nectar", "ocean",
    "olive", "orchard", "paper", "pebble", "pepper", "pine", "planet", "quartz", "raven", "river", "saffron",
    "silver", "spring", "summer", "thistle", "timber", "valley", "violet", "willow", "winter",
)  # fmt: skip


class FolderInUseError(Exception):
    """Another process works with this data folder; the message says which, and what to do."""


class DataFolder:
    """`root` holds one SQLite file per service, the event log, the issuer's files and a lock."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._lock: IO[str] | None = None

    def prepare(self) -> None:
        """Make the folder, for its owner alone, if it is missing."""
        self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not (self.root / _MARK).exists():
            self.note(_MARK, {"made_by": "almpo"})

    def lock(self) -> None:
        """Hold the folder until the process ends. Raises FolderInUseError."""
        self.prepare()
        file = (self.root / "lock").open("a+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            holder = file.read().strip() or "another process"
            file.close()
            raise FolderInUseError(
                f"The data folder {self.root} is in use by {holder}. Stop that one first, "
                "or choose another folder with ALMPO_DATA (and another port with ALMPO_PORT)."
            ) from None
        file.truncate(0)
        file.write(f"process {os.getpid()}")
        file.flush()
        self._lock = file

    def database_url(self, service: str) -> str:
        return f"sqlite:///{self.root / service}.db"

    @property
    def log(self) -> Path:
        return self.root / "log.db"

    @property
    def issuer(self) -> Path:
        return self.root / "issuer.db"

    def secret(self, name: str, made: str | None = None) -> str:
        """A secret of this folder: the one kept, or a new random one (or `made`), readable by the owner alone."""
        kept: dict[str, str] = self.noted("secrets.json") or {}
        if name not in kept:
            kept[name] = made or secrets.token_urlsafe(32)
            self.note("secrets.json", kept)
        return kept[name]

    def renewed_secret(self, name: str) -> str:
        """Another random one in its place."""
        kept: dict[str, str] = self.noted("secrets.json") or {}
        self.note("secrets.json", {each: kept[each] for each in kept if each != name})
        return self.secret(name)

    def noted(self, name: str) -> Any:
        """What was noted in the file `name`, or None."""
        path = self.root / name
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None

    def note(self, name: str, value: Any) -> None:
        """Write a small JSON file: whole or not at all, readable by the owner alone."""
        path = self.root / name
        new = path.with_suffix(".new")
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(value, file, indent=2, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)

    def empty(self) -> bool:
        """Remove everything in a folder that is ours → False if the folder is not, and nothing was touched."""
        if not (self.root / _MARK).exists():
            return False
        self.lock()
        for path in self.root.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        return True


def readable_password() -> str:
    """Three words and a number: about 24 bits, for an address that only this machine reaches."""
    words = "-".join(secrets.choice(_WORDS) for _ in range(3))
    return f"{words}-{10 + secrets.randbelow(90)}"
