"""A keep-alive HTTP/1.1 connection, and a listener to a server-sent stream: as little as measuring needs."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """Status, body, and the seconds until it was read."""

    status: int
    body: bytes
    took_s: float

    def json(self) -> Any:
        return json.loads(self.body)


class Connection:
    """One request at a time. It connects with the first."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def send(self, method: str, path: str, headers: Mapping[str, str], body: Any = None) -> Answer:
        reader, writer = await self._opened()
        content = b"" if body is None else json.dumps(body).encode()
        began = time.perf_counter()
        writer.write(_head(method, path, headers, len(content)) + content)
        status, length, chunked = await _read_head(reader)
        answered = await _read_chunked(reader) if chunked else await reader.readexactly(length)
        return Answer(status, answered, time.perf_counter() - began)

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()

    async def _opened(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        return self._streams


async def listen(port: int, path: str, headers: Mapping[str, str]) -> AsyncIterator[tuple[float, bytes]]:
    """Whole messages of a stream, each with the wall clock's time of its arrival. Ends with the stream."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 22)
    try:
        writer.write(_head("GET", path, headers, 0))
        status, _, _ = await _read_head(reader)
        assert status == 200, status
        rest = b""
        while True:
            size = int(await reader.readuntil(b"\r\n"), 16)
            if size == 0:
                return
            rest += (await reader.readexactly(size + 2))[:-2]
            at = time.time()
            *whole, rest = rest.split(b"\n\n")
            for message in whole:
                yield at, message
    finally:
        writer.close()


def _head(method: str, path: str, headers: Mapping[str, str], length: int) -> bytes:
    sent = {"Host": "127.0.0.1", "Content-Type": "application/json", "Content-Length": str(length), **headers}
    return "\r\n".join([f"{method} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in sent.items())]).encode() + b"\r\n\r\n"


async def _read_head(reader: asyncio.StreamReader) -> tuple[int, int, bool]:
    """→ status, content length, whether the body is chunked"""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower().split("\r\n")
    length = next((int(line.split(":")[1]) for line in lines if line.startswith("content-length")), 0)
    return int(lines[0].split(" ")[1]), length, "transfer-encoding: chunked" in lines


async def _read_chunked(reader: asyncio.StreamReader) -> bytes:
    parts = b""
    while (size := int(await reader.readuntil(b"\r\n"), 16)) > 0:
        parts += (await reader.readexactly(size + 2))[:-2]
    await reader.readexactly(2)
    return parts
