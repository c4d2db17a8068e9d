"""How far an erasure has come, as the API says it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field

Where = Literal["tables", "files", "event_log", "engine", "wizard", "backups"]
State = Literal["done", "under_way", "unknown"]
Basis = Literal["observed", "stated"]


class Place(BaseModel):
    """One place where something of the response was. `at`: since when it is not there any more. `latest`: by when that
    is so if all goes as it should. `basis`: whether this service has seen it, or goes by a stated maximum."""

    place: Where
    state: State
    at: datetime | None
    latest: datetime | None
    basis: Basis
    detail: str


class Erasure(BaseModel):
    """Says nothing of whose response it was, nor what it held. In an anonymous wave the day of the request alone is
    kept, and every other moment is rounded up to the next midnight (UTC)."""

    id: str
    what: Literal["response", "words"]
    requested_at: datetime
    complete: bool = Field(description="Gone from every running part of the platform. Backups are told apart.")
    completed_at: datetime | None
    places: list[Place]
