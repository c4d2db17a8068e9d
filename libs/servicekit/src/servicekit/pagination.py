"""Cursor pagination: `{items, next}`. A cursor is opaque, signed, and good for the list it came from."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Depends, Query, Request
from pydantic import BaseModel
from sqlalchemy import ColumnElement, Row, Select, tuple_

from .db.transaction import Transaction
from .problems import Problem

T = TypeVar("T")

DEFAULT_LIMIT = 50
MAX_LIMIT = 500


class Page(BaseModel, Generic[T]):
    """One page; `next` is the cursor of the following one, or null."""

    items: list[T]
    next: str | None = None


@dataclass(frozen=True)
class PageRequest:
    """Where to go on: `after` holds the sort key of the last item seen."""

    limit: int
    after: tuple[Any, ...] | None
    secret: str
    scope: str

    async def fetch(
        self, tx: Transaction, statement: Select[Any], *keys: ColumnElement[Any], descending: bool = False
    ) -> tuple[Sequence[Row[Any]], str | None]:
        """Run `statement` sorted by `keys` (unique together) for this page → rows, cursor of the next page.

        The keys must be among the selected columns, by name."""
        if self.after is not None:
            position = tuple_(*keys)
            statement = statement.where(position < self.after if descending else position > self.after)
        order = [key.desc() if descending else key.asc() for key in keys]
        rows = (await tx.execute(statement.order_by(*order).limit(self.limit + 1))).all()
        if len(rows) <= self.limit:
            return rows, None
        last = rows[self.limit - 1]
        return rows[: self.limit], self.cursor_at([last._mapping[key] for key in keys])

    def cursor_at(self, values: Sequence[Any]) -> str:
        """The cursor with which this list goes on after the item with this sort key."""
        plain = [{"t": v.isoformat()} if isinstance(v, datetime) else v for v in values]
        body = json.dumps(plain, separators=(",", ":")).encode()
        return base64.urlsafe_b64encode(_signature(self.secret, self.scope, body) + body).decode().rstrip("=")


def _signature(secret: str, scope: str, body: bytes) -> bytes:
    return hmac.new(secret.encode(), scope.encode() + b"\0" + body, hashlib.sha256).digest()[:12]


def _read_cursor(secret: str, scope: str, cursor: str) -> tuple[Any, ...]:
    refused = Problem(400, "invalid-cursor", "This cursor is not one of ours for this list; start without a cursor.")
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except ValueError:
        raise refused from None
    signature, body = raw[:12], raw[12:]
    if not hmac.compare_digest(signature, _signature(secret, scope, body)):
        raise refused
    return tuple(datetime.fromisoformat(v["t"]) if isinstance(v, dict) else v for v in json.loads(body))


def page_from(request: Request, cursor: str | None, limit: int) -> PageRequest:
    """What `Paging` gives, for a route with a limit of its own."""
    secret = request.app.state.deps.settings.cursor_secret
    # A cursor belongs to one list with its filters: using it on another is refused, not silently wrong.
    filters = sorted((k, v) for k, v in request.query_params.multi_items() if k not in {"cursor", "limit"})
    scope = request.url.path + json.dumps(filters)
    return PageRequest(limit, _read_cursor(secret, scope, cursor) if cursor else None, secret, scope)


async def _page_request(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=MAX_LIMIT)] = DEFAULT_LIMIT,
    cursor: Annotated[str | None, Query(max_length=1000)] = None,
) -> PageRequest:
    return page_from(request, cursor, limit)


Paging = Annotated[PageRequest, Depends(_page_request)]
