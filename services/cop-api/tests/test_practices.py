"""The practice registry: nobody validates a practice by hand."""

from __future__ import annotations

from typing import Any

import pytest
from cop_story import ON_BOTH, PRACTICE_FAMILY, Cop

DRAFT = {
    "slug": "pl-mentors",
    "name": "Mentors for young jobseekers",
    "country": "PL",
    "lmp_categories": ["2"],
    "practice_family": PRACTICE_FAMILY,
    "aim": "Bring young people into training.",
}


async def test_a_practice_is_entered_changed_and_removed(cop: Cop) -> None:
    draft = {**DRAFT, "slug": "mt-mentors", "country": "MT"}
    practice = await cop.ok("POST", "/practices", draft, by=cop.rapporteur)
    path = f"/practices/{practice['id']}"
    changed = await cop.ok("PUT", path, {**draft, "aim": "More."}, by=cop.rapporteur, If_Match='"r1"')
    assert (changed["aim"], changed["revision"]) == ("More.", 2)
    listed = await cop.ok("GET", f"/practices?country=MT&family={PRACTICE_FAMILY}", by=cop.rapporteur)
    assert [each["id"] for each in listed["items"]] == [practice["id"]]
    assert (await cop.ok("GET", "/practices?country=CY", by=cop.rapporteur))["items"] == []

    await cop.ok("DELETE", path, by=cop.rapporteur, If_Match='"r2"')

    assert (await cop.call("GET", path, by=cop.rapporteur)).status_code == 404
    assert (await cop.state("practices"))[practice["id"]] is None


@pytest.mark.parametrize("status", ["validated", "contested"])
async def test_only_a_round_validates_or_contests(cop: Cop, status: str) -> None:
    answer = await cop.call("POST", "/practices", {**DRAFT, "status": status}, by=cop.rapporteur)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/status"


@pytest.mark.parametrize(
    ("fault", "pointer"),
    [
        ({"country": "XX"}, "/country"),
        ({"practice_family": "magic"}, "/practice_family"),
        ({"lmp_categories": ["2", "77"]}, "/lmp_categories/1"),
        ({"colour": "blue"}, "/colour"),
        ({"aim": "x" * 2001}, "/aim"),
        ({"aim": "a\u0000b"}, "/aim"),
    ],
)
async def test_a_fault_is_named_by_its_field(cop: Cop, fault: dict[str, object], pointer: str) -> None:
    answer = await cop.call("POST", "/practices", {**DRAFT, **fault}, by=cop.rapporteur)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert pointer in [error["pointer"] for error in answer.json()["errors"]]


async def test_iso_gr_becomes_el(cop: Cop) -> None:
    practice = await cop.ok("POST", "/practices", {**DRAFT, "country": "GR"}, by=cop.rapporteur)
    assert practice["country"] == "EL"


async def test_another_countrys_practice_is_not_ones_own(cop: Cop) -> None:
    german = cop.staff("rapporteur:DE")
    assert (await cop.call("POST", "/practices", DRAFT, by=german)).status_code == 403
    assert (await cop.call("POST", "/practices", DRAFT, by=cop.staff("analyst:*"))).status_code == 403
    assert (await cop.call("POST", "/practices", DRAFT)).status_code == 401


async def test_a_synthetic_practice_stays_synthetic(cop: Cop) -> None:
    practice = await cop.ok("POST", "/practices", {**DRAFT, "synthetic": True}, by=cop.rapporteur)
    path = f"/practices/{practice['id']}"
    changed = await cop.ok("PUT", path, {**DRAFT, "aim": "More."}, by=cop.rapporteur, If_Match='"r1"')
    assert (changed["aim"], changed["synthetic"]) == ("More.", True)
    again = await cop.ok("PUT", path, {**DRAFT, "aim": "More."}, by=cop.rapporteur, If_Match='"r2"')
    assert again["revision"] == 2


async def vote_on(cop: Cop, session: dict[str, Any], practice: str, values: list[tuple[str, str, str | None]]) -> None:
    """(stakeholder type, vote, comment) of each participant, in a round that is then closed."""
    people = [await cop.join(await cop.participant(session, stakeholder_type=kind)) for kind, _, _ in values]
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [practice]}, by=cop.facilitator)
    for token, (_, value, comment) in zip(people, values, strict=True):
        path = f"/rounds/{round_['id']}/votes/{practice}"
        await cop.ok("PUT", path, {"value": value, "comment": comment}, by=token)
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)


@ON_BOTH
async def test_each_step_of_a_practice_names_its_session_and_round(cop: Cop) -> None:
    practice = await cop.ok("POST", "/practices", DRAFT, by=cop.rapporteur)
    for late in (False, True):
        session = await cop.session(practices=[] if late else [practice["id"]])
        await cop.move(session, "open", "read-back")
        if late:
            on_the_table = {"practices": [practice["id"]]}
            etag = (await cop.call("GET", f"/sessions/{session['id']}", by=cop.facilitator)).headers["ETag"]
            await cop.ok("PATCH", f"/sessions/{session['id']}", on_the_table, by=cop.facilitator, If_Match=etag)
        votes = [("pes", "disagree" if late else "agree", None)] * 3 + [("ministry", "disagree", "Too dear.")]
        await vote_on(cop, session, practice["id"], votes)

    course = await cop.ok("GET", f"/practices/{practice['id']}/course", by=cop.staff("policymaker:*"))
    assert [step["status"] for step in course] == ["proposed", "discussed", "validated", "contested"]
    assert course[0]["session_id"] is None
    assert course[1]["session_id"] == course[2]["session_id"] != course[3]["session_id"]
    assert [step["round_id"] is not None for step in course] == [False, False, True, True]


@pytest.mark.parametrize("status", ["discussed", "validated"])
async def test_nobody_moves_a_practice_on_by_hand(cop: Cop, status: str) -> None:
    assert (await cop.call("POST", "/practices", {**DRAFT, "status": status}, by=cop.rapporteur)).status_code == 422
    practice = await cop.ok("POST", "/practices", DRAFT, by=cop.rapporteur)
    path = f"/practices/{practice['id']}"
    moved = await cop.call("PUT", path, {**DRAFT, "status": status}, by=cop.rapporteur, If_Match='"r1"')
    assert moved.json()["errors"][0]["pointer"] == "/status"
    session = await cop.live_session(practices=[practice["id"]])
    assert session["practices"] == [practice["id"]]
    # Nor back: who changes the text leaves the status as the session left it.
    changed = await cop.ok("PUT", path, {**DRAFT, "aim": "More."}, by=cop.rapporteur, If_Match='"r2"')
    assert changed["status"] == "discussed"
    back = await cop.call("PUT", path, {**DRAFT, "status": "proposed"}, by=cop.rapporteur, If_Match='"r3"')
    assert back.json()["errors"][0]["code"] == "needs-a-session"
