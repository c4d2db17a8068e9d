"""A wave's released figures → the shares that stand beside configurations.

They are the survey service's own, released in its steps and suppressed as it says: the engine counts no answers.
Shares that it made itself would move with every response, and two published configurations around one response would
tell what that response said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from almpo_contracts.cmo import SurveyShare
from almpo_contracts.survey import FiguresReleased, InstrumentItem, ItemLink


@dataclass(frozen=True)
class Shares:
    """The published shares of one code, by wave and item."""

    shares: tuple[SurveyShare, ...]
    synthetic: bool


def reference(item: InstrumentItem, link: ItemLink) -> str:
    """`item`, `item/row` or `item=choice`: what the share is about."""
    return item.item + (f"/{link.row}" if link.row else "") + (f"={link.choice}" if link.choice else "")


def shares_in(figures: FiguresReleased) -> list[SurveyShare]:
    return [SurveyShare(wave_id=figures.id, **share.model_dump()) for share in figures.shares]


def by_code(shares: Iterable[tuple[SurveyShare, bool]]) -> dict[str, Shares]:
    """(share, whether it is synthetic) → code → its shares."""
    found: dict[str, list[tuple[SurveyShare, bool]]] = {}
    for share, synthetic in shares:
        found.setdefault(share.code, []).append((share, synthetic))
    return {
        code: Shares(
            tuple(sorted((share for share, _ in of), key=lambda share: (share.wave_id, share.item))),
            any(synthetic for _, synthetic in of),
        )
        for code, of in sorted(found.items())
    }
