"""Planning a session, its course, and joining it."""

from __future__ import annotations

import uuid

import pytest
from cop_story import Cop
from sqlalchemy import select


async def test_a_session_goes_its_way_one_step_at_a_time(cop: Cop) -> None:
    session = await cop.session()
    path = f"/sessions/{session['id']}"
    for wrong in ("read-back", "close"):
        refused = await cop.call("POST", f"{path}/{wrong}", by=cop.facilitator)
        assert (refused.status_code, refused.json()["type"].rsplit("/", 1)[1]) == (409, "wrong-order")
    await cop.move(session, "open", "read-back", "close")
    assert (await cop.call("POST", f"{path}/open", by=cop.facilitator)).status_code == 409

    facts = [payload for key, payload in await cop.events("sessions") if key == session["id"]]
    assert [fact and fact["status"] for fact in facts] == ["planned", "live", "read_back", "closed"]


async def test_facts_count_what_was_said(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    await cop.capture(session, "Counsellors know the employers.", participant=person["pseudonym"])
    await cop.move(session, "read-back", "close")
    fact = (await cop.events("sessions"))[-1][1]
    assert fact is not None
    assert (fact["participants"], fact["statements"], fact["cards"]) == (1, 1, 0)


async def test_a_plan_changes_with_a_precondition(cop: Cop) -> None:
    session = await cop.session()
    path = f"/sessions/{session['id']}"
    assert (await cop.call("PATCH", path, {"title": "New"}, by=cop.facilitator)).status_code == 428
    changed = await cop.ok("PATCH", path, {"title": "New"}, by=cop.facilitator, If_Match='"r1"')
    assert changed["title"] == "New"
    assert changed["agenda"] == session["agenda"]
    stale = await cop.call("PATCH", path, {"title": "Newer"}, by=cop.facilitator, If_Match='"r1"')
    assert stale.status_code == 412


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ({"countries": ["PL", "DE"], "level": "national"}, 422),
        ({"timezone": "Mars/Olympus"}, 422),
        ({"starts_at": "2026-03-02T09:00:00"}, 422),
        ({"practices": ["018f6b2e-7c1a-7000-8000-0000000000aa"]}, 422),
        ({"countries": ["DE"]}, 403),
    ],
)
async def test_a_faulty_plan_is_refused(cop: Cop, fault: dict[str, object], status: int) -> None:
    body = {
        "title": "A session",
        "level": "national",
        "countries": ["PL"],
        "starts_at": "2026-03-02T09:00:00Z",
        **fault,
    }
    answer = await cop.call("POST", "/sessions", body, by=cop.staff("facilitator:PL"))
    assert answer.status_code == status


async def test_people_join_with_the_sessions_code(cop: Cop) -> None:
    session = await cop.session()
    body = {"code": session["code"].lower(), "stakeholder_type": "trade_union", "consent": {"quotes": True}}
    joined = await cop.ok("POST", "/sessions/join", body)
    assert joined["pseudonym"] == "P01"
    token = {"Participant-Token": joined["token"]}
    me = await cop.ok("GET", f"/sessions/{session['id']}/participants/me", by=token)
    assert (me["country"], me["stakeholder_type"]) == ("PL", "trade_union")
    seen = await cop.ok("GET", f"/sessions/{session['id']}", by=token)
    assert seen["code"] is None

    unknown = await cop.call("POST", "/sessions/join", {"code": "NOSUCHCODE"})
    assert unknown.status_code == 403
    silent = await cop.call("POST", "/sessions/join", {"code": session["code"]})
    assert [error["pointer"] for error in silent.json()["errors"]] == ["/stakeholder_type"]


async def test_who_joins_twice_with_one_key_is_there_once_and_no_token_is_kept(cop: Cop) -> None:
    session = await cop.session()
    body = {"code": session["code"], "stakeholder_type": "trade_union"}
    key = str(uuid.uuid4())
    first = await cop.ok("POST", "/sessions/join", body, Idempotency_Key=key)
    again = await cop.ok("POST", "/sessions/join", body, Idempotency_Key=key)
    assert (again["id"], again["pseudonym"]) == (first["id"], first["pseudonym"])
    other = await cop.ok("POST", "/sessions/join", body, Idempotency_Key=str(uuid.uuid4()))
    assert other["pseudonym"] == "P02"
    guessable = await cop.call("POST", "/sessions/join", body, Idempotency_Key="1")
    assert [error["pointer"] for error in guessable.json()["errors"]] == ["/header/Idempotency-Key"]

    tokens = [first["token"], again["token"], other["token"]]
    async with cop.service.deps.database.read() as tx:
        for table in cop.service.deps.tables.idempotency.metadata.sorted_tables:
            for row in (await tx.execute(select(table))).all():
                assert not [token for token in tokens if token in str(row)], table.name

    at = f"/sessions/{session['id']}/participants/{first['id']}"
    seen = await cop.call("GET", at, by=cop.facilitator)
    erased = await cop.call("DELETE", at, by=cop.facilitator, If_Match=seen.headers["etag"])
    assert erased.status_code == 204
    late = await cop.call("POST", "/sessions/join", body, Idempotency_Key=key)
    assert late.status_code == 410


async def test_a_credential_is_good_for_one_session_alone(cop: Cop) -> None:
    here, elsewhere = await cop.live_session(), await cop.live_session()
    token = await cop.join(await cop.participant(here))
    assert (await cop.call("GET", f"/sessions/{here['id']}/statements", by=token)).status_code == 200
    assert (await cop.call("GET", f"/sessions/{elsewhere['id']}/statements", by=token)).status_code == 403
    forged = {"Participant-Token": token["Participant-Token"][:-4] + "AAAA"}
    assert (await cop.call("GET", f"/sessions/{here['id']}/statements", by=forged)).status_code == 401
    for nonsense in ("", "x", "%%%", "e30"):
        header = {"Participant-Token": nonsense}
        assert (await cop.call("GET", f"/sessions/{here['id']}/statements", by=header)).status_code == 401


async def test_a_participant_is_of_the_sessions_countries(cop: Cop) -> None:
    session = await cop.session("PL")
    body = {"stakeholder_type": "pes", "country": "DE"}
    answer = await cop.call("POST", f"/sessions/{session['id']}/participants", body, by=cop.facilitator)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/country"


async def test_one_person_is_one_voice_across_sessions(cop: Cop) -> None:
    voices = set()
    for _ in range(2):
        session = await cop.live_session()
        contact = {"name": "Ada", "email": "Ada@Example.org" if not voices else "ada@example.org"}
        person = await cop.participant(session, contact=contact)
        said = await cop.capture(session, "I said so.", participant=person["pseudonym"])
        voices.add(((await cop.state("statements"))[said["id"]] or {})["voice_id"])
    assert len(voices) == 1
    assert "ada" not in str(voices).lower()


async def test_staff_of_another_country_or_role_are_refused(cop: Cop) -> None:
    session = await cop.session("PL")
    german = cop.staff("facilitator:DE")
    assert (await cop.call("POST", f"/sessions/{session['id']}/open", by=german)).status_code == 403
    assert (await cop.call("GET", f"/sessions/{session['id']}/participants", by=german)).status_code == 403
    assert (await cop.call("POST", f"/sessions/{session['id']}/open", by=cop.rapporteur)).status_code == 403
    assert (await cop.ok("GET", f"/sessions/{session['id']}", by=german))["code"] is None
