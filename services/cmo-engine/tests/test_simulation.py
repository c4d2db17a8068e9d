"""Planted truth: what is told is known, and what is found again is measured."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import cmo_engine.planted_truth as command
import pytest
from almpo_contracts.cop import StatementRecorded
from cmo_engine.deps import read_vocabulary
from cmo_engine.simulation.measure import grid, measure
from cmo_engine.simulation.page import AT, page, picture
from cmo_engine.simulation.recovery import configurations, read, recover, score
from cmo_engine.simulation.telling import Told, tell
from cmo_engine.simulation.world import COUNTRIES, Setting, World, codes_of, plant
from cmo_engine.synthesis.build import synthesise
from cmo_engine.synthesis.identity import Identity
from hypothesis import given, settings
from hypothesis import strategies as st
from servicekit.content import Content, content_root

VOCABULARY = read_vocabulary(Content.load(content_root()))
CODES = codes_of(VOCABULARY)
SMALL = Setting(sessions=6, configurations=8, respondents=10)
CLEAR = Setting(sessions=30, configurations=8, noise=0, missing=0, contradicting=0, respondents=0)


def bytes_of(told: Told) -> bytes:
    return "\n".join(event.model_dump_json(by_alias=True) for event in told.events()).encode()


def told_of(setting: Setting, seed: int) -> Told:
    return tell(plant(CODES, setting.configurations, seed), CODES, setting, seed)


def everywhere(world: World) -> World:
    """The same truth, holding in every country, so that every session may speak of it."""
    return World(world.planted, tuple(tuple(COUNTRIES) for _ in world.planted))


def test_the_same_seed_tells_the_same_bytes() -> None:
    assert bytes_of(told_of(SMALL, 1)) == bytes_of(told_of(SMALL, 1))
    assert bytes_of(told_of(SMALL, 1)) != bytes_of(told_of(SMALL, 2))
    shorter = told_of(Setting(sessions=3, configurations=8, respondents=10), 1)
    assert told_of(SMALL, 1).cards[: len(shorter.cards)] == shorter.cards, "more sessions change nothing said before"


def test_everything_told_is_marked_synthetic_and_hangs_together() -> None:
    told = told_of(SMALL, 3)
    statements = {statement.id for statement in told.statements}
    assert len(statements) == len(told.statements) > 20
    assert len({card.id for card in told.cards}) == len(told.cards)
    assert statements == {one for card in told.cards for one in card.statements}
    assert all(e.synthetic for e in (*told.sessions, *told.statements, *told.cards, *told.responses))
    assert [s.cards for s in told.sessions] == [
        sum(card.session_id == s.session_id for card in told.cards) for s in told.sessions
    ]
    standing = configurations(told, VOCABULARY)
    assert any(c.support.survey for c in standing.values()), "linked survey items stand beside configurations"


@given(st.integers(0, 10_000), st.integers(0, 25))
@settings(max_examples=15, deadline=None)
def test_planted_families_differ_but_for_the_pairs(seed: int, configurations: int) -> None:
    planted = plant(CODES, configurations, seed).planted
    assert len({one.id for one in planted}) == configurations
    assert len({one.family_id for one in planted}) == configurations - configurations // 5
    for one, two in pairwise(planted):
        if one.family_id == two.family_id:
            assert not set(one.contexts) & set(two.contexts)


@pytest.mark.parametrize("seed", range(3))
def test_without_noise_everything_is_recovered_and_nothing_else(seed: int) -> None:
    world = everywhere(plant(CODES, CLEAR.configurations, seed))
    scores = read(world, tell(world, CODES, CLEAR, seed), VOCABULARY)
    assert (scores["consensus"].right, scores["consensus"].found) == (8, 8)
    assert (scores["configurations"].right, scores["configurations"].found) == (8, 8)


def test_recovery_falls_with_noise_and_rises_with_sessions_on_average() -> None:
    setting = Setting(respondents=0)
    measured = grid(setting, VOCABULARY, 2, (0.0, 0.25, 0.5), (8, 24))
    f1 = {cell: of["consensus"].f1 for cell, of in measured.items()}
    assert f1[0.0, 24] > f1[0.25, 24] > f1[0.5, 24]
    assert f1[0.25, 8] < f1[0.25, 24]
    assert all(0 <= f <= 1 for f in f1.values())


def test_at_the_limits_noise_and_size_the_consensus_is_ahead_of_the_triples() -> None:
    """Two worlds; the published figure is of twenty."""
    measured = measure(Setting(noise=AT[0], sessions=AT[1], respondents=0), VOCABULARY, 2)
    assert measured["consensus"].f1 > 0.8
    assert measured["consensus"].f1 > measured["whole_terms"].f1 > measured["triples"].f1


@given(st.integers(0, 100), st.data())
@settings(max_examples=8, deadline=None)
def test_erased_voices_never_raise_support(seed: int, data: st.DataObject) -> None:
    told = told_of(SMALL, seed)
    voices = sorted({s.voice_id or "" for s in told.statements})
    erased = data.draw(st.sets(st.sampled_from(voices), min_size=1, max_size=len(voices)))
    left: dict[str, StatementRecorded] = {s.id: s for s in told.statements if s.voice_id not in erased}
    before = configurations(told, VOCABULARY)
    after = synthesise(told.cards, left, {}, VOCABULARY)
    assert after.keys() == before.keys()
    for identifier, configuration in after.items():
        assert configuration.support.voices <= before[identifier].support.voices
        assert configuration.support.statements <= before[identifier].support.statements
    assert sum(c.support.statements for c in after.values()) + sum(
        d.statements for c in after.values() for d in c.dissent if d.kind == "contradicting_cards"
    ) == len(left)


@given(st.integers(0, 50))
@settings(max_examples=10, deadline=None)
def test_missing_voices_lower_what_is_told(seed: int) -> None:
    full, half = (told_of(Setting(sessions=6, missing=m, respondents=0), seed) for m in (0.0, 0.5))
    assert len(half.statements) < len(full.statements)
    assert told_of(Setting(sessions=6, missing=1.0, respondents=0), seed).cards == ()


def test_a_match_needs_the_family_and_most_of_the_context() -> None:
    def one(*contexts: str, mechanism: str = "m") -> Identity:
        return Identity("p", mechanism, "o", "raises", contexts)

    five = ("a", "b", "c", "d", "e")
    assert score([one(*five)], [one(*five[:4])]).f1 == 1, "4 of 5 is a Jaccard index of 0.8"
    assert score([one("a", "b", "c")], [one("a", "b")]).right == 0
    assert score([one("a")], [one("a", mechanism="n")]).right == 0
    twice = score([one(*five)], [one(*five), one(*five[:4])])
    assert (twice.precision, twice.recall) == (0.5, 1.0), "one found recovers one planted"
    assert score([], []).f1 == 1
    assert score([one("a")], []).f1 == 0


def test_worlds_without_sessions_or_truth_are_answered() -> None:
    assert recover(Setting(sessions=0, respondents=0), VOCABULARY, 1)["consensus"].recall == 0
    assert recover(Setting(configurations=0, respondents=0), VOCABULARY, 1)["consensus"].f1 == 1
    with pytest.raises(ValueError, match="noise is a probability"):
        Setting(noise=1.2)
    with pytest.raises(ValueError, match="sessions is a count"):
        Setting(sessions=-1)


def test_the_page_and_the_picture_say_what_was_measured() -> None:
    measured = grid(SMALL, VOCABULARY, 1, (0.0, 0.2), (5, 40))
    text = page(measured, SMALL, CODES, "v1")
    assert f"F1 {measured[AT]['consensus'].f1:.3f}" in text
    assert "{" not in text
    drawn = ElementTree.fromstring(picture(measured))  # noqa: S314 - our own text
    assert len(drawn.findall("{http://www.w3.org/2000/svg}path")) == 4


def test_the_command_refuses_what_it_cannot_simulate(capsys: pytest.CaptureFixture[str]) -> None:
    small = ["--worlds", "1", "--sessions", "3", "--respondents", "0"]
    assert command.simulate_command(small) == 0
    assert capsys.readouterr().out.startswith("consensus")
    for wrong in (["--noise", "2"], ["--worlds", "0"]):
        with pytest.raises(SystemExit):
            command.simulate_command([*small, *wrong])


def test_the_published_page_is_of_this_content() -> None:
    """Whoever changes the codebook measures anew."""
    published = Path(__file__).parents[3] / "docs/methods/planted-truth.md"
    assert VOCABULARY.content_version in published.read_text(encoding="utf-8")
