"""What a national session works on is its own country's until it is closed."""

from __future__ import annotations

from typing import Any

import pytest
from cop_story import NEW, Cop
from servicekit.ids import uuid7

ROLES = ["facilitator", "rapporteur", "coder", "analyst"]
CODE = "outcome.job_entry"


async def working_material(cop: Cop, session: dict[str, Any]) -> list[str]:
    """The paths under which it is read."""
    home = f"/sessions/{session['id']}"
    said = await cop.capture(session, "said in the room")
    card = await cop.card(session, statements=[said["id"]])
    note = {"kind": "decision", "text": "decided"}
    await cop.ok("PUT", f"{home}/notes/{uuid7()}", note, by=cop.rapporteur, **NEW)
    round_ = await cop.ok("POST", f"{home}/rounds", {"items": [said["id"]]}, by=cop.facilitator)
    at = f"{home}/statements"
    paths = [at, f"{at}/{said['id']}", f"{at}/{said['id']}/wordings", f"/statements/{said['id']}"]
    paths += [f"{home}/cards", f"{home}/cards/{card['id']}", f"{home}/notes", f"{home}/amendments", f"{home}/rounds"]
    return [*paths, f"/rounds/{round_['id']}", f"/rounds/{round_['id']}/consensus"]


@pytest.mark.parametrize("role", ROLES)
async def test_another_countrys_staff_read_a_national_session_once_it_is_closed(cop: Cop, role: str) -> None:
    session = await cop.live_session("PL")
    paths = await working_material(cop, session)
    polish, german = cop.staff(f"{role}:PL"), cop.staff(f"{role}:DE")
    for path in paths:
        assert (await cop.call("GET", path, by=polish)).status_code == 200, path
        refused = await cop.call("GET", path, by=german)
        assert (refused.status_code, refused.json()["type"].rsplit("/", 1)[1]) == (403, "wrong-country"), path
    assert (await cop.call("GET", f"/sessions/{session['id']}/stream", by=german)).status_code == 403
    await cop.move(session, "read-back", "close")
    for path in paths:
        assert (await cop.call("GET", path, by=german)).status_code == 200, path
    # Who takes part is never another country's business.
    assert (await cop.call("GET", f"/sessions/{session['id']}/participants", by=german)).status_code == 403


@pytest.mark.parametrize("role", ROLES)
async def test_a_coding_tells_another_countrys_staff_no_words_of_a_live_session(cop: Cop, role: str) -> None:
    session = await cop.live_session("PL")
    said = await cop.capture(session, "said in the room")
    body = {"target": {"statement_id": said["id"]}, "code": CODE, "quote": "in the room", "decision": "applied"}
    made = await cop.ok("POST", "/codings", body, by=cop.staff("coder:PL"))
    polish, german = cop.staff(f"{role}:PL", subject="other"), cop.staff(f"{role}:DE")
    for query in ("", f"?statement={said['id']}", f"?session={session['id']}", f"?code={CODE}"):
        assert (await cop.ok("GET", f"/codings{query}", by=german))["items"] == [], query
        if role != "coder":  # Who codes is blind, in their own country too.
            assert len((await cop.ok("GET", f"/codings{query}", by=polish))["items"]) == 1, query
    refused = await cop.call("GET", f"/codings/{made['id']}", by=german)
    assert (refused.status_code, refused.json()["type"].rsplit("/", 1)[1]) == (403, "wrong-country")


async def test_the_plan_of_a_national_session_is_for_its_country_the_appointment_for_all(cop: Cop) -> None:
    targets = {
        "stakeholder_types_min": 5,
        "statements_share_max_per_type": 0.4,
        "statements_share_max_per_participant": 0.2,
        "unattributed_share_max": 0.3,
        "seats": [{"any_of": ["employer_organisation"], "min": 1}],
    }
    session = await cop.session("PL", targets=targets)
    assert session["targets"]["seats"] == targets["seats"]
    for found in (
        await cop.ok("GET", f"/sessions/{session['id']}", by=cop.staff("rapporteur:DE")),
        (await cop.ok("GET", "/sessions", by=cop.staff("rapporteur:DE")))["items"][0],
    ):
        assert (found["title"], found["agenda"], found["targets"]) == (session["title"], [], None)
    own = await cop.ok("GET", f"/sessions/{session['id']}", by=cop.staff("rapporteur:PL"))
    assert (own["agenda"], own["targets"]) == (session["agenda"], session["targets"])


async def test_an_international_session_is_open_to_every_country(cop: Cop) -> None:
    session = await cop.live_session("PL", "DE")
    for path in await working_material(cop, session):
        assert (await cop.call("GET", path, by=cop.staff("rapporteur:ES"))).status_code == 200, path
    assert (await cop.ok("GET", f"/sessions/{session['id']}", by=cop.staff("rapporteur:ES")))["agenda"]
