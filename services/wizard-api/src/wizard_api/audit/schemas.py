"""The audit of a design as clients see it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

Shown = Literal["recommendations", "sensitivity", "brief", "lineage", "export"]


class DesignRead(BaseModel):
    """That somebody saw something, at least once on that day, in this state of the design and its release."""

    design_id: str
    day: str
    subject: str = Field(description="Subject of the reader's token; nothing else about the person is kept.")
    what: Shown
    design_revision: int
    release_id: str | None
    release_revision: int | None
    first_at: str


class AuditFault(BaseModel):
    """`log_broken`: entry `seq` is missing, was changed or does not follow the one before. `decision_differs`: the
    decision is not what its entry says. `pilot_differs`: likewise. `anchor_differs`: the log is not the one that
    `seq` and `hash` were taken from."""

    kind: Literal["log_broken", "decision_differs", "pilot_differs", "anchor_differs"]
    seq: int | None
    id: str | None = None


class Verification(BaseModel):
    """`last_hash` with `entries` is worth keeping elsewhere: a log that was rewritten as a whole no longer has it."""

    intact: bool
    entries: int
    last_hash: str | None
    faults: list[AuditFault]
