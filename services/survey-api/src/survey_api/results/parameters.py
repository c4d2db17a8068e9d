"""Query parameters that all figures share."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Query
from servicekit.problems import invalid

from .schemas import Dimension, View

_DIMENSIONS: dict[str, Dimension] = {"country": "country", "stakeholder_type": "stakeholder_type"}


async def _by(
    by: Annotated[str, Query(max_length=60, description="`country`, `stakeholder_type`, or both with a comma.")] = "",
) -> list[Dimension]:
    wanted = [name for name in by.split(",") if name]
    unknown = [name for name in wanted if name not in _DIMENSIONS]
    if unknown or len(set(wanted)) < len(wanted):
        raise invalid("/query/by", "unknown_dimension", f"`by` takes {', '.join(_DIMENSIONS)}, each once.")
    return [_DIMENSIONS[name] for name in wanted]


By = Annotated[list[Dimension], Depends(_by)]
"""The breakdown, checked."""
Weighted = Annotated[
    bool, Query(description="Weighted by raking to the margins of the wave's targets; 422 for a wave without targets.")
]
ViewQuery = Annotated[
    View, Query(description="`internal` is not suppressed: for the wave's survey managers, and every look is logged.")
]
