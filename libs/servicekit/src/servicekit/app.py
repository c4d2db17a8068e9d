"""The frame of a service's HTTP side: problems, health, documentation, limits."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from fastapi import APIRouter, FastAPI
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from opentelemetry.trace import SpanKind
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import problems, telemetry
from .db import DatabaseUnavailableError
from .deps import Deps
from .docs import docs_router
from .live import LiveHub
from .openapi import document_errors
from .problems import Problem
from .settings import code_version

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def service_app(
    name: str,
    title: str,
    description: str,
    deps: Deps,
    routers: Sequence[APIRouter],
    lifespan: Lifespan | None = None,
    untraced: re.Pattern[str] | None = None,
) -> FastAPI:
    """A service's application: its routers under `/api/<name>/v1`, health and docs beside them. `untraced`: of paths
    that match no span is recorded, as it would keep the moment at which somebody without a name did something."""
    app = FastAPI(
        title=title,
        description=description,
        version=code_version(),
        openapi_url=f"/api/{name}/openapi.json",
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=_operation_id,
        lifespan=_until_streams_end(lifespan),
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
    )
    app.state.deps = deps
    app.state.under_way = set()
    app.state.live = LiveHub(deps.database, deps.tables)
    problems.install(app)
    app.include_router(_health(name, deps))
    app.include_router(docs_router(name, title))
    for router in routers:
        app.include_router(router, prefix=f"/api/{name}/v1")
    document_errors(app)
    app.add_middleware(_Edge, max_body_bytes=deps.settings.max_body_bytes, untraced=untraced)
    return app


def _until_streams_end(lifespan: Lifespan | None) -> Lifespan:
    """Whatever the deployment wants of the app's life; live streams end before what they read from is closed."""

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        async with nullcontext() if lifespan is None else lifespan(app):
            try:
                yield
            finally:
                await app.state.live.close()

    return life


def _operation_id(route: APIRoute) -> str:
    return route.name


def _health(name: str, deps: Deps) -> APIRouter:
    router = APIRouter(prefix=f"/api/{name}", include_in_schema=False)

    @router.get("/livez")
    async def livez() -> dict[str, str]:
        return {"status": "alive"}

    @router.get("/readyz")
    async def readyz() -> JSONResponse:
        try:
            await deps.database.ping()
        except DatabaseUnavailableError as error:
            raise Problem(503, "not-ready", f"The database does not answer: {error}") from error
        return JSONResponse({"status": "ready"})

    return router


class _Edge:
    """Refuses bodies over the limit before they are read whole, and continues the caller's trace."""

    def __init__(self, app: ASGIApp, max_body_bytes: int, untraced: re.Pattern[str] | None) -> None:
        self._app, self._max, self._untraced = app, max_body_bytes, untraced

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {key.decode("latin-1"): value.decode("latin-1") for key, value in scope["headers"]}
        length = headers.get("content-length") or "0"
        if not length.isdecimal() or int(length[:20]) > self._max:
            await _too_large(self._max).response()(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > self._max:
                # FastAPI passes an HTTPException on from reading a body, and nothing else.
                raise HTTPException(413, _too_large(self._max).detail)
            return message

        recorded = self._untraced is None or self._untraced.search(scope["path"]) is None
        with telemetry.continued(f"{scope['method']} {scope['path']}", headers, SpanKind.SERVER, recorded=recorded):
            await self._app(scope, counted, send)


def _too_large(limit: int) -> Problem:
    return Problem(413, "body-too-large", f"A body may have at most {limit} bytes; send it in parts.")


@asynccontextmanager
async def closing(deps: Deps) -> AsyncIterator[None]:
    """A lifespan that closes what the deployment opened for this app alone."""
    try:
        yield
    finally:
        await deps.close()
