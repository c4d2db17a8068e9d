"""Every process of every service is replaced, one after the other, under load: the second starts, the first drains.
At least 99.9 % of requests are answered at once, and nothing acknowledged is lost or doubled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import httpx
import pytest
from infra.endpoint import Endpoint
from infra.kafka import KafkaServer
from infra.ports import free_port
from infra.postgres import PostgresServer
from servicekit.ids import uuid7
from system.chain import NEW, Chain, card_draft, response, until
from system.worlds import Distributed

pytestmark = pytest.mark.long
ANSWERED = 0.999


@dataclass
class Load:
    """What clients have sent so far. `unanswered`: first tries that met a dead end; they were tried again."""

    sent: int = 0
    unanswered: list[str] = field(default_factory=list)
    acknowledged: set[str] = field(default_factory=set)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def insist(self, chain: Chain, method: str, path: str, **kwargs: Any) -> str | None:
        """The same request until it is answered → the id in the answer, if there is one."""
        self.sent += 1
        for attempt in range(20):
            try:
                answer = await chain.answer(method, path, **kwargs)
                if answer.status_code < 500:
                    assert answer.is_success, answer.text
                    found: str | None = answer.json().get("id")
                    return found
                fault = f"{answer.status_code} {answer.text[:80]}"
            except httpx.TransportError as error:
                fault = repr(error)
            if attempt == 0:
                self.unanswered.append(f"{method} {path}: {fault}")
            await asyncio.sleep(0.1)
        raise AssertionError(f"{method} {path} was never answered: {fault}")


@pytest.fixture
async def rolling(
    postgres: PostgresServer, kafka_server: KafkaServer
) -> AsyncIterator[tuple[Distributed, dict[str, Endpoint]]]:
    """A world whose gateway reaches each API by an endpoint that can be pointed elsewhere."""
    world = Distributed(postgres, kafka_server)
    endpoints = {service: Endpoint(port) for service, port in world.ports.items()}
    for service, endpoint in endpoints.items():
        await endpoint.start()
        world.upstreams[service] = endpoint.port
    try:
        await asyncio.to_thread(world.start)
        yield world, endpoints
    finally:
        await asyncio.to_thread(world.stop)
        for endpoint in endpoints.values():
            endpoint.stop()


async def test_a_rolling_upgrade_is_not_noticed(rolling: tuple[Distributed, dict[str, Endpoint]]) -> None:
    world, endpoints = rolling
    async with world.client() as client:
        chain = Chain(world, client)
        wave, session = await chain.open_wave(), await chain.live_session()
        responses, cards, reads = Load(), Load(), Load()
        loads = [responses, cards, reads]
        clients = [
            *(asyncio.create_task(respond(chain, responses, wave["id"])) for _ in range(3)),
            asyncio.create_task(place(chain, cards, session["id"])),
            asyncio.create_task(read(chain, reads)),
        ]
        for name in sorted(world.processes):
            await replace(world, endpoints, name)
        await until(partial(enough, loads), "a thousand requests", 120)
        for load in loads:
            load.over.set()
        await asyncio.gather(*clients)

        sent, unanswered = sum(x.sent for x in loads), [each for x in loads for each in x.unanswered]
        print(f"{sent} requests, {len(unanswered)} not answered at once: {unanswered}")
        assert 1 - len(unanswered) / sent >= ANSWERED, unanswered
        assert await chain.counted(wave["id"]) == len(responses.acknowledged)
        await until(partial(at_engine, chain, cards.acknowledged), "every card at the engine", 120)
        found = [c for c in await chain.configurations() if set(c["lineage"]["cards"]) & cards.acknowledged]
        assert sum(c["support"]["cards"] for c in found) == len(cards.acknowledged)


async def replace(world: Distributed, endpoints: dict[str, Endpoint], name: str) -> None:
    """A second process beside the first; when it is ready new connections are its own, and the first drains."""
    service, _, kind = name.partition("-")
    first = world.processes[name]
    if kind == "api":
        world.ports[service] = free_port()
    await asyncio.to_thread(world.start_process, name)
    if kind == "api":
        endpoints[service].target = world.ports[service]
    assert first.alive
    first.ask_to_end()
    assert await asyncio.to_thread(first.ended), f"{name} did not end by itself after SIGTERM:\n{first.log_tail()}"


async def respond(chain: Chain, load: Load, wave_id: str) -> None:
    path = f"/api/survey/v1/waves/{wave_id}/responses"
    while not load.over.is_set():
        headers = {"Idempotency-Key": uuid7()}
        load.acknowledged.add(str(await load.insist(chain, "POST", path, headers=headers, json=response())))


async def place(chain: Chain, load: Load, session_id: str) -> None:
    while not load.over.is_set():
        draft = {**card_draft([]), "contexts": [{"text": f"Condition {load.sent % 7}"}]}
        path = f"/api/cop/v1/sessions/{session_id}/cards/{uuid7()}"
        headers = {**NEW, **chain.world.headers("rapporteur:PL")}
        load.acknowledged.add(str(await load.insist(chain, "PUT", path, headers=headers, json=draft)))
        await asyncio.sleep(0.2)


async def read(chain: Chain, load: Load) -> None:
    while not load.over.is_set():
        await load.insist(chain, "GET", "/api/cmo/v1/configurations?limit=1", headers=chain.world.headers("analyst:*"))
        await load.insist(chain, "GET", "/api/wizard/v1/releases", headers=chain.world.headers("policymaker:*"))


async def enough(loads: list[Load]) -> bool | None:
    """So many that a single one in a thousand can be told."""
    return True if sum(load.sent for load in loads) >= 1000 else None


async def at_engine(chain: Chain, cards: set[str]) -> bool | None:
    there = {card for c in await chain.configurations() for card in c["lineage"]["cards"]}
    return True if cards <= there else None
