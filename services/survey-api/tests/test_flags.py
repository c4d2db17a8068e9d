"""Doubtful responses are kept and flagged."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from servicekit.db import Transaction
from sqlalchemy import select
from survey_api.flags.judge import ENOUGH_TO_COMPARE, fingerprint, flags_of, split, written
from survey_api.responses.tables import responses
from survey_stories import Survey, draft, receipt, recorded


def full(survey: Survey, **more: Any) -> dict[str, Any]:
    """Enough answers of the CoP survey to be compared: every matrix row that it has, with its first column."""
    instrument = survey.service.deps.content.instrument("cop-survey", 1)[0]
    matrices = [
        element
        for page in instrument["pages"]
        for element in page["elements"]
        if element["type"] == "matrix" and not element.get("visibleIf")
    ]
    answers: dict[str, Any] = {"level": "local"}
    for each in matrices[:2]:
        column = each["columns"][0]
        first = column["value"] if isinstance(column, dict) else column
        answers[each["name"]] = {row["value"] if isinstance(row, dict) else row: first for row in each["rows"]}
    return {**answers, **more}


async def flags(survey: Survey, wave: dict[str, Any]) -> dict[str, Any]:
    found = await survey.get(f"/waves/{wave['id']}/flags", headers=survey.manager)
    assert found.status_code == 200, found.text
    told: dict[str, Any] = found.json()
    return {"n": told["n_flagged"], **{item["flag"]: item["n"] for item in told["items"]}}


async def stored(tx: Transaction, response_id: str) -> Any:
    return (await tx.execute(select(responses).where(responses.c.id == response_id))).one()


@pytest.mark.parametrize("anonymity", ["anonymous", "pseudonymous"])
async def test_what_makes_a_response_doubtful_is_flagged_and_nothing_else_of_it_is_kept(
    survey_on_both: Survey, anonymity: str
) -> None:
    survey = survey_on_both
    wave = await survey.wave(anonymity=anonymity)
    await survey.answered(wave, seconds=600)
    bot = await survey.answered(wave, website="https://spam.example", seconds=3)
    assert await flags(survey, wave) == {"n": 1, "honeypot": 1, "speeder": 1, "duplicate": 0}
    async with survey.service.deps.database.read() as tx:
        row = await stored(tx, bot["id"])
    assert row.flags == "honeypot speeder"
    assert "spam.example" not in str(row)
    export = await survey.get(f"/waves/{wave['id']}/export", headers=survey.manager)
    head, *lines = export.text.splitlines()
    at = head.split(",").index("meta.flags")
    assert sorted(line.split(",")[at] for line in lines) == ["", "honeypot speeder"]
    assert len(await recorded(survey)) == 2


async def test_the_same_answers_again_are_flagged_within_a_wave(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave, other = await survey.wave(anonymity="anonymous"), await survey.wave(anonymity="anonymous")
    answers = full(survey)
    await survey.answered(wave, answers=answers)
    await survey.answered(other, answers=answers)
    await survey.answered(wave, answers=full(survey, level="eu"))
    assert (await flags(survey, wave))["n"] == (await flags(survey, other))["n"] == 0
    again = await survey.answered(wave, answers=answers, stakeholder_type="ministry")
    assert await flags(survey, wave) == {"n": 1, "duplicate": 1, "honeypot": 0, "speeder": 0}
    await survey.call("DELETE", f"/responses/{again['id']}", headers=receipt(again))
    assert (await flags(survey, wave))["n"] == 0


async def test_a_repeated_request_is_no_duplicate_though_it_took_longer(survey: Survey) -> None:
    wave = await survey.wave()
    key = {"Idempotency-Key": str(uuid.uuid4())}
    first = await survey.answer(wave, key, answers=full(survey), seconds=90)
    again = await survey.answer(wave, key, answers=full(survey), seconds=95)
    assert (again.status_code, again.json()) == (201, first.json())
    assert (await flags(survey, wave))["n"] == 0


async def test_few_answers_agree_by_chance(survey: Survey) -> None:
    wave = await survey.wave()
    for _ in range(3):
        await survey.answered(wave, answers={"level": "local"})
    assert (await flags(survey, wave))["n"] == 0


async def test_a_batch_is_judged_like_single_responses(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    items = [draft(answers=full(survey)), draft(answers=full(survey)), draft(answers=full(survey, level="eu"))]
    for duplicates in (1, 4):
        await survey.post(
            f"/waves/{wave['id']}/responses:batch", json={"items": items}, headers=survey.as_("integrator:*")
        )
        assert (await flags(survey, wave))["duplicate"] == duplicates


async def test_one_that_is_completed_later_is_judged_then_and_not_again(survey: Survey) -> None:
    wave = await survey.wave()
    await survey.answered(wave, answers=full(survey))
    made = await survey.answered(wave, answers=full(survey), complete=False)
    assert (await flags(survey, wave))["n"] == 0
    await survey.post(f"/responses/{made['id']}/complete", headers=receipt(made))
    assert (await flags(survey, wave))["duplicate"] == 1
    change = {"answers": {"level": "eu"}}
    await survey.call("PATCH", f"/responses/{made['id']}", json=change, headers=receipt(made))
    assert (await flags(survey, wave))["duplicate"] == 1


async def test_a_wave_may_leave_flagged_responses_out_of_its_figures(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(count_flagged=False)
    await survey.answered(wave)
    bot = await survey.answered(wave, website="x")
    partial = await survey.answered(wave, website="x", complete=False)
    done = await survey.post(f"/responses/{partial['id']}/complete", headers=receipt(partial))
    assert done.status_code == 200
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert (counts["complete"], counts["partial"]) == (1, 0)
    results = await survey.results(wave)
    assert (results["n_flagged"], results["flagged_counted"]) == (2, False)
    assert len(await recorded(survey)) == 1
    for each in (bot, partial):
        await survey.call("DELETE", f"/responses/{each['id']}", headers=receipt(each))
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert (counts["complete"], counts["partial"]) == (1, 0)
    assert [event["value"] is None for event in await recorded(survey)] == [False]


async def test_a_wave_may_leave_the_same_answers_out(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(count_flagged=False)
    for _ in range(3):
        await survey.answered(wave, answers=full(survey))
    assert await flags(survey, wave) == {"n": 2, "duplicate": 2, "honeypot": 0, "speeder": 0}
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert (counts["complete"], counts["partial"]) == (1, 0)
    assert len(await recorded(survey)) == 1


async def test_flags_are_for_whoever_runs_the_wave(survey: Survey) -> None:
    wave = await survey.wave()
    for headers, status in (({}, 401), (survey.analyst, 403), (survey.as_("survey_manager:PL"), 403)):
        answer: httpx.Response = await survey.get(f"/waves/{wave['id']}/flags", headers=headers)
        assert answer.status_code == status


_ANSWERS = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=3),
    st.one_of(
        st.text(max_size=4), st.integers(), st.booleans(), st.dictionaries(st.text("xyz", max_size=2), st.text())
    ),
    max_size=14,
)


@given(_ANSWERS, st.randoms(use_true_random=False))
def test_the_order_of_answers_makes_no_other_fingerprint(answers: dict[str, Any], draw: Any) -> None:
    shuffled = list(answers.items())
    draw.shuffle(shuffled)
    assert fingerprint("secret", "wave", answers) == fingerprint("secret", "wave", dict(shuffled))


@given(_ANSWERS, st.integers(0, 100))
def test_more_time_never_makes_a_speeder(answers: dict[str, Any], seconds: int) -> None:
    def speeds(taken: int) -> bool:
        return "speeder" in flags_of(answers, website="", seconds=taken, complete=True)

    assert speeds(seconds) or not speeds(seconds + 1)
    assert not flags_of(answers, website=" ", seconds=None, complete=True)


def test_a_fingerprint_is_of_one_wave_and_one_deployment() -> None:
    answers = {f"q{at}": at for at in range(ENOUGH_TO_COMPARE)}
    made = {fingerprint(secret, wave, answers) for secret in ("a", "b") for wave in ("v", "w")}
    assert len(made) == 4
    assert None not in made
    assert fingerprint("a", "v", {**answers, "country": "PL"}) in made
    assert fingerprint("a", "v", dict(list(answers.items())[1:])) is None


def test_flags_are_stored_sorted_and_read_back() -> None:
    assert split(written(["speeder", "duplicate", "speeder"])) == ["duplicate", "speeder"]
    assert split("") == []
