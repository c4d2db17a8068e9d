"""Gaps and the plan that follows from them. Pure: what it says depends on its arguments alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from .drafts import Assessment

Aspect = Literal["exists", "quality", "legal_basis", "interoperability", "owner", "level"]
ASPECTS: tuple[Aspect, ...] = ("exists", "legal_basis", "owner", "quality", "interoperability", "level")
"""In the order in which they are worked off: what does not exist has no quality."""
State = Literal["met", "open", "gap"]
_SHORT: Mapping[Aspect, frozenset[str]] = {
    "exists": frozenset({"no"}),
    "quality": frozenset({"poor"}),
    "legal_basis": frozenset({"missing", "in_preparation"}),
    "interoperability": frozenset({"none"}),
    "level": frozenset({"absent", "planned", "partial"}),
}


@dataclass(frozen=True)
class Standing:
    """`gaps`: aspects known to fall short; `unknown`: aspects that nobody knows. Both in the order of ASPECTS."""

    gaps: tuple[Aspect, ...]
    unknown: tuple[Aspect, ...]

    @property
    def state(self) -> State:
        """A gap where anything is known to fall short, else open where anything is unknown, else met."""
        return "gap" if self.gaps else "open" if self.unknown else "met"


def standing_of(said: Assessment | None, stated_level: str | None = None) -> Standing:
    """How a need stands. `stated_level`: from the step data_readiness, where the assessment gives none."""
    if said is None:
        values: dict[Aspect, str | None] = dict.fromkeys(ASPECTS)
    else:
        values = {
            "exists": said.exists,
            "quality": said.quality,
            "legal_basis": said.legal_basis,
            "interoperability": said.interoperability,
            "owner": said.owner,
            "level": said.level,
        }
    values["level"] = values["level"] or stated_level
    # Of what does not exist nothing else can be known.
    if values["exists"] == "no":
        return Standing(("exists",), ())
    return Standing(
        gaps=tuple(aspect for aspect in ASPECTS if (values[aspect] or "") in _SHORT.get(aspect, ())),
        unknown=tuple(aspect for aspect in ASPECTS if values[aspect] in (None, "unknown")),
    )


@dataclass(frozen=True)
class Needed:
    """One need with how it stands, the options that need it, and the voices that asked for it."""

    need: str
    standing: Standing
    options: frozenset[str]
    voices: int


def plan_of(needs: Iterable[Needed]) -> list[Needed]:
    """What is not met, in the order in which to take it on: what is in the way of most options first, then known gaps
    before open questions, then what most voices asked for."""
    left = [each for each in needs if each.standing.state != "met"]
    return sorted(left, key=lambda each: (-len(each.options), each.standing.state != "gap", -each.voices, each.need))
