"""A file → turns, by its format. Pure."""

from __future__ import annotations

from typing import Literal

from .cues import read_srt, read_vtt
from .decoding import decode
from .model import Reading, UnreadableError
from .prose import read_txt
from .speakers import name_speakers

Format = Literal["vtt", "srt", "docx", "txt"]
MAX_BYTES = 15_000_000
MAX_POINTS = 4_000_000
"""Code points of text: about 2,000 pages."""


def format_of(name: str, body: bytes) -> Format:
    """By what the file holds, and by its name where that leaves it open."""
    if body.startswith(b"PK\x03\x04"):
        return "docx"
    ending = name.rpartition(".")[2].lower()
    if body.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT") or ending == "vtt":
        return "vtt"
    if ending in ("srt", "txt"):
        return "srt" if ending == "srt" else "txt"
    raise UnreadableError(
        f"A transcript is a .vtt, .srt, .docx or .txt file; “{name[:80]}” is none. Name its format with `format`."
    )


def read(body: bytes, format: Format) -> Reading:
    """Raises UnreadableError where the bytes are not of this format, or hold too much."""
    if format == "docx":
        from .word import read_docx

        reading = read_docx(body)
    else:
        text = decode(body)
        reading = {"vtt": read_vtt, "srt": read_srt, "txt": read_txt}[format](text)
    if sum(len(turn.text) + 1 for turn in reading.turns) > MAX_POINTS:
        raise UnreadableError(f"The transcript has more than {MAX_POINTS:,} characters; upload it in parts.")
    return name_speakers(reading)
