"""Invitations as CSV: what a spreadsheet writes comes in, and what it can open goes out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from servicekit.problems import invalid

from ..csv_cells import safe
from .schemas import MOST, Reminder

COLUMNS = ("reference", "country", "stakeholder_type")
CSV_BODY: dict[str, Any] = {
    "requestBody": {
        "content": {
            "text/csv": {
                "schema": {"type": "string", "description": "UTF-8; the columns reference, country, stakeholder_type."}
            }
        }
    }
}


class CsvRoute(APIRoute):
    """Takes `text/csv` where it would take JSON: each line is an item."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()

        async def read(request: Request) -> Response:
            if request.headers.get("content-type", "").partition(";")[0].strip().lower() == "text/csv":
                request = _as_json(request, items_of(await request.body()))
            return await handler(request)

        return read


def items_of(body: bytes) -> list[dict[str, Any]]:
    """The lines as items. Comma, semicolon or tab; a column that is not known is a fault of its line."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise invalid("/", "encoding", "The file is not UTF-8; save it as `CSV UTF-8`.") from None
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    try:
        lines = [[cell.strip() for cell in line] for line in reader]
    except csv.Error as error:
        raise invalid("/", "csv_invalid", f"Line {reader.line_num} cannot be read: {error}.") from None
    lines = [line for line in lines if any(line)]
    names = lines[0] if lines else []
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise invalid("/", "columns_missing", f"The first line must name the columns; missing: {', '.join(missing)}.")
    if len(lines) - 1 > MOST:
        raise invalid("/items", "too_long", f"At most {MOST} invitations at once; these are {len(lines) - 1}.")
    return [_item(names, line) for line in lines[1:]]


def _item(names: list[str], line: list[str]) -> dict[str, Any]:
    padded = [*line, *[""] * (len(names) - len(line))]
    item: dict[str, Any] = {name: cell for name, cell in zip(names, padded, strict=False) if name}
    if len(line) > len(names):
        item["cells beyond the last column"] = line[len(names) :]
    return item


def _as_json(request: Request, items: list[dict[str, Any]]) -> Request:
    body = json.dumps({"items": items}).encode()
    named = [(name, value) for name, value in request.scope["headers"] if name != b"content-type"]
    scope = {**request.scope, "headers": [*named, (b"content-type", b"application/json")]}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    given: Callable[[], Awaitable[dict[str, Any]]] = receive
    return Request(scope, given)


def written(reminders: list[Reminder]) -> str:
    """A file for the mail merge of whoever invites. No cell starts a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["id", *COLUMNS])
    writer.writerows([safe(getattr(each, name)) for name in ("id", *COLUMNS)] for each in reminders)
    return out.getvalue()
