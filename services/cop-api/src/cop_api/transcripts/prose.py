"""Paragraphs, of plain text or of a Word document, one after the other. Pure.

Known: what Teams writes (times, a line with the name, then the words; or `Name   0:03` above the words) and paragraphs
`[00:01:02] Name: words`. Everything else is a paragraph that names nobody, until `speakers` has looked at it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .model import Reading, Turn, UnreadableError

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TEAMS_TIMES = re.compile(rf"^{_CLOCK} --> {_CLOCK}$")
_TEAMS_NAME = re.compile(rf"^(\S.{{0,78}}?)(?:\s{{2,}}|\t){_CLOCK}$")
_STAMPED = re.compile(rf"^[\[(]{_CLOCK}[\])]\s+(\S.*)$")
"""Only in brackets: "10:30 we met" is something that was said."""


def read_txt(text: str) -> Reading:
    return read_lines(text.split("\n"))


def read_lines(lines: Sequence[str]) -> Reading:
    reading = Reading()
    speaker: str | None = None
    start: int | None = None
    end: int | None = None
    named = False  # a heading of Teams was read: what follows is that person's
    lines = [line.strip() for line in lines]
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if not line:
            continue
        if times := _TEAMS_TIMES.match(line):
            start, end = _milliseconds(times.groups()[:4]), _milliseconds(times.groups()[4:])
            speaker, named = (lines[at] if at < len(lines) else None) or None, True
            at += 1
        elif heading := _TEAMS_NAME.match(line):
            speaker, named = heading[1], True
            start, end = _milliseconds(heading.groups()[1:]), None
        elif stamped := _STAMPED.match(line):
            reading.turns.append(Turn(None, stamped[5], _milliseconds(stamped.groups()[:4])))
            speaker, start, end, named = None, None, None, False
        else:
            reading.turns.append(Turn(speaker if named else None, line, start, end))
    if not reading.turns:
        raise UnreadableError("The file holds no words.")
    return reading


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, fraction = parts
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds or 0)
    return whole * 1000 + int((fraction or "0").ljust(3, "0"))
