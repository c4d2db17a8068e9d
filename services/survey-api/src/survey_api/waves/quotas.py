"""Quotas: how many complete responses of a stratum a wave takes."""

from __future__ import annotations

from servicekit.db import Transaction
from servicekit.problems import Problem
from sqlalchemy import Select, func, select, text, union_all

from ..results.tables import changes, counts
from .schemas import FullStratum, Wave

Stratum = tuple[str, str]


class Places:
    """The places that are left in a wave's strata, for one unit of work. Exact: what is taken in two units at once is
    counted one after the other."""

    def __init__(self, tx: Transaction, wave: Wave) -> None:
        self._tx, self._wave = tx, wave
        self._taken: dict[Stratum, int] = {}

    async def is_over(self, country: str, stakeholder_type: str) -> bool:
        """Whether the stratum's quota is reached already; False without one."""
        quota = self._wave.quota_of(country, stakeholder_type)
        if quota is None:
            return False
        stratum = (country, stakeholder_type)
        if stratum not in self._taken:
            await self._lock(stratum)
            self._taken[stratum] = (await self._tx.execute(_taken(self._wave.id, stratum))).scalar_one()
        return self._taken[stratum] >= quota

    async def take(self, country: str, stakeholder_type: str, *, complete: bool) -> bool:
        """Take a place (a partial response takes none yet) → whether it is over the quota, where the wave flags that.
        Raises 409 where it closes the stratum instead."""
        over = await self.is_over(country, stakeholder_type)
        if over and self._wave.quota_action == "close":
            raise Problem(409, "quota-full", full(country, stakeholder_type))
        if complete and (country, stakeholder_type) in self._taken:
            self._taken[country, stakeholder_type] += 1
        return over and complete

    async def _lock(self, stratum: Stratum) -> None:
        # SQLite has one writer. On PostgreSQL whoever wants a place of this stratum waits for the one before.
        if self._tx.dialect == "postgresql":
            key = "/".join(("quota", self._wave.id, *stratum))
            await self._tx.execute(text("SELECT pg_advisory_xact_lock(hashtext(:key))"), {"key": key})


async def full_strata(tx: Transaction, wave: Wave) -> list[FullStratum]:
    """The strata that are closed, as far as is known without waiting for anybody."""
    if wave.quota_action != "close":
        return []
    found = []
    for target in wave.targets:
        stratum = (target.country, target.stakeholder_type.value)
        if target.quota is not None and (await tx.execute(_taken(wave.id, stratum))).scalar_one() >= target.quota:
            found.append(FullStratum(country=stratum[0], stakeholder_type=stratum[1]))
    return found


def full(country: str, stakeholder_type: str) -> str:
    """What is said to whom there is no place for."""
    return f"This wave has the answers that it wants from {stakeholder_type} in {country}, and takes no more of them."


def _taken(wave_id: str, stratum: Stratum) -> Select[tuple[int]]:
    """Complete responses, folded and noted, in one statement: a change is folded in one commit, none counts twice."""
    parts = [
        select(table.c.complete).where(
            table.c.wave_id == wave_id, table.c.country == stratum[0], table.c.stakeholder_type == stratum[1]
        )
        for table in (counts, changes)
    ]
    both = union_all(*parts).subquery()
    return select(func.coalesce(func.sum(both.c.complete), 0))
