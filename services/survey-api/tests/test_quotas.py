"""How many of a stratum a wave takes, and what happens to the next."""

from __future__ import annotations

import asyncio
from typing import Any

from sqlalchemy import select
from survey_api.responses.tables import responses
from survey_stories import Survey, draft, receipt


async def limited(survey: Survey, quota: int, **given: Any) -> dict[str, Any]:
    target = {"country": "PL", "stakeholder_type": "pes", "population": 40, "quota": quota}
    other = {"country": "DE", "stakeholder_type": "pes", "population": 40}
    return await survey.wave(targets=[target, other], **given)


async def test_a_full_stratum_is_closed_and_the_others_are_not(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await limited(survey, 2)
    paper = await survey.get(f"/waves/{wave['id']}/questionnaire")
    assert paper.json()["full"] == []
    answers = await asyncio.gather(*(survey.answer(wave) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [201, 201, *[409] * 4]
    refused = next(answer for answer in answers if answer.status_code == 409)
    assert refused.json()["type"].endswith("quota-full")
    assert "pes in PL" in refused.json()["detail"]
    assert (await survey.answer(wave, country="DE")).status_code == 201
    paper = await survey.get(f"/waves/{wave['id']}/questionnaire")
    assert paper.json()["full"] == [{"country": "PL", "stakeholder_type": "pes"}]
    # What is folded counts as what is noted.
    await survey.service.drain()
    assert (await survey.answer(wave)).status_code == 409
    # Who withdraws makes room.
    made = next(answer for answer in answers if answer.status_code == 201).json()
    await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))
    assert (await survey.answer(wave)).status_code == 201


async def test_a_partial_response_takes_its_place_when_it_is_finished(survey: Survey) -> None:
    wave = await limited(survey, 1)
    early, late = await survey.answered(wave, complete=False), await survey.answered(wave, complete=False)
    moving = await survey.answered(wave, country="DE")
    assert (await survey.post(f"/responses/{early['id']}/complete", headers=receipt(early))).status_code == 200
    refused = await survey.post(f"/responses/{late['id']}/complete", headers=receipt(late))
    assert refused.json()["type"].endswith("quota-full")
    kept = await survey.get(f"/responses/{late['id']}", headers=receipt(late))
    assert kept.json()["status"] == "partial"
    stratum = {"stratum": {"country": "PL", "stakeholder_type": "pes"}}
    moved = await survey.call("PATCH", f"/responses/{moving['id']}", json=stratum, headers=receipt(moving))
    assert moved.status_code == 409
    # Who is in may change answers.
    change = {"answers": {"level": "eu"}}
    assert (await survey.call("PATCH", f"/responses/{early['id']}", json=change, headers=receipt(early))).is_success
    assert (await survey.answer(wave, complete=False)).status_code == 409


async def test_a_full_stratum_may_also_go_on_and_say_so(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await limited(survey, 1, quota_action="flag")
    first, second = await survey.answered(wave), await survey.answered(wave)
    third = await survey.answered(wave, complete=False)
    async with survey.service.deps.database.read() as tx:
        rows = (await tx.execute(select(responses.c.id, responses.c.over_quota))).all()
    assert {row.id: row.over_quota for row in rows} == {first["id"]: False, second["id"]: True, third["id"]: False}


async def test_a_batch_fills_the_places_that_are_left(survey: Survey) -> None:
    wave = await limited(survey, 2)
    await survey.answered(wave)
    body = {"items": [draft(), draft(complete=False), draft(), draft(country="DE")]}
    sent = await survey.post(f"/waves/{wave['id']}/responses:batch", json=body, headers=survey.manager)
    items = sent.json()["items"]
    assert [item["status"] for item in items] == ["created", "refused", "refused", "created"]
    assert items[2]["errors"][0]["code"] == "quota-full"


async def test_a_quota_that_is_raised_opens_the_stratum(survey: Survey) -> None:
    wave = await limited(survey, 1)
    await survey.answered(wave)
    assert (await survey.answer(wave)).status_code == 409
    target = {"country": "PL", "stakeholder_type": "pes", "population": 40, "quota": 2}
    fresh = {**survey.manager, "If-Match": '"r1"'}
    await survey.call("PATCH", f"/waves/{wave['id']}", json={"targets": [target]}, headers=fresh)
    assert (await survey.answer(wave)).status_code == 201


async def test_a_refused_answer_leaves_the_ballot_good(survey: Survey) -> None:
    wave = await limited(survey, 1, access="both")
    await survey.answered(wave)
    rows = [{"reference": "r", "country": "PL", "stakeholder_type": "pes"}]
    made = await survey.post(f"/waves/{wave['id']}/invitations", json={"items": rows}, headers=survey.manager)
    token = made.json()["items"][0]["token"]
    ballot = (await survey.post(f"/waves/{wave['id']}/ballots", json={"invitation": token})).json()["ballot"]
    assert (await survey.answer(wave, ballot=ballot)).status_code == 409
    assert (await survey.answer(wave, ballot=ballot, country="DE")).status_code == 201
