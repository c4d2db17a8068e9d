"""What a reader gets of the evidence: what was said, and where it comes from."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cop import VoteTally
from pydantic import BaseModel, Field

EvidenceKind = Literal["statement", "open_text", "feedback"]
Withheld = Literal["not_quotable"]


class EvidenceItem(BaseModel):
    """Something a person said, wrote or observed."""

    id: str
    kind: EvidenceKind
    revision: int
    text: str | None = Field(description="Null when withheld.")
    withheld: Withheld | None = Field(
        default=None, description="`not_quotable`: no consent to quotation, and the caller does not work with words."
    )
    language: str | None = None
    country: str | None = None
    stakeholder_type: str | None = None
    session_id: str | None = None
    wave_id: str | None = None
    item: str | None = Field(default=None, description="The survey item that an open text answers.")
    design_id: str | None = None
    practice_id: str | None = None
    topic_block: str | None = None
    form: str | None = None
    status: str | None = None
    late: bool = False
    quotable: bool = False
    votes: VoteTally | None = None
    codings: list[str] = Field(default=[], description="Codes that coders gave it; rejected ones left out.")
    recorded_at: str | None = None
    synthetic: bool = False
