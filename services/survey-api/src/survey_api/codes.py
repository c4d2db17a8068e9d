"""Codes that a person keeps: receipts, invitations, ballots. Shown once, stored only as a hash.

Where the caller sent a key of their own (Idempotency-Key), the code is derived from it and from a secret of ours. The
same request then gets the same code again, and nothing has to be stored that would say it in clear."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import uuid
from typing import Annotated

from fastapi import Header
from servicekit.ids import uuid7

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that a code survives being written down."""
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key", min_length=1, max_length=200, description="The same key and body, the same answer."
    ),
]


def derive(secret: str, *parts: str) -> bytes:
    """32 bytes that only this deployment can make of the parts."""
    return hmac.new(secret.encode(), "\0".join(parts).encode(), hashlib.sha256).digest()


def code_from(source: bytes | None, groups: int = 4) -> str:
    """A code of 20 bits for each group, `XXXX-XXXX-XXXX-XXXX`; random without a source of 32 bytes."""
    number = int.from_bytes(source or secrets.token_bytes(32), "little")
    letters = "".join(_ALPHABET[(number >> 5 * at) & 31] for at in range(4 * groups))
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def receipt_from(source: bytes | None) -> str:
    """A receipt code: 140 bits, as it alone opens a response, on any device."""
    return code_from(source, groups=7)


def random_uuid_from(source: bytes | None) -> str:
    """A UUID that says nothing of the time (version 4)."""
    raw = bytearray((source or secrets.token_bytes(16))[:16])
    raw[6] = raw[6] & 0x0F | 0x40
    raw[8] = raw[8] & 0x3F | 0x80
    return str(uuid.UUID(bytes=bytes(raw)))


def new_id(anonymous: bool) -> str:
    """An id for a response: random where the time must not be known."""
    return random_uuid_from(None) if anonymous else uuid7()


def hashed(code: str) -> str:
    """What is stored of a code. 80 random bits and more need no salt; misread letters are forgiven."""
    return hashlib.sha256(code.upper().translate(_MISREAD).encode("utf-8", "replace")).hexdigest()


def matches(code: str, stored: str) -> bool:
    return hmac.compare_digest(hashed(code), stored)
