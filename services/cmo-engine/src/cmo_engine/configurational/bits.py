"""Sets as bits of unsigned 64-bit words: rows of conditions, rows of truth tables."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.bool_]

WORD = 64
ONE = np.uint64(1)
ZERO = np.uint64(0)


def words_for(bits: int) -> int:
    """How many words hold so many bits; at least one."""
    return max(1, -(-bits // WORD))


def pack(flags: Flags) -> Words:
    """Flags of shape (…, bits) → words of shape (…, words), the first flag in the lowest bit."""
    bits = flags.shape[-1]
    padded = np.zeros((*flags.shape[:-1], words_for(bits) * WORD), dtype=bool)
    padded[..., :bits] = flags
    octets = np.packbits(padded, axis=-1, bitorder="little")
    return np.ascontiguousarray(octets).view("<u8").astype(np.uint64, copy=False)


def unpack(words: Words, bits: int) -> Flags:
    """Words of shape (…, words) → flags of shape (…, bits)."""
    octets = np.ascontiguousarray(words.astype("<u8", copy=False)).view(np.uint8)
    return np.unpackbits(octets, axis=-1, count=bits, bitorder="little").astype(bool)


def count(words: Words) -> npt.NDArray[np.int64]:
    """Elements per set: words of shape (…, words) → (…)."""
    return np.asarray(np.bitwise_count(words).sum(axis=-1, dtype=np.int64))


def members(mask: int) -> Iterator[int]:
    """Positions of the bits that are set, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
