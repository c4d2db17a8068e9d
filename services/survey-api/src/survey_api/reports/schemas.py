"""The report on AI and trust as the API speaks of it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..results.schemas import CiReason, Dimension, Interval, Suppression

About = Literal["value", "in_use", "priority", "benefit", "risk", "capacity", "condition", "never", "oversight"]


class CodeShare(BaseModel):
    """One answer that speaks for a code, in one group: its share of those who gave a valid answer.

    The same as others are told: of scales the two highest steps, of choices who picked it, of rankings who put it
    first. `code` is null where the instrument links the answer to none."""

    about: About
    code: str | None
    item: str = Field(description="`item`, `item/row` or `item=choice`, as in the engine's survey shares.")
    label: dict[str, str]
    suppressed: bool
    reason: Suppression | None
    n: int | None
    share: float | None
    mean: float | None = Field(description="Of scales.")
    ci: Interval | None
    ci_reason: CiReason | None


class StageShare(BaseModel):
    """Of those with a valid answer on this function: who sees most value of it at this stage of the policy cycle."""

    function: str = Field(description="Codebook code, `ai.…`.")
    stage: str = Field(description="A policy-cycle stage, or `no_value`.")
    suppressed: bool
    n: int | None
    share: float | None
    ci: Interval | None
    ci_reason: CiReason | None


class ReportGroup(BaseModel):
    country: str | None
    stakeholder_type: str | None
    suppressed: bool
    reason: Suppression | None
    n: int | None
    stages: list[StageShare]
    shares: list[CodeShare]


class AiAndTrust(BaseModel):
    """Where AI adds value and what trust needs. Everybody first, then the groups of the breakdown."""

    wave_id: str
    by: list[Dimension]
    step: int
    final: bool
    min_cell: int
    synthetic: bool
    weighted: bool
    labels: dict[str, dict[str, str]] = Field(description="Code or stage → label by language.")
    groups: list[ReportGroup]
