"""Copies of a design for another country."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field
from servicekit.vocabulary import Country

from ..designs.schemas import CopiedFrom
from ..designs.steps import StepName
from ..person_level import Closed, Line


class CopyDraft(Closed):
    country: Country
    title: Line | None = Field(default=None, description="By default that of the original.")
    region: Line | None = None


class StepDifference(BaseModel):
    """A step as it was copied, and as it stands; null where it holds nothing."""

    step: StepName
    difference: Literal["same", "changed", "added", "emptied"]
    copied: dict[str, Any] | None
    now: dict[str, Any] | None


class Differences(BaseModel):
    """What the copy's country made of the design, against what was copied; the original may have changed since."""

    copied_from: CopiedFrom
    country: str
    release_changed: bool = Field(description="Whether the copy was put on another release since.")
    steps: list[StepDifference] = Field(description="Every step that holds something in one of the two.")
