"""Waves that this process has seen lately, so that an answer need not look its wave up.

What is kept may be out of date. Whoever uses it to take in an answer inserts on condition that the wave still has
this revision (`responses.queries.add_to`); only then was it right."""

from __future__ import annotations

from servicekit.db import Transaction
from servicekit.problems import not_found

from . import queries
from .schemas import Wave

_MOST = 256


class KnownWaves:
    """By id. A wave's status is always that of now."""

    def __init__(self) -> None:
        self._waves: dict[str, Wave] = {}

    async def get(self, tx: Transaction, wave_id: str) -> Wave:
        """Raises Problem 404 where there is no such wave."""
        wave = self._waves.get(wave_id) or await queries.find(tx, wave_id)
        if wave is None:
            raise not_found("wave", wave_id)
        if len(self._waves) >= _MOST:
            self._waves.clear()
        self._waves[wave_id] = wave
        status = queries.status_at(tx.now, wave.opens_at, wave.closes_at, wave.closed_at)
        return wave if wave.status == status else wave.model_copy(update={"status": status})

    async def renewed(self, tx: Transaction, wave_id: str) -> Wave:
        """The same, read anew."""
        self._waves.pop(wave_id, None)
        return await self.get(tx, wave_id)
