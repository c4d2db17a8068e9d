"""Pilots as the API shows them: beside a configuration, and outside every count of its support."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.wizard import ContextThen, MeasuredEffect, PilotComparison
from pydantic import BaseModel, Field


class Pilot(BaseModel):
    """What one pilot observed for an option whose recommendation rested on this configuration, among others."""

    id: str
    option: str
    setting: Literal["policy", "training"] | None
    country: str
    about_its_outcome: bool = Field(description="The pilot looked at the outcome that the configuration speaks of.")
    outcome_code: str | None
    direction: Literal["raises", "lowers", "no_change"] | None
    observed: str
    reason: str
    started_on: str | None
    ended_on: str | None
    comparison: PilotComparison | None
    unit: str | None
    planned: float | None
    measured: MeasuredEffect | None
    context: list[ContextThen]
    recorded_at: str
    synthetic: bool


class PilotsBeside(BaseModel):
    """Pilots with this configuration's outcome first, then the newest."""

    configuration_id: str
    counted_as_voices: Literal[False] = False
    items: list[Pilot]
