"""The parking lot and the decisions: for everybody in the room, and in the record."""

from __future__ import annotations

from cop_story import NEW, ON_BOTH, Cop
from servicekit.ids import uuid7


@ON_BOTH
async def test_something_is_parked_taken_up_and_decided(cop: Cop) -> None:
    session = await cop.live_session()
    note_id, home = uuid7(), f"/sessions/{session['id']}/notes"
    parked = {"kind": "parked", "text": "Who pays for transport?"}
    first = await cop.call("PUT", f"{home}/{note_id}", parked, by=cop.rapporteur, **NEW)
    again = await cop.call("PUT", f"{home}/{note_id}", parked, by=cop.rapporteur, **NEW)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    settled = {**parked, "settled": True, "outcome": "The municipality, from May."}
    stale = await cop.call("PUT", f"{home}/{note_id}", settled, by=cop.facilitator, If_Match='"r7"')
    assert (stale.status_code, stale.json()["current"]["text"]) == (412, parked["text"])
    await cop.ok("PUT", f"{home}/{note_id}", settled, by=cop.facilitator, If_Match='"r1"')
    decided = {"kind": "decision", "text": "We meet again in May."}
    await cop.ok("PUT", f"{home}/{uuid7()}", decided, by=cop.rapporteur, **NEW)

    guest = await cop.join(await cop.participant(session))
    listed = await cop.ok("GET", home, by=guest)
    assert [(note["kind"], note["settled"]) for note in listed] == [("parked", True), ("decision", False)]
    record = await cop.ok("GET", f"/sessions/{session['id']}/export?format=json", by=cop.facilitator)
    assert [note["text"] for note in record["notes"]] == [parked["text"], decided["text"]]
    async with cop.service.deps.database.read() as tx:
        told = (await tx.execute(cop.service.deps.tables.live.select())).all()
    assert [row.data["revision"] for row in told if row.event == "note"] == [1, 2, 1]


async def test_a_note_after_the_close_is_kept_as_late(cop: Cop) -> None:
    session = await cop.live_session()
    await cop.move(session, "read-back", "close")
    path, body = f"/sessions/{session['id']}/notes/{uuid7()}", {"kind": "decision", "text": "Late"}
    assert (await cop.ok("PUT", path, body, by=cop.rapporteur, **NEW))["late"] is True


async def test_a_note_is_of_one_session(cop: Cop) -> None:
    here, elsewhere = await cop.live_session(), await cop.live_session()
    note_id, body = uuid7(), {"kind": "parked", "text": "text"}
    await cop.ok("PUT", f"/sessions/{here['id']}/notes/{note_id}", body, by=cop.rapporteur, **NEW)
    taken = await cop.call("PUT", f"/sessions/{elsewhere['id']}/notes/{note_id}", body, by=cop.rapporteur, **NEW)
    assert taken.status_code == 409
    planned = await cop.session()
    early = await cop.call("PUT", f"/sessions/{planned['id']}/notes/{uuid7()}", body, by=cop.rapporteur, **NEW)
    assert early.status_code == 409
