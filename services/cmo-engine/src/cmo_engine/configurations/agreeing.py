"""How groups voted on the statements behind a configuration. Pure.

The tallies are the communities' service's own, each with its small groups withheld; nothing here looks behind them.
Group-informed consensus after Small et al. (2021), "Polis: Scaling deliberation by mapping high dimensional opinion
spaces"; the rules are in docs/methods/consensus.md."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import prod
from typing import get_args

from almpo_contracts.cop import StatementRecorded, VotesOfGroup, VoteTally

from ..synthesis.voices import counts
from .schemas import Consensus, Grouping, GroupVotes, StatementConsensus

GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)


def consensus_of(statements: Mapping[str, StatementRecorded]) -> list[Consensus]:
    """One entry per grouping in which votes on any of these statements are known. Statements that do not count as
    evidence do not count here."""
    voted = {i: s.votes.groups for i, s in sorted(statements.items()) if s.votes and counts(s)}
    found = [_by(by, {i: [g for g in groups if g.by == by] for i, groups in voted.items()}) for by in GROUPINGS]
    return [each for each in found if each.groups]


def _by(by: Grouping, voted: Mapping[str, list[VotesOfGroup]]) -> Consensus:
    of_group: dict[str, list[VoteTally | None]] = defaultdict(list)
    for groups in voted.values():
        for each in groups:
            of_group[each.group].append(each.votes)
    return Consensus(
        by=by,
        groups=[_group(name, tallies) for name, tallies in sorted(of_group.items())],
        statements=[
            StatementConsensus(statement_id=i, group_informed_consensus=group_informed(g.votes for g in groups))
            for i, groups in voted.items()
            if groups
        ],
    )


def _group(name: str, tallies: list[VoteTally | None]) -> GroupVotes:
    told = [tally for tally in tallies if tally is not None]
    votes = {
        "agree": sum(t.agree for t in told),
        "pass": sum(t.pass_ for t in told),
        "disagree": sum(t.disagree for t in told),
    }
    return GroupVotes(
        group=name, votes=VoteTally.model_validate(votes), statements=len(told), withheld=len(tallies) - len(told)
    )


def group_informed(groups: Iterable[VoteTally | None]) -> float | None:
    """∏ (A+1)/(S+2) over the groups told: high only where every group agrees. None when none is told."""
    told = [tally for tally in groups if tally is not None]
    return prod((t.agree + 1) / (t.agree + t.pass_ + t.disagree + 2) for t in told) if told else None
