"""Dispositions and rates of an invited frame (AAPOR Standard Definitions), from counts alone.

In an anonymous wave nothing ties a response to an invitation; counts by stratum need no tie."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..invitations.schemas import LedgerLine
from ..results.disclosure import EVERYBODY, Hidden, hidden
from ..results.schemas import Count
from ..waves.schemas import Wave
from .schemas import Completion, Dispositions, RateReason, ResponseRates, StratumRates

E_NOTE = "No invitation is known to have gone to somebody outside the population, so e is 1 and RR3 equals RR1."


def rate_reason(wave: Wave, ledger: Sequence[LedgerLine], began: int) -> RateReason | None:
    """Why there is no response rate."""
    if wave.access != "invited":
        return "open_link"
    invited = sum(line.invited for line in ledger)
    if not invited:
        return "no_invitations"
    return "more_responses_than_invitations" if began > invited else None


def response_rates(
    wave: Wave, ledger: Sequence[LedgerLine], counts: Sequence[Count], *, all_shown: bool
) -> ResponseRates:
    """`all_shown`: for survey managers, who see every count."""
    complete, partial = sum(c.complete or 0 for c in counts), sum(c.partial or 0 for c in counts)
    reason = rate_reason(wave, ledger, complete + partial)
    out = Hidden(frozenset())
    if not all_shown:
        out = hidden(
            {(c.country, c.stakeholder_type): (c.complete or 0) + (c.partial or 0) for c in counts}, wave.min_cell
        )
        if reason is None and EVERYBODY in out:
            reason = "suppressed"
    if reason is not None:
        return ResponseRates(
            reason=reason, dispositions=None, rr1=None, rr2=None, rr3=None, e=None, e_note=None, strata=[]
        )
    found = _dispositions(
        sum(line.invited for line in ledger), sum(line.redeemed for line in ledger), complete, partial
    )
    rr1, rr2 = round(complete / found.invited, 6), round((complete + partial) / found.invited, 6)
    by_stratum = {(c.country, c.stakeholder_type): c for c in counts}
    return ResponseRates(
        reason=None,
        dispositions=found,
        rr1=rr1,
        rr2=rr2,
        rr3=rr1,
        e=1.0,
        e_note=E_NOTE,
        strata=[_stratum(line, by_stratum, out) for line in ledger],
    )


def _dispositions(invited: int, redeemed: int, complete: int, partial: int) -> Dispositions:
    """I + P + R + UH make up the invited."""
    began = complete + partial
    unused = max(0, redeemed - began)
    return Dispositions(
        invited=invited, complete=complete, partial=partial, unused=unused, unanswered=invited - began - unused
    )


def _stratum(line: LedgerLine, counts: Mapping[tuple[str, str], Count], out: Hidden) -> StratumRates:
    stratum = (line.country, line.stakeholder_type)
    count = counts.get(stratum)
    complete, partial = (count.complete or 0, count.partial or 0) if count else (0, 0)
    suppressed = stratum in out
    fits = complete + partial <= line.invited
    return StratumRates(
        country=line.country,
        stakeholder_type=line.stakeholder_type,
        suppressed=suppressed,
        invited=line.invited,
        redeemed=None if suppressed else line.redeemed,
        complete=None if suppressed else complete,
        partial=None if suppressed else partial,
        rr1=None if suppressed or not fits else round(complete / line.invited, 6),
    )


def completion(counts: Sequence[Count], least: int) -> Completion:
    """Complete of those who began."""
    complete, partial = sum(c.complete or 0 for c in counts), sum(c.partial or 0 for c in counts)
    began = complete + partial
    if began < least:
        return Completion(suppressed=True, began=None, complete=None, rate=None)
    return Completion(suppressed=False, began=began, complete=complete, rate=round(complete / began, 6))
