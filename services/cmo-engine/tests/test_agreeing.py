"""How groups voted on the statements behind a configuration."""

from __future__ import annotations

from typing import Any

import pytest
from almpo_contracts.cop import StatementRecorded
from cmo_engine.configurations.agreeing import consensus_of, group_informed
from engine_story import Engine
from hypothesis import given
from hypothesis import strategies as st

Told = tuple[int, int, int] | None


def _votes(*, total: tuple[int, int, int] = (20, 0, 0), **groups: Told) -> dict[str, Any]:
    """Group → agree, pass, disagree, or None where it is withheld. Two letters are a country."""

    def tally(of: tuple[int, int, int]) -> dict[str, int]:
        return dict(zip(("agree", "pass", "disagree"), of, strict=True))

    return {
        **tally(total),
        "groups": [
            {
                "by": "country" if len(group) == 2 else "stakeholder_type",
                "group": group,
                "votes": None if of is None else tally(of),
            }
            for group, of in groups.items()
        ],
    }


async def test_a_configuration_shows_how_types_of_stakeholder_and_countries_voted(engine: Engine) -> None:
    both = engine.statement(votes=_votes(pes=(9, 0, 1), trade_union=(1, 1, 8), PL=(6, 0, 6)))
    small = engine.statement(votes=_votes(pes=(5, 0, 0), trade_union=None))
    before = engine.statement(votes={"agree": 4, "pass": 0, "disagree": 0})
    rejected = engine.statement(status="rejected", votes=_votes(pes=(50, 0, 0)))
    said = (both, small, before, rejected)
    await engine.tell(*said, engine.card(statements=said))
    [configuration] = await engine.configurations()

    lineage = await engine.get(f"/configurations/{configuration['id']}/lineage")

    types, countries = lineage["consensus"]
    assert (types["by"], countries["by"]) == ("stakeholder_type", "country")
    assert types["groups"] == [
        {"group": "pes", "votes": {"agree": 14, "pass": 0, "disagree": 1}, "statements": 2, "withheld": 0},
        {"group": "trade_union", "votes": {"agree": 1, "pass": 1, "disagree": 8}, "statements": 1, "withheld": 1},
    ]
    found = {each["statement_id"]: each["group_informed_consensus"] for each in types["statements"]}
    assert found == {both.id: pytest.approx(10 / 12 * 2 / 12), small.id: pytest.approx(6 / 7)}
    assert [group["group"] for group in countries["groups"]] == ["PL"]

    release = await engine.post("/releases", {"title": "With votes"})
    bundle = await engine.get(f"/releases/{release['id']}/bundle")
    kept = {each["id"]: each["votes"] for each in bundle["statements"]}
    assert kept[both.id] == both.votes.model_dump(by_alias=True) if both.votes else None
    assert kept[before.id] == {"agree": 4, "pass": 0, "disagree": 0, "groups": []}


def test_two_groups_of_twelve_have_the_published_rules_figures() -> None:
    agreed, against = (12, 0, 0), (0, 0, 12)
    assert group_informed(_tallies(agreed, agreed)) == pytest.approx(0.86224, abs=1e-5)
    assert group_informed(_tallies(agreed, against)) == pytest.approx(0.06633, abs=1e-5)
    assert group_informed(_tallies(None, None)) is None, "nothing is told where no group is"


def _tallies(*groups: Told) -> list[Any]:
    statement = _statement("s", dict(zip(("pes", "ministry"), groups, strict=True)))
    return [each.votes for each in statement.votes.groups] if statement.votes else []


def _statement(identifier: str, groups: dict[str, Told]) -> StatementRecorded:
    return StatementRecorded.model_validate(
        {
            "id": identifier, "revision": 1, "session_id": "s", "text": "said", "form": "verbatim",
            "topic_block": "cmo", "language": "en", "country": "PL", "status": "confirmed",
            "recorded_at": "2026-03-02T09:00:00Z", "votes": _votes(**groups),
        }
    )  # fmt: skip


_told = st.none() | st.tuples(*[st.integers(0, 30)] * 3)
_groups = st.dictionaries(st.sampled_from(["pes", "ministry", "trade_union", "PL", "MT"]), _told)


@given(st.lists(_groups, max_size=5))
def test_each_vote_told_counts_once_and_nothing_withheld_is_told(voted: list[dict[str, Told]]) -> None:
    statements = {f"s{at}": _statement(f"s{at}", groups) for at, groups in enumerate(voted)}
    found = {group.group: group for each in consensus_of(statements) for group in each.groups}
    assert set(found) == {name for groups in voted for name in groups}
    for name, group in found.items():
        told = [groups[name] for groups in voted if name in groups]
        shown = [of for of in told if of is not None]
        assert (group.statements, group.withheld) == (len(shown), len(told) - len(shown))
        assert (group.votes.agree, group.votes.pass_, group.votes.disagree) == tuple(
            sum(of[at] for of in shown) for at in range(3)
        )
    assert consensus_of(dict(reversed(statements.items()))) == consensus_of(statements)
