"""The survey's view beside the sessions', never of fewer people than the wave's threshold."""

from __future__ import annotations

from typing import Any

import pytest
from almpo_contracts.survey import InstrumentItem, ItemLink, ResponseRecorded
from cmo_engine.synthesis.survey import answered, wilson
from engine_story import Engine

AGREE, DISAGREE = ({"mechanisms_seen": {"employer_brokerage": step}} for step in ("4", "2"))


async def _share(engine: Engine) -> dict[str, Any]:
    [configuration] = await engine.configurations()
    [share] = configuration["support"]["survey"]
    assert isinstance(share, dict)
    return share


async def test_shares_appear_only_from_the_threshold_on_and_move_in_rounded_steps(engine: Engine) -> None:
    await engine.tell(engine.instrument(), engine.card())
    await engine.tell(*(engine.response(answers=AGREE) for _ in range(4)))
    suppressed = await _share(engine)
    assert (suppressed["share"], suppressed["n"], suppressed["suppressed"]) == (None, None, True)

    await engine.tell(engine.response(answers=DISAGREE), engine.response(answers=DISAGREE))
    share = await _share(engine)
    assert share["item"] == "mechanisms_seen/employer_brokerage"
    assert (share["share"], share["n"]) == (0.67, 5), "4 of 6, n rounded down to a multiple of 5"
    assert (share["ci"], share["ci_reason"]) == (None, "open_link")


async def test_an_invited_wave_has_an_interval(engine: Engine) -> None:
    await engine.tell(engine.instrument(), engine.card())
    await engine.tell(*(engine.response(answers=AGREE, wave_access="invited") for _ in range(10)))
    share = await _share(engine)
    assert share["ci"] == [0.72, 1.0]
    assert share["ci_reason"] is None


async def test_changed_incomplete_and_erased_responses_are_counted_as_they_stand(engine: Engine) -> None:
    await engine.tell(engine.card(), *(engine.response(f"r{n}", answers=AGREE) for n in range(10)))
    assert (await engine.configurations())[0]["support"]["survey"] == [], "the instrument has not arrived"
    await engine.tell(engine.instrument())
    assert (await _share(engine))["share"] == 1.0

    await engine.tell(*(engine.response(f"r{n}", answers=DISAGREE) for n in range(5)))
    assert ((await _share(engine))["share"], (await _share(engine))["n"]) == (0.5, 10)
    await engine.tell(engine.response("r9", complete=False, answers=AGREE))
    assert ((await _share(engine))["share"], (await _share(engine))["n"]) == (0.44, 5)
    for n in range(5):
        await engine.erase(ResponseRecorded, f"r{n}")
    assert (await _share(engine))["suppressed"], "four are left"


async def test_synthetic_answers_mark_what_they_stand_beside(engine: Engine) -> None:
    await engine.tell(engine.instrument(), engine.card())
    await engine.tell(*(engine.response(answers=AGREE, synthetic=True) for _ in range(5)))
    assert (await engine.configurations())[0]["synthetic"]


async def test_open_answers_are_evidence_until_they_are_erased(engine: Engine) -> None:
    await engine.tell(engine.response("r", open_text={"example": "Our office tried it."}))
    [item] = (await engine.get("/evidence?kind=open_text&language=pl"))["items"]
    assert (item["text"], item["item"]) == ("Our office tried it.", "example")
    withheld = await engine.get(f"/evidence/{item['id']}", role="integrator:*")
    assert (withheld["text"], withheld["withheld"]) == (None, "not_quotable")
    await engine.erase(ResponseRecorded, "r")
    assert (await engine.get("/evidence"))["items"] == []


@pytest.mark.parametrize(
    ("kind", "link", "answer", "speaks"),
    [
        ("scale", {"row": "a"}, {"a": "4"}, True),
        ("scale", {"row": "a"}, {"a": 3}, False),
        ("scale", {"row": "a"}, {"a": "dont_know"}, None),
        ("scale", {"row": "a"}, {"b": "5"}, None),
        ("scale", {}, 5, True),
        ("single", {"choice": "x"}, "x", True),
        ("single", {"choice": "x"}, "y", False),
        ("single", {"choice": "x"}, "not_applicable", None),
        ("single", {}, "x", None),
        ("single", {"row": "a"}, {"a": "operational"}, None),
        ("multiple", {"choice": "x"}, ["y", "x"], True),
        ("multiple", {"choice": "x"}, ["none_of_these"], False),
        ("multiple", {"choice": "x"}, ["dont_know"], None),
        ("multiple", {"choice": "x"}, ["dont_know", "y"], False),
        ("multiple", {"choice": "x"}, [], None),
        ("ranking", {"choice": "x"}, ["x", "y"], True),
        ("ranking", {"choice": "x"}, ["y", "x"], False),
        ("boolean", {}, True, True),
        ("boolean", {}, False, False),
        ("text", {}, None, None),
    ],
)
def test_what_an_answer_says_about_a_linked_code(
    kind: Any, link: dict[str, str], answer: object, speaks: bool | None
) -> None:
    item = InstrumentItem(item="q", kind=kind, title={"en": "?"}, scale_max=5 if kind == "scale" else None)
    assert answered(item, ItemLink(code="barrier.law", **link), answer) is speaks


def test_wilson_agrees_with_published_values() -> None:
    # Newcombe 1998, table I, 81 of 263: 0.2553 to 0.3662; rounded outwards.
    assert wilson(81, 263) == (0.25, 0.37)
    assert wilson(0, 20) == (0.0, 0.17)
