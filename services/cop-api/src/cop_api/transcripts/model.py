"""A transcript as it was read: who said what, when. Pure.

Offsets everywhere count Unicode code points of the transcript's text, which is NFC with LF line ends and no mark at its
beginning. A browser counts UTF-16 units and has to convert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from servicekit.problems import Problem

MASK = "█"
"""Stands for each code point that was erased, so that every other offset still holds."""


class UnreadableError(Problem):
    """422: the file is not what it says it is; the message says where and what would mend it."""

    def __init__(self, message: str) -> None:
        super().__init__(422, "unreadable-transcript", message)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one voice says in one go. `speaker`: the label in the file, or None where it names nobody.

    Times are milliseconds from the beginning of the recording, None where the file has none."""

    speaker: str | None
    text: str
    start_ms: int | None = None
    end_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What a person should look at. `line` counts from 1; 0 is the file as a whole."""

    line: int
    message: str


@dataclass(slots=True)
class Reading:
    turns: list[Turn] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Placed:
    """A turn's place in the text: [start, end) in code points."""

    turn: Turn
    start: int
    end: int


def lay_out(turns: Sequence[Turn]) -> tuple[str, list[Placed]]:
    """One line per turn → the text and where each turn stands in it. Labels are no part of the text."""
    placed: list[Placed] = []
    at = 0
    for turn in turns:
        placed.append(Placed(turn, at, at + len(turn.text)))
        at += len(turn.text) + 1
    return "\n".join(turn.text for turn in turns), placed


def masked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text without the words of these spans, of the same length."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = [letter if letter == "\n" else MASK for letter in letters[start:end]]
    return "".join(letters)
