"""Errors as RFC 9457 problem documents: each names what is wrong, where, and what would mend it."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.routing import Match

log = logging.getLogger(__name__)

TYPE_BASE = "https://eu-almpo.eu/problems/"
_TITLES = {
    400: "The request cannot be understood",
    401: "A valid token is needed",
    403: "Not allowed with this role",
    404: "There is nothing here",
    405: "This method is not offered here",
    409: "Conflicts with what is under way",
    410: "This is gone",
    412: "It was changed in the meantime",
    413: "The body is too large",
    415: "This media type is not accepted",
    422: "Some of the input is not valid",
    428: "A precondition is required",
    429: "Too many requests",
    500: "Something failed on our side",
    503: "Not available at the moment",
}
_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
_SLUGS = {404: "not-found", 405: "method-not-allowed", 413: "body-too-large"}


class FieldError(BaseModel):
    """One fault. `pointer` is a JSON Pointer into the body, or `/query/x`, `/path/x`, `/header/x`."""

    pointer: str = Field(examples=["/stratum/country"])
    code: str
    message: str


class ProblemDocument(BaseModel):
    """`application/problem+json`"""

    type: str
    title: str
    status: int
    detail: str | None = None
    errors: list[FieldError] = []


class Problem(Exception):  # noqa: N818 - the field's own word (RFC 9457)
    """Raise it anywhere below a route; the transaction rolls back and the caller gets the document."""

    def __init__(
        self,
        status: int,
        slug: str,
        detail: str,
        *,
        title: str | None = None,
        errors: Sequence[FieldError] = (),
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status, self.slug, self.detail = status, slug, detail
        self.title = title or _TITLES.get(status, "Error")
        self.errors, self.headers, self.extra = list(errors), dict(headers or {}), dict(extra or {})

    def document(self) -> dict[str, Any]:
        return {
            "type": TYPE_BASE + self.slug,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            **({"errors": [error.model_dump() for error in self.errors]} if self.errors else {}),
            **self.extra,
        }

    def response(self) -> JSONResponse:
        return JSONResponse(self.document(), self.status, headers=self.headers, media_type="application/problem+json")


def not_found(what: str, identifier: str) -> Problem:
    return Problem(404, "not-found", f"There is no {what} with the id {identifier}.")


def invalid(pointer: str, code: str, message: str) -> Problem:
    """422 with one fault."""
    return Problem(422, "invalid-input", message, errors=[FieldError(pointer=pointer, code=code, message=message)])


def invalid_many(errors: Sequence[FieldError]) -> Problem:
    """422 with every fault found, so that they can be mended in one go."""
    return Problem(422, "invalid-input", f"{len(errors)} fault(s) were found in the input.", errors=errors)


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """For a route's `responses=`: what can go wrong, besides 401 and 422 which every route may answer."""
    return {
        status: {
            "model": ProblemDocument,
            "description": _TITLES[status],
            "content": {"application/problem+json": {}},
        }
        for status in statuses
    }


def pointer_of(location: Sequence[str | int]) -> str:
    """Pydantic's location → JSON Pointer. Body faults point into the body itself."""
    # A field's name is somebody's input too, and may hold half a surrogate pair, which no answer could be encoded with.
    parts = [str(part).encode("utf-8", "backslashreplace").decode() for part in location]
    if parts and parts[0] == "body":
        parts = parts[1:]
    return "/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in parts)


def field_errors(raised: Sequence[Any]) -> list[FieldError]:
    """Pydantic's error list → our faults; input values are left out, they may be personal."""
    return [
        FieldError(
            pointer=pointer_of(error["loc"]),
            code=error["type"],
            message=error["msg"].removeprefix("Value error, "),
        )
        for error in raised
    ]


def _allowed(app: FastAPI, request: Request) -> dict[str, str]:
    """Every method of the path. Starlette names those of the first route alone, and each route here has one."""
    offered = {
        method
        for method in _METHODS
        if any(route.matches({**request.scope, "method": method})[0] is Match.FULL for route in app.routes)
    }
    return {"Allow": ", ".join(sorted(offered))}


def install(app: FastAPI) -> None:
    """Make every error of the app a problem document: ours, validation, routing, and the unforeseen."""

    @app.exception_handler(Problem)
    async def _problem(request: Request, raised: Problem) -> JSONResponse:
        return raised.response()

    @app.exception_handler(RequestValidationError)
    async def _validation(request: Request, raised: RequestValidationError) -> JSONResponse:
        return invalid_many(field_errors(raised.errors())).response()

    @app.exception_handler(HTTPException)
    async def _http(request: Request, raised: HTTPException) -> JSONResponse:
        slug = _SLUGS.get(raised.status_code, f"http-{raised.status_code}")
        headers = {**(raised.headers or {}), **(_allowed(app, request) if raised.status_code == 405 else {})}
        return Problem(raised.status_code, slug, str(raised.detail), headers=headers).response()

    @app.exception_handler(Exception)
    async def _unforeseen(request: Request, raised: Exception) -> JSONResponse:
        # The route as written in the code: a path holds what a caller typed.
        route = getattr(request.scope.get("route"), "path", "an unknown path")
        log.exception("unforeseen error on %s %s", request.method, route, exc_info=raised)
        return Problem(500, "internal-error", "The error was logged; nothing of this request was kept.").response()
