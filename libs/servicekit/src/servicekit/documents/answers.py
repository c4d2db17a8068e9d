"""A document as the answer of a route, the same way in every service."""

from __future__ import annotations

from typing import Literal

from fastapi import Response
from pydantic import BaseModel

from .blocks import Document
from .docx import docx
from .html import html
from .pdf import pdf

Format = Literal["html", "pdf", "docx", "json"]
_TYPES: dict[Format, str] = {
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "json": "application/json",
}


def written(format: Format, said: BaseModel, document: Document) -> bytes:
    """`said` itself as JSON, or the document made of it. Beside the event loop: typesetting may take a second."""
    if format == "json":
        return said.model_dump_json().encode()
    if format == "html":
        return html(document).encode()
    return pdf(document) if format == "pdf" else docx(document)


def answer(format: Format, content: bytes, *, name: str, language: str, **headers: str) -> Response:
    """`name`: the file's, without its ending. Nothing in the page is run, and nothing is loaded by it."""
    said = {
        "Content-Language": language,
        "Content-Disposition": f'inline; filename="{name}.{format}"',
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
        "Cache-Control": "private, no-cache",
    }
    return Response(content, media_type=_TYPES[format], headers={**said, **headers})


def described(model: type[BaseModel]) -> dict[str, object]:
    """The 200 answer of such a route in OpenAPI."""
    binary = {"schema": {"type": "string", "format": "binary"}}
    content = {"text/html": {"schema": {"type": "string"}}, **{_TYPES[each]: binary for each in ("pdf", "docx")}}
    return {"model": model, "content": content}
