"""Poison, repetition and what comes after an erasure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from almpo_contracts.cop import CardRecorded, StatementRecorded
from cmo_engine import taking
from engine_story import Engine, record_of
from servicekit.events.dead_letters import DeadLetters


async def test_a_poison_event_is_set_aside_and_the_others_go_on(engine: Engine) -> None:
    poison = replace(record_of(engine.card("bad")), value=b'{"id": "bad", "revision": 1}')
    await engine.deliver(record_of(engine.card("good")), poison, record_of(engine.card("fine")))
    [configuration] = await engine.configurations()
    assert configuration["lineage"]["cards"] == ["fine", "good"]
    [letter] = await DeadLetters("cmo", engine.started.deps.tables).all(engine.started.deps.database)
    assert letter.key == "bad"
    assert "missing" in letter.reason


async def test_a_dead_letter_is_replayed_after_the_mend(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("a bad deploy")

    with monkeypatch.context() as deploy:
        deploy.setattr(taking, "refresh", broken)
        await engine.tell(engine.card("kept"))
    assert await engine.configurations() == []
    deps = engine.started.deps
    [letter] = await DeadLetters("cmo", deps.tables).all(deps.database)

    consumer = engine.started.worker.consumer
    assert consumer is not None
    assert await consumer.replay(deps.log, letter.dlq_key)
    [configuration] = await engine.configurations()
    assert configuration["lineage"]["cards"] == ["kept"]
    assert await DeadLetters("cmo", deps.tables).all(deps.database) == []


async def test_an_older_revision_after_an_erasure_is_refused(engine: Engine) -> None:
    said, card = engine.statement("s"), engine.card("c")
    await engine.tell(said, card)
    await engine.erase(StatementRecorded, "s")
    await engine.erase(CardRecorded, "c")
    await engine.tell(said, card, engine.card("c"))
    assert await engine.configurations() == []
    assert (await engine.get("/evidence"))["items"] == []


async def test_repeated_and_late_deliveries_count_once(engine: Engine) -> None:
    old, new = engine.card("c"), engine.card("c", contexts=("context.neet",))
    same = record_of(new)
    await engine.deliver(same, same)
    await engine.deliver(same, record_of(old), record_of(new))
    [configuration] = await engine.configurations()
    assert configuration["contexts"][0]["code"] == "context.neet"
    assert configuration["support"]["cards"] == 1
    assert configuration["revision"] == 1
