"""One unit of work. It begins with its first statement and ends, committed or not, before the answer is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from almpo_contracts.base import Payload
from sqlalchemy import CursorResult, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert


@dataclass(frozen=True)
class Outgoing:
    """An event on its way out: the payload, or None with the type and key of what was erased."""

    type: type[Payload]
    key: str
    payload: Payload | None
    anonymous: bool = False


@dataclass(frozen=True)
class LiveEvent:
    """A row of a server-sent stream. `subject` is the id by which it is forgotten on erasure."""

    stream: str
    event: str
    data: Mapping[str, Any]
    subject: str | None


class Session(Protocol):
    """What a transaction runs on: a SQLite unit or a PostgreSQL connection."""

    dialect: str

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]: ...

    async def look(self, statement: Executable, parameters: Mapping[str, Any]) -> Any: ...

    async def settle(self, statement: Executable, parameters: Mapping[str, Any]) -> Any: ...


# One statement per table: what SQLAlchemy has worked out of a statement it keeps with it.
@cache
def _into(table: Table) -> Executable:
    return table.insert()


@cache
def _into_unless_there(dialect: str, table: Table) -> Executable:
    return insert_into(dialect, table).on_conflict_do_nothing()


def insert_into(dialect: str, table: Table) -> Insert:
    """An INSERT that knows `on_conflict_do_nothing` and `on_conflict_do_update` on both databases."""
    if dialect == "postgresql":
        return postgresql.insert(table)
    # The two constructs have the same methods; SQLAlchemy gives them no common type.
    return sqlite.insert(table)  # type: ignore[return-value]


class Transaction:
    """Statements, and what leaves with them: events (through the outbox) and live updates.

    Events and live updates are kept until the end of the unit and then written in the same commit."""

    def __init__(self, session: Session, now: datetime | None = None) -> None:
        self._session = session
        self.now = now or datetime.now(UTC)
        self.outgoing: list[Outgoing] = []
        self.live: list[LiveEvent] = []

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._session.dialect

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run a statement; with a list of mappings as parameters, once for each."""
        return await self._session.execute(statement, parameters)

    async def look(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        """One value, or None. At the beginning of a unit it is read before anything begins: one round trip."""
        return await self._session.look(statement, parameters)

    async def settle(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        """One statement that is the whole of what the unit writes → its one value. On PostgreSQL it is its own
        transaction, durable on return, where nothing else has been executed: one round trip and not three.

        It must be harmless when run twice (a connection may be lost just as it commits). Where its value is true
        nothing else can be executed in this unit; otherwise it wrote nothing, and the unit goes on."""
        return await self._session.settle(statement, parameters)

    async def insert_many(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows; nothing happens for an empty list."""
        if rows:
            await self.execute(_into(table), [dict(row) for row in rows])

    async def insert_new(self, table: Table, row: Mapping[str, Any]) -> bool:
        """Insert a row unless its key is there → whether it was inserted."""
        done = await self.execute(_into_unless_there(self.dialect, table), dict(row))
        return done.rowcount == 1

    def insert(self, table: Table) -> Insert:
        """An INSERT that knows `on_conflict_do_nothing` and `on_conflict_do_update` on both databases."""
        return insert_into(self.dialect, table)

    def emit(self, payload: Payload, *, anonymous: bool = False) -> None:
        """Let an event leave with this commit. `anonymous`: random id, the day for the time, no trace."""
        self.outgoing.append(Outgoing(type(payload), payload.key, payload, anonymous))

    def emit_erasure(self, payload_type: type[Payload], key: str, *, anonymous: bool = False) -> None:
        """Let a tombstone leave with this commit: whoever held the aggregate's state forgets it. `anonymous`: as in
        `emit`; when somebody withdrew tells as much of them as when they answered."""
        self.outgoing.append(Outgoing(payload_type, key, None, anonymous))

    def tell(self, stream: str, event: str, data: Mapping[str, Any], *, subject: str | None = None) -> None:
        """Add to a live stream. `subject`: the id under which it is to be forgotten on erasure."""
        self.live.append(LiveEvent(stream, event, data, subject))
