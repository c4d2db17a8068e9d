"""A world per session and kind, started when the first test asks for it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from infra.kafka import KafkaServer
from infra.postgres import PostgresServer

from system.chain import Chain
from system.worlds import Distributed, Embedded, World


@pytest.fixture(scope="session")
def embedded() -> Iterator[World]:
    world = Embedded()
    try:
        world.start()
        yield world
    finally:
        world.stop()


@pytest.fixture(scope="session")
def distributed(postgres: PostgresServer, kafka_server: KafkaServer) -> Iterator[World]:
    world = Distributed(postgres, kafka_server)
    try:
        world.start()
        yield world
    finally:
        world.stop()


@pytest.fixture(params=["embedded", "distributed"])
def world(request: pytest.FixtureRequest) -> World:
    found: World = request.getfixturevalue(request.param)
    return found


@pytest.fixture
async def chain(world: World) -> AsyncIterator[Chain]:
    async with world.client() as client:
        yield Chain(world, client)
