"""CMO cards: people link context, mechanism and outcome; voices follow from what was said."""

from __future__ import annotations

from typing import Any

import pytest
from cop_story import NEW, ON_BOTH, Cop, practice_id
from servicekit.ids import uuid7


async def test_a_card_carries_the_voices_behind_its_statements(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session, stakeholder_type="trade_union")
    said = [
        await cop.capture(session, "With low caseloads people trust counsellors.", participant=person["pseudonym"]),
        await cop.capture(session, "Nobody in particular said this."),
    ]
    card = await cop.card(session, statements=[each["id"] for each in said])

    told = (await cop.state("cards"))[card["id"]] or {}
    assert told["statements"] == [each["id"] for each in said]
    assert [voice["stakeholder_type"] for voice in told["voices"]] == ["trade_union", None]
    assert told["voices"][0]["voice_id"]
    assert told["voices"][1]["voice_id"] is None
    assert told["country"] == "PL"


async def test_a_card_without_statements_is_one_voice_of_the_room(cop: Cop) -> None:
    card = await cop.card(await cop.live_session())
    [voice] = ((await cop.state("cards"))[card["id"]] or {})["voices"]
    assert voice == {"statement_id": None, "voice_id": None, "stakeholder_type": None, "quotable": False}


@ON_BOTH
async def test_a_card_is_replayed_changed_and_withdrawn(cop: Cop) -> None:
    session = await cop.live_session()
    card_id, body = uuid7(), cop.card_body()
    first = await cop.put_card(session, card_id, body)
    again = await cop.put_card(session, card_id, body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert (await cop.put_card(session, card_id, {**body, "polarity": "contradicts"})).status_code == 412
    withdrawn = await cop.put_card(
        session, card_id, {**body, "withdrawn": True}, by=cop.staff("coder:PL"), headers={"If-Match": '"r1"'}
    )
    assert withdrawn.json()["withdrawn"] is True
    assert ((await cop.state("cards"))[card_id] or {})["revision"] == 2
    assert (await cop.ok("GET", f"/sessions/{session['id']}", by=cop.rapporteur))["counts"]["cards"] == 0


async def test_the_practice_gives_the_family(cop: Cop) -> None:
    entry = cop.service.deps.content.practices()[0]
    session = await cop.live_session()
    body = cop.card_body(practice=practice_id(entry.slug))
    del body["practice_family"]
    answer = await cop.put_card(session, uuid7(), body)
    assert answer.json()["practice_family"] == entry.practice_family


@pytest.mark.parametrize(
    ("fault", "pointer"),
    [
        ({"contexts": [{"code": "context.no_such"}]}, "/contexts/0/code"),
        ({"contexts": [{"code": "outcome.job_entry"}]}, "/contexts/0/code"),
        ({"contexts": []}, "/contexts"),
        ({"contexts": [{"code": "context.unemployment_high", "text": "both"}]}, "/contexts/0"),
        ({"practice_family": "magic"}, "/practice_family"),
        ({"statements": ["018f6b2e-7c1a-7000-8000-0000000000aa"]}, "/statements/0"),
        ({"outcome": {"text": "jobs"}}, "/outcome/direction"),
    ],
)
async def test_a_fault_is_named_by_its_field(cop: Cop, fault: dict[str, Any], pointer: str) -> None:
    session = await cop.live_session()
    answer = await cop.put_card(session, uuid7(), cop.card_body(**fault), headers=NEW)
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_a_changed_consent_reaches_the_card(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    said = await cop.capture(session, "text", participant=person["pseudonym"])
    card = await cop.card(session, statements=[said["id"]])
    path = f"/sessions/{session['id']}/participants/{person['id']}"
    await cop.ok(
        "PATCH", path, {"consent": {"attribution": True, "quotes": False}}, by=cop.facilitator, If_Match='"r1"'
    )
    told = (await cop.state("cards"))[card["id"]] or {}
    assert told["revision"] == 2
    assert told["voices"][0]["quotable"] is False
