"""What a round says, as far as who asks may see it."""

from __future__ import annotations

import asyncio

from servicekit.auth import Caller
from servicekit.db import Transaction

from ..authority import Guest, reads_words
from ..sessions import service as sessions
from . import change, closing, concordance, consensus, opinion_groups, queries, service
from .queries import Counted
from .schemas import (
    Concordance,
    Consensus,
    GroupedItem,
    Grouping,
    GroupTally,
    Item,
    ItemChange,
    ItemConsensus,
    Objection,
    OpinionGroup,
    OpinionGroups,
    RatingSummary,
    Round,
)


async def weigh(tx: Transaction, who: Caller | Guest, round_id: str) -> Consensus:
    """The result as far as who asks may see it: nobody is anchored by others before voting."""
    round_ = await service.seen_by(tx, who, round_id)
    session = await sessions.get(tx, round_.session_id, counted=False)
    reasons = reads_words(who, session.countries)
    kept = await queries.kept_result(tx, round_id)
    if kept is not None:
        return kept[0] if reasons else _without_reasons(kept[0])
    weighing = await _Weighing.of(tx, round_, reasons=reasons)
    return Consensus(
        round_id=round_id,
        scale=round_.scale,
        status=round_.status,
        follows=round_.follows,
        items=[weighing.item(item) for item in round_.items],
        concordance=await _concordance(tx, round_),
    )


async def grouped(tx: Transaction, who: Caller | Guest, round_id: str) -> OpinionGroups:
    """The opinion groups of a closed round, or why there are none to be shown."""
    round_ = await service.seen_by(tx, who, round_id)
    if round_.status == "open":
        return OpinionGroups(round_id=round_id, shown=False, reason="round_open", voters=0)
    kept = await queries.kept_result(tx, round_id)
    if kept is not None:
        return kept[1]
    cast = await queries.cast_by_voter(tx, round_id)
    found = await asyncio.to_thread(opinion_groups.learn, cast, len(round_.items))
    if found.of is None:
        return OpinionGroups(round_id=round_id, shown=False, reason=found.reason, voters=found.voters)
    members: dict[int, list[str]] = {}
    for who_voted, group in found.of.items():
        members.setdefault(group, []).append(who_voted)
    ordered = [members[group] for group in sorted(members)]
    return OpinionGroups(
        round_id=round_id,
        shown=True,
        reason=None,
        voters=found.voters,
        silhouette=found.silhouette,
        groups=[OpinionGroup(name=chr(ord("A") + at), n=len(each)) for at, each in enumerate(ordered)],
        items=[_grouped_item(item.id, ordered, cast) for item in round_.items],
    )


def _without_reasons(told: Consensus) -> Consensus:
    items = [
        item.model_copy(
            update={
                "objections": [
                    Objection(source=each.source, reason=None, withheld=each.reason is not None)
                    for each in item.objections
                ]
            }
        )
        for item in told.items
    ]
    return told.model_copy(update={"items": items})


class _Weighing:
    """One round's votes, counted, and what goes with them."""

    def __init__(self, round_: Round, *, reasons: bool) -> None:
        self._round, self._reasons = round_, reasons
        self._counted: dict[str, list[Counted]] = {}
        self._before: dict[str, list[Counted]] = {}
        self._pairs: dict[str, dict[tuple[str, str], int]] = {}
        self._against: dict[str, list[str]] = {}
        self._at_read_back: dict[str, list[str]] = {}

    @classmethod
    async def of(cls, tx: Transaction, round_: Round, *, reasons: bool) -> _Weighing:
        self = cls(round_, reasons=reasons)
        self._counted = await queries.counted(tx, round_.id)
        self._against = await queries.reasons_against(tx, round_.id)
        said = [item.id for item in round_.items if item.kind == "statement"]
        self._at_read_back = await queries.objections_at_read_back(tx, said)
        if round_.follows is not None:
            self._before = await queries.counted(tx, round_.follows)
            self._pairs = await queries.pairs(tx, round_.follows, round_.id)
        return self

    def item(self, item: Item) -> ItemConsensus:
        counted = self._counted.get(item.id, [])
        values = closing.values_of(counted)
        if self._round.status == "open" and item.id not in (self._round.mine or {}):
            return ItemConsensus(
                item_id=item.id, kind=item.kind, cast=item.cast, hidden=True, withheld="not_voted", tally=None
            )
        if len(values) < consensus.SMALLEST_GROUP:
            # Without the unexplained ones: their number would be the tally.
            reasons = self._objections(item.id, len(self._against.get(item.id, [])))
            return ItemConsensus(
                item_id=item.id, kind=item.kind, cast=item.cast, hidden=True, withheld="too_few", tally=None,
                objections=reasons if self._round.status == "closed" else [],
            )  # fmt: skip
        tally = consensus.tally(values)
        groups: dict[Grouping, list[GroupTally]] = {}
        informed: dict[Grouping, float | None] = {}
        for by in closing.GROUPINGS:
            groups[by], informed[by] = closing.by_group(counted, by)
        return ItemConsensus(
            item_id=item.id,
            kind=item.kind,
            cast=item.cast,
            hidden=False,
            tally=closing.as_contract(tally),
            groups=groups,
            group_informed_consensus=informed,
            rating=_rating(values) if self._round.scale == "one_to_nine" else None,
            change=self._change(item.id, values),
            objections=self._objections(item.id, tally.disagree),
        )

    def _change(self, item_id: str, values: list[str]) -> ItemChange | None:
        if self._round.follows is None:
            return None
        before = closing.values_of(self._before.get(item_id, []))
        found = change.change(before, values, self._pairs.get(item_id, {}))
        return None if found is None else _change(found)

    def _objections(self, item_id: str, against: int) -> list[Objection]:
        """Reasons first, then as many without one as there are left of those who voted against it."""
        given = self._against.get(item_id, [])
        listed = [self._objection("vote", reason) for reason in given]
        listed += [Objection(source="vote", reason=None)] * (against - len(given))
        return listed + [self._objection("read_back", reason) for reason in self._at_read_back.get(item_id, [])]

    def _objection(self, source: str, reason: str) -> Objection:
        return Objection.model_validate(
            {"source": source, "reason": reason if self._reasons else None, "withheld": not self._reasons}
        )


async def _concordance(tx: Transaction, round_: Round) -> Concordance | None:
    """Over those who rated every item of a closed round."""
    if round_.status == "open" or round_.scale != "one_to_nine" or len(round_.items) < 3:
        return None
    items = [item.id for item in round_.items]
    cast = await queries.cast_by_voter(tx, round_.id)
    complete = [
        [float(votes[item]) for item in items]
        for votes in cast.values()
        if all(votes.get(item, "pass").isdigit() for item in items)
    ]
    if len(complete) < consensus.SMALLEST_GROUP:
        return None
    found = concordance.concordance(complete)
    left_out = len(cast) - len(complete)
    return Concordance(
        raters=found.raters, items=found.items, left_out=left_out, w=found.w, chi2=found.chi2, df=found.df
    )


def _grouped_item(item_id: str, groups: list[list[str]], cast: dict[str, dict[str, str]]) -> GroupedItem:
    tallies = [consensus.tally(cast[who][item_id] for who in group if item_id in cast[who]) for group in groups]
    hidden = consensus.suppressed({str(at): votes.n for at, votes in enumerate(tallies)})
    shown = [votes for at, votes in enumerate(tallies) if str(at) not in hidden]
    return GroupedItem(
        item_id=item_id,
        tallies=[None if str(at) in hidden else closing.as_contract(votes) for at, votes in enumerate(tallies)],
        group_informed_consensus=consensus.group_informed_consensus(shown) if shown else None,
    )


def _rating(values: list[str]) -> RatingSummary | None:
    rating = consensus.rate(values)
    if rating is None:
        return None
    return RatingSummary(
        n=rating.n, median=rating.median, q1=rating.q1, q3=rating.q3, ipr=rating.ipr, ipras=rating.ipras,
        disagreement=rating.disagreement,
    )  # fmt: skip


def _change(found: change.Change) -> ItemChange:
    before, after = found.before, found.after
    return ItemChange(
        median_before=None if before is None else before.median,
        median_after=None if after is None else after.median,
        median_shift=found.median_shift,
        iqr_before=None if before is None else before.q3 - before.q1,
        iqr_after=None if after is None else after.q3 - after.q1,
        agree_before=found.agree_before,
        agree_after=found.agree_after,
        distribution_change=found.distribution_change,
        stable=found.stable,
        in_both=found.in_both,
        changed=found.changed,
        left=found.left,
    )
