"""Text models: what they were made of, how good they are, and which is at work."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, StringConstraints
from servicekit.drafts import Draft

Status = Literal["queued", "training", "ready", "failed"]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=2000)]


class RetrainDraft(Draft):
    """Train on the content and on what coders confirmed or rejected until now."""

    reason: Reason
    activate: Literal["by_hand", "if_as_good"] = Field(
        default="by_hand", description="`if_as_good`: put it to work at once if the comparison finds it as good."
    )


class ActivationDraft(Draft):
    reason: Reason


class Activation(BaseModel):
    """Somebody put a model to work, and said why."""

    version: str
    reason: str
    by: str
    at: str


class TextModel(BaseModel):
    """A model. The one that comes with the content has neither `by` nor a comparison."""

    version: str
    status: Status
    active: bool
    origin: Literal["content", "retrained"]
    reason: str
    by: str | None = None
    at: str | None = None
    data_sha256: str | None = Field(default=None, description="Of the texts, the codebook and the method it came from.")
    confirmations: int = Field(description="Statements with coders' decisions that it learnt from.")
    as_good: bool | None = Field(
        default=None, description="Whether the comparison found it at least as good as the one then at work."
    )
    comparison: dict[str, Any] = {}
    figures: dict[str, Any] = Field(
        default={}, description="What an evaluation on the held-out texts measured, by route, language and kind."
    )
    error: str | None = None


class TextModels(BaseModel):
    """All models, newest first, the content's last."""

    items: list[TextModel]
    activations: list[Activation]
