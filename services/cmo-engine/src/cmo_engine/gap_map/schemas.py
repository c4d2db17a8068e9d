"""The evidence gap map: where there is evidence, how far it is trusted, and where there is none."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cmo import ConfidenceLevel
from pydantic import BaseModel, Field

Axis = Literal["mechanism", "outcome", "context", "practice_family"]


class Header(BaseModel):
    code: str
    label: str


class Cell(BaseModel):
    """A pair with evidence. Rejected and uncoded configurations are left out."""

    row: str
    column: str
    configurations: int
    cards: int = Field(description="Cards in support.")
    sessions: int
    countries: list[str]
    contradicting_cards: int
    raises: int = Field(description="Configurations in which the outcome rises.")
    lowers: int
    accepted: int
    best_confidence: ConfidenceLevel | None
    synthetic: bool


class GapMap(BaseModel):
    """`holes`: how many pairs have no cell; the pairs themselves are those of `rows` × `columns` not in `cells`."""

    row_axis: Axis
    column_axis: Axis
    rows: list[Header]
    columns: list[Header]
    cells: list[Cell]
    holes: int
