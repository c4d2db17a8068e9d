"""The survey's view beside the sessions': what the survey service released, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from almpo_contracts.survey import FiguresReleased, InstrumentItem, ItemLink, ResponseRecorded
from cmo_engine.evidence import queries as evidence
from cmo_engine.simulation.answers import answered, wilson
from engine_story import Engine


async def _shares(engine: Engine) -> list[dict[str, Any]]:
    [configuration] = await engine.configurations()
    found = configuration["support"]["survey"]
    assert isinstance(found, list)
    return found


async def test_responses_alone_move_nothing(engine: Engine) -> None:
    """Two configurations around one response would tell what it said."""
    await engine.tell(engine.instrument(), engine.card(), engine.figures(0.6, 10))
    before, told = await engine.configurations(), len(await engine.told())
    await engine.tell(*(engine.response(f"r{n}") for n in range(7)))
    await engine.erase(ResponseRecorded, "r0")
    assert await engine.configurations() == before
    assert len(await engine.told()) == told


async def test_the_share_is_the_last_release_of_each_wave(engine: Engine) -> None:
    await engine.tell(engine.figures(0.6, 10), engine.figures(0.5, 8, wave="v", ci=(0.2, 0.8)), engine.card())
    v, w = await _shares(engine)
    assert (w["wave_id"], w["item"], w["share"], w["n"]) == ("w", "mechanisms_seen/employer_brokerage", 0.6, 10)
    assert (w["ci"], w["ci_reason"]) == (None, "open_link")
    assert (v["wave_id"], v["share"], v["ci"], v["ci_reason"]) == ("v", 0.5, [0.2, 0.8], None)

    await engine.tell(engine.figures(0.7, 20))
    assert [share["share"] for share in await _shares(engine)] == [0.5, 0.7]


async def test_what_the_survey_withholds_is_withheld(engine: Engine) -> None:
    await engine.tell(engine.card(), engine.figures(0.6, 10))
    await engine.tell(engine.figures(None))
    [share] = await _shares(engine)
    assert (share["share"], share["n"], share["suppressed"]) == (None, None, True)
    await engine.erase(FiguresReleased, "w")
    assert await _shares(engine) == []


async def test_synthetic_answers_mark_what_they_stand_beside(engine: Engine) -> None:
    await engine.tell(engine.card(), engine.figures(synthetic=True))
    assert (await engine.configurations())[0]["synthetic"]


async def test_open_answers_are_evidence_until_they_are_erased(engine: Engine) -> None:
    await engine.tell(engine.response("r", open_text={"example": "Our office tried it."}))
    [item] = (await engine.get("/evidence?kind=open_text&language=pl"))["items"]
    assert (item["text"], item["item"]) == ("Our office tried it.", "example")
    withheld = await engine.get(f"/evidence/{item['id']}", role="integrator:*")
    assert (withheld["text"], withheld["withheld"]) == (None, "not_quotable")
    await engine.erase(ResponseRecorded, "r")
    assert (await engine.get("/evidence"))["items"] == []


async def test_what_respondents_chose_is_not_kept_though_earlier_events_told_it(engine: Engine) -> None:
    told = engine.response("r", answers={"mechanisms_seen": {"employer_brokerage": "5"}})
    await engine.tell(told)
    async with engine.started.deps.database.read() as tx:
        [held] = (await evidence.load_all(tx, "response", ResponseRecorded)).values()
    assert held == told.model_copy(update={"answers": {}})


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
