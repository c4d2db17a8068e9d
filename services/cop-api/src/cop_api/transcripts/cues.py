"""WebVTT and SubRip: text in cues with times. Pure.

WebVTT as in https://www.w3.org/TR/webvtt1/ §4, with what meeting software makes of it: times without hours, commas in
times, several voices in one cue, `Name: text` in place of a voice, identifiers of any kind."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from .model import Note, Reading, Turn, UnreadableError

_TIME = r"(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})"
_TIMING = re.compile(rf"^\s*{_TIME}\s+-->\s+{_TIME}(?:\s+.*)?$")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?(?:\s+([^>]*))?>")
_TAG = re.compile(r"</?(?:c|i|b|u|v|ruby|rt|lang)(?:\.[^\s>]*)?(?:\s[^>]*)?>|<(?:\d+:)?\d\d:\d\d\.\d{3}>")
_SUBRIP_TAG = re.compile(r"</?(?:i|b|u|s|font)(?:\s[^>]*)?>", re.IGNORECASE)
_SKIPPED = ("NOTE", "STYLE", "REGION")


@dataclass(frozen=True, slots=True)
class _Cue:
    line: int
    start_ms: int
    end_ms: int
    text: str


def read_vtt(text: str) -> Reading:
    """Raises UnreadableError without the WEBVTT line, or without any cue."""
    first, _, rest = text.partition("\n")
    if first.split(" ")[0].split("\t")[0] != "WEBVTT":
        raise UnreadableError("The first line of a WebVTT file is WEBVTT; this file begins otherwise.")
    reading = Reading()
    for cue in _cues(rest, 2, reading):
        for speaker, said in _voices(cue.text):
            plain = _one_line(html.unescape(_TAG.sub("", said)))
            if plain:
                reading.turns.append(Turn(speaker, plain, cue.start_ms, cue.end_ms))
    return _with_turns(reading)


def read_srt(text: str) -> Reading:
    """Raises UnreadableError without any cue."""
    reading = Reading()
    for cue in _cues(text, 1, reading):
        plain = _one_line(_SUBRIP_TAG.sub("", cue.text))
        if plain:
            reading.turns.append(Turn(None, plain, cue.start_ms, cue.end_ms))
    return _with_turns(reading)


def _cues(text: str, first_line: int, reading: Reading) -> Iterator[_Cue]:
    """Blocks between blank lines that have a timing; what has none is noted, unless the format knows it."""
    for line, block in _blocks(text, first_line):
        at = next((n for n, each in enumerate(block[:2]) if "-->" in each), None)
        if at is None:
            if not block[0].startswith(_SKIPPED):
                reading.notes.append(Note(line, f"Left out, it has no times: {_shortened(' '.join(block))}"))
            continue
        found = _TIMING.match(block[at])
        if found is None:
            reading.notes.append(Note(line + at, f"Left out, its times cannot be read: {_shortened(block[at])}"))
            continue
        start, end = _milliseconds(found.groups()[:4]), _milliseconds(found.groups()[4:])
        if end < start:
            reading.notes.append(Note(line + at, "The cue ends before it starts; its end was left out."))
            end = start
        yield _Cue(line + at, start, end, "\n".join(block[at + 1 :]))


def _blocks(text: str, first_line: int) -> Iterator[tuple[int, list[str]]]:
    block: list[str] = []
    for number, line in enumerate(text.split("\n"), first_line):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []
    if block:
        yield first_line + text.count("\n") + 1 - len(block), block


def _voices(text: str) -> Iterator[tuple[str | None, str]]:
    """(label, words) for each voice of a cue, in order. Words before the first voice are nobody's."""
    speaker: str | None = None
    at = 0
    for found in _VOICE.finditer(text):
        if text[at : found.start()].strip():
            yield speaker, text[at : found.start()]
        speaker, at = _one_line(html.unescape(found[1] or "")) or None, found.end()
    yield speaker, text[at:]


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, fraction = parts
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds or 0)
    return whole * 1000 + int((fraction or "0").ljust(3, "0"))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"


def _with_turns(reading: Reading) -> Reading:
    if not reading.turns:
        raise UnreadableError("The file holds no cue with times and words.")
    return reading
