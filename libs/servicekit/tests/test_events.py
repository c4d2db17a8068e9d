"""From a commit to another service's table: at least once on the way, once in effect."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from almpo_contracts.cop import RequirementRecorded
from notes_service import heard
from servicekit.clock import SystemClock
from servicekit.db import Outgoing
from servicekit.events.consumer import DeadLetterLimitError
from servicekit.events.dead_letters import DeadLetters
from servicekit.events.envelope import from_record, to_record
from servicekit.events.log import Record
from servicekit.testing import StartedService
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def requirement(key: str, revision: int, title: str = "Vacancy data") -> RequirementRecorded:
    return RequirementRecorded(
        id=key, revision=revision, kind="data", title=title, country="PL", priority="must", status="proposed"
    )


def record(payload: RequirementRecorded | None, key: str = "") -> Record:
    outgoing = Outgoing(RequirementRecorded, payload.key if payload else key, payload)
    return to_record(outgoing, SystemClock().now(), None)


async def held(notes: StartedService) -> dict[str, tuple[str, int]]:
    async with notes.deps.database.read() as tx:
        return {row.id: (row.title, row.times) for row in await tx.execute(select(heard))}


async def take_note(notes: StartedService, text: str) -> str:
    answer = await notes.client.post(
        "/api/notes/v1/notes",
        json={"country": "PL", "text": text},
        headers={**notes.issuer.headers("rapporteur:*"), "traceparent": TRACE},
    )
    return str(answer.json()["id"])


async def test_an_event_leaves_with_its_commit_and_has_its_effect_once(notes: StartedService) -> None:
    note = await take_note(notes, "Vacancy data")
    assert not await notes.worker.relay.empty()
    await notes.drain()
    assert await held(notes) == {note: ("Vacancy data", 1)}
    [delivered] = await notes.deps.log.read_all(RequirementRecorded.topic)
    await notes.deps.log.append([delivered.record, delivered.record])
    await notes.drain()
    assert await held(notes) == {note: ("Vacancy data", 1)}


async def test_the_envelope_is_a_cloudevent_and_carries_the_trace(notes: StartedService) -> None:
    note = await take_note(notes, "Vacancy data")
    await notes.drain()
    [delivered] = await notes.deps.log.read_all(RequirementRecorded.topic)
    headers = delivered.record.headers
    assert headers["ce_specversion"] == "1.0"
    assert headers["ce_type"] == "eu.almpo.cop.requirement.recorded.v1"
    assert headers["ce_subject"] == note
    assert headers["traceparent"].split("-")[1] == TRACE.split("-")[1]
    assert from_record(delivered.record).state == requirement(note, 1)


async def test_an_anonymous_event_tells_neither_time_nor_trace() -> None:
    outgoing = Outgoing(RequirementRecorded, "r", requirement("r", 1), anonymous=True)
    headers = to_record(outgoing, SystemClock().now(), TRACE).headers
    assert headers["ce_time"].endswith("T00:00:00Z")
    assert headers["ce_id"][14] == "4"
    assert "traceparent" not in headers


async def test_an_older_revision_does_nothing(notes: StartedService) -> None:
    await notes.deps.log.append([record(requirement("r", 3, "newest"))])
    await notes.drain()
    await notes.deps.log.append([record(requirement("r", 2, "older"))])
    await notes.drain()
    assert (await held(notes))["r"] == ("newest", 1)


async def test_what_was_erased_does_not_come_back(notes: StartedService) -> None:
    await notes.deps.log.append([record(requirement("r", 1)), record(None, "r")])
    await notes.drain()
    await notes.deps.log.append([record(requirement("r", 9, "again"))])
    await notes.drain()
    assert await held(notes) == {}


async def test_erased_words_leave_the_files(notes: StartedService) -> None:
    headers = notes.issuer.headers("rapporteur:*")
    words = "Words that must be nowhere afterwards."
    for i in range(50):
        await take_note(notes, f"Something else, {i}.")
    note = await take_note(notes, words)
    await notes.drain()
    assert note in await held(notes)
    await notes.client.delete(f"/api/notes/v1/notes/{note}", headers=headers)
    await notes.drain()
    if notes.deps.database.dialect == "sqlite":
        folder = Path(notes.deps.settings.database_url.removeprefix("sqlite:///")).parent
        assert [f.name for f in folder.iterdir() if f.is_file() and words.encode() in f.read_bytes()] == []
    for delivered in await notes.deps.log.read_all(RequirementRecorded.topic):
        assert words.encode() not in (delivered.record.value or b"")


async def test_unknown_fields_are_tolerated_and_broken_events_set_aside(notes: StartedService) -> None:
    good = record(requirement("good", 1))
    assert good.value is not None
    extended = Record(good.topic, good.key, json.dumps({**json.loads(good.value), "later": 1}).encode(), good.headers)
    broken = record(requirement("broken", 1))
    broken = Record(broken.topic, broken.key, b'{"id": "broken"}', broken.headers)
    await notes.deps.log.append([broken, extended])
    await notes.drain()
    assert set(await held(notes)) == {"good"}
    [letter] = await DeadLetters("notes", notes.deps.tables).all(notes.deps.database)
    assert letter.key == "broken"
    assert "RefusedEventError" in letter.reason


async def test_a_poison_event_is_set_aside_shown_and_replayed(
    notes: StartedService, monkeypatch: pytest.MonkeyPatch
) -> None:
    await notes.deps.log.append([record(requirement("a", 1)), record(requirement("p", 1, "poison"))])
    await notes.drain()
    assert set(await held(notes)) == {"a"}
    letters = DeadLetters("notes", notes.deps.tables)
    [letter] = await letters.all(notes.deps.database)
    assert letter.tries == 2
    found = await letters.fetch(notes.deps.log, letter)
    assert found is not None
    assert from_record(found.record).state == requirement("p", 1, "poison")
    assert notes.worker.consumer is not None
    with pytest.raises(RuntimeError):
        await notes.worker.consumer.replay(notes.deps.log, letter.dlq_key)
    async with notes.deps.database.write() as tx:
        assert await letters.drop(tx, letter.dlq_key)
    await notes.drain()
    assert await letters.all(notes.deps.database) == []
    assert await letters.fetch(notes.deps.log, letter) is None


async def test_an_erasure_takes_its_dead_letters_along(notes: StartedService) -> None:
    await notes.deps.log.append([record(requirement("p", 1, "poison"))])
    await notes.drain()
    letters = DeadLetters("notes", notes.deps.tables)
    [letter] = await letters.all(notes.deps.database)
    await notes.deps.log.append([record(None, "p")])
    await notes.drain()
    assert await letters.all(notes.deps.database) == []
    assert await letters.fetch(notes.deps.log, letter) is None


async def test_too_many_dead_letters_in_a_row_stop_the_consumer(notes: StartedService) -> None:
    await notes.deps.log.append([record(requirement(f"p{i}", 1, "poison")) for i in range(10)])
    with pytest.raises(DeadLetterLimitError):
        await notes.drain()
    assert await notes.worker.consumer.lag() == 10  # type: ignore[union-attr]


async def test_a_failing_statement_tells_nobodys_words(notes: StartedService) -> None:
    async def hear() -> None:
        async with notes.deps.database.write() as tx:
            await tx.execute(heard.insert().values(id="n", title="Zanzibar", times=1))

    await hear()
    with pytest.raises(IntegrityError) as raised:
        await hear()
    assert "Zanzibar" not in str(raised.value)
