"""`Idempotency-Key` on POST: the same key and body get the same answer, stored in the transaction of the effect.

An answer that holds a secret (a receipt code, a participant's token) is not stored. Its route is no route of
`router()`: it derives from the key under which id its effect is kept, and so finds it again (`SecretKey`)."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response
from fastapi.routing import APIRoute
from pydantic import AfterValidator
from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError

from .db import Transaction
from .deps import Deps, deps_of
from .problems import Problem
from .tables import KitTables

KEEP_HOURS = 24
_RANDOM_UUIDS = (4, 7)
_KEPT_HEADERS = ("etag", "location", "content-type")


def unguessable(key: str) -> str:
    """A key that leads to a secret is one itself. Raises ValueError for one that another person might hit upon."""
    if re.fullmatch(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", key):
        random = uuid.UUID(key).version in _RANDOM_UUIDS
    else:
        random = re.fullmatch(r"[A-Za-z0-9_-]{22,200}", key) is not None and len(set(key)) >= 8
    if not random:
        raise ValueError(
            "whoever knows this Idempotency-Key is shown the secret in the answer, so it must be unguessable: send a "
            "random UUID (version 4 or 7), or 22 to 200 random characters of A-Z a-z 0-9 - _, new for each request"
        )
    return key


SecretKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        description="The same key and body, the same answer; it holds a secret, so the key must be unguessable: a "
        "random UUID (version 4 or 7), or 22 to 200 random characters of A-Z a-z 0-9 - _ (128 bits or more).",
        examples=["0f6f2f0c-5b1e-4c58-9f2c-6a8c0b8f6d11"],
    ),
    AfterValidator(lambda key: None if key is None else unguessable(key)),
]


class IdempotentRoute(APIRoute):
    """Replays the answer of a POST that was made before under the same key by the same caller."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()
        if "POST" not in (self.methods or ()):
            return handler

        async def once(request: Request) -> Response:
            key = request.headers.get("idempotency-key")
            return await handler(request) if key is None else await _once(request, key, handler)

        return once


def router(prefix: str, tag: str) -> APIRouter:
    """A service's router: one noun, idempotent POSTs."""
    return APIRouter(prefix=prefix, tags=[tag], route_class=IdempotentRoute)


async def _once(request: Request, key: str, handler: Callable[[Request], Coroutine[Any, Any, Response]]) -> Response:
    if not 1 <= len(key) <= 200:
        raise Problem(400, "invalid-idempotency-key", "An Idempotency-Key has 1 to 200 characters.")
    deps = deps_of(request)
    scope = await _scope(request, deps)
    body_hash = hashlib.sha256(await request.body()).hexdigest()
    async with deps.database.read() as tx:
        table = deps.tables.idempotency
        kept = (await tx.execute(select(table).where(table.c.scope == scope, table.c.key == key))).one_or_none()
    if kept is not None:
        if kept.request_hash != body_hash:
            raise Problem(422, "idempotency-key-reused", "This Idempotency-Key was used with another body.")
        return Response(kept.body, kept.status, {**kept.headers, "Idempotency-Replayed": "true"})
    under_way: set[tuple[str, str]] = request.app.state.under_way
    if (scope, key) in under_way:
        raise _in_flight()
    under_way.add((scope, key))
    try:
        response = await handler(request)
        tx_of_effect: Transaction | None = getattr(request.state, "tx", None)
        if tx_of_effect is not None and response.status_code < 400:
            await _keep(tx_of_effect, deps.tables, scope, key, body_hash, response)
        return response
    except IntegrityError as error:
        if "idempotency" in str(error.orig):
            # Another process did the same at the same time; its answer is there on the next try.
            raise _in_flight() from error
        raise
    finally:
        under_way.discard((scope, key))


async def _scope(request: Request, deps: Deps) -> str:
    """A key is good for one caller and one path. The caller is whom the token names, so that a renewed token finds
    the same answer; other credentials are not kept, only their hash. Raises Problem 401 for a bad token."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    subject = (await deps.verifier.verify(token)).subject if scheme.lower() == "bearer" else ""
    who = "\n".join([subject, *(request.headers.get(name, "") for name in ("receipt-code", "participant-token"))])
    return f"{request.url.path} {hashlib.sha256(who.encode()).hexdigest()[:32]}"


async def _keep(tx: Transaction, tables: KitTables, scope: str, key: str, body_hash: str, response: Response) -> None:
    body = bytes(response.body).decode()
    try:
        answer = json.loads(body) if body else None
    except ValueError:
        answer = None
    row = {
        "scope": scope,
        "key": key,
        "request_hash": body_hash,
        "status": response.status_code,
        "headers": {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers},
        "body": body,
        "subject": answer.get("id") if isinstance(answer, dict) else None,
        "at": tx.now,
    }
    await tx.execute(tables.idempotency.insert().values(row))


async def forget(tx: Transaction, tables: KitTables, subject: str) -> None:
    """Erasure: drop the answers that hold this resource."""
    await tx.execute(delete(tables.idempotency).where(tables.idempotency.c.subject == subject))


async def forget_old(tx: Transaction, tables: KitTables) -> None:
    """Retention: a key is good for 24 hours."""
    limit = tx.now - timedelta(hours=KEEP_HOURS)
    await tx.execute(delete(tables.idempotency).where(tables.idempotency.c.at < limit))


def _in_flight() -> Problem:
    return Problem(409, "request-in-flight", "The same request is being answered now; ask again in a moment.")
