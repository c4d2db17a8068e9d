"""Factors: what has to be in place, and what gets in the way."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cmo import SurveyShare, Voices
from pydantic import BaseModel, Field


class Factor(BaseModel):
    """A code with how often, how widely and by whom it was mentioned. Counted from statements that coders coded."""

    code: str
    label: dict[str, str]
    kind: Literal["enabler", "barrier"]
    mentions: Voices = Field(description="`cards` is always 0: factors come from coded statements.")
    survey: list[SurveyShare]


class FactorList(BaseModel):
    """Most voices first; factors that neither a statement nor the survey mentions are left out."""

    items: list[Factor]
    next: str | None = None
