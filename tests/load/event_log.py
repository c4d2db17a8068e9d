"""The embedded event log alone: how many records a second it appends durably, and delivers."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from pathlib import Path

from servicekit.events.log import Record, Topic, TopicKind
from servicekit.events.sqlite_log import SqliteLog

TOPIC = Topic("bench.v1", TopicKind.STATE)
BATCHES, SIZE = 100, 200


def run() -> None:
    """Print both rates for records of 400 bytes."""
    asyncio.run(_run(SqliteLog(Path(tempfile.mkdtemp(prefix="almpo-bench-")) / "log.db")))


async def _run(log: SqliteLog) -> None:
    await log.ensure_topics([TOPIC])
    body = json.dumps({"words": "x" * 400}).encode()
    began = time.perf_counter()
    for _ in range(BATCHES):
        await log.append([Record(TOPIC.name, f"key {n}", body, {"ce_id": "1"}) for n in range(SIZE)])
    append_s = time.perf_counter() - began
    consumer = log.consumer("readers", [TOPIC.name])
    delivered, began = 0, time.perf_counter()
    while delivered < BATCHES * SIZE:
        delivered += len(await consumer.poll(500, 1.0))
    read_s = time.perf_counter() - began
    await consumer.close()
    await log.close()
    print(f"\nEmbedded event log, {delivered} records in batches of {SIZE}")
    print(f"  append   {delivered / append_s:8.0f}/s\n  deliver  {delivered / read_s:8.0f}/s")
