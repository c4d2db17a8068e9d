"""Asking an application without a network, cheaply: a matrix asks thousands of times."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from starlette.types import ASGIApp


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    @property
    def problem(self) -> str:
        """The slug of a problem document's type."""
        return str(self.json().get("type", "")).rsplit("/", 1)[-1] if self.status >= 400 and self.body else ""


async def ask(
    app: ASGIApp,
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    json_body: Any = None,
    body: bytes = b"",
    client: str = "127.0.0.1",
) -> Answer:
    """One request and its answer. A stream of events is hung up on once it has begun: that it was granted is known."""
    given = {name.lower(): value for name, value in (headers or {}).items()}
    if json_body is not None:
        body = json.dumps(json_body).encode()
        given.setdefault("content-type", "application/json")
    if body:
        given.setdefault("content-length", str(len(body)))
    hung_up = asyncio.Event()
    sent = False
    started: dict[str, Any] = {}
    pieces: list[bytes] = []

    async def receive() -> dict[str, Any]:
        nonlocal sent
        if not sent:
            sent = True
            return {"type": "http.request", "body": body, "more_body": False}
        await hung_up.wait()
        return {"type": "http.disconnect"}

    async def send(message: Mapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            started.update(message)
            if any(b"text/event-stream" in value for _, value in message["headers"]):
                hung_up.set()
        else:
            pieces.append(message.get("body", b""))
            if not message.get("more_body"):
                hung_up.set()

    scope = {
        "type": "http", "http_version": "1.1", "method": method, "scheme": "http", "path": path,
        "raw_path": quote(path).encode(), "query_string": urlencode(query or {}, doseq=True).encode(), "root_path": "",
        "asgi": {"version": "3.0"}, "client": (client, 1), "server": ("almpo.test", 80),
        "headers": [(b"host", b"almpo.test"), *((n.encode(), v.encode()) for n, v in given.items())],
    }  # fmt: skip
    try:
        await app(scope, receive, send)
    except Exception:
        # The application answers 500 and passes its error on to the server, whose log it is for.
        if started.get("status") != 500:
            raise
    names = {name.decode().lower(): value.decode("latin-1") for name, value in started["headers"]}
    return Answer(int(started["status"]), names, b"".join(pieces))
