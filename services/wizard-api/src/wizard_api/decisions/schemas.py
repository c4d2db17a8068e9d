"""Decisions: a person decides, and says why."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..designs.steps import Slug
from ..person_level import Closed, Reason
from ..releases.schemas import ReleaseRef
from .prediction import Prediction

Verdict = Literal["adopt", "adapt", "reject", "postpone"]


class DecisionDraft(Closed):
    option: Slug = Field(description="A practice family.")
    decision: Verdict
    reason: Reason


class Decision(BaseModel):
    """What was decided, in sight of which ranking. The newest decision about an option is the one that holds."""

    id: str
    design_id: str
    design_revision: int
    option: str
    decision: Verdict
    reason: str
    override: bool = Field(description="It goes another way than the ranking that was shown.")
    position: int | None = Field(description="The option's rank then; null when nothing was recommended about it.")
    acceptability: float | None
    release: ReleaseRef
    by: str
    by_name: str
    at: str
    log_seq: int = Field(description="Its entry in the design's history.")
    log_hash: str
    prediction: Prediction | None = Field(
        default=None, description="What was to be expected then; null when nothing was recommended about the option."
    )
