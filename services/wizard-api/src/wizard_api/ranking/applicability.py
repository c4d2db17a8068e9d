"""How far configurations apply: AND within a context term, OR over the configurations of an option."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True, order=True)
class Reading:
    """A term as far as it is known: it holds to `cap`, or to the least of its unknown `codes` where that is lower."""

    codes: tuple[str, ...]
    cap: float


def readings(terms: Iterable[Iterable[str]], known: Mapping[str, float]) -> list[Reading]:
    """The OR over the terms with what is known worked in; what another reading covers is left out.

    max(min(a, x), min(b, x, y)) is min(a, x) where a ≥ b."""
    bits: dict[str, int] = {}
    caps: dict[int, float] = {}
    for term in terms:
        mask, cap = 0, 1.0
        for code in term:
            value = known.get(code)
            if value is None:
                mask |= bits.setdefault(code, 1 << len(bits))
            elif value < cap:
                cap = value
        if cap > caps.get(mask, 0.0):
            caps[mask] = cap
    kept: list[tuple[int, float]] = []
    for mask, cap in sorted(caps.items(), key=lambda each: (each[0].bit_count(), each[0])):
        if not any(smaller & mask == smaller and at_least >= cap for smaller, at_least in kept):
            kept.append((mask, cap))
    return sorted(Reading(tuple(sorted(code for code, bit in bits.items() if mask & bit)), cap) for mask, cap in kept)
