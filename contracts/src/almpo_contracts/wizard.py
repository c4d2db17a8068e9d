"""What the wizard gives back to the engine."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import Country, StatePayload


class FeedbackRecorded(StatePayload):
    """What a pilot observed for an option, or why a person overrode a recommendation. Its own kind of evidence."""

    topic: ClassVar[str] = "almpo.wizard.feedback.v1"
    event_type: ClassVar[str] = "eu.almpo.wizard.feedback.recorded.v1"
    source: ClassVar[str] = "/wizard"

    design_id: str
    release_id: str
    option: str
    kind: Literal["pilot_outcome", "override"]
    setting: Literal["policy", "training"] | None = None
    country: Country
    outcome_code: str | None = None
    direction: Literal["raises", "lowers", "no_change"] | None = None
    observed: str = ""
    reason: str = ""
    configurations: list[str] = []
    recorded_at: str
    synthetic: bool = False
