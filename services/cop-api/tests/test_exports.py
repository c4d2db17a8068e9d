"""A session's record as a file."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta

from cop_story import Cop
from icalendar import Calendar


async def test_csv_holds_no_formula(cop: Cop) -> None:
    session = await cop.live_session()
    for text in ("=1+1", "+1", "-1", "@cmd", "plain, with a comma\nand a line"):
        await cop.capture(session, text)
    answer = await cop.call("GET", f"/sessions/{session['id']}/export?format=csv", by=cop.rapporteur)
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert {row["text"] for row in rows} == {"'=1+1", "'+1", "'-1", "'@cmd", "plain, with a comma\nand a line"}
    assert answer.headers["content-disposition"].startswith("attachment")


async def test_json_holds_the_record_and_no_contact(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session, contact={"name": "Ada Quincunx", "email": "ada@quincunx.example"})
    shy = await cop.participant(session, consent={"attribution": False, "quotes": False})
    said = await cop.capture(session, "text", participant=person["pseudonym"])
    await cop.capture(session, "shy text", participant=shy["pseudonym"])
    await cop.card(session, statements=[said["id"]])
    answer = await cop.call("GET", f"/sessions/{session['id']}/export", by=cop.staff("analyst:*"))
    record = json.loads(answer.content)
    assert [each["participant"] for each in record["statements"]] == [person["pseudonym"], None]
    assert len(record["cards"]) == 1
    assert "uincunx" not in answer.text
    assert session["code"] not in answer.text
    refused = await cop.call("GET", f"/sessions/{session['id']}/export", by=cop.staff("analyst:DE"))
    assert refused.status_code == 403


async def test_ics_keeps_its_uid_when_the_session_is_moved(cop: Cop) -> None:
    session = await cop.session()
    path = f"/sessions/{session['id']}"
    first = await cop.call("GET", f"{path}/export?format=ics", by=cop.facilitator)
    await cop.ok("PATCH", path, {"starts_at": "2026-04-02T09:00:00+02:00"}, by=cop.facilitator, If_Match='"r1"')
    second = await cop.call("GET", f"{path}/export?format=ics", by=cop.facilitator)
    before, after = [next(iter(Calendar.from_ical(each.content).walk("VEVENT"))) for each in (first, second)]
    assert before["uid"] == after["uid"]
    assert after["sequence"] > before["sequence"]
    assert str(before.decoded("dtstart").tzinfo) == "Europe/Warsaw"
    assert before.decoded("dtend") - before.decoded("dtstart") == timedelta(minutes=45)


async def test_an_appointment_is_stamped_with_its_last_change(cop: Cop) -> None:
    """RFC 5545, 3.8.7.2: without a METHOD the stamp is when what the component says was last revised."""
    session = await cop.session()
    path = f"/sessions/{session['id']}"
    seen = [session]
    seen.append(await cop.ok("PATCH", path, {"title": "Moved"}, by=cop.facilitator, If_Match='"r1"'))
    seen.append(await cop.move(session, "open"))
    for told in seen:
        changed = datetime.fromisoformat(told["changed_at"])
        assert timedelta() <= datetime.now(UTC) - changed < timedelta(minutes=10)
    assert [each["changed_at"] for each in seen] == sorted({each["changed_at"] for each in seen})
    appointment = await cop.call("GET", f"{path}/export?format=ics", by=cop.facilitator)
    [event] = Calendar.from_ical(appointment.content).walk("VEVENT")
    assert event.decoded("dtstamp") == datetime.fromisoformat(seen[-1]["changed_at"]).replace(microsecond=0)
    assert event["sequence"] == seen[-1]["revision"]
