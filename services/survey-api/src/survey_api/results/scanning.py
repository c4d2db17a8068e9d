"""Figures that tallies do not have are counted over the responses, by the database.

They are of the wave's close, less who stays out of its figures; before it, and of everybody, in the internal view."""

from __future__ import annotations

from typing import Any

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.problems import Problem
from sqlalchemy import ColumnElement, Select, select

from ..releases import queries as releases
from ..releases.tables import held_back
from ..responses.tables import responses
from ..waves import service as waves
from ..waves.schemas import Wave
from . import internal
from .schemas import View


async def looked_at(tx: Transaction, caller: Caller, wave_id: str, view: View, what: str, query: str) -> Wave:
    """The wave, for figures that exist only once it is final. Raises 409 before that; logs an internal look."""
    if view == "internal":
        return await internal.look(tx, caller, wave_id, what, query)
    wave = await waves.one(tx, wave_id)
    if not (await releases.state_of(tx, wave_id)).final:
        raise Problem(
            409, "not-final", "These figures are released once, at the wave's close: of whole responses are no steps."
        )
    return wave


def complete_ones(wave: Wave, view: View, *columns: ColumnElement[Any]) -> Select[Any]:
    """Columns of the complete responses that stand behind the figures of this view."""
    statement: Select[Any] = select(*columns).where(responses.c.wave_id == wave.id, responses.c.complete)
    if not wave.count_flagged:
        statement = statement.where(responses.c.flags == "")
    if view == "released":
        out = select(held_back.c.response_id).where(held_back.c.wave_id == wave.id)
        statement = statement.where(responses.c.id.not_in(out))
    return statement
