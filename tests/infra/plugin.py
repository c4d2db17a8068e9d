"""Fixtures that start real servers: once per run, when the first test asks, and stopped at the end."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest

from infra.databases import Databases
from infra.kafka import KafkaServer
from infra.ports import InfraUnavailableError
from infra.postgres import PostgresServer

T = TypeVar("T", KafkaServer, PostgresServer)


def missing(reason: str) -> None:
    """A server that cannot run here: a failure in CI, where everything is installed; elsewhere a skip that says why."""
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@contextmanager
def running(server: T) -> Iterator[T]:
    """The server from its start to its stop, which also clears away what a failed start left behind."""
    try:
        try:
            server.start()
        except InfraUnavailableError as error:
            missing(str(error))
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def kafka_server() -> Iterator[KafkaServer]:
    with running(KafkaServer()) as server:
        yield server


@pytest.fixture
def broker(kafka_server: KafkaServer) -> KafkaServer:
    """A broker that runs now; it may be one that keeps nothing (`durable` is False)."""
    if not kafka_server.running:
        kafka_server.restart()
    return kafka_server


@pytest.fixture
def kafka(broker: KafkaServer) -> KafkaServer:
    """Apache Kafka itself: keeps what it has taken, and compacts."""
    if not broker.durable:
        missing("needs Apache Kafka (Java 17, Maven): the broker wheel keeps nothing on disk, never compacts, "
                "and reports wrong end offsets")  # fmt: skip
    return broker


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with running(PostgresServer()) as server:
        yield server


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Databases:
    return Databases(tmp_path_factory.mktemp("databases"), lambda: request.getfixturevalue("postgres"))
