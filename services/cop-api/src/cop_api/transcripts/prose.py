"""Plain text and Word documents, one paragraph after the other. Pure.

Known: what Teams writes (times, a line with the name, then the words; or `Name   0:03` above the words) and paragraphs
`[00:01:02] Name: words`. Everything else is a paragraph that names nobody, until `speakers` has looked at it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from .decoding import normalised
from .model import Reading, Turn, UnreadableError

MAX_UNPACKED = 200 * 1024 * 1024

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TEAMS_TIMES = re.compile(rf"^{_CLOCK} --> {_CLOCK}$")
_TEAMS_NAME = re.compile(rf"^(\S.{{0,78}}?)(?:\s{{2,}}|\t){_CLOCK}$")
_STAMPED = re.compile(rf"^[\[(]{_CLOCK}[\])]\s+(\S.*)$")
"""Only in brackets: "10:30 we met" is something that was said."""


def read_txt(text: str) -> Reading:
    return _read(text.split("\n"))


def read_docx(body: bytes) -> Reading:
    """Raises UnreadableError for what is no Word document, or one that unpacks to more than 200 MB."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
                raise UnreadableError("The document unpacks to more than 200 MB; remove its pictures and try again.")
            if any(
                b"<!DOCTYPE" in archive.read(entry) for entry in archive.infolist() if entry.filename.endswith("xml")
            ):
                # No word processor writes one, and what its entities stand for would be missing from the words.
                raise UnreadableError("The document declares XML entities; save it anew with a word processor.")
        document = Document(io.BytesIO(body))
    except UnreadableError:
        raise
    except Exception as error:
        # python-docx raises whatever zipfile, lxml and its own parts raise; nothing of it is ours.
        raise UnreadableError(f"The file is no Word document (.docx): {type(error).__name__}.") from error
    return _read([normalised(line) for line in _lines(document.iter_inner_content())])


def _lines(content: Iterable[Paragraph | Table]) -> Iterator[str]:
    for part in content:
        if isinstance(part, Paragraph):
            yield from part.text.split("\n")
        else:
            for row in part.rows:
                cells = [cell.text.strip() for cell in row.cells]
                yield ": ".join(filter(None, (" ".join(cell.split()) for cell in cells)))


def _read(lines: Sequence[str]) -> Reading:
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
