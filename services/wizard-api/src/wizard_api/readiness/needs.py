"""What the options of a design need: from the release's register, the starting list, the design and the assessment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from almpo_contracts.base import Localised
from servicekit.content import Content

from ..designs.steps import Steps
from ..releases.bundle import Demand, HeldRelease
from .drafts import Assessment
from .schemas import Tie

REQUIREMENT = "requirement:"
Kind = Literal["data", "ai_function", "system"]
_KINDS: dict[str, Kind] = {"data": "data", "ai_function": "ai_function", "system": "system"}


@dataclass(frozen=True)
class Need:
    need: str
    kind: Kind
    label: Localised | None
    title: str | None
    demand: Demand | None
    said: Assessment | None
    ties: list[Tie]


def needs_of(
    steps: Steps, said: Iterable[Assessment], content: Content, held: HeldRelease | None, looked_at: Sequence[str]
) -> list[Need]:
    """Every need that is known of: those of most options first, then what most voices asked for.

    `looked_at`: the practice families whose ties are wanted. Functions that concern single persons are left out."""
    assessments = {each.need: each for each in said}
    demands = _demands(held)
    starting = content.starting_needs()
    outside = {code.code for code in content.codebook().codes if code.outside_platform}
    names = dict.fromkeys(demands)
    names |= dict.fromkeys(need for family in looked_at for need in starting.get(family, ()))
    names |= dict.fromkeys(each.code for each in (steps.data_readiness.sources if steps.data_readiness else []))
    names |= dict.fromkeys(each.code for each in (steps.ai_functions.functions if steps.ai_functions else []))
    names |= dict.fromkeys(assessments)
    labels = {code.code: {str(lang): text for lang, text in code.label.items()} for code in content.codebook().codes}
    found = []
    for name in names:
        if name in outside:
            continue
        demand, assessment = demands.get(name), assessments.get(name)
        found.append(
            Need(
                need=name,
                kind=_kind(name, demand),
                label=_label(name, labels, held),
                title=_title(name, demand),
                demand=demand,
                said=assessment,
                ties=_ties(name, demand, assessment, starting, looked_at),
            )
        )
    return sorted(
        found, key=lambda each: (-len(each.ties), -(each.demand.voices.voices if each.demand else 0), each.need)
    )


def registered(held: HeldRelease | None) -> set[str]:
    """Names of the needs in a release's register."""
    return set(_demands(held))


def _demands(held: HeldRelease | None) -> dict[str, Demand]:
    """By name. What has no code goes by its requirement; an older release may not say which that is."""
    found: dict[str, Demand] = {}
    for demand in held.bundle.requirement_demand if held else []:
        if demand.code is not None:
            found[demand.code] = demand
        else:
            found |= {f"{REQUIREMENT}{each.id}": demand for each in demand.requirements}
    return found


def _kind(name: str, demand: Demand | None) -> Kind:
    if demand is not None and demand.kind in _KINDS:
        return _KINDS[demand.kind]
    return "ai_function" if name.startswith("ai.") else "data" if name.startswith("data.") else "system"


def _label(name: str, labels: dict[str, Localised], held: HeldRelease | None) -> Localised | None:
    if name.startswith(REQUIREMENT):
        return None
    return labels.get(name) or (held.bundle.codebook.labels.get(name) if held else None) or {"en": name}


def _title(name: str, demand: Demand | None) -> str | None:
    """A requirement's title; its id where the release that named it is no longer the design's."""
    if not name.startswith(REQUIREMENT):
        return None
    wanted = name.removeprefix(REQUIREMENT)
    titles = {each.id: each.title for each in demand.requirements} if demand else {}
    return titles.get(wanted, wanted)


def _ties(
    name: str,
    demand: Demand | None,
    said: Assessment | None,
    starting: Mapping[str, Sequence[str]],
    looked_at: Sequence[str],
) -> list[Tie]:
    voiced = {each.practice_family for each in (demand.by_practice_family or [])} if demand else set()
    stated = set(said.options) if said else set()
    ties = []
    for family in looked_at:
        because: list[Literal["sessions", "starting_list", "stated"]] = []
        if family in voiced:
            because.append("sessions")
        if name in starting.get(family, ()):
            because.append("starting_list")
        if family in stated:
            because.append("stated")
        if because:
            ties.append(Tie(practice_family=family, because=because))
    return ties
