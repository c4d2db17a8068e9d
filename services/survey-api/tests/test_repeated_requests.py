"""The same request again, and at the same time: one response, one answer."""

from __future__ import annotations

import asyncio
import uuid
from collections import Counter
from typing import Any

import httpx
import pytest
from load.answers import drafts
from survey_stories import Survey, draft, receipt, recorded

FEW = draft()
MANY = dict(drafts()[0])
"""Enough answers to be compared with others: the same request is no duplicate of itself."""


def key() -> dict[str, str]:
    return {"Idempotency-Key": str(uuid.uuid4())}


async def complete(survey: Survey, wave: dict[str, Any]) -> int:
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    n: int = counts["complete"]
    return n


async def n_flagged(survey: Survey, wave: dict[str, Any]) -> int:
    flags = (await survey.get(f"/waves/{wave['id']}/flags", headers=survey.manager)).json()
    n: int = flags["n_flagged"]
    return n


def kinds(answers: list[httpx.Response]) -> Counter[str]:
    """What became of each: made, replayed, or the problem's name."""
    return Counter(
        ("replayed" if "Idempotency-Replayed" in answer.headers else "made")
        if answer.status_code == 201
        else str(answer.json()["type"]).rsplit("/", 1)[-1]
        for answer in answers
    )


@pytest.mark.parametrize("said", [FEW, MANY], ids=["few answers", "many answers"])
@pytest.mark.parametrize("anonymity", ["anonymous", "pseudonymous"])
async def test_at_the_same_time_one_is_kept_and_all_get_its_answer(
    survey_on_both: Survey, said: dict[str, Any], anonymity: str
) -> None:
    survey = survey_on_both
    wave, same = await survey.wave(anonymity=anonymity), key()
    answers = await asyncio.gather(*(survey.answer(wave, same, **said) for _ in range(8)))
    assert kinds(answers) == {"made": 1, "replayed": 7}
    assert len({answer.text for answer in answers}) == 1
    assert (await complete(survey, wave), await n_flagged(survey, wave)) == (1, 0)
    assert len(await recorded(survey)) == 1


@pytest.mark.parametrize("said", [FEW, MANY], ids=["few answers", "many answers"])
async def test_two_bodies_at_the_same_time_under_one_key_make_one_response(
    survey_on_both: Survey, said: dict[str, Any]
) -> None:
    survey = survey_on_both
    wave, same = await survey.wave(), key()
    bodies = [{**said, "language": language} for language in ("de", "el") for _ in range(4)]
    answers = await asyncio.gather(*(survey.answer(wave, same, **body) for body in bodies))
    assert kinds(answers) == {"made": 1, "replayed": 3, "idempotency-key-reused": 4}
    assert await complete(survey, wave) == 1
    [event] = await recorded(survey)
    [made] = [answer.json() for answer in answers if kinds([answer])["made"]]
    assert event["key"] == made["id"]


async def test_other_keys_at_the_same_time_make_a_response_each(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    said = [drafts()[at % 4] for at in range(12)]
    answers = await asyncio.gather(*(survey.answer(wave, key(), **body) for body in said))
    assert kinds(answers) == {"made": 12}
    assert len({answer.json()["id"] for answer in answers}) == 12
    assert await complete(survey, wave) == 12


async def test_the_first_answer_comes_again_whatever_would_be_refused_now(survey_on_both: Survey) -> None:
    """The wave is full, then closed; what would be spent was spent by the first request."""
    survey = survey_on_both
    targets = [{"country": "PL", "stakeholder_type": "pes", "population": 9, "quota": 1}]
    wave, same = await survey.wave(targets=targets, quota_action="close"), key()
    first = await survey.answer(wave, same, **FEW)
    assert first.status_code == 201
    assert (await survey.answer(wave, key(), **FEW)).json()["type"].endswith("quota-full")
    again = [await survey.answer(wave, same, **FEW)]
    await survey.post(f"/waves/{wave['id']}/close", headers=survey.manager)
    assert (await survey.answer(wave, key(), **FEW)).json()["type"].endswith("wave-not-open")
    again.append(await survey.answer(wave, same, **FEW))
    assert kinds(again) == {"replayed": 2}
    assert {answer.text for answer in again} == {first.text}
    assert await complete(survey, wave) == 1


async def test_a_bad_body_under_a_used_key_is_named_as_that(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave, same = await survey.wave(), key()
    await survey.answer(wave, same, **FEW)
    bad = await survey.answer(wave, same, **{**FEW, "answers": {"level": "moon"}})
    assert kinds([bad]) == {"idempotency-key-reused": 1}
    fresh = await survey.answer(wave, key(), **{**FEW, "answers": {"level": "moon"}})
    assert kinds([fresh]) == {"invalid-input": 1}


@pytest.mark.parametrize("said", [FEW, MANY], ids=["few answers", "many answers"])
async def test_what_was_erased_stays_so(survey_on_both: Survey, said: dict[str, Any]) -> None:
    survey = survey_on_both
    wave, same = await survey.wave(), key()
    made = (await survey.answer(wave, same, **said)).json()
    await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))
    again = await survey.answer(wave, same, **said)
    assert (again.status_code, kinds([again])) == (410, {"erased": 1})
    assert await complete(survey, wave) == 0
