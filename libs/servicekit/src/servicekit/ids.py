"""Identifiers. UUIDv7 (RFC 9562) sorts by creation time; random v4 is used where the time must not be known."""

from __future__ import annotations

import os
import time
import uuid
from typing import Annotated

from pydantic import AfterValidator, Field


def uuid7() -> str:
    """A new UUIDv7: 48 bits of Unix milliseconds, 74 random bits."""
    value = (time.time_ns() // 1_000_000 & ((1 << 48) - 1)) << 80
    value |= int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | (0x7 << 76)
    value = value & ~(0x3 << 62) | (0x2 << 62)
    return str(uuid.UUID(int=value))


def _canonical_uuid(value: str) -> str:
    try:
        return str(uuid.UUID(value))
    except ValueError:
        raise ValueError("must be a UUID such as 018f6b2e-7c1a-7000-8000-0000000000aa") from None


Id = Annotated[str, AfterValidator(_canonical_uuid), Field(json_schema_extra={"format": "uuid"})]
"""A UUID in its canonical text form."""
