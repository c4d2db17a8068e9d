"""What is said of the weights of a wave."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

Dimension = Literal["country", "stakeholder_type"]


class Collapsed(BaseModel):
    """Categories of one margin that were too small to be weighted alone, and were weighted as one."""

    dimension: Dimension
    categories: list[str]


class WeightingReport(BaseModel):
    """Raking to the wave's margins, and what had to be given up for it. Weights have mean 1 over `n`."""

    n: int = Field(description="Respondents who carry a weight.")
    outside: int = Field(description="Respondents outside the population of the targets; they carry none.")
    converged: bool
    iterations: int
    max_error: float = Field(description="The largest relative distance of a weighted margin from its target.")
    trimmed: int = Field(description="Respondents whose weight was cut to the bounds.")
    bounds: tuple[float, float] = Field(description="Least and greatest weight allowed, as multiples of the mean.")
    collapsed: list[Collapsed]
    unreached: list[str] = Field(description="Categories of the population that nobody answered for.")
    min: float
    median: float
    max: float
    deff: float = Field(description="Kish: n·Σw²/(Σw)².")
    n_effective: float = Field(description="Kish: (Σw)²/Σw².")
