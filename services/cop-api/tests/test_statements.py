"""Capturing what is said: replays, conflicts, late queues."""

from __future__ import annotations

import asyncio
import unicodedata
import uuid

import pytest
from cop_story import ON_BOTH, Cop
from servicekit.ids import uuid7


@ON_BOTH
async def test_two_rapporteurs_capture_at_once(cop: Cop) -> None:
    session = await cop.live_session()
    first, second = (cop.staff("rapporteur:PL", subject=name) for name in ("first", "second"))
    said = await asyncio.gather(
        *(cop.capture(session, f"{name} {n}", by=by) for n in range(10) for name, by in (("A", first), ("B", second)))
    )
    listed = await cop.ok("GET", f"/sessions/{session['id']}/statements?limit=100", by=cop.rapporteur)
    assert {each["id"] for each in listed["items"]} == {each["id"] for each in said}
    assert set(await cop.state("statements")) == {each["id"] for each in said}


@ON_BOTH
async def test_of_twenty_edits_at_once_one_wins(cop: Cop) -> None:
    session = await cop.live_session()
    said = await cop.capture(session, "as it was")
    answers = await asyncio.gather(
        *(cop.put_statement(session, said["id"], f"edit {n}", headers={"If-Match": '"r1"'}) for n in range(20))
    )
    assert sorted(answer.status_code for answer in answers) == [200] + [412] * 19
    [winner] = [answer.json() for answer in answers if answer.status_code == 200]
    assert {answer.json()["current"]["text"] for answer in answers if answer.status_code == 412} == {winner["text"]}
    assert (await cop.statement(said["id"]))["text"] == winner["text"]


async def test_a_replay_changes_nothing(cop: Cop) -> None:
    session = await cop.live_session()
    statement_id = uuid7()
    first = await cop.put_statement(session, statement_id, "said once")
    again = await cop.put_statement(session, statement_id, "said once")
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert first.headers["ETag"] == again.headers["ETag"]
    assert len(await cop.events("statements")) == 1


async def test_preconditions_are_asked_for(cop: Cop) -> None:
    session = await cop.live_session()
    assert (await cop.put_statement(session, uuid7(), "new", headers={})).status_code == 428
    assert (await cop.put_statement(session, uuid7(), "new", headers={"If-Match": '"r1"'})).status_code == 412
    said = await cop.capture(session, "as it was")
    assert (await cop.put_statement(session, said["id"], "other", headers={})).status_code == 428
    assert (await cop.put_statement(session, said["id"], "other")).status_code == 412


async def test_ids_are_uuid7_of_the_client(cop: Cop) -> None:
    session = await cop.live_session()
    assert (await cop.put_statement(session, str(uuid.uuid4()), "text")).status_code == 422
    assert (await cop.put_statement(session, "no-uuid", "text")).status_code == 422
    said = await cop.capture(session, "text")
    elsewhere = await cop.live_session()
    assert (await cop.put_statement(elsewhere, said["id"], "text")).status_code == 409


async def test_nothing_is_captured_before_the_session_is_open(cop: Cop) -> None:
    session = await cop.session()
    assert (await cop.put_statement(session, uuid7(), "early")).status_code == 409


@ON_BOTH
async def test_a_queue_that_drains_after_the_close_is_kept_as_late(cop: Cop) -> None:
    session = await cop.live_session()
    said = await cop.capture(session, "in time")
    await cop.move(session, "read-back", "close")

    late = await cop.capture(session, "from a device that was offline")
    assert (late["late"], late["status"]) == (True, "captured")
    frozen = await cop.statement(said["id"])
    assert (frozen["status"], frozen["late"]) == ("frozen", False)
    etag = {"If-Match": f'"r{frozen["revision"]}"'}
    amended = (await cop.put_statement(session, said["id"], "in time, corrected", headers=etag)).json()
    assert (amended["status"], amended["late"], amended["text"]) == ("frozen", True, "in time, corrected")

    log = await cop.ok("GET", f"/sessions/{session['id']}/statements/{said['id']}/wordings", by=cop.rapporteur)
    assert [(entry["text"], entry["late"]) for entry in log] == [("in time", False), ("in time, corrected", True)]
    assert ((await cop.state("statements"))[late["id"]] or {})["late"] is True


async def test_text_is_kept_in_nfc_with_plain_line_ends(cop: Cop) -> None:
    session = await cop.live_session()
    decomposed = unicodedata.normalize("NFD", "Gdańsk, Thessaloníki") + "\r\nsecond line "
    said = await cop.capture(session, decomposed)
    assert said["text"] == "Gdańsk, Thessaloníki\nsecond line"
    assert ((await cop.state("statements"))[said["id"]] or {})["text"] == said["text"]


async def test_only_who_agreed_is_named_and_quoted(cop: Cop) -> None:
    session = await cop.live_session()
    shy = await cop.participant(session, consent={"attribution": False, "quotes": False})
    open_ = await cop.participant(session)
    said = {
        "shy": await cop.capture(session, "shy", participant=shy["pseudonym"]),
        "open": await cop.capture(session, "open", participant=open_["id"]),
        "room": await cop.capture(session, "room"),
    }
    told = await cop.state("statements")
    seen = {name: told[each["id"]] or {} for name, each in said.items()}
    assert seen["shy"]["voice_id"] is None
    assert seen["shy"]["stakeholder_type"] is None
    assert said["shy"]["participant"] is None
    assert not seen["shy"]["quotable"]
    assert seen["open"]["voice_id"]
    assert seen["open"]["quotable"]
    assert said["open"]["participant"] == open_["pseudonym"]
    assert seen["room"]["voice_id"] is None

    # A rewording by somebody who cannot see the speaker does not lose them.
    await cop.put_statement(session, said["shy"]["id"], "shy, reworded", headers={"If-Match": '"r1"'})
    path = f"/sessions/{session['id']}/participants/{shy['id']}"
    consent = {"consent": {"attribution": True, "quotes": True}}
    await cop.ok("PATCH", path, consent, by=cop.facilitator, If_Match='"r1"')
    assert ((await cop.state("statements"))[said["shy"]["id"]] or {})["voice_id"]


async def test_wrong_country_and_role_are_refused(cop: Cop) -> None:
    session = await cop.live_session("PL")
    german = await cop.put_statement(session, uuid7(), "text", by=cop.staff("rapporteur:DE"))
    assert (german.status_code, german.json()["type"].rsplit("/", 1)[1]) == (403, "wrong-country")
    analyst = await cop.put_statement(session, uuid7(), "text", by=cop.staff("analyst:*"))
    assert (analyst.status_code, analyst.json()["type"].rsplit("/", 1)[1]) == (403, "wrong-role")


async def test_lineage_stays_within_the_session(cop: Cop) -> None:
    session = await cop.live_session()
    origin = await cop.capture(session, "one long statement")
    part = await cop.capture(session, "one part", derived_from=[origin["id"]])
    assert part["derived_from"] == [origin["id"]]
    foreign = await cop.capture(await cop.live_session(), "elsewhere")
    answer = await cop.put_statement(session, uuid7(), "part", derived_from=[foreign["id"]])
    assert answer.json()["errors"][0]["pointer"] == "/derived_from/0"
    unknown = await cop.put_statement(session, uuid7(), "part", participant="P99")
    assert unknown.json()["errors"][0]["pointer"] == "/participant"


@pytest.mark.parametrize("role", ["policymaker:*", "integrator:*", "survey_manager:*"])
async def test_words_are_for_those_who_work_with_them(cop: Cop, role: str) -> None:
    """As in the engine: who is only to read what the evidence says gets no words without consent to quotation."""
    session = await cop.live_session()
    person = await cop.participant(session, consent={"attribution": False, "quotes": False})
    said = await cop.capture(session, "not to be quoted", participant=person["pseudonym"])
    home = f"/sessions/{session['id']}"
    paths = [f"{home}/statements", f"{home}/statements/{said['id']}", f"{home}/statements/{said['id']}/wordings"]
    paths += [f"/statements/{said['id']}", f"/codings?statement={said['id']}"]
    for path in paths:
        assert (await cop.call("GET", path, by=cop.staff(role))).status_code == 403, path
        assert (await cop.call("GET", path, by=cop.staff("analyst:*"))).status_code == 200, path
    assert (await cop.call("GET", f"{home}/stream", by=cop.staff(role))).status_code == 403
    assert (await cop.call("GET", home, by=cop.staff(role))).status_code == 200
