"""What people say about their data and systems. Each aspect may be unknown, which differs from a no."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ..designs.steps import Slug
from ..person_level import Closed, Line, Words

Need = Annotated[str, Field(pattern=r"^((data|ai)\.[a-z0-9_]+|requirement:[0-9a-zA-Z-]{1,80})$", max_length=100)]
"""A code of the families data or ai, or `requirement:` and the id of a requirement of the register without a code."""
Exists = Literal["yes", "no", "unknown"]
Quality = Literal["good", "sufficient", "poor", "unknown"]
LegalBasis = Literal["in_place", "in_preparation", "missing", "not_needed", "unknown"]
Interoperability = Literal["standard", "partial", "none", "unknown"]


class Assessment(Closed):
    """One data source, function or system, as people here see it."""

    need: Need
    exists: Exists = "unknown"
    quality: Quality = "unknown"
    legal_basis: LegalBasis = "unknown"
    interoperability: Interoperability = "unknown"
    owner: Line | None = Field(default=None, description="The organisation that answers for it; null: not known.")
    level: Slug | None = Field(
        default=None,
        description="Code of the list readiness-levels; null: as the step data_readiness says, if it does.",
    )
    options: list[Slug] = Field(
        default=[], max_length=40, description="Practice families that need it here, besides those known to."
    )
    note: Words = ""


class ReadinessDraft(Closed):
    assessments: list[Assessment] = Field(default=[], max_length=100)
    note: Words = ""
