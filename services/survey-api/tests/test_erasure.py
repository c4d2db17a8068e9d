"""Withdrawn means gone: from every table, every tally, the stream and the log."""

from __future__ import annotations

import uuid

from servicekit.events.sqlite_log import SqliteLog
from sqlalchemy import select
from survey_api.results.tables import counts, tallies
from survey_stories import Survey, receipt, recorded

WORDS = "a sentence that nobody else would write"


async def traces(survey: Survey, *needles: str) -> list[str]:
    """The tables in which one of the needles is to be found."""
    found = []
    async with survey.service.deps.database.read() as tx:
        for table in survey.service.deps.tables.outbox.metadata.sorted_tables:
            for row in (await tx.execute(select(table))).all():
                if any(needle in str(row) for needle in needles):
                    found.append(table.name)
    return found


async def tallied(survey: Survey) -> list[str]:
    async with survey.service.deps.database.read() as tx:
        rows = [*(await tx.execute(select(tallies))).all(), *(await tx.execute(select(counts))).all()]
    return sorted(str(row) for row in rows)


async def test_a_withdrawn_response_leaves_no_trace(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    await survey.answered(wave)
    await survey.service.drain()
    before = await tallied(survey)
    key = {"Idempotency-Key": str(uuid.uuid4())}
    answers = {"level": "eu", "experience_years": 37, "example_open": WORDS, "barriers": ["funding", "law"]}
    made = (await survey.answer(wave, key, answers=answers)).json()
    await survey.service.drain()
    assert "responses" in await traces(survey, WORDS)

    gone = await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))
    assert gone.status_code == 204
    await survey.service.drain()
    assert await traces(survey, WORDS) == []
    # The bare id stays, so that the same request does not bring the response back.
    assert await traces(survey, made["id"]) == ["erased_responses"]
    assert await tallied(survey) == before
    assert (await survey.get(f"/responses/{made['id']}", headers=receipt(made))).status_code == 404
    again = await survey.answer(wave, key, answers=answers)
    assert again.status_code == 410


async def test_the_log_forgets_it_too(survey: Survey) -> None:
    wave = await survey.wave()
    made = await survey.answered(wave, answers={"level": "eu", "example_open": WORDS})
    await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))
    events = await recorded(survey)
    assert events[-1]["key"] == made["id"]
    assert events[-1]["value"] is None
    log = survey.service.deps.log
    assert isinstance(log, SqliteLog)
    await log.compact("almpo.survey.responses.v1", tombstone_age_s=0)
    assert WORDS not in str(await log.read_all("almpo.survey.responses.v1"))


async def test_consent_that_is_taken_back_takes_the_words_along(survey: Survey) -> None:
    wave = await survey.wave()
    made = await survey.answered(wave, answers={"level": "eu", "example_open": WORDS})
    consent = {"version": "consent-v1", "open_text": False, "quotation": False}
    path = f"/responses/{made['id']}"
    changed = await survey.call("PATCH", path, json={"consent": consent}, headers=receipt(made))
    assert changed.json()["dropped"] == ["example_open"]
    events = await recorded(survey)
    assert events[-1]["value"]["open_text"] == {}
    assert await traces(survey, WORDS) == []


async def test_the_last_response_of_a_stratum_takes_the_stratum_along(survey: Survey) -> None:
    wave = await survey.wave()
    made = await survey.answered(wave, country="MT", stakeholder_type="trade_union")
    await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))
    assert await tallied(survey) == []
    figures = await survey.results(wave, by="country")
    assert [group["n"] for group in figures["groups"]] == [None]
