"""Who may do what: every token that is not one, and every role that is not enough."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from servicekit.testing import TestIssuer
from survey_stories import COP_SURVEY, Survey, draft

PROTECTED = [
    ("POST", "/instruments", "survey_manager"),
    ("GET", "/instruments", None),
    ("POST", "/instruments/{instrument}/check", "survey_manager"),
    ("POST", "/instruments/{instrument}/publish", "survey_manager"),
    ("POST", "/waves", "survey_manager"),
    ("PATCH", "/waves/{wave}", "survey_manager"),
    ("POST", "/waves/{wave}/close", "survey_manager"),
    ("POST", "/waves/{wave}/invitations", "survey_manager"),
    ("POST", "/waves/{wave}/responses:batch", "integrator"),
    ("GET", "/waves/{wave}/results", "analyst"),
    ("GET", "/waves/{wave}/counts", "analyst"),
    ("GET", "/waves/{wave}/stream", "analyst"),
    ("GET", "/waves/{wave}/export", "survey_manager"),
    ("GET", "/waves/{wave}/results/internal", "survey_manager"),
    ("GET", "/waves/{wave}/results/internal/looks", "survey_manager"),
    ("GET", "/waves/{wave}/crosstab?row=level&column=country", "analyst"),
    ("GET", "/waves/{wave}/rankings", "analyst"),
    ("GET", "/waves/{wave}/scales", "analyst"),
    ("GET", "/waves/{wave}/open-text", "analyst"),
    ("GET", "/waves/{wave}/open-text/example_open", "analyst"),
    ("GET", "/waves/{wave}/representativeness", "analyst"),
    ("GET", "/waves/{wave}/reports/ai-and-trust", "analyst"),
]
BODIES: dict[str, Any] = {
    "/instruments": {"slug": "s", "definition": {}},
    "/waves": {"instrument_id": COP_SURVEY, "version": 1, "title": "x", "opens_at": "2020-01-01T00:00:00Z"},
    "/waves/{wave}/invitations": {"items": [{"reference": "1", "country": "PL", "stakeholder_type": "pes"}]},
    "/waves/{wave}/responses:batch": {"items": [draft()]},
}


@pytest.mark.parametrize(("method", "path", "role"), PROTECTED)
async def test_a_protected_call_needs_a_token_and_a_role(
    shared_survey: Survey, method: str, path: str, role: str | None
) -> None:
    wave = await shared_survey.wave()
    where = path.format(wave=wave["id"], instrument=COP_SURVEY)
    body = BODIES.get(path, {} if method in ("POST", "PATCH") else None)
    nobody = await shared_survey.call(method, where, json=body)
    assert nobody.status_code == 401
    assert nobody.headers["WWW-Authenticate"].startswith("Bearer")
    if role is not None:
        other = await shared_survey.call(
            method, where, json=body, headers=shared_survey.as_("coder:*", "policymaker:*")
        )
        assert other.status_code == 403
        assert other.json()["type"].endswith("wrong-role")


async def test_a_token_that_is_not_good_is_refused_even_where_none_is_needed(shared_survey: Survey) -> None:
    wave = await shared_survey.wave()
    issuer = shared_survey.service.issuer
    stranger = TestIssuer()
    bad = {
        "malformed": "not.a.token",
        "expired": issuer.token("survey_manager:*", expires_in_s=-60),
        "wrong audience": issuer.token("survey_manager:*", aud="somebody-else"),
        "wrong issuer": issuer.token("survey_manager:*", iss="https://elsewhere.test"),
        "wrong key": stranger.token("survey_manager:*"),
        "not yet": issuer.token("survey_manager:*", nbf=int(time.time()) + 600),
    }
    for why, token in bad.items():
        headers = {"Authorization": f"Bearer {token}"}
        assert (await shared_survey.get("/waves", headers=headers)).status_code == 401, why
        assert (await shared_survey.answer(wave, headers)).status_code == 401, why


async def test_a_manager_of_one_country_plans_for_that_country(survey: Survey) -> None:
    poland = survey.as_("survey_manager:PL")
    body = {**BODIES["/waves"], "access": "invited"}
    target = {"country": "PL", "stakeholder_type": "pes", "population": 40}
    own = await survey.post("/waves", json={**body, "targets": [target]}, headers=poland)
    assert own.status_code == 201
    for targets in ([], [target, {**target, "country": "DE"}]):
        refused = await survey.post("/waves", json={**body, "targets": targets}, headers=poland)
        assert refused.status_code == 403
        assert refused.json()["type"].endswith("wrong-country")
    wave = await survey.wave()
    assert (await survey.post(f"/waves/{wave['id']}/close", headers=poland)).status_code == 403


async def test_without_a_token_only_what_can_be_answered_now_is_seen(survey: Survey) -> None:
    now = await survey.wave(title="now")
    await survey.wave(title="later", opens_at="2999-01-01T00:00:00Z")
    await survey.wave(title="past", closes_at="2021-01-01T00:00:00Z")
    closed = await survey.wave(title="closed")
    await survey.post(f"/waves/{closed['id']}/close", headers=survey.manager)
    invited = await survey.wave(title="invited", access="invited")
    await survey.wave(title="both", access="both")

    public = (await survey.get("/waves")).json()["items"]
    assert [wave["title"] for wave in public] == ["now", "both"]
    everything = (await survey.get("/waves", headers=survey.analyst)).json()["items"]
    assert [wave["status"] for wave in everything] == ["open", "planned", "closed", "closed", "open", "open"]
    for path in (f"/waves/{invited['id']}", f"/waves/{invited['id']}/questionnaire"):
        assert (await survey.get(path)).status_code == 404
        assert (await survey.get(path, headers=survey.analyst)).status_code == 200

    paper = (await survey.get(f"/waves/{now['id']}/questionnaire")).json()
    assert paper["wave"]["title"] == "now"
    assert paper["consent"]["version"] == "consent-v1"
    assert [item["code"] for item in paper["consent"]["items"]] == ["participation", "open_text", "quotation"]
    assert len(paper["definition"]["pages"]) >= 5
    assert paper["languages"] == ["en", "de", "el", "it", "pl", "es"]


async def test_waves_are_paged(survey: Survey) -> None:
    for number in range(3):
        await survey.wave(title=str(number))
    first = (await survey.get("/waves", params={"limit": 2})).json()
    rest = (await survey.get("/waves", params={"limit": 2, "cursor": first["next"]})).json()
    assert [wave["title"] for wave in first["items"] + rest["items"]] == ["0", "1", "2"]
    assert rest["next"] is None


async def test_a_wave_changes_only_from_its_present_state(survey: Survey) -> None:
    wave = await survey.wave()
    path = f"/waves/{wave['id']}"
    assert (await survey.call("PATCH", path, json={"title": "x"}, headers=survey.manager)).status_code == 428
    fresh = {**survey.manager, "If-Match": '"r1"'}
    changed = await survey.call("PATCH", path, json={"title": "Summer"}, headers=fresh)
    assert (changed.json()["title"], changed.headers["ETag"]) == ("Summer", '"r2"')
    stale = await survey.call("PATCH", path, json={"title": "Autumn"}, headers=fresh)
    assert stale.status_code == 412
    assert stale.json()["current"]["title"] == "Summer"
    refused = await survey.call("PATCH", path, json={"min_cell": 3}, headers={**survey.manager, "If-Match": '"r2"'})
    assert refused.status_code == 422


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"instrument_id": "not-a-uuid"},
        {"closes_at": "2019-01-01T00:00:00Z"},
        {"opens_at": "2020-01-01T00:00:00"},
        {"access": "secret"},
        {"min_cell": 2},
        {"targets": [{"country": "UK", "stakeholder_type": "pes", "population": 1}]},
        {"targets": [{"country": "PL", "stakeholder_type": "pes", "population": 1}] * 2},
    ],
)
async def test_a_wave_that_makes_no_sense_is_refused(shared_survey: Survey, change: dict[str, Any]) -> None:
    refused = await shared_survey.post("/waves", json={**BODIES["/waves"], **change}, headers=shared_survey.manager)
    assert refused.status_code == 422
    assert refused.json()["errors"]


async def test_of_changes_at_the_same_time_one_is_made_and_none_lost(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    path, known = f"/waves/{wave['id']}", {**survey.manager, "If-Match": '"r1"'}
    titles = [f"Title {number}" for number in range(8)]
    changed = await asyncio.gather(*(survey.call("PATCH", path, json={"title": t}, headers=known) for t in titles))
    assert sorted(answer.status_code for answer in changed) == [200, *[412] * 7]

    # A change that read the wave before it was closed would open it again.
    known = {**survey.manager, "If-Match": '"r2"'}
    await asyncio.gather(
        *(survey.call("PATCH", path, json={"title": t}, headers=known) for t in titles),
        survey.post(f"{path}/close", headers=survey.manager),
    )
    assert (await survey.get(path, headers=survey.manager)).json()["status"] == "closed"

    instrument = f"/instruments/{COP_SURVEY}"
    held = await survey.get(instrument, headers=survey.manager)
    known = {**survey.manager, "If-Match": held.headers["ETag"]}
    body = {"definition": held.json()["definition"]}
    amended = await asyncio.gather(*(survey.call("PUT", instrument, json=body, headers=known) for _ in titles))
    assert sorted(answer.status_code for answer in amended) == [200, *[412] * 7]
