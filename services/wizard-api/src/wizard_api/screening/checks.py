"""What a screening names must exist in the content, and come once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from servicekit.content import Content
from servicekit.problems import FieldError, Problem, invalid_many

from ..person_level import CODE
from .drafts import ScreenedFunction, ScreeningDraft


def check(draft: ScreeningDraft, content: Content) -> None:
    """Raise 422 with every fault found."""
    errors = list(_faults(draft, content))
    if any(error.code == CODE for error in errors):
        raise Problem(422, "person-level-input", errors[0].message, errors=errors)
    if errors:
        raise invalid_many(errors)


def _faults(draft: ScreeningDraft, content: Content) -> Iterator[FieldError]:
    codes = {code.code: code for code in content.codebook().codes}
    functions = frozenset(c for c, code in codes.items() if c.startswith("ai.") and not code.outside_platform)
    seen: set[str] = set()
    for at, function in enumerate(draft.functions):
        here = f"/functions/{at}"
        known = codes.get(function.code)
        if known is not None and known.outside_platform:
            yield FieldError(
                pointer=f"{here}/code",
                code=CODE,
                message=f"{function.code} is about individual persons. This platform designs policies and neither "
                "plans nor performs the profiling of people.",
            )
        elif known is None:
            yield _unknown(f"{here}/code", function.code, functions)
        if function.code in seen:
            yield FieldError(pointer=f"{here}/code", code="duplicate", message=f"{function.code} is screened twice.")
        seen.add(function.code)
        yield from _of_function(here, function, content)


def _of_function(here: str, function: ScreenedFunction, content: Content) -> Iterator[FieldError]:
    forms, act = content.assessment_forms(), content.ai_act()
    families = frozenset(family.code for family in content.families())
    stages = content.code_list("policy-cycle-stages").codes()
    trust = frozenset(code.code for code in content.codebook().codes if code.code.startswith("trust."))
    if function.stage is not None and function.stage not in stages:
        yield _unknown(f"{here}/stage", function.stage, stages)
    yield from _named(f"{here}/options/{{}}", enumerate(function.options), families)
    yield from _named(f"{here}/answers/{{}}", _keys(function.answers), frozenset(q.code for q in act.questions))
    yield from _named(f"{here}/trust/{{}}/code", enumerate(each.code for each in function.trust), trust)
    yield from _named(f"{here}/impact/{{}}", _keys(function.impact), frozenset(part.code for part in forms.impact))
    items = frozenset(item.code for item in forms.data_protection)
    checked = enumerate(each.code for each in function.data_protection)
    yield from _named(f"{here}/data_protection/{{}}/code", checked, items)


def _keys(said: Iterable[str]) -> Iterable[tuple[str, str]]:
    return ((key, key) for key in said)


def _named(pointer: str, codes: Iterable[tuple[int | str, str]], known: AbstractSet[str]) -> Iterator[FieldError]:
    seen: set[str] = set()
    for place, code in codes:
        if code not in known:
            yield _unknown(pointer.format(place), code, known)
        if code in seen:
            yield FieldError(pointer=pointer.format(place), code="duplicate", message=f"{code} is listed twice.")
        seen.add(code)


def _unknown(pointer: str, code: str, known: AbstractSet[str]) -> FieldError:
    return FieldError(
        pointer=pointer,
        code="unknown-code",
        message=f"{code} is not a known code; use one of {', '.join(sorted(known))}.",
    )
