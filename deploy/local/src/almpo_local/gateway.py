"""The gateway in process: the routing table, the web application's files, and the issuer under /auth."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from servicekit.problems import Problem
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .traces import PREFIX

ROUTES = (
    ("/api/survey/", "survey-api"),
    ("/api/cop/", "cop-api"),
    ("/api/cmo/", "cmo-engine"),
    ("/api/wizard/", "wizard-api"),
)
"""Path prefix → the service that gets what is below it, unchanged. deploy/routes.json says the same."""

_COMPRESSED_FROM = 2048
"""Bytes of an answer from which compressing is worth its time; a questionnaire in six languages shrinks to a third."""
_COMPRESSION = 5

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
HEADERS = (
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)


class Gateway:
    """Dispatches by prefix. Requests for another host's name are refused: a page elsewhere must not reach us so."""

    def __init__(
        self, services: Mapping[str, ASGIApp], issuer: ASGIApp, spa: ASGIApp, origin: str, traces: ASGIApp | None = None
    ) -> None:
        # Streams of events are left alone: every line leaves at once.
        smaller = {name: GZipMiddleware(app, _COMPRESSED_FROM, _COMPRESSION) for name, app in services.items()}
        self._routes = [(prefix, smaller[name]) for prefix, name in ROUTES]
        self._issuer, self._spa, self._traces = issuer, spa, traces
        self._origin = origin
        self._host = urlsplit(origin).netloc
        self._names = _LOOPBACK | {urlsplit(origin).hostname or ""}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the gateway passes on HTTP only, not {scope['type']}")
        await self._app_for(scope)(scope, receive, _with_headers(send))

    def _app_for(self, scope: Scope) -> ASGIApp:
        path: str = scope["path"]
        host = Headers(scope=scope).get("host", "")
        if urlsplit(f"//{host}").hostname not in self._names:
            detail = f"This platform is at {self._origin}; set ALMPO_PUBLIC_URL if browsers find it elsewhere."
            return Problem(421, "wrong-host", detail, title="Not the host that was asked").response()
        for prefix, app in self._routes:
            if path.startswith(prefix):
                return app
        if path == "/api" or path.startswith("/api/"):
            services = ", ".join(prefix.rstrip("/") for prefix, _ in ROUTES)
            return Problem(404, "not-found", f"No service answers here. The services are at {services}.").response()
        if path.startswith("/auth/"):
            return self._issuer
        if path.startswith(PREFIX) and self._traces is not None:
            return self._traces
        if host != self._host and path != "/config.json" and scope["method"] == "GET" and _is_page(scope):
            # Sign-in returns to one exact address: a browser that came by another name of this machine goes there.
            query = f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else ""
            return RedirectResponse(f"{self._origin}{path}{query}", 307)
        return self._spa


def _is_page(scope: Scope) -> bool:
    return "text/html" in Headers(scope=scope).get("accept", "")


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS:
                headers.setdefault(name, value)
        await send(message)

    return sending
