"""A small HTTP/1.1 load generator: keep-alive connections, one request each at a time, latencies kept.

Only the server's CPU time is judged, so the client may be plain; it runs in the bench's own process."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Load:
    """What a run saw: seconds per request, sorted, and how long all of it took."""

    latencies: list[float]
    elapsed_s: float
    statuses: dict[int, int]

    @property
    def per_second(self) -> float:
        return len(self.latencies) / self.elapsed_s

    def percentile(self, share: float) -> float:
        return self.latencies[min(len(self.latencies) - 1, int(share * len(self.latencies)))]


async def post_all(
    port: int, path: str, bodies: Iterator[Any], *, requests: int, clients: int, headers: Callable[[], dict[str, str]]
) -> Load:
    """Send `requests` POSTs over `clients` connections to 127.0.0.1:`port`. Bodies are JSON values, or bytes as is."""
    left = requests
    latencies: list[float] = []
    statuses: dict[int, int] = {}

    async def client() -> None:
        nonlocal left
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while left > 0:
            left -= 1
            given = next(bodies)
            body = given if isinstance(given, bytes) else json.dumps(given).encode()
            sent = {"Content-Type": "application/json", "Content-Length": len(body), **headers()}
            lines = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1", *(f"{k}: {v}" for k, v in sent.items())]
            began = time.perf_counter()
            writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
            status = await _read_answer(reader)
            latencies.append(time.perf_counter() - began)
            statuses[status] = statuses.get(status, 0) + 1
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(client() for _ in range(clients)))
    return Load(sorted(latencies), time.perf_counter() - began, statuses)


async def _read_answer(reader: asyncio.StreamReader) -> int:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    length = next((int(line.split(":")[1]) for line in head if line.lower().startswith("content-length")), 0)
    await reader.readexactly(length)
    return int(head[0].split(" ")[1])


def cpu_seconds(pid: int) -> float:
    """CPU time that a process has used until now, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


def tree_cpu_seconds(pid: int) -> float:
    """The same of a process and its children, those that have ended included (PostgreSQL: a process per client)."""
    while True:
        try:
            return _tree_cpu_seconds(pid)
        except (FileNotFoundError, ProcessLookupError):
            if not Path(f"/proc/{pid}").exists():
                raise
            # A child ended meanwhile: its time is its parent's now.


def _tree_cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    ended = (int(fields[13]) + int(fields[14])) / 100
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return cpu_seconds(pid) + ended + sum(_tree_cpu_seconds(int(child)) for child in children)
