"""Withdrawn means gone: from every table, every tally, the stream and the log."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from infra.kafka import KafkaServer
from servicekit.events.kafka_log import KafkaLog
from servicekit.events.log import EventLog
from servicekit.events.sqlite_log import SqliteLog
from servicekit.testing import start_service
from sqlalchemy import select
from survey_api.load_content import load_content
from survey_api.results.tables import counts, tallies
from survey_api.service import SERVICE
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


async def erased(survey: Survey, made: dict[str, Any]) -> str:
    gone = await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))
    assert gone.status_code == 204
    assert gone.headers["Location"].startswith("/api/survey/v1/erasures/")
    return gone.headers["Location"].removeprefix("/api/survey/v1")


async def statement(survey: Survey, where: str) -> tuple[dict[str, Any], dict[str, Any]]:
    found = await survey.get(where)
    assert found.status_code == 200, found.text
    said: dict[str, Any] = found.json()
    return said, {place["place"]: place for place in said["places"]}


def on_disk(survey: Survey, words: str) -> bool:
    database = Path(survey.service.deps.settings.database_url.removeprefix("sqlite:///"))
    return any(words.encode() in file.read_bytes() for file in database.parent.glob(f"{database.name}*"))


async def take(log: EventLog) -> None:
    """What the engine's worker does: take everything, and commit."""
    engine = log.consumer("cmo", ["almpo.survey.responses.v1"])
    for _ in range(50):
        if await engine.poll(500, 0.2):
            await engine.commit()
        if await engine.lag() == 0:
            break
    assert await engine.lag() == 0
    await engine.close()


async def test_an_erasure_says_how_far_it_has_come(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    made = await survey.answered(wave, answers={"level": "eu", "example_open": WORDS})
    where = await erased(survey, made)
    said, places = await statement(survey, where)
    assert (said["complete"], said["completed_at"]) == (False, None)
    assert {place: each["state"] for place, each in places.items()} == {
        "tables": "done",
        "files": "under_way",
        "event_log": "under_way",
        "engine": "under_way",
        "wizard": "under_way",
        "backups": "unknown",
    }
    assert all(each["latest"] for place, each in places.items() if place != "backups")
    await survey.service.drain()  # relays, compacts, scrubs
    said, places = await statement(survey, where)
    assert (places["files"]["state"], places["event_log"]["state"], places["engine"]["state"]) == (
        "done",
        "done",
        "under_way",
    )
    await take(survey.service.deps.log)
    await survey.service.worker.settle_erasures()
    said, places = await statement(survey, where)
    assert (places["engine"]["state"], places["engine"]["basis"]) == ("done", "observed")
    assert (places["wizard"]["state"], places["wizard"]["basis"], said["complete"]) == ("under_way", "stated", False)
    # It holds nothing by which one could find out whose it was.
    assert made["id"] not in str(said)
    assert await traces(survey, made["id"]) == ["erased_responses"]
    assert (await survey.get("/erasures/6f1d5c2e-9a53-4d0c-8a53-0f6a1d2c7e41")).status_code == 404


async def test_a_response_that_never_left_is_gone_with_the_files(survey: Survey) -> None:
    wave = await survey.wave()
    made = await survey.answered(wave, answers={"example_open": WORDS}, complete=False)
    where = await erased(survey, made)
    await survey.service.drain()
    said, places = await statement(survey, where)
    assert set(places) == {"tables", "files", "backups"}
    assert said["complete"] is True
    assert said["completed_at"] == places["files"]["at"]
    assert not on_disk(survey, WORDS)


async def test_a_worker_that_was_restarted_still_scrubs(survey: Survey) -> None:
    wave = await survey.wave()
    where = await erased(survey, await survey.answered(wave))
    await survey.service.worker.relay.run_once()
    survey.service.worker.relay.erased_in.clear()  # what the worker knew only in memory
    await survey.service.worker.settle_erasures()
    _, places = await statement(survey, where)
    assert places["files"]["state"] == "done"


async def test_of_an_anonymous_wave_no_moment_is_kept(survey: Survey) -> None:
    wave = await survey.wave(anonymity="anonymous")
    where = await erased(survey, await survey.answered(wave))
    await survey.service.drain()
    await take(survey.service.deps.log)
    await survey.service.worker.settle_erasures()
    said, places = await statement(survey, where)
    moments = [
        said["requested_at"],
        *(each[name] for each in places.values() for name in ("at", "latest") if each[name]),
    ]
    assert moments
    assert all(moment.endswith("T00:00:00Z") for moment in moments)


class HeldClock:
    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 1, 10, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


async def test_it_is_complete_when_the_last_stated_time_has_passed(tmp_path: Path) -> None:
    clock = HeldClock()
    async with start_service(SERVICE, tmp_path, clock=clock, backup_days=30) as service:
        await load_content(service.deps, [])
        survey = Survey(service)
        where = await erased(survey, await survey.answered(await survey.wave()))
        await service.drain()
        await take(service.deps.log)
        await service.worker.settle_erasures()
        clock.moment += timedelta(hours=25)
        said, places = await statement(survey, where)
        assert (said["complete"], said["completed_at"]) == (True, "2026-03-02T10:00:00Z")
        assert places["backups"]["latest"] == "2026-03-31T10:00:00Z"
        clock.moment += timedelta(days=400)
        await service.worker.settle_erasures()
        assert (await survey.get(where)).status_code == 404


async def test_on_kafka_the_brokers_time_is_stated_and_the_engine_is_observed(
    kafka: KafkaServer, tmp_path: Path
) -> None:
    log = KafkaLog(kafka.bootstrap, "erasures", session_timeout_ms=2000, delivery_s=10)
    async with start_service(SERVICE, tmp_path, event_log=log) as service:
        await load_content(service.deps, [])
        survey = Survey(service)
        where = await erased(survey, await survey.answered(await survey.wave()))
        await service.drain()
        _, places = await statement(survey, where)
        assert (places["event_log"]["state"], places["event_log"]["basis"]) == ("under_way", "stated")
        assert places["event_log"]["latest"] > places["files"]["at"]
        assert places["engine"]["state"] == "under_way"
        await take(log)
        await service.worker.settle_erasures()
        _, places = await statement(survey, where)
        assert places["engine"]["state"] == "done"
