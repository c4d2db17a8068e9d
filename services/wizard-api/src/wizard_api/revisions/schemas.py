"""What was changed in a step."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from ..designs.steps import StepName


class StepChange(BaseModel):
    """One saving of a step. `before` and `after` are null where the step held nothing, and both where `kept` is not:
    it was saved before revisions were kept."""

    seq: int = Field(description="Place in the design's log, whose hashes cover it.")
    step: StepName
    at: str
    by: str = Field(description="Subject of the caller's token; no name.")
    revision: int | None
    kept: bool
    before: dict[str, Any] | None
    after: dict[str, Any] | None
