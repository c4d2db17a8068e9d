"""What codes of earlier versions of a codebook have become. Pure.

From one version to the next a code stays, or the codes that say that they replace it take its place: one (renamed, or
merged where it takes several), several (split), or none (dropped)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

How = Literal["kept", "renamed", "merged", "split", "dropped"]


@dataclass(frozen=True, slots=True)
class Step:
    """A version: its codes, and for each code of the version before that it replaces those that do."""

    codes: frozenset[str]
    replaced: Mapping[str, frozenset[str]]


def become(codes: frozenset[str], steps: Sequence[Step]) -> dict[str, frozenset[str]]:
    """Each code of a version → what it is after these later versions, in order."""
    now = {code: frozenset({code}) for code in codes}
    for step in steps:
        now = {code: frozenset().union(*(_next(each, step) for each in stages)) for code, stages in now.items()}
    return now


def _next(code: str, step: Step) -> frozenset[str]:
    return frozenset({code}) if code in step.codes else step.replaced.get(code, frozenset())


def named(became: Mapping[str, frozenset[str]]) -> dict[str, How]:
    """In a word what happened to each code."""
    takers = Counter(now for stages in became.values() for now in stages)

    def how(code: str, stages: frozenset[str]) -> How:
        if not stages:
            return "dropped"
        if len(stages) > 1:
            return "split"
        [now] = stages
        if now == code:
            return "kept"
        return "merged" if takers[now] > 1 else "renamed"

    return {code: how(code, stages) for code, stages in became.items()}
