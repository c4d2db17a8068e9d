"""From options and abstentions to what a client sees, each number with what it stands on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from almpo_contracts.cmo import Voices
from servicekit.content_models import Effect

from ..designs.steps import Steps
from ..ranking.effects import Match, effects_for
from ..ranking.model import SHOWN, Abstention, Applied, Interval, Option, Situation
from ..ranking.smaa import Rank
from ..releases.bundle import HeldRelease
from ..words import Words, number
from . import reasons
from .schemas import (
    Abstained,
    Applicability,
    Certainty,
    ConfigurationShown,
    DataGap,
    DissentKind,
    DissentShown,
    EffectShown,
    EffectSource,
    FactorShown,
    GapsBasis,
    OptionShown,
    Range,
    RankShown,
    ReasonShown,
)

_IN_OPERATION = frozenset({"operational", "shared_interoperable"})


@dataclass(frozen=True)
class Here:
    """What showing needs to know besides the option itself."""

    words: Words
    steps: Steps
    situation: Situation
    held: HeldRelease
    effects: Sequence[Effect]

    @cached_property
    def gaps(self) -> Gaps:
        register = self.held.bundle.factors or self.held.bundle.requirement_demand
        said = any(self.held.sources.values())
        return Gaps(
            enablers_missing=_factors(self, "enabler", "missing"),
            barriers_present=_factors(self, "barrier", "present"),
            data=_data_gaps(self),
            basis="by_option" if said else "same_for_all" if register else "no_register",
        )


@dataclass(frozen=True)
class Gaps:
    """What is missing or in the way here, whichever option it concerns."""

    enablers_missing: list[FactorShown]
    barriers_present: list[FactorShown]
    data: list[DataGap]
    basis: GapsBasis


def _named(here: Here, found: Option) -> Callable[[str], bool]:
    """Whether the evidence behind an option names a factor or data; true of all where the release does not say."""
    if here.gaps.basis != "by_option":
        return lambda code: True
    return lambda code: not found.sources.isdisjoint(here.held.sources.get(code, ()))


def gaps(here: Here) -> list[ReasonShown]:
    found = here.gaps
    return reasons.gaps(here.words, found.enablers_missing, found.barriers_present, found.data)


def option(here: Here, found: Option, rank: Rank) -> OptionShown:
    named = _named(here, found)
    missing = [each for each in here.gaps.enablers_missing if named(each.code)]
    present = [each for each in here.gaps.barriers_present if named(each.code)]
    gaps = [each for each in here.gaps.data if named(each.code)]
    effects = [_effect(row, match) for row, match in effects_for(here.effects, found.family, found.lmp_category)]
    return OptionShown(
        lmp_category=found.lmp_category,
        practice_family=found.family,
        label=here.words.family_labels(found.family),
        applicability=Applicability(
            low=_rounded(found.applicability.low),
            high=_rounded(found.applicability.high),
            reasons_for=reasons.in_favour(here.words, found),
            reasons_against=reasons.against(here.words, here.situation, found, missing, present, gaps),
        ),
        effects=effects,
        effects_note=None if effects else here.words.say("effects_note"),
        certainty=_certainty(here, found),
        enablers_missing=missing,
        barriers_present=present,
        data_gaps=gaps,
        gaps_basis=here.gaps.basis,
        dissent=_dissent(found),
        dissent_count=found.voices_against,
        rank=RankShown(position=rank.position, acceptability=rank.acceptability, mean_rank=rank.mean_rank),
        configurations=[_configuration(each) for each in found.applying],
        configurations_count=found.applying_count,
    )


def abstained(here: Here, found: Abstention) -> Abstained:
    words = here.words
    return Abstained(
        lmp_category=found.lmp_category,
        practice_family=found.family,
        label=words.family_labels(found.family),
        code=found.code,
        reason=words.say(
            f"abstained_{found.code}",
            count=found.count,
            highest=number(found.highest),
            contexts=words.labels(found.limiting),
        ),
        configurations=list(found.configurations),
        configurations_count=found.count,
    )


def _certainty(here: Here, found: Option) -> Certainty:
    key = "not_judged" if found.certainty is None else f"level_{found.certainty}"
    return Certainty(level=found.certainty, text=here.words.say(key), judged=found.judged, of=found.applying_count)


@cache
def _effect(row: Effect, match: Match) -> EffectShown:
    # Vote counts were left out by effects_for; the kind is one of the two that remain.
    assert row.kind != "vote_count"
    return EffectShown(
        id=row.id,
        kind=row.kind,
        pooled_over=match,
        outcome=row.outcome,
        estimand=row.estimand,
        unit=row.unit,
        estimate=row.estimate,
        low=row.ci_low,
        high=row.ci_high,
        horizon_months=row.horizon_months,
        horizon_origin=row.horizon_origin,
        population=row.population,
        scope=row.country_or_scope,
        certainty_note=row.certainty_note,
        source=EffectSource(study=row.study, year=row.year, doi_or_url=row.doi_or_url, read=row.source_read),
    )


def _factors(here: Here, kind: str, state: str) -> list[FactorShown]:
    """Enablers that the design says are missing, barriers that it says are present; most voices first."""
    if here.steps.capacity is None:
        return []
    named = {factor.code: factor for factor in here.held.bundle.factors}
    shown = []
    for stated in here.steps.capacity.factors:
        if stated.state != state or not stated.code.startswith(f"{kind}."):
            continue
        factor = named.get(stated.code)
        shown.append(
            FactorShown(
                code=stated.code,
                label=here.words.localised(stated.code),
                state=stated.state,
                voices=factor.mentions.voices if factor else 0,
                countries=list(factor.mentions.countries) if factor else [],
                survey=list(factor.survey) if factor else [],
            )
        )
    return sorted(shown, key=lambda each: (-each.voices, each.code))


def _data_gaps(here: Here) -> list[DataGap]:
    """Data that stakeholders asked for and that the design does not have in operation; most voices first."""
    stated = {each.code: each.level for each in here.steps.data_readiness.sources} if here.steps.data_readiness else {}
    gaps = [
        DataGap(
            code=demand.code,
            label=here.words.localised(demand.code),
            level=stated.get(demand.code),
            voices=demand.voices.voices,
            countries=list(demand.voices.countries),
        )
        for demand in here.held.bundle.requirement_demand
        if demand.kind == "data" and demand.code is not None and stated.get(demand.code) not in _IN_OPERATION
    ]
    return sorted(gaps, key=lambda each: (-each.voices, each.code))


def _dissent(found: Option) -> list[DissentShown]:
    """The groups of voices against it that are shown, the largest first."""
    groups: list[tuple[str, DissentKind, str | None, Voices]] = [
        (each.configuration.id, dissent.kind, dissent.configuration_id, dissent)
        for each in found.contradicted
        for dissent in each.configuration.dissent
    ]
    groups += [(each.configuration.id, "contested", None, each.configuration.support) for each in found.contested]
    largest = sorted(groups, key=lambda each: -each[3].voices)[:SHOWN]
    return [
        DissentShown(
            configuration=configuration,
            kind=kind,
            other=other,
            voices=who.voices,
            countries=list(who.countries),
            stakeholder_types=list(who.stakeholder_types),
        )
        for configuration, kind, other, who in largest
    ]


def _configuration(applied: Applied) -> ConfigurationShown:
    found = applied.configuration
    return ConfigurationShown(
        id=found.id,
        contexts=found.contexts,
        mechanism=found.mechanism,
        outcome=found.outcome,
        direction=found.direction,
        applicability=_range(applied.applicability),
        confidence=found.confidence.level,
        status=found.status,
        voices=found.support.voices,
        statements=found.support.statements,
        sessions=found.support.sessions,
        countries=list(found.support.countries),
        stakeholder_types=list(found.support.stakeholder_types),
        survey=list(found.support.survey),
    )


def _range(interval: Interval) -> Range:
    return Range(low=_rounded(interval.low), high=_rounded(interval.high))


def _rounded(value: float) -> float:
    return round(value, 4)
