"""A server that leaves without being missed: asked to end, it goes on answering for a moment and closes each connection
behind its answer.

A gateway keeps connections open to use them again. A server that only closes them loses the request that is just on
its way on one of them; told `Connection: close` with an answer, the gateway opens the next one elsewhere."""

from __future__ import annotations

import signal
import time
from types import FrameType

import uvicorn

GRACEFUL_S = 10
"""How long requests that are under way may still take when the server has stopped taking new ones."""
KEEP_ALIVE_S = 75
"""How long an unused connection stays open: longer than the gateway keeps it (deploy/caddy/Caddyfile), which is then
the one to close it, and never sends into a connection that was just closed here."""
_CLOSE = (b"connection", b"close")


class DrainingServer(uvicorn.Server):
    """SIGTERM: `drain_s` seconds of answering with `Connection: close`, then uvicorn's own stop. A second signal, and
    SIGINT, stop it at once."""

    def __init__(self, config: uvicorn.Config, drain_s: float) -> None:
        super().__init__(config)
        self._drain_s = drain_s
        self._drained_at: float | None = None

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if sig == signal.SIGTERM and self._drained_at is None and self.started:
            self._drained_at = time.monotonic() + self._drain_s
            self.config.encoded_headers.append(_CLOSE)
            # uvicorn makes the headers of all answers anew once a second only.
            self.server_state.default_headers = [*self.server_state.default_headers, _CLOSE]
        else:
            super().handle_exit(sig, frame)

    async def on_tick(self, counter: int) -> bool:
        if self._drained_at is not None and time.monotonic() >= self._drained_at and not self.should_exit:
            super().handle_exit(signal.SIGTERM, None)
        return await super().on_tick(counter)
