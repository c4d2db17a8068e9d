"""Between a client and PostgreSQL: counts the round trips that pass, and can lose an answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit, urlunsplit


class Wire:
    """`url` leads through here to the server. Every exchange ends with the server's ReadyForQuery (`Z`), so their
    number is the number of round trips (PostgreSQL's protocol, "Message Flow")."""

    def __init__(self, url: str) -> None:
        self.round_trips = 0
        self.lose_next_answer = False
        """The server has done what it was asked, and the client loses its connection before it is told."""
        self._to = urlsplit(url)
        self._port = 0

    @property
    def url(self) -> str:
        user = self._to.netloc.rpartition("@")[0]
        return urlunsplit(self._to._replace(netloc=f"{user}@127.0.0.1:{self._port}", query="ssl=disable"))

    @asynccontextmanager
    async def counting(self) -> AsyncIterator[Wire]:
        server = await asyncio.start_server(self._client, "127.0.0.1", 0)
        self._port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(self._to.hostname, self._to.port)
        try:
            await asyncio.gather(self._asked(reader, back), self._answered(there, writer))
        finally:
            writer.close()
            back.close()

    async def _asked(self, reader: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
        while data := await reader.read(65_536):
            to.write(data)
        to.write_eof()

    async def _answered(self, reader: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readexactly(5)
                rest = await reader.readexactly(int.from_bytes(head[1:], "big") - 4)
                if head[:1] == b"Z":
                    self.round_trips += 1
                    if self.lose_next_answer:
                        self.lose_next_answer = False
                        to.transport.abort()
                        return
                to.write(head + rest)
        except asyncio.IncompleteReadError:
            to.close()
