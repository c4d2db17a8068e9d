"""What domain experts edit under `content/`, read once at start and checked before anything is served.

`Content.load(root)` reads every file, or refuses with a `ContentError` that names the file and the place in it.
What it returns is frozen; `instrument()` hands out a copy, because services take definitions apart.
"""

from __future__ import annotations

import copy
import csv
import io
import json
import os
import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from servicekit.content_models import (
    Codebook,
    CodeList,
    Effect,
    Practice,
    PracticeFamilies,
    PracticeFamily,
    PracticeFile,
)

CODEBOOK = "almpo-codebook"
"""The slug of the codebook that sessions and surveys are coded to."""

M = TypeVar("M", bound=BaseModel)
K = TypeVar("K")
V = TypeVar("V")

_VERSIONED = re.compile(r"(?P<slug>.+)-v(?P<version>\d+)")


class ContentError(Exception):
    """A content file is missing or wrong. `file` is relative to the content folder, `pointer` is a JSON pointer."""

    def __init__(self, file: str, pointer: str, reason: str) -> None:
        self.file, self.pointer, self.reason = file, pointer, reason
        super().__init__(f"content/{file}{f' at {pointer}' if pointer else ''}: {reason}")


def content_root(environ: Mapping[str, str] = os.environ, start: Path = Path(__file__)) -> Path:
    """The content folder: `ALMPO_CONTENT`, else the first `content/` beside or above the source tree."""
    named = environ.get("ALMPO_CONTENT")
    if named:
        root = Path(named)
        if not (root / "code-lists").is_dir():
            raise ContentError(
                "code-lists", "", f"not found in {root} (from ALMPO_CONTENT); point it at the content folder"
            )
        return root.resolve()
    for folder in start.resolve().parents:
        if (folder / "content" / "code-lists").is_dir():
            return folder / "content"
    raise ContentError("code-lists", "", f"no content folder above {start}; set ALMPO_CONTENT to the content folder")


@dataclass(frozen=True, slots=True)
class Content:
    """All content of one version of the repository. Lookups raise `KeyError` naming what exists."""

    root: Path
    _code_lists: Mapping[str, CodeList]
    _codebooks: Mapping[tuple[str, int], Codebook]
    _families: tuple[PracticeFamily, ...]
    _practices: tuple[Practice, ...]
    _effects: tuple[Effect, ...]
    _instruments: Mapping[tuple[str, int], tuple[dict[str, Any], dict[str, Any]]] = field(repr=False)

    @classmethod
    def load(cls, root: Path) -> Content:
        """Read and check everything under `root`; the first fault raises `ContentError`."""
        content = cls(
            root=root,
            _code_lists=_read_code_lists(root),
            _codebooks=_read_codebooks(root),
            _families=_model(root, "practice-families.json", PracticeFamilies).families,
            _practices=_model(root, "practices.json", PracticeFile).practices,
            _effects=_read_effects(root),
            _instruments=_read_instruments(root),
        )
        content._check_references()
        return content

    def code_list(self, name: str) -> CodeList:
        """`name` is the file's name without its ending: `countries`, `lmp-categories`, …"""
        return _look_up(self._code_lists, name)

    def code_list_names(self) -> tuple[str, ...]:
        return tuple(sorted(self._code_lists))

    def codebook(self, slug: str = CODEBOOK, version: int | None = None) -> Codebook:
        """One codebook, the newest version unless told."""
        return _look_up(self._codebooks, _newest(self._codebooks, slug, version))

    def families(self) -> tuple[PracticeFamily, ...]:
        return self._families

    def practices(self) -> tuple[Practice, ...]:
        return self._practices

    def effects(self) -> tuple[Effect, ...]:
        """Every row, vote counts included: filter on `kind`, never merge across estimands."""
        return self._effects

    def instrument(self, slug: str, version: int | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
        """`(definition, meta)` of one instrument, the newest version unless told; a copy, free to change."""
        found = _look_up(self._instruments, _newest(self._instruments, slug, version))
        return copy.deepcopy(found)

    def instrument_versions(self) -> tuple[tuple[str, int], ...]:
        return tuple(sorted(self._instruments))

    def _check_references(self) -> None:
        """What one file says about another must exist there."""
        categories = self.code_list("lmp-categories").codes()
        families = _unique("practice-families.json", "families", (f.code for f in self._families))
        for at, family in enumerate(self._families):
            here = f"/families/{at}/lmp_category"
            _known("practice-families.json", here, [family.lmp_category], categories, "LMP category")

        _unique("practices.json", "practices", (p.slug for p in self._practices))
        for at, practice in enumerate(self._practices):
            file, here = "practices.json", f"/practices/{at}"
            groups = self.code_list("target-groups").codes()
            _known(file, f"{here}/country", [practice.country], self.code_list("countries").codes(), "country")
            _known(file, f"{here}/lmp_categories", practice.lmp_categories, categories, "LMP category")
            _known(file, f"{here}/practice_family", [practice.practice_family], families, "practice family")
            _known(file, f"{here}/target_groups", practice.target_groups, groups, "target group")

        _unique("effects/effects.csv", "", (e.id for e in self._effects))
        for at, effect in enumerate(self._effects):
            file, here = "effects/effects.csv", f"/{at}"
            _known(file, f"{here}/lmp_category", [effect.lmp_category], categories | {None}, "LMP category")
            _known(file, f"{here}/practice_family", [effect.practice_family], families | {None}, "practice family")

        current = {code.code for code in self.codebook().codes}
        for name, code_list in self._code_lists.items():
            for at, item in enumerate(code_list.items):
                _known(f"code-lists/{name}.json", f"/items/{at}/codes", item.codes, current, "code")
        for at, practice in enumerate(self._practices):
            here = f"/practices/{at}/outside_platform_functions"
            _known("practices.json", here, practice.outside_platform_functions, current, "code")

        for (slug, version), codebook in self._codebooks.items():
            file = f"codebooks/{slug}-v{version}.json"
            codes = _unique(file, "codes", (c.code for c in codebook.codes))
            for at, code in enumerate(codebook.codes):
                _known(file, f"/codes/{at}/links", code.links, codes, "code")


def _read_code_lists(root: Path) -> dict[str, CodeList]:
    lists = {}
    for path in _files(root, "code-lists", "*.json"):
        name = f"code-lists/{path.name}"
        found = _model(root, name, CodeList)
        if found.list != path.stem:
            raise ContentError(name, "/list", f"is {found.list!r}, but the file is called {path.name}")
        _unique(name, "items", (item.code for item in found.items))
        lists[found.list] = found
    for needed in ("countries", "lmp-categories", "target-groups"):
        if needed not in lists:
            raise ContentError(f"code-lists/{needed}.json", "", "is missing; practices and effects refer to it")
    return lists


def _read_codebooks(root: Path) -> dict[tuple[str, int], Codebook]:
    books = {}
    for path in _files(root, "codebooks", "*.json"):
        name = f"codebooks/{path.name}"
        book = _model(root, name, Codebook)
        if (book.slug, book.version) != _slug_and_version(name, path.stem):
            raise ContentError(
                name, "/slug", f"says {book.slug} version {book.version}, but the file is called {path.name}"
            )
        books[book.slug, book.version] = book
    return books


def _read_instruments(root: Path) -> dict[tuple[str, int], tuple[dict[str, Any], dict[str, Any]]]:
    instruments = {}
    for path in _files(root, "instruments", "*.json"):
        if path.name.endswith(".meta.json"):
            continue
        key = _slug_and_version(f"instruments/{path.name}", path.stem)
        meta = f"instruments/{path.stem}.meta.json"
        instruments[key] = (_object(root, f"instruments/{path.name}"), _object(root, meta))
    return instruments


def _read_effects(root: Path) -> tuple[Effect, ...]:
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


def _model(root: Path, name: str, model: type[M]) -> M:
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


def _newest(have: Iterable[tuple[str, int]], slug: str, version: int | None) -> tuple[str, int]:
    return slug, version if version is not None else max((v for s, v in have if s == slug), default=0)


def _look_up(have: Mapping[K, V], key: K) -> V:
    if key not in have:
        raise KeyError(f"no {key!r} in content; there is {', '.join(sorted(map(str, have)))}")
    return have[key]


def _unique(file: str, array: str, codes: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    for at, code in enumerate(codes):
        if code in seen:
            raise ContentError(file, f"/{array}/{at}" if array else f"/{at}", f"{code!r} appears twice")
        seen.add(code)
    return seen


def _known(file: str, pointer: str, codes: Iterable[K], known: AbstractSet[K], what: str) -> None:
    for code in codes:
        if code not in known:
            raise ContentError(file, pointer, f"{code!r} is not a known {what}")
