"""What the engine is given at start: the kit's dependencies, and its view of the content."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Annotated, Any

from fastapi import Depends, Request
from servicekit.content import Content
from servicekit.deps import Deps, build_deps

from .analyses.execution import Runs
from .canonical import canonical, sha256
from .evidence.keeping import IndexKeeper
from .metadata import kit, metadata
from .settings import CmoSettings
from .suggestions.machine import TextMachine
from .synthesis.vocabulary import Vocabulary


@dataclass(frozen=True)
class CmoDeps(Deps):
    """The usual dependencies, the vocabulary of codes and practice families, the process that reads texts, what
    keeps its search index, and the analyses under way here."""

    vocabulary: Vocabulary
    texts: TextMachine
    index: IndexKeeper
    runs: Runs

    async def close(self) -> None:
        await self.index.close()
        self.texts.close()
        await self.runs.close()
        await super().close()


def read_vocabulary(content: Content) -> Vocabulary:
    """The newest codebook and the practice families, as the engine uses them."""
    book, families = content.codebook(), content.families()
    parts = [book.model_dump(mode="json"), [family.model_dump(mode="json") for family in families]]
    return Vocabulary(
        lmp_categories={family.code: family.lmp_category for family in families},
        family_labels={family.code: {str(k): v for k, v in family.label.items()} for family in families},
        labels={code.code: {str(k): v for k, v in code.label.items()} for code in book.codes},
        mechanisms={
            code.code: ((code.resource or code.label)["en"], (code.reasoning or code.definition)["en"])  # type: ignore[index]
            for code in book.codes
            if code.family == "mechanism"
        },
        codebook=book.slug,
        codebook_version=book.version,
        content_version=f"{book.slug}-v{book.version}-{sha256(canonical(parts))[:12]}",
    )


def build(settings: CmoSettings, **given: Any) -> CmoDeps:
    deps = build_deps(settings, metadata, kit, **given)
    return CmoDeps(
        **{field.name: getattr(deps, field.name) for field in fields(deps)},
        vocabulary=read_vocabulary(deps.content),
        texts=TextMachine(),
        index=IndexKeeper(),
        runs=Runs(),
    )


async def _cmo_deps_of(request: Request) -> CmoDeps:
    deps: CmoDeps = request.app.state.deps
    return deps


CmoGiven = Annotated[CmoDeps, Depends(_cmo_deps_of)]
