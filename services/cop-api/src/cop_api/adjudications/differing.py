"""Where coders who have finished differ. Pure.

Of a statement, a code that some gave and others did not. Of a transcript, passages that carry the same code and touch
one another are one place: coders who set its ends elsewhere agree that the code is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..codings.schemas import Coding


@dataclass(frozen=True, slots=True)
class Differing:
    """`codings`: what was decided about the code here; `silent`: who has finished and decided nothing about it."""

    code: str
    codings: tuple[Coding, ...]
    silent: tuple[str, ...]

    @property
    def envelope(self) -> tuple[int, int] | None:
        """[start, end) around all the passages; None for a statement."""
        if self.codings[0].transcript_id is None:
            return None
        spans = [coding.span for coding in self.codings]
        return min(start for start, _ in spans), max(end for _, end in spans)


def differing(codings: Iterable[tuple[str, Coding]], finished: Iterable[str]) -> list[Differing]:
    """Of one statement or transcript: (code by its present name, coding) of the coders who have finished."""
    coders = sorted(finished)
    by_code = defaultdict[str, list[Coding]](list)
    for code, coding in codings:
        if coding.coder in coders:
            by_code[code].append(coding)
    found = []
    for code in sorted(by_code):
        for place in _places(by_code[code]):
            giving = {coding.coder for coding in place if coding.decision != "rejected"}
            if giving and giving != set(coders):
                said = {coding.coder for coding in place}
                found.append(Differing(code, tuple(place), tuple(coder for coder in coders if coder not in said)))
    return found


def _places(codings: Sequence[Coding]) -> list[list[Coding]]:
    """Codings of one code, those that touch one another together, in the order of the text."""
    if codings[0].transcript_id is None:
        return [list(codings)]
    places: list[list[Coding]] = []
    reach = -1
    for coding in sorted(codings, key=lambda each: (each.span, each.id)):
        start, end = coding.span
        if start >= reach:
            places.append([])
        places[-1].append(coding)
        reach = max(reach, end)
    return places
