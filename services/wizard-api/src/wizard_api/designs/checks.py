"""What a step says must exist in the content, and must not contradict itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from servicekit.content import Content
from servicekit.problems import FieldError, Problem, invalid_many

from ..person_level import CODE, Closed
from ..ranking.memberships import contradictions
from .steps import (
    AiFunctionsStep,
    CapacityStep,
    ContextStep,
    DataReadinessStep,
    MonitoringStep,
    ObjectivesStep,
    OptionsStep,
    TargetGroupStep,
    TheoryOfChangeStep,
)


def check(step: Closed, content: Content) -> None:
    """Raise 422 with every fault found."""
    errors = list(_faults(step, content))
    if any(error.code == CODE for error in errors):
        raise Problem(422, "person-level-input", errors[0].message, errors=errors)
    if errors:
        raise invalid_many(errors)


def _faults(step: Closed, content: Content) -> Iterator[FieldError]:
    match step:
        case ContextStep():
            codes = [each.code for each in step.memberships]
            yield from _codes(codes, _codebook(content), "/memberships/{}/code")
            yield from _contradictory(step)
        case TargetGroupStep():
            yield from _codes(step.groups, content.code_list("target-groups").codes(), "/groups/{}")
        case ObjectivesStep():
            yield from _codes([each.code for each in step.outcomes], _codebook(content), "/outcomes/{}/code")
        case CapacityStep():
            yield from _codes([each.code for each in step.factors], _codebook(content), "/factors/{}/code")
        case DataReadinessStep():
            yield from _codes([each.code for each in step.sources], _codebook(content), "/sources/{}/code")
            levels = content.code_list("readiness-levels").codes()
            for at, source in enumerate(step.sources):
                if source.level is not None and source.level not in levels:
                    yield _unknown(f"/sources/{at}/level", source.level, levels)
        case OptionsStep():
            yield from _judgements(step, content)
        case AiFunctionsStep():
            yield from _functions(step, content)
        case TheoryOfChangeStep():
            yield from _chains(step, content)
        case MonitoringStep():
            yield from _indicators(step, content)


def _codebook(content: Content) -> frozenset[str]:
    return frozenset(code.code for code in content.codebook().codes)


def _codes(codes: Iterable[str], known: frozenset[str], pointer: str) -> Iterator[FieldError]:
    """Each code exists and comes once."""
    seen: set[str] = set()
    for at, code in enumerate(codes):
        if code not in known:
            yield _unknown(pointer.format(at), code, known)
        if code in seen:
            yield FieldError(pointer=pointer.format(at), code="duplicate", message=f"{code} is listed twice.")
        seen.add(code)


def _unknown(pointer: str, code: str, known: Iterable[str]) -> FieldError:
    family = code.split(".")[0]
    near = sorted(each for each in known if "." not in each or each.startswith(f"{family}."))
    return FieldError(
        pointer=pointer, code="unknown-code", message=f"{code} is not a known code; use one of {', '.join(near)}."
    )


def _contradictory(step: ContextStep) -> Iterator[FieldError]:
    at = {each.code: index for index, each in enumerate(step.memberships)}
    for one, other in contradictions({each.code: each.membership for each in step.memberships}):
        yield FieldError(
            pointer=f"/memberships/{at[other]}/membership",
            code="contradiction",
            message=f"{one} and {other} are opposites and cannot both hold clearly. Lower one of them to 0.6 or less, "
            "or leave one out: it then follows from the other.",
        )


def _judgements(step: OptionsStep, content: Content) -> Iterator[FieldError]:
    families = frozenset(family.code for family in content.families())
    seen: set[tuple[str, str]] = set()
    for at, judgement in enumerate(step.judgements):
        if judgement.option not in families:
            yield _unknown(f"/judgements/{at}/option", judgement.option, families)
        key = (judgement.option, judgement.criterion)
        if key in seen:
            yield FieldError(
                pointer=f"/judgements/{at}",
                code="duplicate",
                message=f"{judgement.option} is judged twice by {judgement.criterion}.",
            )
        seen.add(key)


def _functions(step: AiFunctionsStep, content: Content) -> Iterator[FieldError]:
    yield from _codes([each.code for each in step.functions], _codebook(content), "/functions/{}/code")
    outside = {code.code for code in content.codebook().codes if code.outside_platform}
    stages = content.code_list("policy-cycle-stages").codes()
    for at, function in enumerate(step.functions):
        if function.code in outside:
            yield FieldError(
                pointer=f"/functions/{at}/code",
                code=CODE,
                message=f"{function.code} is about individual persons. This platform designs policies and neither "
                "plans nor performs the profiling of people.",
            )
        if function.stage is not None and function.stage not in stages:
            yield _unknown(f"/functions/{at}/stage", function.stage, stages)


def _chains(step: TheoryOfChangeStep, content: Content) -> Iterator[FieldError]:
    """Codes exist. Whether a configuration is still in the release is shown, not demanded: releases change."""
    known, families = _codebook(content), frozenset(family.code for family in content.families())
    for at, chain in enumerate(step.chains):
        if chain.option is not None and chain.option not in families:
            yield _unknown(f"/chains/{at}/option", chain.option, families)
        boxes = [(f"contexts/{place}", box) for place, box in enumerate(chain.contexts)]
        for place, box in [
            *boxes,
            ("resource", chain.resource),
            ("reasoning", chain.reasoning),
            ("outcome", chain.outcome),
        ]:
            if box.code is not None and box.code not in known:
                yield _unknown(f"/chains/{at}/{place}/code", box.code, known)


def _indicators(step: MonitoringStep, content: Content) -> Iterator[FieldError]:
    known, indicators = _codebook(content), frozenset(each.id for each in content.indicators())
    for at, indicator in enumerate(step.indicators):
        if indicator.outcome is not None and indicator.outcome not in known:
            yield _unknown(f"/indicators/{at}/outcome", indicator.outcome, known)
        if indicator.known is not None and indicator.known not in indicators:
            yield _unknown(f"/indicators/{at}/known", indicator.known, indicators)
