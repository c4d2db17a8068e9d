"""What a self-assessment names must exist, and come once."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from servicekit.content import Content
from servicekit.problems import FieldError, Problem, invalid_many

from ..person_level import CODE
from .drafts import ReadinessDraft


def check(draft: ReadinessDraft, content: Content, registered: AbstractSet[str]) -> None:
    """Raise 422 with every fault found. `registered`: needs of the release, and those assessed before."""
    errors = list(_faults(draft, content, registered))
    if any(error.code == CODE for error in errors):
        raise Problem(422, "person-level-input", errors[0].message, errors=errors)
    if errors:
        raise invalid_many(errors)


def _faults(draft: ReadinessDraft, content: Content, registered: AbstractSet[str]) -> Iterator[FieldError]:
    codes = {code.code: code for code in content.codebook().codes}
    levels = content.code_list("readiness-levels").codes()
    families = frozenset(family.code for family in content.families())
    seen: set[str] = set()
    for at, said in enumerate(draft.assessments):
        here = f"/assessments/{at}"
        code = codes.get(said.need)
        if code is None and said.need not in registered:
            yield FieldError(
                pointer=f"{here}/need",
                code="unknown-code",
                message=f"{said.need} is neither a code of the codebook nor a requirement of the design's release; "
                "GET …/readiness lists the needs.",
            )
        if code is not None and code.outside_platform:
            yield FieldError(
                pointer=f"{here}/need",
                code=CODE,
                message=f"{said.need} is about individual persons. This platform designs policies and neither plans "
                "nor performs the profiling of people.",
            )
        if said.need in seen:
            yield FieldError(pointer=f"{here}/need", code="duplicate", message=f"{said.need} is assessed twice.")
        seen.add(said.need)
        if said.level is not None and said.level not in levels:
            yield _not_one_of(f"{here}/level", said.level, levels)
        for nth, family in enumerate(said.options):
            if family not in families:
                yield _not_one_of(f"{here}/options/{nth}", family, families)


def _not_one_of(pointer: str, code: str, known: AbstractSet[str]) -> FieldError:
    return FieldError(
        pointer=pointer,
        code="unknown-code",
        message=f"{code} is not a known code; use one of {', '.join(sorted(known))}.",
    )
