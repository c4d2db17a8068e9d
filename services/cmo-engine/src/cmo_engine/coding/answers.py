"""What a model answers. Apart from the rest, so that who reads an answer need not load what makes it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unread:
    """Why nothing is suggested, in one word and in a sentence."""

    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """A label and the calibrated probability that a coder would give it."""

    label: str
    probability: float
    suggested: bool = True


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What fits a text; when `abstained` says why nothing is suggested, no entry is marked as suggested."""

    kinds: tuple[Suggested, ...] = ()
    codes: tuple[Suggested, ...] = ()
    route: str = "lexical"
    abstained: Unread | None = None
