"""How far configurations apply: AND within a context term, OR over the configurations of an option."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from almpo_contracts.cmo import ConfigurationChanged

from .memberships import interval_of
from .model import Interval


def term_of(configuration: ConfigurationChanged) -> tuple[str, ...]:
    """The context term as sorted keys. A context in words, without a code yet, is a variable nobody knows."""
    return tuple(sorted({context.code or f"text:{context.text}" for context in configuration.contexts}))


def applies(term: Iterable[str], known: Mapping[str, float]) -> Interval:
    """The fuzzy AND (minimum). An empty term holds everywhere."""
    low, high = 1.0, 1.0
    for code in term:
        membership = interval_of(known, code)
        low, high = min(low, membership.low), min(high, membership.high)
    return Interval(low, high)


def any_of(intervals: Iterable[Interval]) -> Interval:
    """The fuzzy OR (maximum). Nothing gives nothing."""
    low, high = 0.0, 0.0
    for interval in intervals:
        low, high = max(low, interval.low), max(high, interval.high)
    return Interval(low, high)


def limiting(term: Iterable[str], known: Mapping[str, float], below: float = 1.0) -> tuple[str, ...]:
    """The known contexts of the term that hold it down, most limiting first."""
    held_down = [(known[code], code) for code in term if code in known and known[code] < below]
    return tuple(code for _, code in sorted(held_down))


def unknown_in(term: Iterable[str], known: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(sorted(code for code in term if code not in known))


def without_redundant(terms: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Drop terms that contain another one: max(min(a), min(a, b)) is min(a)."""
    kept: list[frozenset[str]] = []
    for term in sorted({frozenset(term) for term in terms}, key=lambda term: (len(term), sorted(term))):
        if not any(smaller <= term for smaller in kept):
            kept.append(term)
    return [tuple(sorted(term)) for term in kept]
