"""The OpenAPI document says what every route may answer, not only what its author thought of.

FastAPI derives what a route takes and gives from its signature. What no signature says, and holds for all alike, is
added here once: that every error is a problem document, and which errors the kit itself may answer with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from .auth import PERHAPS, SIGNED_IN
from .problems import ProblemDocument, problems

_NOT_SAID = ("HTTPValidationError", "ValidationError")
"""FastAPI's own form of a validation error, which no service sends."""


def document_errors(app: FastAPI) -> None:
    """Let `app.openapi()` tell of all errors. It is made once, when somebody first asks."""

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app)
        return app.openapi_schema

    app.openapi = described  # type: ignore[method-assign] # FastAPI's documented way to extend it


def _described(app: FastAPI) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        license_info=app.license_info,
        routes=app.routes,
    )
    components = document.setdefault("components", {}).setdefault("schemas", {})
    for unsaid in _NOT_SAID:
        components.pop(unsaid, None)
    # FieldError stands in it: the references lead to where FastAPI would have put both.
    schema = ProblemDocument.model_json_schema(ref_template="#/components/schemas/{model}")
    components |= schema.pop("$defs") | {"ProblemDocument": schema}
    document["components"]["schemas"] = dict(sorted(components.items()))
    document["components"].get("securitySchemes", {}).pop(PERHAPS, None)
    for operations in document["paths"].values():
        for operation in operations.values():
            _describe(operation)
    return document


def _describe(operation: dict[str, Any]) -> None:
    answers: dict[str, Any] = operation["responses"]
    parameters = {each["name"] for each in operation.get("parameters", ())}
    if operation.get("security") == [{PERHAPS: []}]:
        # A token is read where there is one; nobody needs any.
        operation["security"] = [{}, {SIGNED_IN: []}]
    for added in _of_the_kit(operation, parameters):
        answers.setdefault(str(added), {})
    if not parameters and "requestBody" not in operation:
        answers.pop("422", None)
    for status, answer in answers.items():
        if int(status) >= 400:
            told = problems(int(status))[int(status)]
            kept = {media: said for media, said in answer.get("content", {}).items() if not media.endswith("json")}
            document = {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}
            answer |= {"description": told["description"], "content": {"application/problem+json": document, **kept}}
    operation["responses"] = dict(sorted(answers.items()))


def _of_the_kit(operation: dict[str, Any], parameters: set[str]) -> Iterator[int]:
    if "requestBody" in operation:
        yield from (400, 413)
    elif "cursor" in parameters:
        yield 400
    if "security" in operation:
        yield 401
    if "text/event-stream" in operation["responses"].get("200", {}).get("content", {}):
        yield 429
    if parameters or "requestBody" in operation:
        yield 422
