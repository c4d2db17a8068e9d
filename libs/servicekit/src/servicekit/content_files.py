"""Reading content files: each into its model, or a `ContentError` that names the file and the place in it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from servicekit.content_models import Codebook, CodeList, Effect

M = TypeVar("M", bound=BaseModel)

_VERSIONED = re.compile(r"(?P<slug>.+)-v(?P<version>\d+)")


class ContentError(Exception):
    """A content file is missing or wrong. `file` is relative to the content folder, `pointer` is a JSON pointer."""

    def __init__(self, file: str, pointer: str, reason: str) -> None:
        self.file, self.pointer, self.reason = file, pointer, reason
        super().__init__(f"content/{file}{f' at {pointer}' if pointer else ''}: {reason}")


def read_code_lists(root: Path) -> dict[str, CodeList]:
    lists = {}
    for path in _files(root, "code-lists", "*.json"):
        name = f"code-lists/{path.name}"
        found = read_model(root, name, CodeList)
        if found.list != path.stem:
            raise ContentError(name, "/list", f"is {found.list!r}, but the file is called {path.name}")
        unique(name, "items", (item.code for item in found.items))
        lists[found.list] = found
    for needed in ("countries", "lmp-categories", "target-groups"):
        if needed not in lists:
            raise ContentError(f"code-lists/{needed}.json", "", "is missing; practices and effects refer to it")
    return lists


def read_codebooks(root: Path) -> dict[tuple[str, int], Codebook]:
    books = {}
    for path in _files(root, "codebooks", "*.json"):
        name = f"codebooks/{path.name}"
        book = read_model(root, name, Codebook)
        if (book.slug, book.version) != _slug_and_version(name, path.stem):
            raise ContentError(
                name, "/slug", f"says {book.slug} version {book.version}, but the file is called {path.name}"
            )
        books[book.slug, book.version] = book
    return books


def read_instruments(root: Path) -> dict[tuple[str, int], tuple[dict[str, Any], dict[str, Any]]]:
    instruments = {}
    for path in _files(root, "instruments", "*.json"):
        if path.name.endswith(".meta.json"):
            continue
        key = _slug_and_version(f"instruments/{path.name}", path.stem)
        meta = f"instruments/{path.stem}.meta.json"
        instruments[key] = (_object(root, f"instruments/{path.name}"), _object(root, meta))
    return instruments


def read_effects(root: Path) -> tuple[Effect, ...]:
    """Rows of the CSV; an empty cell is None. The pointer of an error is /<row from 0>/<column>."""
    name = "effects/effects.csv"
    rows = csv.DictReader(io.StringIO(_text(root, name), newline=""), strict=True)
    effects = []
    for at, row in enumerate(rows):
        if None in row or None in row.values():
            raise ContentError(
                name, f"/{at}", "has more or fewer cells than the header; quote cells that contain commas"
            )
        effects.append(_validated(name, f"/{at}", Effect, {k: v or None for k, v in row.items()}))
    return tuple(effects)


def _files(root: Path, folder: str, pattern: str) -> list[Path]:
    found = sorted((root / folder).glob(pattern))
    if not found:
        raise ContentError(folder, "", f"no {pattern} in {root / folder}; the content folder is incomplete")
    return found


def _text(root: Path, name: str) -> str:
    try:
        return (root / name).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ContentError(name, "", f"is missing from {root}") from None
    except UnicodeDecodeError as fault:
        raise ContentError(name, "", f"is not UTF-8 (byte {fault.start})") from fault


def _object(root: Path, name: str) -> dict[str, Any]:
    try:
        value = json.loads(_text(root, name))
    except json.JSONDecodeError as fault:
        raise ContentError(name, "", f"is not JSON: {fault.msg}, line {fault.lineno} column {fault.colno}") from fault
    if not isinstance(value, dict):
        raise ContentError(name, "", "must be a JSON object")
    return value


def read_model(root: Path, name: str, model: type[M]) -> M:
    return _validated(name, "", model, _object(root, name))


def _validated(name: str, under: str, model: type[M], value: object) -> M:
    try:
        return model.model_validate(value)
    except ValidationError as fault:
        first, more = fault.errors(include_url=False)[0], fault.error_count() - 1
        steps = (str(step).replace("~", "~0").replace("/", "~1") for step in first["loc"])
        reason = first["msg"] + (f" (and {more} more faults in this file)" if more else "")
        raise ContentError(name, under + "".join(f"/{step}" for step in steps), reason) from fault


def _slug_and_version(name: str, stem: str) -> tuple[str, int]:
    match = _VERSIONED.fullmatch(stem)
    if not match:
        raise ContentError(name, "", "must be called <slug>-v<version>.json")
    return match["slug"], int(match["version"])


def unique(file: str, array: str, codes: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    for at, code in enumerate(codes):
        if code in seen:
            raise ContentError(file, f"/{array}/{at}" if array else f"/{at}", f"{code!r} appears twice")
        seen.add(code)
    return seen
