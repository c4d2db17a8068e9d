"""Following a server-sent stream of an app, without a network."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI

Told = tuple[str, Any]
"""An event's name and its data."""


@asynccontextmanager
async def listening(app: FastAPI, path: str, headers: Mapping[str, str]) -> AsyncIterator[AsyncIterator[Told]]:
    """The events of a stream as they come; they end where the service ends the stream. Leaving hangs up."""
    arriving: asyncio.Queue[bytes | None] = asyncio.Queue()
    hung_up = asyncio.Event()

    async def receive() -> dict[str, Any]:
        await hung_up.wait()
        return {"type": "http.disconnect"}

    async def send(message: Mapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            assert message["status"] == 200, message
        else:
            await arriving.put(message.get("body", b""))
            if not message.get("more_body"):
                await arriving.put(None)

    async def told() -> AsyncIterator[Told]:
        rest = b""
        while (piece := await arriving.get()) is not None:
            *whole, rest = (rest + piece).split(b"\n\n")
            for message in whole:
                if not message.startswith(b":"):
                    said = dict(line.split(": ", 1) for line in message.decode().split("\n"))
                    yield said["event"], json.loads(said["data"])

    scope = {
        "type": "http", "http_version": "1.1", "method": "GET", "scheme": "http", "path": path,
        "raw_path": path.encode(), "query_string": b"", "root_path": "", "asgi": {"version": "3.0"},
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1), "server": ("almpo.test", 80),
    }  # fmt: skip
    call = asyncio.ensure_future(app(scope, receive, send))
    try:
        yield told()
    finally:
        hung_up.set()
        await call
