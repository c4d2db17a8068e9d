"""Processes die in the middle of the chain. Nothing acknowledged is lost, nothing is counted twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from functools import partial

import httpx
import pytest
from infra.kafka import KafkaServer
from infra.plugin import missing
from infra.postgres import PostgresServer
from servicekit.ids import uuid7
from system.chain import NEW, Chain, card_draft, response, until
from system.worlds import Distributed, Embedded, World

pytestmark = pytest.mark.long
BURST = 60


@pytest.fixture(scope="module", params=["embedded", "distributed"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A world of our own: what is killed here must not trouble other tests."""
    if request.param == "embedded":
        found: World = Embedded()
    else:
        postgres: PostgresServer = request.getfixturevalue("postgres")
        broker: KafkaServer = request.getfixturevalue("kafka_server")
        if not broker.durable:
            missing("the broker wheel keeps nothing on disk, so nothing can be said about durability")
        found = Distributed(postgres, broker)
    try:
        found.start()  # type: ignore[attr-defined]
        yield found
    finally:
        found.stop()


@pytest.fixture
async def chain(world: World) -> AsyncIterator[Chain]:
    async with world.client() as client:
        yield Chain(world, client)


def victims(world: World) -> list[str]:
    return ["platform"] if isinstance(world, Embedded) else [*sorted(world.processes), "broker", "database"]


async def test_kill_9_anywhere_loses_nothing_and_doubles_nothing(world: World, chain: Chain) -> None:
    wave = await chain.open_wave()
    for victim in victims(world):
        session = await chain.live_session(title=f"Before {victim} dies")
        before = await chain.counted(wave["id"])
        writers = asyncio.gather(_respond(chain, wave["id"]), _capture(chain, session["id"]))
        await asyncio.sleep(0.3)
        await asyncio.to_thread(_kill_and_restart, world, victim)
        responses, cards = await writers
        assert responses, f"no response at all was acknowledged around the death of {victim}"

        counted = await chain.counted(wave["id"])
        assert counted - before == len(responses), f"after the death of {victim}"
        await until(partial(_at_engine, chain, cards), f"all cards at the engine after the death of {victim}", 120)
        found = [c for c in await chain.configurations() if set(c["lineage"]["cards"]) & cards]
        assert sum(c["support"]["cards"] for c in found) == len(cards), f"after the death of {victim}"


async def _respond(chain: Chain, wave_id: str) -> set[str]:
    """Send responses, each again under its key until it is answered → the acknowledged ids."""
    acknowledged: set[str] = set()
    for _ in range(BURST):
        answer = await _insist(
            chain, "POST", f"/api/survey/v1/waves/{wave_id}/responses", {"Idempotency-Key": uuid7()}, response()
        )
        acknowledged.add(answer["id"])
    return acknowledged


async def _capture(chain: Chain, session_id: str) -> set[str]:
    """Place cards, each under an id of ours until it is answered → the acknowledged ids."""
    acknowledged: set[str] = set()
    for number in range(BURST // 4):
        draft = {**card_draft([]), "contexts": [{"text": f"Condition {number}"}]}
        path = f"/api/cop/v1/sessions/{session_id}/cards/{uuid7()}"
        answer = await _insist(chain, "PUT", path, {**NEW, **chain.world.headers("rapporteur:PL")}, draft)
        acknowledged.add(answer["id"])
    return acknowledged


async def _insist(
    chain: Chain, method: str, path: str, headers: dict[str, str], body: dict[str, object]
) -> dict[str, str]:
    """The same request until there is an answer, as a client that lost its connection would."""

    async def look() -> dict[str, str] | None:
        try:
            answer = await chain.answer(method, path, headers=headers, json=body)
        except httpx.TransportError:
            return None
        if answer.status_code in (409, 500, 502, 503, 504):
            return None
        assert answer.status_code in (200, 201), answer.text
        found: dict[str, str] = answer.json()
        return found

    return await until(look, f"an answer to {method} {path}", 120)


async def _at_engine(chain: Chain, cards: set[str]) -> bool | None:
    there = {card for c in await chain.configurations() for card in c["lineage"]["cards"]}
    return True if cards <= there else None


def _kill_and_restart(world: World, victim: str) -> None:
    if victim == "broker":
        assert isinstance(world, Distributed)
        world.kafka.kill9()
        world.kafka.restart()
    elif victim == "database":
        assert isinstance(world, Distributed)
        world.postgres.kill9()
        world.postgres.start()
    else:
        world.kill9(victim)
        world.start_process(victim)
