"""Factors: what has to be in place, and what gets in the way."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cmo import SurveyShare
from pydantic import BaseModel, Field

from ..synthesis.voices import Mentions


class Factor(BaseModel):
    """A code with how often, how widely and by whom it was mentioned. Counted from statements and passages that
    coders coded."""

    code: str
    label: dict[str, str]
    kind: Literal["enabler", "barrier"]
    mentions: Mentions = Field(description="`cards` is always 0: factors come from codings.")
    survey: list[SurveyShare]


class FactorList(BaseModel):
    """Most voices first; factors that neither a statement nor the survey mentions are left out."""

    items: list[Factor]
    next: str | None = None
