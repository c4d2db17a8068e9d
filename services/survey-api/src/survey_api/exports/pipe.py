"""From a writer on a thread to the answer of a request, and from the database's rows to that writer.

File formats are written by libraries that call `write`; the bytes leave as they come. The queue is short, so a slow
reader slows the writer down and nothing gathers in memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")
_AHEAD = 16
_PIECE = 64 * 1024


class Sink:
    """What a library writes to. Raises BrokenPipeError once nobody reads any more."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._queue: asyncio.Queue[bytes | None] = asyncio.Queue(_AHEAD)
        self._gathered = bytearray()
        self.abandoned = False
        self._position = 0

    def write(self, data: Any) -> int:
        if self.abandoned:
            raise BrokenPipeError("nobody reads this export any more")
        piece = bytes(data)
        self._gathered += piece
        self._position += len(piece)
        if len(self._gathered) >= _PIECE:
            self._put(bytes(self._gathered))
            self._gathered.clear()
        return len(piece)

    def tell(self) -> int:
        return self._position

    def flush(self) -> None:
        """Pieces leave when they are large enough, or at the end."""

    def seekable(self) -> bool:
        return False

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError("what has left cannot be written again")

    def finish(self) -> None:
        if self._gathered and not self.abandoned:
            self._put(bytes(self._gathered))
        self._put(None)

    def _put(self, piece: bytes | None) -> None:
        asyncio.run_coroutine_threadsafe(self._queue.put(piece), self._loop).result()

    async def pieces(self) -> AsyncIterator[bytes]:
        while (piece := await self._queue.get()) is not None:
            yield piece


def on_this_thread(loop: asyncio.AbstractEventLoop, parts: AsyncIterator[T]) -> Iterator[T]:
    """An asynchronous iterator, pulled by a thread other than the loop's."""

    async def following() -> tuple[bool, T | None]:
        try:
            return True, await anext(parts)
        except StopAsyncIteration:
            return False, None

    while True:
        more, part = asyncio.run_coroutine_threadsafe(following(), loop).result()
        if not more:
            return
        yield part  # type: ignore[misc]


async def written(write: Callable[[Sink, Iterator[T]], None], parts: AsyncIterator[T]) -> AsyncIterator[bytes]:
    """What `write` writes of the parts, as it comes. An error of the writer ends the answer with it."""
    loop = asyncio.get_running_loop()
    sink = Sink(loop)

    def work() -> None:
        try:
            write(sink, on_this_thread(loop, parts))
        except BrokenPipeError:
            if not sink.abandoned:
                raise
        finally:
            sink.finish()

    writer = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        async for piece in sink.pieces():
            yield piece
        await writer
    finally:
        sink.abandoned = True
        while not writer.done():
            # It may wait for room in the queue.
            async for _ in sink.pieces():
                pass
            await asyncio.wait([writer])
