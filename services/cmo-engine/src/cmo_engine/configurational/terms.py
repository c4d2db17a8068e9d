"""Terms and expressions as people write them: `A*~B + C[2]`, and the membership of cases in them.

A term is a tuple over the conditions: the value that it asks for, or ANY.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product

import numpy as np

from .cases import Cases, DataError, Factor, Vector
from .implicants import ANY

Term = tuple[int, ...]
TRUE = "1"
"""The term without literals, of which every case is a member."""
_LITERAL = re.compile(r"(?P<not>~?)(?P<name>[^\W\d][\w.]*)(?:[\[{](?P<values>[\d,\s]+)[\]}])?")


def bracketed(factors: Iterable[Factor]) -> bool:
    """Whether literals are written `A[1]`: one notation for all where any factor is multi-value."""
    return any(factor.kind == "multivalue" for factor in factors)


def write_term(term: Sequence[int], names: Sequence[str], brackets: bool) -> str:
    literals = [
        f"{name}[{value}]" if brackets else name if value == 1 else f"~{name}"
        for name, value in zip(names, term, strict=True)
        if value != ANY
    ]
    return "*".join(literals) or TRUE


def parse_terms(expression: str, factors: Sequence[Factor]) -> list[Term]:
    """`A*~B + C[1,2]` → its terms; several values of one literal give several terms.

    Raises DataError for an unknown factor, a value that it does not have, or text that cannot be read."""
    terms = []
    for part in expression.split("+"):
        choices = [list(range(-1, 0))] * len(factors)
        for literal in part.split("*"):
            at, values = _literal(literal.strip(), factors)
            if choices[at] != [ANY]:
                values = [value for value in values if value in choices[at]]
            choices[at] = values
        terms += [tuple(term) for term in product(*choices)]
    return list(dict.fromkeys(terms))


def _literal(text: str, factors: Sequence[Factor]) -> tuple[int, list[int]]:
    match = _LITERAL.fullmatch(text)
    if match is None:
        raise DataError(f"{text!r} is not a literal; write A, ~A or A[2]")
    names = [factor.name for factor in factors]
    if match["name"] not in names:
        raise DataError(f"there is no such condition; there are {', '.join(names)}", column=match["name"])
    at = names.index(match["name"])
    levels = factors[at].levels
    if match["values"] is None:
        if levels > 2:
            raise DataError(f"has {levels} values; write {names[at]}[0] and so on", column=names[at])
        values = [1]
    else:
        values = sorted({int(value) for value in match["values"].replace(" ", "").split(",") if value})
    if not values or max(values) >= levels:
        raise DataError(f"has the values 0 to {levels - 1}", column=names[at])
    if match["not"]:
        values = [value for value in range(levels) if value not in values]
    return at, values


def literal_membership(cases: Cases, at: int, value: int) -> Vector:
    """Of each case in factor = value. Who is "don't care" there is a member of no value."""
    column = cases.values[:, at]
    if cases.factors[at].kind == "fuzzy":
        return np.asarray(column if value == 1 else 1.0 - column)
    return np.asarray((column == value).astype(float))


def membership(term: Sequence[int], cases: Cases) -> Vector:
    """Of each case in a term: the minimum over its literals; 1 for the term without any."""
    found = np.ones(len(cases))
    for at, value in enumerate(term):
        if value != ANY:
            found = np.minimum(found, literal_membership(cases, at, int(value)))
    return found


def union(memberships: Sequence[Vector], cases: int) -> Vector:
    """The maximum over terms; 0 for none."""
    found = np.zeros(cases)
    for own in memberships:
        found = np.maximum(found, own)
    return found
