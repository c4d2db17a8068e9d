"""Where a quote stands after the text around it changed. Pure.

After the W3C Web Annotation selectors: the exact quote is looked for, its old surroundings decide between several
places, and what cannot be found is said, not guessed (https://www.w3.org/TR/annotation-model/#text-quote-selector)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SURROUNDINGS = 32
"""Code points before and after that tell two equal quotes apart."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """`kept`: where it was. `moved`: elsewhere. `lost`: nowhere, or in several places that nothing tells apart."""

    start: int
    end: int
    state: Literal["kept", "moved", "lost"]


def anchor(old: str, new: str, start: int, end: int) -> Anchored:
    """The span [start, end) of the old text, in the new one."""
    quote = old[start:end]
    if not quote:
        return Anchored(start, end, "lost")
    before, after = old[max(0, start - SURROUNDINGS) : start], old[end : end + SURROUNDINGS]
    places = _places(new, quote)
    if not places:
        return Anchored(start, end, "lost")
    scored = sorted(((_likeness(new, place, quote, before, after), place) for place in places), reverse=True)
    best, place = scored[0]
    if len(scored) > 1 and scored[1][0] == best:
        if start not in places or scored[0][0] != _likeness(new, start, quote, before, after):
            return Anchored(start, end, "lost")
        place = start
    return Anchored(place, place + len(quote), "kept" if place == start else "moved")


def _places(text: str, quote: str) -> list[int]:
    places: list[int] = []
    at = text.find(quote)
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return places


def _likeness(text: str, place: int, quote: str, before: str, after: str) -> int:
    """How many code points around the place read as they did: counted outwards until the first that does not."""
    left = text[max(0, place - len(before)) : place]
    right = text[place + len(quote) : place + len(quote) + len(after)]
    return _same(left[::-1], before[::-1]) + _same(right, after)


def _same(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
