"""What a submission costs on the way to PostgreSQL, counted on the wire."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from infra.postgres import PostgresServer
from infra.wire import Wire
from load.answers import drafts
from servicekit.testing import start_service
from survey_api.load_content import load_content
from survey_api.service import SERVICE
from survey_stories import Survey, receipt, recorded


@pytest.fixture
async def wire(postgres: PostgresServer) -> AsyncIterator[Wire]:
    async with Wire(postgres.create_database(f"wire_{uuid.uuid4().hex[:12]}")).counting() as counting:
        yield counting


@pytest.fixture
async def survey_on_the_wire(wire: Wire, tmp_path: Path) -> AsyncIterator[Survey]:
    async with start_service(SERVICE, tmp_path, database_url=wire.url) as service:
        await load_content(service.deps, [])
        yield Survey(service)


async def test_response_change_and_event_are_one_round_trip(wire: Wire, survey_on_the_wire: Survey) -> None:
    survey = survey_on_the_wire
    wave = await survey.wave()
    for complete in (True, False):
        await survey.answered(wave, complete=complete)  # the connection learns each of the two statements once
    before = wire.round_trips
    kept = [await survey.answered(wave), await survey.answered(wave, complete=False)]
    assert wire.round_trips - before == 2
    assert kept[0]["id"] in {event["key"] for event in await recorded(survey)}
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert (counts["complete"], counts["partial"]) == (2, 2)


async def test_neither_a_key_nor_many_answers_cost_another(wire: Wire, survey_on_the_wire: Survey) -> None:
    survey = survey_on_the_wire
    wave = await survey.wave()
    await survey.answered(wave)
    for given in ({}, drafts()[0]):
        before = wire.round_trips
        key = {"Idempotency-Key": str(uuid.uuid4())}
        assert (await survey.answer(wave, key, **given)).status_code == 201
        assert wire.round_trips - before == 1
    again = await survey.answer(wave, key, **given)
    assert again.headers["Idempotency-Replayed"] == "true"


async def test_only_what_was_said_before_is_looked_up_and_written_flagged(
    wire: Wire, survey_on_the_wire: Survey
) -> None:
    survey = survey_on_the_wire
    wave = await survey.wave()
    for again in (False, True):  # the connection learns each statement once
        await survey.answered(wave, **drafts()[again])
        await survey.answered(wave, **drafts()[again])
    before = wire.round_trips
    await survey.answered(wave, **drafts()[0])
    assert wire.round_trips - before == 3
    flags = (await survey.get(f"/waves/{wave['id']}/flags", headers=survey.manager)).json()
    assert {item["flag"]: item["n"] for item in flags["items"]}["duplicate"] == 3


async def test_a_connection_lost_as_it_commits_costs_no_answer_and_doubles_none(
    wire: Wire, survey_on_the_wire: Survey
) -> None:
    survey = survey_on_the_wire
    wave = await survey.wave()
    await survey.answered(wave)
    wire.lose_next_answer = True
    made = await survey.answered(wave)
    assert not wire.lose_next_answer
    assert [event["key"] for event in await recorded(survey)].count(made["id"]) == 1
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert counts["complete"] == 2
    withdrawn = await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))
    assert withdrawn.status_code == 204
