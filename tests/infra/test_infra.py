"""The servers that the other tests stand on: each starts, does its work, survives kill -9 and stops."""

from __future__ import annotations

import asyncio
import urllib.request
import uuid
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from kafka import KafkaAdminClient, KafkaProducer

from infra.caddy import CaddyServer
from infra.kafka import KafkaServer
from infra.plugin import running
from infra.ports import accepts_tcp, free_port
from infra.postgres import PostgresServer


def test_kafka_keeps_its_topics_when_it_is_killed(kafka: KafkaServer) -> None:
    topic = f"smoke-{uuid.uuid4()}"
    admin = KafkaAdminClient(bootstrap_servers=kafka.bootstrap)
    admin.create_topics({topic: {"num_partitions": 2, "replication_factor": 1}}, wait_for_metadata=True)
    producer = KafkaProducer(bootstrap_servers=kafka.bootstrap, acks="all")
    assert producer.send(topic, b"before", key=b"k").get(timeout=20).offset == 0
    producer.close()
    admin.close()

    kafka.kill9()
    assert not accepts_tcp(kafka.port)
    kafka.restart()

    producer = KafkaProducer(bootstrap_servers=kafka.bootstrap, acks="all")
    assert producer.send(topic, b"after", key=b"k").get(timeout=20).offset == 1
    producer.close()


@pytest.fixture
def own_postgres() -> Iterator[PostgresServer]:
    """A server of its own: after hundreds of tests the shared one would have all their databases to recover."""
    with running(PostgresServer()) as server:
        yield server


async def test_postgres_keeps_what_was_committed_when_it_is_killed(own_postgres: PostgresServer) -> None:
    postgres = own_postgres
    dsn = postgres.create_database(f"smoke_{uuid.uuid4().hex}").replace("+asyncpg", "")
    connection = await asyncpg.connect(dsn)
    await connection.execute("CREATE TABLE said (words text)")
    await connection.execute("INSERT INTO said VALUES ('kept')")

    await asyncio.to_thread(postgres.kill9)
    await asyncio.to_thread(postgres.restart)

    connection = await asyncpg.connect(dsn)
    assert await connection.fetchval("SELECT words FROM said") == "kept"
    await connection.close()


def test_caddy_answers_by_its_caddyfile_and_environment(tmp_path: Path) -> None:
    caddyfile = tmp_path / "Caddyfile"
    caddyfile.write_text('{\n\tadmin off\n}\nhttp://127.0.0.1:{$PORT} {\n\trespond "{$WORD}"\n}\n')
    port = free_port()
    caddy = CaddyServer(caddyfile, port, env={"PORT": str(port), "WORD": "dzień dobry"})
    caddy.start()
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10) as answer:
            assert answer.read().decode() == "dzień dobry"
    finally:
        caddy.stop()
    assert not accepts_tcp(port)
