"""`Name: words` → who speaks, where that is sure; never an invented speaker. Pure.

A label counts as a speaker when it is a pseudonym or a numbered one (`P07`, `Speaker 2`), or when it begins several
turns of a text in which most turns begin with one. "The problem: nobody has time" names nobody."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from .model import Note, Reading, Turn

_LABEL = re.compile(r"^([^\W_][^:\n]{0,59}?)\s*:\s+(\S.*)$", re.DOTALL)
_NUMBERED = re.compile(r"^(?:P\d{1,3}|[^\W\d_]+ \d{1,3})$")
MOST_TURNS = 0.5
"""Share of turns that begin with a label, from which a text is taken to be written in this way."""
WORDS_IN_A_NAME = 5


def name_speakers(reading: Reading) -> Reading:
    """Take labels out of the words where they name a speaker; say in a note where one may have been meant."""
    split = [_split(turn) for turn in reading.turns]
    labels = Counter(label for label, _ in split if label is not None)
    habit = sum(labels.values()) >= MOST_TURNS * len(reading.turns)
    turns: list[Turn] = []
    notes = list(reading.notes)
    for at, (turn, (label, words)) in enumerate(zip(reading.turns, split, strict=True), 1):
        if label is None:
            turns.append(turn)
        elif _NUMBERED.match(label) or (habit and labels[label] > 1):
            turns.append(replace(turn, speaker=label, text=words))
        else:
            turns.append(turn)
            notes.append(Note(0, f"Turn {at} may name a speaker, “{label}”; it was left in the words."))
    return Reading(turns, notes)


def _split(turn: Turn) -> tuple[str | None, str]:
    """(label, words) of a turn that says nobody's name otherwise."""
    found = None if turn.speaker is not None else _LABEL.match(turn.text)
    if found is None or len(found[1].split()) > WORDS_IN_A_NAME:
        return None, turn.text
    return found[1], found[2]
