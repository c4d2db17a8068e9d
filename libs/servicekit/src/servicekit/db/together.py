"""Rows of several tables, written all or none: on PostgreSQL in one statement, which is then the whole transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Insert,
    Select,
    Table,
    bindparam,
    func,
    literal,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from .transaction import Transaction


class Together:
    """One row for each of the tables. The first decides: where `when` does not hold, or its key is there already,
    nothing is written. So running it twice, as after a lost connection, has one effect.

    `when` is a condition on what is stored. Its parameters are bindparams; `0_<column>` is a value of the first row."""

    def __init__(self, tables: Sequence[Table], when: ColumnElement[bool]) -> None:
        first, *others = self._tables = tuple(tables)
        decisive = select(*_values(0, first)).where(when)
        self._postgresql = _one_statement(first, others, decisive)
        self._sqlite = sqlite.insert(first).from_select(_names(first), decisive).on_conflict_do_nothing()

    async def write(self, tx: Transaction, rows: Sequence[Mapping[str, Any]], **condition: Any) -> bool:
        """→ whether they were written. On PostgreSQL nothing may follow in the unit when they were, see `settle`."""
        values = {f"{at}_{name}": value for at, row in enumerate(rows) for name, value in row.items()}
        if tx.dialect == "postgresql":
            return bool(await tx.settle(self._postgresql, {**values, **condition}))
        if (await tx.execute(self._sqlite, {**values, **condition})).rowcount != 1:
            return False
        for table, row in zip(self._tables[1:], rows[1:], strict=True):
            await tx.execute(table.insert(), dict(row))
        return True


def _one_statement(first: Table, others: Sequence[Table], decisive: Select[Any]) -> Select[Any]:
    insert = postgresql.insert(first).from_select(_names(first), decisive).on_conflict_do_nothing()
    written = insert.returning(literal(1).label("one")).cte("written")
    following = [_after(written, at, table).cte(f"following_{at}") for at, table in enumerate(others, start=1)]
    return select(func.count()).select_from(written).add_cte(*following)


def _after(written: Any, at: int, table: Table) -> Insert:
    return table.insert().from_select(_names(table), select(*_values(at, table)).select_from(written))


def _columns(table: Table) -> list[Column[Any]]:
    """Those that a row gives; what the database numbers is left to it."""
    return [column for column in table.columns if column is not table.autoincrement_column]


def _names(table: Table) -> list[str]:
    return [column.name for column in _columns(table)]


def _values(at: int, table: Table) -> list[BindParameter[Any]]:
    return [bindparam(f"{at}_{column.name}", type_=column.type) for column in _columns(table)]
