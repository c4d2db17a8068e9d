"""By invitation: the ledger, its tokens, and the ballots of pseudonymous waves. Of anonymous ones: test_ballots."""

from __future__ import annotations

import csv
import io
import uuid
from typing import Any

import pytest
from sqlalchemy import select
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
    wave = await survey.wave(access="both")
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


async def upload(survey: Survey, wave: dict[str, Any], body: bytes) -> Any:
    headers = {**survey.manager, "Content-Type": "text/csv; charset=utf-8"}
    return await survey.post(f"/waves/{wave['id']}/invitations", content=body, headers=headers)


async def ledger(survey: Survey, wave: dict[str, Any]) -> Any:
    return (await survey.get(f"/waves/{wave['id']}/invitations", headers=survey.manager)).json()["items"]


async def test_a_bad_row_is_named_and_takes_no_good_one_down(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(access="invited")
    rows = [
        PES,
        {**PES, "reference": "pes-2", "country": "UK"},
        {**PES, "reference": "pes-3", "stakeholder_type": "king"},
        PES,
        {**PES, "reference": "nul \x00"},
        {"reference": "pes-4"},
        "not a row",
        {**PES, "reference": "pes-5", "name": "Anna"},
        {**PES, "reference": "pes-6"},
    ]
    made = await survey.post(f"/waves/{wave['id']}/invitations", json={"items": rows}, headers=survey.manager)
    assert made.status_code == 201
    assert [item["reference"] for item in made.json()["items"]] == ["pes-1", "pes-6"]
    refused = {row["index"]: [fault["pointer"] for fault in row["errors"]] for row in made.json()["refused"]}
    assert refused == {
        1: ["/country"],
        2: ["/stakeholder_type"],
        3: ["/reference"],
        4: ["/reference"],
        5: ["/country", "/stakeholder_type"],
        6: ["/"],
        7: ["/name"],
    }
    again = await survey.post(f"/waves/{wave['id']}/invitations", json={"items": [PES]}, headers=survey.manager)
    assert again.status_code == 422
    [fault] = again.json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/items/0/reference", "already_invited")
    assert (await ledger(survey, wave))[0]["invited"] == 2


async def test_the_same_upload_again_gets_the_same_tokens_and_the_same_refusals(survey: Survey) -> None:
    wave = await survey.wave(access="invited")
    rows: list[dict[str, str]] = [PES, {**PES, "country": "UK"}, PES, {**PES, "reference": "pes-2"}]
    first = await invited(survey, wave, *rows, key="k")
    again = await invited(survey, wave, *rows, key="k")
    assert len(first.json()["refused"]) == 2
    assert again.json() == first.json()
    longer = await invited(survey, wave, *rows, {**PES, "reference": "pes-3"}, key="k")
    assert longer.status_code == 422
    assert longer.json()["type"].endswith("idempotency-key-reused")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
async def test_invitations_come_as_csv_too(survey: Survey, delimiter: str) -> None:
    wave = await survey.wave(access="invited")
    lines = ["stakeholder_type,reference,country", "pes,PL-001,PL", "", 'ministry,"Zoë, 2",GR', "pes,PL-003,Poland"]
    text = "\r\n".join(line if "Zoë" in line else line.replace(",", delimiter) for line in lines)
    text = text.replace('ministry,"Zoë, 2",GR', delimiter.join(["ministry", '"Zoë, 2"', "GR"]))
    made = (await upload(survey, wave, ("\ufeff" + text).encode())).json()
    assert [(item["reference"], item["country"]) for item in made["items"]] == [("PL-001", "PL"), ("Zoë, 2", "EL")]
    assert [(row["index"], row["errors"][0]["pointer"]) for row in made["refused"]] == [(2, "/country")]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Zoë".encode("latin-1"), "encoding"),
        (b"", "columns_missing"),
        (b"reference,country\nx,PL", "columns_missing"),
        (b'reference,country,stakeholder_type\n"x', "csv_invalid"),
        (b"reference,country,stakeholder_type\n" + b"x,PL,pes\n" * 2001, "too_long"),
        (b"reference,country,stakeholder_type\nx,PL,pes,and,more", "extra_forbidden"),
        (b"reference,country,stakeholder_type", "too_short"),
    ],
)
async def test_a_file_that_is_no_table_is_refused_whole(shared_survey: Survey, body: bytes, code: str) -> None:
    wave = await shared_survey.wave(access="invited")
    refused = await upload(shared_survey, wave, body)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["code"] == code


async def test_reminders_are_whom_nobody_has_redeemed_and_start_no_formula(survey: Survey) -> None:
    wave = await survey.wave(access="invited")
    names = ["=cmd|' /C calc'!A0", "b", "a"]
    made = (await invited(survey, wave, *({**PES, "reference": name} for name in names))).json()["items"]
    await ballot(survey, wave, made[1]["token"])
    path = f"/waves/{wave['id']}/reminders"
    reminders = (await survey.get(path, headers=survey.manager)).json()["items"]
    assert [reminder["reference"] for reminder in reminders] == [names[0], "a"]
    assert set(reminders[0]) == {"id", "reference", "country", "stakeholder_type"}
    table = await survey.get(path, params={"format": "csv"}, headers=survey.manager)
    assert table.headers["content-type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(table.text)))
    assert rows[0] == ["id", "reference", "country", "stakeholder_type"]
    assert [row[1] for row in rows[1:]] == ["'" + names[0], "a"]
    assert (await survey.get(path, headers=survey.analyst)).status_code == 403


async def test_a_reissued_invitation_is_good_and_the_old_one_is_not(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(access="invited")
    [first] = (await invited(survey, wave, {**PES, "reference": "unit/7 b"})).json()["items"]
    path = f"/waves/{wave['id']}/invitations"
    reissued = await survey.post(f"{path}/unit%2F7%20b/reissue", headers=survey.manager)
    assert reissued.status_code == 200
    assert (reissued.json()["id"], reissued.json()["reference"]) == (first["id"], "unit/7 b")
    assert (await ballot(survey, wave, first["token"])).status_code == 404

    key = {**survey.manager, "Idempotency-Key": "k"}
    by_id = await survey.post(f"{path}/{first['id']}/reissue", headers=key)
    assert (await survey.post(f"{path}/{first['id']}/reissue", headers=key)).json() == by_id.json()
    assert (await ballot(survey, wave, reissued.json()["token"])).status_code == 404
    assert (await ballot(survey, wave, by_id.json()["token"])).status_code == 201
    redeemed = await survey.post(f"{path}/{first['id']}/reissue", headers=survey.manager)
    assert redeemed.status_code == 409
    assert (await survey.post(f"{path}/nobody/reissue", headers=survey.manager)).status_code == 404
    assert (await survey.post(f"{path}/{first['id']}/reissue", headers=survey.analyst)).status_code == 403


async def test_only_a_pseudonymous_ballot_is_given_without_blinding(survey: Survey) -> None:
    wave = await survey.wave(access="invited")
    [invitation] = (await invited(survey, wave)).json()["items"]
    body = {"invitation": invitation["token"], "blinded": "AAAA"}
    refused = await survey.post(f"/waves/{wave['id']}/ballots", json=body)
    assert refused.status_code == 422
    assert (await ballot(survey, wave, invitation["token"])).status_code == 201
