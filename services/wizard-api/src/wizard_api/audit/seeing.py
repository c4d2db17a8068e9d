"""Noting who saw what: a dependency of the routes that show recommendations and what is made of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from fastapi import Depends
from servicekit.db import DatabaseUnavailableError
from servicekit.deps import unavailable
from servicekit.ids import Id

from ..authority import Reader
from ..deps import Given
from . import queries
from .schemas import Shown


def seen(what: Shown) -> Any:
    """`dependencies=[seen("brief")]`: the read is noted before the answer leaves, and only when there is an answer.

    As a dependency of the route it ends after the route's own transaction, so that nobody waits for a second
    connection while holding one."""

    async def noting(design_id: Id, caller: Reader, deps: Given) -> AsyncIterator[None]:
        yield
        try:
            async with deps.database.read() as tx:
                tx.now = deps.clock.now()
                read = await queries.read_of(tx, design_id, caller.subject, what)
                known = read is None or await queries.is_noted(tx, read)
            if read is not None and not known:
                async with deps.database.write() as tx:
                    await queries.note(tx, read)
        except DatabaseUnavailableError as error:
            raise unavailable() from error

    return Depends(noting, scope="function")
