"""Which practice families are options here, and about which nothing can be recommended, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from almpo_contracts.cmo import ConfidenceLevel, ConfigurationChanged

from .applicability import any_of, applies, limiting, term_of
from .model import APPLIES, Abstention, Applied, Option, Situation, Wanted

_LEVELS: tuple[ConfidenceLevel, ...] = ("very_low", "low", "moderate", "high")


def assess(
    situation: Situation,
    evidence: Mapping[str, Sequence[ConfigurationChanged]],
    categories: Mapping[str, str],
    desirable: Mapping[str, str],
    unwanted: frozenset[str],
) -> tuple[list[Option], list[Abstention]]:
    """Sort every practice family into options and abstentions, each in the order of their codes.

    `categories`: family → LMP category; families of the evidence that are not in it are taken with their own.
    `desirable`: outcome → the direction that is desirable when the design names none. `unwanted`: unintended
    outcomes, whose rise always speaks against."""
    options: list[Option] = []
    abstained: list[Abstention] = []
    for family in sorted({*categories, *evidence}):
        found = evidence.get(family, ())
        category = categories.get(family) or (found[0].lmp_category if found else "")
        verdict = _assess(situation, family, category, found, desirable, unwanted)
        if isinstance(verdict, Option):
            options.append(verdict)
        else:
            abstained.append(verdict)
    return options, abstained


def _assess(
    situation: Situation,
    family: str,
    category: str,
    found: Sequence[ConfigurationChanged],
    desirable: Mapping[str, str],
    unwanted: frozenset[str],
) -> Option | Abstention:
    counted = [configuration for configuration in found if configuration.status != "rejected"]
    accepted = [configuration for configuration in counted if configuration.status == "accepted"]
    if not counted:
        return Abstention(family, category, "no_evidence")
    if not accepted:
        return Abstention(family, category, "not_reviewed", tuple(each.id for each in counted))
    supporting = [_applied(situation, each) for each in accepted if _is_wanted(situation.wanted, each, desirable)]
    if not supporting:
        return Abstention(family, category, "other_outcomes", tuple(each.id for each in accepted))
    applicability = any_of(each.applicability for each in supporting)
    supporting.sort(key=_best_first)
    if applicability.high < APPLIES:
        nearest = supporting[0].configuration
        return Abstention(
            family,
            category,
            "does_not_apply",
            tuple(each.configuration.id for each in supporting),
            applicability.high,
            limiting(term_of(nearest), situation.memberships, APPLIES),
        )
    reviewed = [each for each in counted if each.status in ("accepted", "contested")]
    adverse = [
        _applied(situation, each) for each in reviewed if _is_adverse(situation.wanted, each, desirable, unwanted)
    ]
    contested = [
        _applied(situation, each)
        for each in reviewed
        if each.status == "contested" and _is_wanted(situation.wanted, each, desirable)
    ]
    return Option(
        family=family,
        lmp_category=category,
        applicability=applicability,
        supporting=tuple(supporting),
        adverse=_that_apply(adverse),
        contested=_that_apply(contested),
        unreviewed=sum(each.status in ("proposed", "uncoded") for each in counted),
        certainty=_certainty(supporting),
    )


def _applied(situation: Situation, configuration: ConfigurationChanged) -> Applied:
    return Applied(configuration, applies(term_of(configuration), situation.memberships))


def _best_first(applied: Applied) -> tuple[float, float, int, str]:
    found = applied.configuration
    return (-applied.applicability.high, -applied.applicability.low, -found.support.voices, found.id)


def _that_apply(found: Sequence[Applied]) -> tuple[Applied, ...]:
    return tuple(sorted((each for each in found if each.applicability.high >= APPLIES), key=_best_first))


def _is_wanted(wanted: Sequence[Wanted], configuration: ConfigurationChanged, desirable: Mapping[str, str]) -> bool:
    code = configuration.outcome.code
    if code is None:
        return False
    if wanted:
        return Wanted(code, configuration.direction) in wanted
    return desirable.get(code) == configuration.direction


def _is_adverse(
    wanted: Sequence[Wanted],
    configuration: ConfigurationChanged,
    desirable: Mapping[str, str],
    unwanted: frozenset[str],
) -> bool:
    code, direction = configuration.outcome.code, configuration.direction
    if code is None or Wanted(code, direction) in wanted:
        return False
    if any(each.code == code and each.direction != direction for each in wanted):
        return True
    if code in unwanted:
        return direction == "raises"
    return not wanted and code in desirable and desirable[code] != direction


def _certainty(supporting: Sequence[Applied]) -> ConfidenceLevel | None:
    """The confidence of the configuration that the applicability rests on; of several, the best judged one."""
    top = supporting[0].applicability
    levels = [each.configuration.confidence.level for each in supporting if each.applicability == top]
    judged = [level for level in levels if level is not None]
    return max(judged, key=_LEVELS.index) if judged else None
