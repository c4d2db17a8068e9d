"""Erased means gone: no table and no event holds the person any more."""

from __future__ import annotations

import asyncio
from typing import Any

from cop_story import NEW, ON_BOTH, Cop
from servicekit.ids import uuid7

WORDS = "Zanzibar"


async def erase(cop: Cop, session: dict[str, Any], person: dict[str, Any]) -> None:
    path = f"/sessions/{session['id']}/participants/{person['id']}"
    assert (await cop.call("DELETE", path, by=cop.facilitator)).status_code == 428
    etag = (await cop.call("GET", path, by=cop.facilitator)).headers["ETag"]
    await cop.ok("DELETE", path, by=cop.facilitator, If_Match=etag)


@ON_BOTH
async def test_nothing_of_an_erased_person_is_left_in_any_table(cop: Cop) -> None:
    session = await cop.live_session()
    body = {
        "stakeholder_type": "pes", "country": "PL", "consent": {"attribution": True, "quotes": True},
        "contact": {"name": "Ada Quincunx", "email": "ada@quincunx.example"},
    }  # fmt: skip
    path = f"/sessions/{session['id']}/participants"
    person = await cop.ok("POST", path, body, by=cop.facilitator, Idempotency_Key="invite-1")
    others = [await cop.participant(session) for _ in range(3)]
    name = person["pseudonym"]
    token, other_token = await cop.join(person), await cop.join(others[0])
    hers = await cop.capture(session, f"{WORDS} one", participant=name)
    merged = await cop.capture(session, f"{WORDS} merged", derived_from=[hers["id"]])
    answered = await cop.capture(
        session, "another's words", participant=others[0]["pseudonym"], derived_from=[hers["id"]]
    )
    plain = await cop.capture(session, "said by the room")
    alone = await cop.card(session, statements=[hers["id"]])
    shared = await cop.card(session, statements=[hers["id"], answered["id"]])
    coder = cop.staff("coder:PL")
    coding = {
        "target": {"statement_id": hers["id"]},
        "code": "outcome.job_entry",
        "decision": "applied",
        "quote": WORDS,
    }
    coded = await cop.ok("POST", "/codings", coding, by=coder, Idempotency_Key="code-1")
    requirement = await cop.ok(
        "POST", "/requirements",
        {"kind": "data", "title": "Vacancies", "country": "PL", "statements": [hers["id"]], "priority": "must"},
        by=cop.rapporteur, Idempotency_Key="req-1",
    )  # fmt: skip
    round_ = await cop.ok(
        "POST", f"/sessions/{session['id']}/rounds", {"items": [plain["id"], hers["id"]]}, by=cop.facilitator
    )
    vote = {"value": "disagree", "comment": f"{WORDS} comment"}
    await cop.ok("PUT", f"/rounds/{round_['id']}/votes/{plain['id']}", vote, by=token)
    for other in others:
        value = {"value": "agree"}
        await cop.ok("PUT", f"/rounds/{round_['id']}/votes/{plain['id']}", value, by=await cop.join(other))
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)
    await cop.move(session, "read-back")
    confirmations = f"/sessions/{session['id']}/statements/{plain['id']}/confirmations"
    amend = {"decision": "amend", "text": f"{WORDS} amended"}
    await cop.ok("POST", confirmations, amend, by=token, Idempotency_Key="amend-1")
    objection = {"decision": "object", "reason": f"{WORDS} objection"}
    path = f"/sessions/{session['id']}/statements/{answered['id']}/confirmations"
    await cop.ok("POST", path, objection, by=token, Idempotency_Key="object-1")
    before = await cop.state("statements")
    voice = (before[hers["id"]] or {})["voice_id"]
    traces = (WORDS, "Quincunx", "quincunx", voice, person["id"], person["join_code"])
    assert await cop.traces_of(*traces)

    await erase(cop, session, person)

    assert await cop.traces_of(*traces) == []
    assert await cop.traces_of(coded["id"]) == []
    statements, cards = await cop.state("statements"), await cop.state("cards")
    assert statements[hers["id"]] is None
    assert statements[merged["id"]] is None
    assert cards[alone["id"]] is None
    assert (await cop.state("codings"))[coded["id"]] is None
    kept_card = cards[shared["id"]] or {}
    assert kept_card["statements"] == [answered["id"]]
    assert [each["statement_id"] for each in kept_card["voices"]] == [answered["id"]]
    kept = statements[answered["id"]] or {}
    assert (kept["text"], kept["status"]) == ("another's words", "read_back")
    assert (await cop.statement(answered["id"]))["derived_from"] == []
    room = statements[plain["id"]] or {}
    assert room["text"] == "said by the room"
    # The groups are counted anew without the vote that was erased.
    everybody = room["votes"].pop("groups")
    assert room["votes"] == {"agree": 3, "pass": 0, "disagree": 0}
    assert [g["votes"] for g in everybody if g["by"] == "country"] == [{"agree": 3, "pass": 0, "disagree": 0}]
    assert ((await cop.state("requirements"))[requirement["id"]] or {})["statements"] == []
    assert (await cop.call("GET", f"/sessions/{session['id']}/statements", by=token)).status_code == 401
    assert (await cop.call("GET", f"/sessions/{session['id']}/statements", by=other_token)).status_code == 200
    for state in (statements, cards):
        assert all(before is None or before["revision"] >= 1 for before in state.values())


async def test_an_erased_statement_cannot_be_replayed(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    said = await cop.capture(session, WORDS, participant=person["pseudonym"])
    await erase(cop, session, person)

    by_name = await cop.put_statement(session, said["id"], WORDS, participant=person["pseudonym"], headers=NEW)
    unnamed = await cop.put_statement(session, said["id"], WORDS, headers=NEW)

    assert (by_name.status_code, unnamed.status_code) == (410, 410)
    assert await cop.traces_of(WORDS) == []
    # Nor is the pseudonym given to somebody else.
    assert (await cop.participant(session))["pseudonym"] == "P02"


async def test_a_person_is_erased_from_every_session(cop: Cop) -> None:
    said, last = [], None
    for _ in range(2):
        session = await cop.live_session()
        person = await cop.participant(session, contact={"email": "ada@quincunx.example"})
        said.append((await cop.capture(session, WORDS, participant=person["pseudonym"]))["id"])
        last = session, person
    assert last is not None
    await erase(cop, *last)
    assert await cop.traces_of(WORDS, "quincunx") == []
    state = await cop.state("statements")
    assert [state[each] for each in said] == [None, None]


async def test_the_stream_forgets_and_says_so(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    said = await cop.capture(session, WORDS, participant=person["pseudonym"])
    await erase(cop, session, person)
    async with cop.service.deps.database.read() as tx:
        live = (await tx.execute(cop.service.deps.tables.live.select())).all()
    assert [row.data for row in live if row.event == "erased"] == [{"kind": "statement", "id": said["id"]}]
    assert WORDS not in str(live)


@ON_BOTH
async def test_what_is_captured_during_an_erasure_goes_or_is_refused(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    said = [cop.put_statement(session, uuid7(), f"{WORDS} {n}", participant=person["pseudonym"]) for n in range(10)]
    answers = await asyncio.gather(*said[:5], erase(cop, session, person), *said[5:])
    statuses = {answer.status_code for answer in answers if answer is not None}
    assert statuses <= {201, 422}
    assert await cop.traces_of(WORDS, person["id"]) == []


async def test_a_coding_that_quotes_an_erased_wording_goes_with_it(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    token = await cop.join(person)
    said = await cop.capture(session, "said by the room")
    await cop.move(session, "read-back")
    path = f"/sessions/{session['id']}/statements/{said['id']}/confirmations"
    await cop.ok("POST", path, {"decision": "amend", "text": f"said by the room, {WORDS}"}, by=token)
    coder, target = cop.staff("coder:PL"), {"statement_id": said["id"]}
    hers = {"target": target, "code": "outcome.job_entry", "decision": "applied", "quote": WORDS}
    theirs = {"target": target, "code": "outcome.job_entry", "decision": "applied", "quote": "by the room"}
    lost = await cop.ok("POST", "/codings", hers, by=coder, Idempotency_Key="code-1")
    kept = await cop.ok("POST", "/codings", theirs, by=cop.staff("coder:PL", subject="another"))

    await erase(cop, session, person)

    assert await cop.traces_of(WORDS) == []
    codings = await cop.state("codings")
    assert codings[lost["id"]] is None
    assert codings[kept["id"]] is not None


async def test_attribution_that_is_withdrawn_leaves_the_stream_and_stored_answers(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session, stakeholder_type="trade_union")
    token = await cop.join(person)
    said = await cop.capture(session, WORDS, participant=person["pseudonym"])
    await cop.move(session, "read-back")
    path = f"/sessions/{session['id']}/statements/{said['id']}/confirmations"
    await cop.ok("POST", path, {"decision": "confirm"}, by=token, Idempotency_Key="confirm-1")

    path = f"/sessions/{session['id']}/participants/{person['id']}"
    etag = (await cop.call("GET", path, by=cop.facilitator)).headers["ETag"]
    consent = {"attribution": False, "quotes": True}
    await cop.ok("PATCH", path, {"consent": consent}, by=cop.facilitator, If_Match=etag)

    tables = cop.service.deps.tables
    async with cop.service.deps.database.read() as tx:
        live = (await tx.execute(tables.live.select())).all()
        answers = (await tx.execute(tables.idempotency.select())).all()
    told = [row.data for row in live if row.event == "statement"]
    assert [(each["text"], each["participant"], each["stakeholder_type"]) for each in told] == [(WORDS, None, None)]
    assert "trade_union" not in str(answers)
