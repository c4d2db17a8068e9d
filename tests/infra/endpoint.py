"""A TCP endpoint whose target can change while connections are open: what a Kubernetes Service is to its pods."""

from __future__ import annotations

import asyncio
from contextlib import suppress


class Endpoint:
    """Forwards each new connection to `target`, a port of this machine. Open ones stay where they are."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.port = 0
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._forward, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def stop(self) -> None:
        assert self._server is not None, "the endpoint was never started"
        self._server.close()

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            to_read, to_write = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        # The one who ends first ends both, as a closed connection is closed at either end.
        ends = [asyncio.create_task(_pipe(reader, to_write)), asyncio.create_task(_pipe(to_read, writer))]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in ends:
                each.cancel()
            for end in (writer, to_write):
                end.close()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
