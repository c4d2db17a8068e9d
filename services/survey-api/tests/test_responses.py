"""From an answer to a receipt, an event and a count; and back again."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from servicekit.ids import uuid7
from sqlalchemy import update
from survey_api.waves.tables import waves
from survey_stories import Survey, draft, receipt, recorded

Pointers = Callable[[httpx.Response], dict[str, str]]


async def test_an_answer_to_an_open_wave_needs_no_account(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    made = await survey.answered(wave, answers={"level": "local", "trust_conditions": {"audit": "5"}})
    assert made["status"] == "complete"
    assert made["dropped"] == []

    back = await survey.get(f"/responses/{made['id']}", headers=receipt(made))
    assert back.json()["answers"] == {
        "country": "PL",
        "stakeholder_type": "pes",
        "level": "local",
        "trust_conditions": {"audit": "5"},
    }
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert (counts["complete"], counts["partial"]) == (1, 0)
    assert counts["items"] == [
        {"country": "PL", "stakeholder_type": "pes", "suppressed": False, "complete": 1, "partial": 0}
    ]


async def test_the_event_carries_no_choice_and_words_only_with_consent(survey: Survey) -> None:
    wave = await survey.wave(min_cell=7, synthetic=True)
    words = {"level": "eu", "example_open": "Our mentoring scheme"}
    with_consent = await survey.answered(wave, answers=words)
    without = await survey.answered(
        wave, answers=words, consent={"version": "consent-v1", "open_text": False, "quotation": False}
    )
    assert without["dropped"] == ["example_open"]
    events = {event["key"]: event["value"] for event in await recorded(survey)}
    first = events[with_consent["id"]]
    assert first["open_text"] == {"example_open": "Our mentoring scheme"}
    assert first["answers"] == {}, "what is chosen is told in figures alone"
    assert (first["min_cell"], first["synthetic"], first["complete"], first["revision"]) == (7, True, True, 1)
    assert events[without["id"]]["open_text"] == {}


async def test_a_partial_response_is_resumed_completed_and_revised(survey_on_both: Survey, pointers: Pointers) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    made = await survey.answered(wave, answers={"experience_years": 3}, complete=False)
    path, code = f"/responses/{made['id']}", receipt(made)
    early = await survey.post(f"{path}/complete", headers=code)
    assert early.status_code == 422
    assert pointers(early) == {"/answers/level": "required"}

    saved = await survey.call("PATCH", path, json={"answers": {"level": "local"}}, headers=code)
    assert saved.json()["answers"]["experience_years"] == 3
    done = await survey.post(f"{path}/complete", headers=code)
    assert (done.json()["status"], done.json()["revision"]) == ("complete", 3)

    moved = {"stratum": {"country": "GR", "stakeholder_type": "ministry"}, "answers": {"experience_years": None}}
    changed = (await survey.call("PATCH", path, json=moved, headers=code)).json()
    assert changed["answers"] == {"country": "EL", "stakeholder_type": "ministry", "level": "local"}
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert counts["items"] == [
        {"country": "EL", "stakeholder_type": "ministry", "suppressed": False, "complete": 1, "partial": 0}
    ]


async def test_only_complete_responses_and_their_revisions_leave(survey: Survey) -> None:
    wave = await survey.wave()
    made = await survey.answered(wave, complete=False)
    assert await recorded(survey) == []
    await survey.post(f"/responses/{made['id']}/complete", headers=receipt(made))
    change = {"answers": {"level": "eu"}}
    await survey.call("PATCH", f"/responses/{made['id']}", json=change, headers=receipt(made))
    assert [event["value"]["revision"] for event in await recorded(survey)] == [2, 3]


@pytest.mark.parametrize(
    ("answers", "pointer", "code"),
    [
        ({"level": "moon"}, "/answers/level", "unknown_choice"),
        ({"level": ["local"]}, "/answers/level", "type"),
        ({"level": "local", "favourite_colour": "red"}, "/answers/favourite_colour", "unknown_question"),
        ({"level": "local", "experience_years": 61}, "/answers/experience_years", "out_of_range"),
        ({"level": "local", "experience_years": "12"}, "/answers/experience_years", "type"),
        ({"level": "local", "experience_years": True}, "/answers/experience_years", "type"),
        ({"level": "local", "example_open": "x" * 2001}, "/answers/example_open", "too_long"),
        ({"level": "local", "example_open": {"a": 1}}, "/answers/example_open", "type"),
        ({"level": "local", "example_open": "nul \x00"}, "/answers/example_open", "not_storable"),
        ({"level": "local", "trust_conditions": {"audit": "6"}}, "/answers/trust_conditions/audit", "unknown_choice"),
        ({"level": "local", "trust_conditions": {"moon": "5"}}, "/answers/trust_conditions/moon", "unknown_row"),
        ({"level": "local", "trust_conditions": "5"}, "/answers/trust_conditions", "type"),
        ({"level": "local", "cycle_roles": ["design", "design"]}, "/answers/cycle_roles", "duplicate"),
        (
            {"level": "local", "ai_risks": ["wrong_content", "unfair_treatment", "over_reliance", "privacy_loss"]},
            "/answers/ai_risks",
            "too_many_choices",
        ),
        ({"level": "local", "barriers_first": ["funding", "law"]}, "/answers/barriers_first", "not_a_ranking"),
        ({}, "/answers/level", "required"),
        ({"level": "local", "country": "DE"}, "/answers/country", "differs_from_stratum"),
    ],
)
async def test_a_bad_answer_is_named_by_its_question(
    shared_survey: Survey, pointers: Pointers, answers: dict[str, Any], pointer: str, code: str
) -> None:
    refused = await shared_survey.answer(await shared_survey.wave(), answers=answers)
    assert refused.status_code == 422
    assert refused.headers["content-type"] == "application/problem+json"
    assert pointers(refused) == {pointer: code}


async def test_every_fault_is_named_at_once_and_nothing_is_kept(shared_survey: Survey, pointers: Pointers) -> None:
    wave = await shared_survey.wave()
    refused = await shared_survey.answer(
        wave, answers={"experience_years": -1, "trust_conditions": {"audit": "9", "moon": "1"}}
    )
    assert pointers(refused) == {
        "/answers/level": "required",
        "/answers/experience_years": "out_of_range",
        "/answers/trust_conditions/audit": "unknown_choice",
        "/answers/trust_conditions/moon": "unknown_row",
    }
    counts = (await shared_survey.get(f"/waves/{wave['id']}/counts", headers=shared_survey.manager)).json()
    assert counts["items"] == []


async def test_answers_to_questions_not_asked_are_dropped_and_named(shared_survey: Survey) -> None:
    wave = await shared_survey.wave()
    answers = {"level": "local", "ai_used": "no", "ai_functions_used": {"staff_assistant": "pilot"}}
    made = await shared_survey.answered(wave, answers=answers)
    assert made["dropped"] == ["ai_functions_used"]
    back = (await shared_survey.get(f"/responses/{made['id']}", headers=receipt(made))).json()
    assert "ai_functions_used" not in back["answers"]


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"stratum": {"country": "UK", "stakeholder_type": "pes"}}, "/stratum/country"),
        ({"stratum": {"country": "PL", "stakeholder_type": "king"}}, "/stratum/stakeholder_type"),
        ({"language": "xx"}, "/language"),
        ({"surprise": 1}, "/surprise"),
        ({"answers": []}, "/answers"),
        ({"complete": "perhaps"}, "/complete"),
        ({"consent": {"version": "consent-v0", "open_text": True, "quotation": True}}, "/consent/version"),
    ],
)
async def test_what_surrounds_the_answers_is_checked_too(
    shared_survey: Survey, pointers: Pointers, change: dict[str, Any], pointer: str
) -> None:
    refused = await shared_survey.answer(await shared_survey.wave(), **change)
    assert refused.status_code == 422
    assert list(pointers(refused)) == [pointer]


async def test_greece_may_be_called_gr(shared_survey: Survey) -> None:
    made = await shared_survey.answered(
        await shared_survey.wave(), country="GR", answers={"level": "local", "country": "GR"}
    )
    back = (await shared_survey.get(f"/responses/{made['id']}", headers=receipt(made))).json()
    assert back["stratum"]["country"] == "EL"
    assert back["answers"]["country"] == "EL"


async def test_a_key_that_cannot_be_encoded_is_a_fault_like_another(shared_survey: Survey) -> None:
    wave = await shared_survey.wave()
    body = b'{"language":"pl","stratum":{"country":"PL","stakeholder_type":"pes"},"complete":true,'
    body += (
        b'"consent":{"version":"consent-v1","open_text":true,"quotation":false},"answers":{"\\ud800":1,"level":"eu"}}'
    )
    refused = await shared_survey.post(
        f"/waves/{wave['id']}/responses", content=body, headers={"content-type": "application/json"}
    )
    assert refused.status_code == 422


async def test_the_same_key_and_body_get_the_same_answer(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(anonymity="anonymous")
    key = {"Idempotency-Key": "7f1c0a52-94cd-4c5c-8c5e-6f0e1f5a2b11"}
    first = await survey.answer(wave, key)
    again = await survey.answer(wave, key)
    assert again.status_code == 201
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    other = await survey.answer(wave, key, language="de")
    assert other.status_code == 422
    assert other.json()["type"].endswith("idempotency-key-reused")
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert counts["complete"] == 1


@pytest.mark.parametrize(
    "key", ["7f1c", "1", "a" * 40, "018f6b2e-7c1a-1000-8000-0000000000aa", "meeting of monday morning", "x/y" * 10]
)
async def test_a_key_that_another_person_might_use_is_refused(shared_survey: Survey, key: str) -> None:
    """Otherwise whoever uses it too is shown the receipt code of somebody else's response."""
    refused = await shared_survey.answer(await shared_survey.wave(), {"Idempotency-Key": key})
    assert refused.status_code == 422
    [fault] = refused.json()["errors"]
    assert fault["pointer"] == "/header/Idempotency-Key"
    assert "random UUID" in fault["message"]


@pytest.mark.parametrize("key", [str(uuid.uuid4()), uuid7(), secrets.token_urlsafe(16), secrets.token_hex(16)])
async def test_a_random_key_is_good(shared_survey: Survey, key: str) -> None:
    assert (await shared_survey.answer(await shared_survey.wave(), {"Idempotency-Key": key})).status_code == 201


async def test_a_receipt_code_opens_its_own_response_only(survey: Survey) -> None:
    wave = await survey.wave()
    mine, other = await survey.answered(wave), await survey.answered(wave)
    path = f"/responses/{mine['id']}"
    assert (await survey.get(path)).status_code == 422
    for method, body in (("GET", None), ("PATCH", {"answers": {}}), ("DELETE", None)):
        assert (await survey.call(method, path, json=body, headers=receipt(other))).status_code == 404
    spelled = {"Receipt-Code": mine["receipt_code"].lower().replace("-", " ")}
    assert (await survey.get(path, headers=spelled)).status_code == 200


async def test_a_closed_wave_takes_nothing_but_a_withdrawal(survey: Survey) -> None:
    wave = await survey.wave()
    made = await survey.answered(wave)
    await survey.post(f"/waves/{wave['id']}/close", headers=survey.manager)
    assert (await survey.answer(wave)).status_code == 409
    change = await survey.call("PATCH", f"/responses/{made['id']}", json={"answers": {}}, headers=receipt(made))
    assert change.status_code == 409
    assert (await survey.get(f"/responses/{made['id']}", headers=receipt(made))).status_code == 200
    assert (await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))).status_code == 204


async def test_an_anonymous_wave_knows_the_day_and_no_more(survey: Survey) -> None:
    wave = await survey.wave(anonymity="anonymous")
    made = await survey.answered(wave)
    assert made["id"][14] == "4"
    [event] = await recorded(survey)
    assert event["headers"]["ce_time"].endswith("T00:00:00Z")
    assert event["headers"]["ce_id"][14] == "4"
    assert "traceparent" not in event["headers"]
    export = await survey.get(f"/waves/{wave['id']}/export", headers=survey.manager)
    assert ":" not in export.text.splitlines()[1]
    trace = {"traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
    await survey.call("DELETE", f"/responses/{made['id']}", headers={**receipt(made), **trace})
    gone = (await recorded(survey))[-1]
    assert gone["value"] is None
    assert gone["headers"]["ce_time"].endswith("T00:00:00Z")
    assert gone["headers"]["ce_id"][14] == "4"
    assert "traceparent" not in gone["headers"]


def test_the_usual_draft_is_what_the_api_names() -> None:
    assert set(draft()) == {"language", "stratum", "consent", "answers", "complete"}


async def test_a_wave_that_was_closed_or_prolonged_elsewhere_is_not_misjudged(survey: Survey) -> None:
    """Another replica changes the wave; this one has it in memory."""
    wave = await survey.wave()
    await survey.answered(wave)
    database = survey.service.deps.database
    for closed_at, status in ((datetime(2026, 1, 2, tzinfo=UTC), 409), (None, 201)):
        async with database.write() as tx:
            held = waves.c.id == wave["id"]
            await tx.execute(update(waves).where(held).values(closed_at=closed_at, revision=waves.c.revision + 1))
        assert (await survey.answer(wave)).status_code == status
