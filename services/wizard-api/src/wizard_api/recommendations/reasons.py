"""Reasons for and against an option in plain words, each with the configurations that carry it."""

from __future__ import annotations

from collections.abc import Sequence

from ..ranking.applicability import limiting, term_of, unknown_in
from ..ranking.model import Applied, Option, Situation
from ..words import Words
from .schemas import DataGap, FactorShown, ReasonKind, ReasonShown

_MOST = 5
"""So many configurations of a kind are put into words; how many there are is said with the option."""


def in_favour(words: Words, option: Option) -> list[ReasonShown]:
    """The configurations that speak for the option here, the best applying first."""
    return [
        _about(words, "supports", each, countries=words.countries(each.configuration.support.countries))
        for each in option.applying[:_MOST]
    ]


def against(
    words: Words,
    situation: Situation,
    option: Option,
    enablers_missing: Sequence[FactorShown],
    barriers_present: Sequence[FactorShown],
    data_gaps: Sequence[DataGap],
) -> list[ReasonShown]:
    """Whatever speaks against. None of it lowers the applicability: a person weighs it."""
    reasons = [_about(words, "adverse", each) for each in option.adverse[:_MOST]]
    reasons += [_contradiction(words, each) for each in option.contradicted[:_MOST]]
    reasons += [_about(words, "contested", each) for each in option.contested[:_MOST]]
    reasons += _context(words, situation, option)
    reasons += gaps(words, enablers_missing, barriers_present, data_gaps)
    if option.unreviewed:
        reasons.append(ReasonShown(kind="unreviewed", text=words.say("reason_unreviewed", count=option.unreviewed)))
    return reasons


def gaps(
    words: Words,
    enablers_missing: Sequence[FactorShown],
    barriers_present: Sequence[FactorShown],
    data_gaps: Sequence[DataGap],
) -> list[ReasonShown]:
    """What is missing and what is in the way."""
    reasons = [_factor(words, "enabler_missing", each) for each in enablers_missing]
    reasons += [_factor(words, "barrier_present", each) for each in barriers_present]
    for gap in data_gaps:
        level = words.listed("readiness-levels", gap.level)
        text = words.say("reason_data_gap", code=words.label(gap.code), level=level, voices=gap.voices)
        reasons.append(ReasonShown(kind="data_gap", text=text, codes=[gap.code]))
    return reasons


def _about(words: Words, kind: ReasonKind, applied: Applied, **values: object) -> ReasonShown:
    found, interval = applied.configuration, applied.applicability
    text = words.say(
        f"reason_{kind}",
        configuration=words.configuration(found),
        range=words.range(interval.low, interval.high),
        voices=found.support.voices,
        **values,
    )
    return ReasonShown(kind=kind, text=text, configurations=[found.id], codes=list(term_of(found)))


def _contradiction(words: Words, applied: Applied) -> ReasonShown:
    """All who contradict one configuration, group by group: the groups may share voices, so they are not summed."""
    found = applied.configuration
    countries = sorted({country for dissent in found.dissent for country in dissent.countries})
    others = [dissent.configuration_id for dissent in found.dissent if dissent.configuration_id]
    text = words.say(
        "reason_dissent",
        voices=" + ".join(str(dissent.voices) for dissent in found.dissent),
        countries=words.countries(countries),
        configuration=words.configuration(found),
    )
    return ReasonShown(kind="dissent", text=text, configurations=[found.id, *others])


def _context(words: Words, situation: Situation, option: Option) -> list[ReasonShown]:
    """What holds only in part, and what nobody knows."""
    best = option.applying[0]
    term = term_of(best.configuration)
    reasons = []
    held_down = limiting(term, situation.memberships) if best.applicability.high < 1 else ()
    if held_down:
        text = words.say("reason_limited_by", contexts=words.labels(held_down))
        reasons.append(
            ReasonShown(kind="limited_by", text=text, configurations=[best.configuration.id], codes=list(held_down))
        )
    unknown: dict[str, list[str]] = {}
    for each in option.applying:
        for code in unknown_in(term_of(each.configuration), situation.memberships):
            unknown.setdefault(code, []).append(each.configuration.id)
    if unknown and option.applicability.low < option.applicability.high:
        reasons.append(
            ReasonShown(
                kind="unknown",
                text=words.say("reason_unknown", contexts=words.labels(sorted(unknown))),
                configurations=sorted({found for ids in unknown.values() for found in ids}),
                codes=sorted(unknown),
            )
        )
    return reasons


def _factor(words: Words, kind: ReasonKind, factor: FactorShown) -> ReasonShown:
    text = words.say(f"reason_{kind}", code=words.label(factor.code), voices=factor.voices)
    return ReasonShown(kind=kind, text=text, codes=[factor.code])
