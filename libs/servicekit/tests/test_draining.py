"""An API that is asked to end: whoever is connected is answered, and told to go elsewhere for the next request."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from infra.ports import free_port
from servicekit.draining import DrainingServer

DRAIN_S = 0.6


class _Server(DrainingServer):
    """Signals are the test's to give."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@pytest.fixture
async def server() -> AsyncIterator[_Server]:
    app = FastAPI()

    @app.get("/")
    async def hello() -> str:
        return "here"

    config = uvicorn.Config(app, port=free_port(), log_config=None, lifespan="off", timeout_graceful_shutdown=2)
    made = _Server(config, DRAIN_S)
    serving = asyncio.create_task(made.serve())
    async with asyncio.timeout(10):
        while not made.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
    yield made
    made.should_exit = True
    await serving


async def ended(server: _Server) -> bool:
    async with asyncio.timeout(5):
        while server.server_state.connections or any(each.is_serving() for each in server.servers):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return True


async def test_it_answers_for_a_moment_and_closes_behind_each_answer(server: _Server) -> None:
    address = f"http://127.0.0.1:{server.config.port}/"
    async with httpx.AsyncClient() as old, httpx.AsyncClient() as new:
        assert "connection" not in (await old.get(address)).headers
        began = time.monotonic()
        server.handle_exit(signal.SIGTERM, None)
        for client in (old, new, old):
            answer = await client.get(address)
            assert answer.json() == "here"
            assert answer.headers["connection"] == "close"
        assert await ended(server)
        assert time.monotonic() - began >= DRAIN_S
        with pytest.raises(httpx.ConnectError):
            await new.get(address)


@pytest.mark.parametrize("signals", [[signal.SIGINT], [signal.SIGTERM, signal.SIGTERM]])
async def test_who_is_in_a_hurry_does_not_wait(server: _Server, signals: list[signal.Signals]) -> None:
    for each in signals:
        server.handle_exit(each, None)
    assert server.should_exit
