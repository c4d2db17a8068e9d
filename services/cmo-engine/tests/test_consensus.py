"""The consensus: what stands out of many hands' coding, and what does not."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest
from almpo_contracts.cop import CardRecorded
from cmo_engine.synthesis.consensus import Consensus, Rule, consensus
from cmo_engine.synthesis.countries import LeftOut, leave_one_country_out
from cmo_engine.synthesis.identity import Identity, configuration_id_of
from cmo_engine.synthesis.miscoding import Alphabet, Miscoding, Near
from hypothesis import given, settings
from hypothesis import strategies as st

ALPHABET = Alphabet(practice_families=15, mechanisms=20, outcomes=15, contexts=35)
TERM = ("context.a", "context.b")


def card(number: int, contexts: Sequence[str] = TERM, **said: Any) -> CardRecorded:
    """Card of a person of its own; three cards a session."""
    mechanism, outcome = said.pop("mechanism", "mechanism.m"), said.pop("outcome", "outcome.o")
    return CardRecorded.model_validate(
        {
            "id": f"card-{number}",
            "revision": 1,
            "session_id": f"session-{number // 3}",
            "country": "PL",
            "contexts": [{"code": code} for code in contexts],
            "mechanism": {"resource": "r", "reasoning": "r", "code": mechanism},
            "outcome": {"code": outcome, "direction": said.pop("direction", "raises")},
            "practice_family": said.pop("practice_family", "p"),
            "polarity": said.pop("polarity", "supports"),
            "voices": [{"voice_id": said.pop("voice", f"voice-{number}")}],
            "recorded_at": "2026-01-01T09:00:00Z",
            **said,
        }
    )


def found(cards: Sequence[CardRecorded], rule: Rule | None = None) -> list[Consensus]:
    return consensus(cards, {}, ALPHABET, rule)


def test_a_miscoded_part_is_read_as_what_the_others_say() -> None:
    cards = [
        card(0), card(1), card(2), card(3), card(4, mechanism="mechanism.slip"),
        card(5, ("context.a", "context.slip")), card(6, practice_family="slip"),
    ]  # fmt: skip
    (one,) = found(cards)
    assert one.identity == Identity("p", "mechanism.m", "outcome.o", "raises", TERM)
    assert (one.voices, one.cards, one.sessions, one.countries, one.against) == (7, 7, 3, ("PL",), 0)
    assert set(one.members) == {configuration_id_of(c) for c in cards}


def test_a_term_that_nobody_coded_wholly_is_read_by_majority() -> None:
    """Three of four name each code, and no card all three of them."""
    whole = ("context.a", "context.b", "context.c")
    cards = [card(n, [whole[at] for at in range(3) if at != n % 3] + [f"context.slip{n}"]) for n in range(9)]
    assert [one.identity.contexts for one in found(cards)] == [whole]


def test_two_terms_of_one_family_stay_two() -> None:
    other = ("context.c", "context.d")
    terms = {one.identity.contexts for one in found([card(n, TERM if n % 2 else other) for n in range(12)])}
    assert terms == {TERM, other}


def test_what_differs_in_one_code_stands_by_itself_once_it_is_too_frequent_for_a_slip() -> None:
    near = ("context.a", "context.z")
    assert [one.identity.contexts for one in found([card(n) for n in range(9)] + [card(n, near) for n in (9, 12)])] == [
        TERM
    ]
    both = found([card(n) for n in range(9)] + [card(n, near) for n in range(9, 18)])
    assert {one.identity.contexts for one in both} == {TERM, near}


def test_three_voices_in_two_sessions_are_needed() -> None:
    assert found([card(0), card(3)]) == []
    assert found([card(0), card(1), card(2)]) == [], "one session"
    assert found([card(n, voice="the same") for n in range(9)]) == [], "one person nine times is one voice"
    assert len(found([card(0), card(1), card(3)])) == 1
    assert len(found([card(0), card(3)], Rule(voices=2))) == 1


def test_what_as_many_contradict_does_not_stand_out() -> None:
    supporting = [card(n) for n in range(4)]
    for against in ({"polarity": "contradicts"}, {"direction": "lowers"}):
        fewer = [card(n, **against) for n in range(4, 7)]
        assert [(one.identity.direction, one.against) for one in found([*supporting, *fewer])] == [("raises", 3)]
        assert found([*supporting, *fewer, card(7, **against)]) == []


def test_withdrawn_and_uncoded_cards_count_for_nothing() -> None:
    cards = [card(0), card(1), card(3, withdrawn=True), card(4, mechanism=None)]
    assert found(cards) == []
    assert found([]) == []


@pytest.mark.parametrize("p", [0.0, 1.0, -1.0])
def test_a_probability_of_miscoding_lies_between_none_and_all(p: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Miscoding(ALPHABET, p)


identities = st.builds(
    Identity,
    practice_family=st.sampled_from(["p", "q"]),
    mechanism=st.sampled_from(["mechanism.m", "mechanism.n"]),
    outcome=st.sampled_from(["outcome.o", "outcome.u"]),
    direction=st.sampled_from(["raises", "lowers"]),
    contexts=st.sets(st.sampled_from([f"context.{c}" for c in "abcd"]), min_size=1).map(lambda s: tuple(sorted(s))),
)


@settings(deadline=None)
@given(st.lists(identities, unique=True, max_size=12), identities)
def test_the_index_finds_everything_that_explains(among: list[Identity], said: Identity) -> None:
    model = Miscoding(ALPHABET, 0.2)
    explaining = {one for one in among if model.cost(said, one) < float("inf")}
    assert explaining <= set(Near(among).of(said))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(identities, st.sampled_from(["supports", "contradicts"])), max_size=25), st.randoms())
def test_the_order_of_cards_changes_nothing(said: list[tuple[Identity, str]], dice: random.Random) -> None:
    cards = [
        card(
            n, one.contexts, mechanism=one.mechanism, outcome=one.outcome, direction=one.direction,
            practice_family=one.practice_family, polarity=polarity,
        )
        for n, (one, polarity) in enumerate(said)
    ]  # fmt: skip
    once = found(cards)
    dice.shuffle(cards)
    assert found(cards) == once
    for one in once:
        assert one.voices >= 3
        assert one.sessions >= 2
        assert one.against < one.voices


def test_without_a_country_goes_what_nobody_else_said() -> None:
    assert leave_one_country_out({"a": ["PL"], "b": ["PL", "DE"], "c": []}) == [
        LeftOut("DE", weakened=("b",), lost=()),
        LeftOut("PL", weakened=("b",), lost=("a",)),
    ]
    assert leave_one_country_out({}) == []
