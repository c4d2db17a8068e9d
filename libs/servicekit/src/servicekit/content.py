"""What domain experts edit under `content/`, read once at start and checked before anything is served.

`Content.load(root)` reads every file, or refuses with a `ContentError` that names the file and the place in it.
What it returns is frozen; `instrument()` hands out a copy, because services take definitions apart.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from servicekit.content_files import (
    ContentError,
    read_code_lists,
    read_codebooks,
    read_effects,
    read_instruments,
    read_model,
    unique,
)
from servicekit.content_models import (
    Codebook,
    CodeList,
    Effect,
    IndicatorFile,
    KnownIndicator,
    Practice,
    PracticeFamilies,
    PracticeFamily,
    PracticeFile,
)
from servicekit.content_readiness import AiAct, AssessmentForms, StartingNeeds

__all__ = ["CODEBOOK", "Content", "ContentError", "content_root"]

CODEBOOK = "almpo-codebook"
"""The slug of the codebook that sessions and surveys are coded to."""

K = TypeVar("K")
V = TypeVar("V")


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
    _indicators: tuple[KnownIndicator, ...]
    _ai_act: AiAct
    _assessment_forms: AssessmentForms
    _starting_needs: StartingNeeds
    _instruments: Mapping[tuple[str, int], tuple[dict[str, Any], dict[str, Any]]] = field(repr=False)

    @classmethod
    def load(cls, root: Path) -> Content:
        """Read and check everything under `root`; the first fault raises `ContentError`."""
        content = cls(
            root=root,
            _code_lists=read_code_lists(root),
            _codebooks=read_codebooks(root),
            _families=read_model(root, "practice-families.json", PracticeFamilies).families,
            _practices=read_model(root, "practices.json", PracticeFile).practices,
            _effects=read_effects(root),
            _indicators=read_model(root, "indicators.json", IndicatorFile).indicators,
            _ai_act=read_model(root, "ai-screening/ai-act-v1.json", AiAct),
            _assessment_forms=read_model(root, "ai-screening/forms-v1.json", AssessmentForms),
            _starting_needs=read_model(root, "readiness/starting-list.json", StartingNeeds),
            _instruments=read_instruments(root),
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

    def indicators(self) -> tuple[KnownIndicator, ...]:
        """Ways to measure outcomes, with where they are laid down."""
        return self._indicators

    def ai_act(self) -> AiAct:
        return self._ai_act

    def assessment_forms(self) -> AssessmentForms:
        return self._assessment_forms

    def starting_needs(self) -> Mapping[str, tuple[str, ...]]:
        """Practice family → codes of the data that it can hardly do without."""
        return {each.practice_family: each.needs for each in self._starting_needs.families}

    def instrument(self, slug: str, version: int | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
        """`(definition, meta)` of one instrument, the newest version unless told; a copy, free to change."""
        found = _look_up(self._instruments, _newest(self._instruments, slug, version))
        return copy.deepcopy(found)

    def instrument_versions(self) -> tuple[tuple[str, int], ...]:
        return tuple(sorted(self._instruments))

    def _check_references(self) -> None:
        """What one file says about another must exist there."""
        categories = self.code_list("lmp-categories").codes()
        families = unique("practice-families.json", "families", (f.code for f in self._families))
        for at, family in enumerate(self._families):
            here = f"/families/{at}/lmp_category"
            _known("practice-families.json", here, [family.lmp_category], categories, "LMP category")

        unique("practices.json", "practices", (p.slug for p in self._practices))
        for at, practice in enumerate(self._practices):
            file, here = "practices.json", f"/practices/{at}"
            groups = self.code_list("target-groups").codes()
            _known(file, f"{here}/country", [practice.country], self.code_list("countries").codes(), "country")
            _known(file, f"{here}/lmp_categories", practice.lmp_categories, categories, "LMP category")
            _known(file, f"{here}/practice_family", [practice.practice_family], families, "practice family")
            _known(file, f"{here}/target_groups", practice.target_groups, groups, "target group")

        unique("effects/effects.csv", "", (e.id for e in self._effects))
        for at, effect in enumerate(self._effects):
            file, here = "effects/effects.csv", f"/{at}"
            _known(file, f"{here}/lmp_category", [effect.lmp_category], categories | {None}, "LMP category")
            _known(file, f"{here}/practice_family", [effect.practice_family], families | {None}, "practice family")

        # An older instrument may link to a code that a newer codebook dropped: any version will do.
        books = [book for (slug, _), book in self._codebooks.items() if slug == CODEBOOK]
        if not books:
            raise ContentError(f"codebooks/{CODEBOOK}-v1.json", "", "is missing")
        current = {code.code for book in books for code in book.codes}
        unique("indicators.json", "indicators", (each.id for each in self._indicators))
        for at, indicator in enumerate(self._indicators):
            _known("indicators.json", f"/indicators/{at}/outcome", [indicator.outcome], current, "code")
        for name, code_list in self._code_lists.items():
            for at, item in enumerate(code_list.items):
                _known(f"code-lists/{name}.json", f"/items/{at}/codes", item.codes, current, "code")
        for at, practice in enumerate(self._practices):
            here = f"/practices/{at}/outside_platform_functions"
            _known("practices.json", here, practice.outside_platform_functions, current, "code")

        for at, listed in enumerate(self._starting_needs.families):
            file, here = "readiness/starting-list.json", f"/families/{at}"
            _known(file, f"{here}/practice_family", [listed.practice_family], families, "practice family")
            _known(file, f"{here}/needs", listed.needs, current, "code")

        for (slug, version), (definition, _) in self._instruments.items():
            for pointer, link in _links(definition, ""):
                _known(f"instruments/{slug}-v{version}.json", pointer, [link], current, "code")

        for (slug, version), codebook in self._codebooks.items():
            file = f"codebooks/{slug}-v{version}.json"
            codes = unique(file, "codes", (c.code for c in codebook.codes))
            for at, code in enumerate(codebook.codes):
                _known(file, f"/codes/{at}/links", code.links, codes, "code")


def _newest(have: Iterable[tuple[str, int]], slug: str, version: int | None) -> tuple[str, int]:
    return slug, version if version is not None else max((v for s, v in have if s == slug), default=0)


def _look_up(have: Mapping[K, V], key: K) -> V:
    if key not in have:
        raise KeyError(f"no {key!r} in content; there is {', '.join(sorted(map(str, have)))}")
    return have[key]


def _links(node: object, pointer: str) -> Iterable[tuple[str, str]]:
    """Every code that an instrument's items link to, with its place."""
    if isinstance(node, list):
        for at, child in enumerate(node):
            yield from _links(child, f"{pointer}/{at}")
    elif isinstance(node, dict):
        for at, link in enumerate(node.get("links", [])):
            yield f"{pointer}/links/{at}/code", str(link.get("code"))
        for key, child in node.items():
            if key != "links":
                yield from _links(child, f"{pointer}/{key}")


def _known(file: str, pointer: str, codes: Iterable[K], known: AbstractSet[K], what: str) -> None:
    for code in codes:
        if code not in known:
            raise ContentError(file, pointer, f"{code!r} is not a known {what}")
