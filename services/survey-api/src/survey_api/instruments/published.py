"""Published versions, compiled. A version never changes, so what was compiled once is good for ever."""

from __future__ import annotations

from servicekit.db import Transaction
from servicekit.problems import not_found

from . import queries
from .definition import read_definition
from .validator import CompiledInstrument

_MOST = 64


class PublishedInstruments:
    """Gives the compiled instrument of a version; keeps the ones in use."""

    def __init__(self) -> None:
        self._compiled: dict[tuple[str, int], CompiledInstrument] = {}

    async def get(self, tx: Transaction, instrument_id: str, version: int) -> CompiledInstrument:
        """Raises Problem 404 where there is no such version."""
        found = self._compiled.get((instrument_id, version))
        if found is None:
            stored = await queries.find_version(tx, instrument_id, version)
            if stored is None:
                raise not_found("published version", f"{instrument_id}/{version}")
            found = CompiledInstrument(instrument_id, version, stored.slug, read_definition(stored.definition))
            if len(self._compiled) >= _MOST:
                self._compiled.pop(next(iter(self._compiled)))
            self._compiled[instrument_id, version] = found
        return found
