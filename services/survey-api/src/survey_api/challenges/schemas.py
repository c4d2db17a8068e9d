"""Challenges as the API speaks of them."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field


class Challenge(BaseModel):
    """Find a number such that SHA-256 of `<challenge>:<number>` begins with `bits` zero bits, and send
    `Proof-Of-Work: <challenge>:<number>` with the response. 0 bits: the wave asks for none."""

    challenge: str
    bits: int = Field(ge=0, le=24)
    expires_at: datetime
