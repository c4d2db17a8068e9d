"""Directional expectations: what theory says each condition, or several together, should do for the outcome.

`A, ~B` or `A + ~B`: A present and B absent are expected to lead to the outcome. `A*C`: only together (conjunctural).
`1,0,-,1`: one value per condition, `-` where nothing is expected; several values of one condition as `1;2`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .cases import DataError, Factor
from .implicants import ANY
from .terms import Term, parse_terms


@dataclass(frozen=True)
class Expectations:
    """`single[condition]` are the values expected of it; `joint` are terms of two conditions or more."""

    single: tuple[frozenset[int], ...]
    joint: tuple[Term, ...]

    def keeps(self, complex_term: Sequence[int], parsimonious_term: Sequence[int]) -> Term:
        """The conservative term without the literals that an easy counterfactual removes.

        Literals of the parsimonious term stay. Of the others, one goes where its condition is expected to work with
        another value; those of a joint expectation go together where one of them contradicts it (Ragin 2008, 160–175;
        Schneider and Wagemann 2012, 167–177; conjunctural: Schneider and Wagemann 2013).
        """
        kept = list(complex_term)
        free = [at for at, value in enumerate(complex_term) if value != ANY and parsimonious_term[at] == ANY]
        for at in free:
            if self.single[at] and complex_term[at] not in self.single[at]:
                kept[at] = ANY
        for term in self.joint:
            named = [at for at in free if term[at] != ANY]
            if any(complex_term[at] != term[at] for at in named):
                for at in named:
                    kept[at] = ANY
        return tuple(kept)


def parse_expectations(text: str, conditions: Sequence[Factor]) -> Expectations:
    """Raises DataError for text that cannot be read, or that names what is not there."""
    stripped = re.sub(r"\s", "", text.translate(_DASHES))
    if re.fullmatch(r"[\d,;-]*", stripped):
        return _by_position(stripped, conditions)
    parts = [part for part in re.split(r"\+|,(?![^\[{]*[\]}])", stripped) if part]
    terms = [term for part in parts for term in parse_terms(part, conditions)]
    single = [set[int]() for _ in conditions]
    joint = []
    for term in terms:
        named = [at for at, value in enumerate(term) if value != ANY]
        if len(named) == 1:
            single[named[0]].add(term[named[0]])
        else:
            joint.append(term)
    for at, values in enumerate(single):
        if len(values) == conditions[at].levels:
            raise DataError("every value is expected; that says nothing: leave it out", column=conditions[at].name)
    absorbed = [t for t in joint if not any(t[at] in values for at, values in enumerate(single))]
    return Expectations(tuple(map(frozenset, single)), tuple(dict.fromkeys(absorbed)))


_DASHES = str.maketrans("‐‑‒–—−", "------")


def _by_position(text: str, conditions: Sequence[Factor]) -> Expectations:
    values = text.split(",")
    if len(values) != len(conditions):
        raise DataError(f"{len(values)} directional expectations for {len(conditions)} conditions")
    single = []
    for factor, own in zip(conditions, values, strict=True):
        expected = {int(value) for value in own.split(";") if value not in ("", "-")}
        if expected and max(expected) >= factor.levels:
            raise DataError(f"has the values 0 to {factor.levels - 1}, not {max(expected)}", column=factor.name)
        single.append(frozenset(expected))
    return Expectations(tuple(single), ())
