"""Do a step again only when what it is made from has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from console import ROOT, STAMPS


def fingerprint(sources: Iterable[Path], *facts: str) -> str:
    """A hash over the files' names and bytes (folders are walked) and over further facts, such as a version."""
    digest = hashlib.sha256()
    for fact in facts:
        digest.update(fact.encode() + b"\0")
    for path in sorted(_files(sources)):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(sources: Iterable[Path]) -> Iterable[Path]:
    for source in sources:
        if source.is_dir():
            yield from (path for path in source.rglob("*") if path.is_file())
        elif source.exists():
            yield source


def is_current(step: str, print_: str) -> bool:
    stamp = STAMPS / step
    return stamp.exists() and stamp.read_text() == print_


def mark(step: str, print_: str) -> None:
    STAMPS.mkdir(parents=True, exist_ok=True)
    (STAMPS / step).write_text(print_)
