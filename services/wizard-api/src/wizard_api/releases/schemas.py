"""Releases as the wizard shows them."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

ReleaseStatus = Literal["pending", "held", "refused"]


class ReleaseRef(BaseModel):
    """The frozen evidence base that an answer stands on."""

    id: str
    number: int
    revision: int = Field(description="Rises when an erasure supersedes the release.")
    title: str
    sha256: str
    synthetic: bool


class Release(ReleaseRef):
    """A release that the engine announced. Requests are answered from held ones only."""

    published_at: str
    status: ReleaseStatus
    reason: str | None = Field(default=None, description="Why it is not held, when it is not.")
