"""By invitation: tokens, ballots, and that nothing ties the one to the other in an anonymous wave."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import select
from survey_api.invitations.tables import ballots, invitations
from survey_api.responses.tables import responses
from survey_stories import Survey, draft

PES = {"reference": "pes-1", "country": "PL", "stakeholder_type": "pes"}


async def invited(survey: Survey, wave: dict[str, Any], *who: dict[str, str], key: str | None = None) -> Any:
    headers = {**survey.manager, **({"Idempotency-Key": key} if key else {})}
    return await survey.post(f"/waves/{wave['id']}/invitations", json={"items": list(who) or [PES]}, headers=headers)


async def ballot(survey: Survey, wave: dict[str, Any], token: str, key: str | None = None) -> Any:
    headers = {"Idempotency-Key": key} if key else {}
    return await survey.post(f"/waves/{wave['id']}/ballots", json={"invitation": token}, headers=headers)


async def test_an_invitation_gives_one_ballot_and_a_ballot_one_response(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(access="invited")
    assert (await survey.answer(wave)).status_code == 403
    [invitation] = (await invited(survey, wave)).json()["items"]
    paper = await survey.get(f"/waves/{wave['id']}/questionnaire", headers={"Invitation": invitation["token"]})
    assert paper.status_code == 200
    first = await ballot(survey, wave, invitation["token"])
    assert first.status_code == 201
    assert (await ballot(survey, wave, invitation["token"])).status_code == 409
    paid = first.json()["ballot"]
    assert (await survey.answer(wave, ballot=paid)).status_code == 201
    again = await survey.answer(wave, ballot=paid)
    assert again.status_code == 403
    assert again.json()["type"].endswith("ballot-not-valid")


async def test_a_refused_answer_leaves_the_ballot_good(survey: Survey) -> None:
    wave = await survey.wave(access="invited")
    [invitation] = (await invited(survey, wave)).json()["items"]
    paid = (await ballot(survey, wave, invitation["token"])).json()["ballot"]
    assert (await survey.answer(wave, ballot=paid, answers={"level": "moon"})).status_code == 422
    assert (await survey.answer(wave, ballot=paid)).status_code == 201


async def test_the_same_key_gets_the_same_ballot_as_long_as_it_is_unused(survey: Survey) -> None:
    wave = await survey.wave(access="both", anonymity="anonymous")
    [invitation] = (await invited(survey, wave)).json()["items"]
    first = await ballot(survey, wave, invitation["token"], key="k1")
    assert (await ballot(survey, wave, invitation["token"], key="k1")).json() == first.json()
    assert (await ballot(survey, wave, invitation["token"], key="k2")).status_code == 409
    await survey.answered(wave, ballot=first.json()["ballot"])
    assert (await ballot(survey, wave, invitation["token"], key="k1")).status_code == 409


async def test_inviting_twice_with_one_key_invites_once(survey: Survey) -> None:
    wave = await survey.wave(access="invited")
    first = await invited(survey, wave, PES, {**PES, "reference": "pes-2"}, key="batch-1")
    again = await invited(survey, wave, PES, {**PES, "reference": "pes-2"}, key="batch-1")
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    assert (await invited(survey, wave, {**PES, "country": "DE"}, key="batch-1")).status_code == 422
    ledger = (await survey.get(f"/waves/{wave['id']}/invitations", headers=survey.manager)).json()["items"]
    assert ledger == [{"country": "PL", "stakeholder_type": "pes", "invited": 2, "redeemed": 0}]


async def test_in_an_anonymous_wave_nothing_ties_a_response_to_an_invitation(survey: Survey) -> None:
    wave = await survey.wave(access="invited", anonymity="anonymous")
    [invitation] = (await invited(survey, wave)).json()["items"]
    paid = (await ballot(survey, wave, invitation["token"], key="k")).json()["ballot"]
    async with survey.service.deps.database.read() as tx:
        [kept] = (await tx.execute(select(ballots))).all()
        [entry] = (await tx.execute(select(invitations))).all()
        stored = (await tx.execute(select(survey.service.deps.tables.idempotency))).all()
    assert kept.invitation_id is None
    assert (entry.redeemed, entry.redeemed_at) == (True, None)
    assert not [row for row in stored if "ballot" in row.scope]
    await survey.answered(wave, ballot=paid)
    async with survey.service.deps.database.read() as tx:
        assert (await tx.execute(select(ballots))).all() == []
        [response] = (await tx.execute(select(responses))).all()
    assert response.invitation_id is None
    assert response.created_at.hour == response.created_at.minute == 0


async def test_no_token_code_or_ballot_is_stored_in_clear(survey: Survey) -> None:
    wave = await survey.wave(access="both")
    [invitation] = (await invited(survey, wave, key="k")).json()["items"]
    paid = (await ballot(survey, wave, invitation["token"], key="k")).json()["ballot"]
    made = await survey.post(
        f"/waves/{wave['id']}/responses",
        json={**draft(), "ballot": paid},
        headers={"Idempotency-Key": str(uuid.uuid4())},
    )
    secrets = [invitation["token"], paid, made.json()["receipt_code"]]
    async with survey.service.deps.database.read() as tx:
        for table in survey.service.deps.tables.outbox.metadata.sorted_tables:
            for row in (await tx.execute(select(table))).all():
                assert not [secret for secret in secrets if secret in str(row)], table.name


async def test_a_system_may_hand_in_for_its_own_country(survey: Survey) -> None:
    wave = await survey.wave(access="invited")
    assert (await survey.answer(wave, survey.as_("integrator:PL"))).status_code == 201
    assert (await survey.answer(wave, survey.as_("integrator:DE"))).status_code == 403
    assert (await survey.answer(wave, survey.as_("analyst:PL"))).status_code == 403


async def test_an_open_wave_has_no_invitations(survey: Survey) -> None:
    wave = await survey.wave()
    assert (await invited(survey, wave)).status_code == 409
    other = await survey.wave(access="invited")
    [invitation] = (await invited(survey, other)).json()["items"]
    third = await survey.wave(access="invited")
    assert (await ballot(survey, third, invitation["token"])).status_code == 404
