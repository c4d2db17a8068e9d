"""Comparisons as clients see them."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.base import Localised
from pydantic import BaseModel, Field

from ..designs.steps import ContextStep, ObjectivesStep, OptionsStep, TargetGroupStep
from ..person_level import Closed
from ..ranking.model import AbstentionCode, Criterion
from ..recommendations.schemas import Range
from ..releases.schemas import ReleaseRef
from .outcome import Kind


class StandingShown(BaseModel):
    position: int
    acceptability: float
    applicability: Range


class OptionStanding(StandingShown):
    practice_family: str
    label: Localised


class NotRecommended(BaseModel):
    practice_family: str
    label: Localised
    code: AbstentionCode


class ContextChange(BaseModel):
    """A context that differs from the design's; null: nobody knows."""

    kind: Literal["context"] = "context"
    code: str
    label: Localised
    before: float | None
    after: float | None


class WeightsChange(BaseModel):
    """Other weights, as shares of 1; null: any weighting is as good as any other."""

    kind: Literal["weights"] = "weights"
    before: dict[Criterion, float] | None
    after: dict[Criterion, float] | None


InputChange = ContextChange | WeightsChange


class Because(BaseModel):
    """What one input does to an option if nothing else differs. What several do together may be more or less."""

    input: str = Field(description="Code of the context, or `weights`.")
    alone: StandingShown | None = Field(description="Null: nothing is recommended about it then.")
    change: float = Field(description="Of the option's acceptability.")


class Moved(BaseModel):
    practice_family: str
    label: Localised
    kind: Kind
    before: StandingShown | None
    after: StandingShown | None


class MovedBecause(Moved):
    because: list[Because] = Field(description="The inputs that move it by themselves, the strongest first.")


class Compared(BaseModel):
    """One column: the design's own situation (`scenario` null), or a scenario against it."""

    scenario: str | None
    title: str | None
    inputs: list[InputChange]
    options: list[OptionStanding]
    abstained: list[NotRecommended]
    moved: list[MovedBecause]


class Comparison(BaseModel):
    """The same revisions of design and release, and the same scenarios, always give the same bytes."""

    design: str
    design_revision: int
    release: ReleaseRef
    draws: int
    seed: str = Field(description="The design's own; every column is drawn with it.")
    permalink: str = Field(description="Below the API, and below the pages: with the versions of the data in it.")
    columns: list[Compared]


class WhatIf(Closed):
    """Steps as they would be, not saved. What is left out is as the design has it."""

    context: ContextStep | None = None
    target_group: TargetGroupStep | None = None
    objectives: ObjectivesStep | None = None
    options: OptionsStep | None = None


class Preview(BaseModel):
    """What would move if the steps were saved so. The draws are those of the design as it is saved now."""

    release: ReleaseRef
    design_revision: int
    moved: list[Moved]
    options: list[OptionStanding]


class EvidenceChange(BaseModel):
    """A configuration that carries the option in one of the two releases and not in the other, or not as surely."""

    configuration: str
    change: Literal["new", "gone", "accepted", "no_longer_accepted", "judged"]
    text: str


class MovedByEvidence(Moved):
    evidence: list[EvidenceChange] = Field(description="The first 10 of `evidence_count`.")
    evidence_count: int


class ReleaseChanges(BaseModel):
    """What a newer release changes for this design. `to` is null while the design is up to date.

    `comparable` is false where the older evidence is not held any more (after an erasure it must not be): then only
    where the options stand now can be told."""

    before: ReleaseRef | None
    to: ReleaseRef | None
    comparable: bool
    moved: list[MovedByEvidence]
    options: list[OptionStanding]
