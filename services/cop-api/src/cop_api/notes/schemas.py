"""A note of a session: parked for later, or decided. It names nobody."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field
from servicekit.etag import etag_of

from ..words import Draft, Part, Passage

NoteKind = Literal["parked", "decision"]


class NoteDraft(Draft):
    kind: NoteKind
    text: Passage = Field(description="Without a person's name: who spoke belongs to a statement.")
    settled: bool = Field(default=False, description="Taken up again and done with; a decision that was revoked.")
    outcome: Part | None = Field(default=None, description="What became of it.")


class Note(BaseModel):
    id: str
    session_id: str
    revision: int
    kind: NoteKind
    text: str
    settled: bool
    outcome: str | None
    recorded_at: datetime
    late: bool = Field(description="Reached us, or was changed, after the session had closed.")
    synthetic: bool

    @property
    def etag(self) -> str:
        return etag_of(self.revision)
