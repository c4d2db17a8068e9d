"""The frame of a service's HTTP side: problems, health, documentation, limits."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from fastapi import APIRouter, FastAPI
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from opentelemetry.trace import SpanKind
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import metrics, migrations, problems, telemetry
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
    package: str | None = None,
) -> FastAPI:
    """A service's application: its routers under `/api/<name>/v1`, health and docs beside them. `untraced`: of paths
    that match no span is recorded, as it would keep the moment at which somebody without a name did something.
    `package`: whose migrations must be through before the service is ready."""
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
    app.include_router(_health(name, deps, package))
    app.include_router(docs_router(name, title))
    app.router.routes.extend(_routes(name, tuple(routers)))
    document_errors(app)
    app.add_middleware(_Edge, service=name, max_body_bytes=deps.settings.max_body_bytes, untraced=untraced)
    return app


_KEPT: dict[tuple[str, tuple[int, ...]], tuple[tuple[APIRouter, ...], list[BaseRoute]]] = {}


def _routes(name: str, routers: tuple[APIRouter, ...]) -> list[BaseRoute]:
    """The routers under `/api/<name>/v1`. What FastAPI works out for each route, its parameters and models, takes a
    service a fifth of a second and is the same whatever app it stands in: a process that makes many apps, as tests do,
    works it out once."""
    key = (name, tuple(map(id, routers)))
    if key not in _KEPT:
        frame = APIRouter(generate_unique_id_function=_operation_id)
        for router in routers:
            frame.include_router(router, prefix=f"/api/{name}/v1")
        # The routers are kept as well: an identity whose object is gone would be given to another.
        _KEPT[key] = routers, frame.routes
    return _KEPT[key][1]


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


def _health(name: str, deps: Deps, package: str | None) -> APIRouter:
    router = APIRouter(prefix=f"/api/{name}", include_in_schema=False)

    @router.get("/livez")
    async def livez() -> dict[str, str]:
        return {"status": "alive"}

    @router.get("/readyz")
    async def readyz() -> JSONResponse:
        try:
            await deps.database.ping()
            served = package is None or migrations.serves(package, await _revision(deps))
        except DatabaseUnavailableError as error:
            raise Problem(503, "not-ready", f"The database does not answer: {error}") from error
        if not served:
            raise Problem(503, "not-ready", "The database is not at this version's schema yet: run `migrate`.")
        return JSONResponse({"status": "ready"})

    return router


async def _revision(deps: Deps) -> str | None:
    """The schema's revision; None for a database that no migration has reached."""
    try:
        async with deps.database.read() as tx:
            found: str | None = (await tx.execute(migrations.REVISION)).scalar()
    except DBAPIError:
        return None
    return found


class _Edge:
    """Refuses bodies over the limit before they are read whole, continues the caller's trace, and measures."""

    def __init__(self, app: ASGIApp, service: str, max_body_bytes: int, untraced: re.Pattern[str] | None) -> None:
        self._app, self._service, self._max, self._untraced = app, service, max_body_bytes, untraced
        self._health = {f"/api/{service}/livez", f"/api/{service}/readyz"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in self._health:
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
        answer = _Answer(send)
        method, began = scope["method"], time.perf_counter()
        told = {"almpo.service": self._service, "http.request.method": method}
        with telemetry.continued(method, headers, SpanKind.SERVER, recorded=recorded, **told) as span:
            try:
                await self._app(scope, counted, answer)
            finally:
                route = self._route(scope)
                if span is not None:
                    span.update_name(f"{method} {route}")
                    span.set_attributes({"http.route": route, "http.response.status_code": answer.status})
                    if answer.status >= 500:
                        telemetry.failed(span, str(answer.status))
                if not answer.streamed:
                    about: metrics.Attributes = {"service": self._service, "http.route": route}
                    about |= {"http.request.method": method, "http.response.status_code": answer.status}
                    metrics.requested(time.perf_counter() - began, about, quiet=not recorded)

    def _route(self, scope: Scope) -> str:
        """The route as written in the code: paths hold ids, and anything that a caller types."""
        path: str | None = getattr(scope.get("route"), "path", None)
        if path is None or path.startswith("/api/"):
            return path or "none"
        return f"/api/{self._service}/v1{path}"


class _Answer:
    """What is sent, looked at on its way: its status, and whether it is a live stream (which lasts as long as its
    listener stays)."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = 500  # until something else is sent
        self.streamed = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.streamed = (b"content-type", b"text/event-stream") in {
                (name.lower(), value.split(b";")[0]) for name, value in message.get("headers", ())
            }
        await self._send(message)


def _too_large(limit: int) -> Problem:
    return Problem(413, "body-too-large", f"A body may have at most {limit} bytes; send it in parts.")


@asynccontextmanager
async def closing(deps: Deps) -> AsyncIterator[None]:
    """A lifespan that closes what the deployment opened for this app alone."""
    try:
        yield
    finally:
        await deps.close()
