"""Which practice families are options here, and about which nothing can be recommended, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from almpo_contracts.cmo import ConfidenceLevel
from numpy.typing import NDArray

from .applicability import limiting
from .evidence import LEVELS, FamilyEvidence
from .model import APPLIES, SHOWN, Abstention, AbstentionCode, Applied, Interval, Option, Situation, Wanted

_NOTHING = FamilyEvidence(())


def assess(
    situation: Situation,
    evidence: Mapping[str, FamilyEvidence],
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
        found = evidence.get(family, _NOTHING)
        category = categories.get(family) or (found.configurations[0].lmp_category if found.configurations else "")
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
    found: FamilyEvidence,
    desirable: Mapping[str, str],
    unwanted: frozenset[str],
) -> Option | Abstention:
    if not found.configurations:
        return Abstention(family, category, "no_evidence")
    accepted = found.with_status("accepted")
    if not accepted.any():
        return _abstention(family, category, "not_reviewed", found, np.arange(len(found.configurations)))
    wanted = found.leading_to([_is_wanted(situation.wanted, *end, desirable) for end in found.ends])
    supporting = accepted & wanted
    if not supporting.any():
        return _abstention(family, category, "other_outcomes", found, np.flatnonzero(accepted))
    low, high = found.applicability(situation.memberships)
    applicability = Interval(float(low[supporting].max()), float(high[supporting].max()))
    best_first = _best_first(found, low, high)
    if applicability.high < APPLIES:
        nearest = best_first[supporting[best_first]]
        return replace(
            _abstention(family, category, "does_not_apply", found, nearest),
            highest=applicability.high,
            limiting=limiting(found.terms[nearest[0]], situation.memberships, APPLIES),
        )

    applying = supporting & (high >= APPLIES)

    def first(which: NDArray[np.bool_]) -> tuple[Applied, ...]:
        rows = best_first[(which & (high >= APPLIES))[best_first]][:SHOWN]
        return tuple(
            Applied(found.configurations[row], Interval(float(low[row]), float(high[row]))) for row in rows.tolist()
        )

    top = best_first[applying[best_first]][0]
    contested = found.with_status("contested") & wanted & (high >= APPLIES)
    against = found.leading_to([_is_adverse(situation.wanted, *end, desirable, unwanted) for end in found.ends])
    return Option(
        family=family,
        lmp_category=category,
        applicability=applicability,
        applying=first(applying),
        contradicted=first(applying & (found.dissent > 0)),
        terms=found.terms_of(supporting),
        adverse=first(found.with_status("accepted", "contested") & against),
        contested=first(contested),
        applying_count=int(applying.sum()),
        judged=int((found.levels[applying] >= 0).sum()),
        voices_against=int(found.dissent[applying].sum() + contested.sum()),
        unreviewed=int(found.with_status("proposed", "uncoded").sum()),
        certainty=_certainty(found, applying & (low == low[top]) & (high == high[top])),
        sources=frozenset().union(*(found.sources[row] for row in np.flatnonzero(applying).tolist())),
    )


def supporting(situation: Situation, found: FamilyEvidence, desirable: Mapping[str, str]) -> dict[str, Applied]:
    """Accepted configurations that lead to what is wanted and may apply here, by id."""
    if not found.configurations:
        return {}
    low, high = found.applicability(situation.memberships)
    wanted = found.leading_to([_is_wanted(situation.wanted, *end, desirable) for end in found.ends])
    rows = np.flatnonzero(found.with_status("accepted") & wanted & (high >= APPLIES)).tolist()
    return {
        found.configurations[row].id: Applied(found.configurations[row], Interval(float(low[row]), float(high[row])))
        for row in rows
    }


def _best_first(found: FamilyEvidence, low: NDArray[np.float64], high: NDArray[np.float64]) -> NDArray[np.intp]:
    """Rows by applicability, then by voices, then by id, which is the order in which they stand."""
    return np.lexsort((-found.voices, -low, -high))


def _abstention(
    family: str, category: str, code: AbstentionCode, found: FamilyEvidence, rows: NDArray[np.intp]
) -> Abstention:
    shown = tuple(found.configurations[row].id for row in rows[:SHOWN].tolist())
    return Abstention(family, category, code, shown, len(rows))


def _is_wanted(wanted: Sequence[Wanted], code: str, direction: str, desirable: Mapping[str, str]) -> bool:
    if wanted:
        return Wanted(code, direction) in wanted
    return desirable.get(code) == direction


def _is_adverse(
    wanted: Sequence[Wanted], code: str, direction: str, desirable: Mapping[str, str], unwanted: frozenset[str]
) -> bool:
    if Wanted(code, direction) in wanted:
        return False
    if any(each.code == code and each.direction != direction for each in wanted):
        return True
    if code in unwanted:
        return direction == "raises"
    return not wanted and code in desirable and desirable[code] != direction


def _certainty(found: FamilyEvidence, resting_on: NDArray[np.bool_]) -> ConfidenceLevel | None:
    """The confidence of the configuration that the applicability rests on; of several, the best judged one."""
    best = int(found.levels[resting_on].max())
    return None if best < 0 else LEVELS[best]
