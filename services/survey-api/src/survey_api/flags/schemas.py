"""Flags as the API speaks of them."""

from __future__ import annotations

from pydantic import BaseModel

from .judge import Flag


class FlagCount(BaseModel):
    flag: Flag
    n: int


class WaveFlags(BaseModel):
    """For whoever runs the wave alone. `counted`: whether flagged responses are part of the wave's figures. A response
    may bear several flags."""

    wave_id: str
    n_flagged: int
    counted: bool
    items: list[FlagCount]
