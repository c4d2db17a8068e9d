"""How far coders agree beyond chance. Pure: no database, no I/O.

Cohen (1960), "A coefficient of agreement for nominal scales"; Krippendorff (2011), "Computing Krippendorff's
alpha-reliability". A unit is one statement; a value is what a coder said of it, None where they did not code it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence

ONE_VALUE = "everybody used one and the same value; agreement beyond chance is undefined"
NO_PAIRS = "no statement was coded by two of the coders"


def cohen_kappa(first: Sequence[Hashable], second: Sequence[Hashable]) -> float | None:
    """Kappa of two coders over the same units, in the same order; None where both used one value only, or no unit."""
    if len(first) != len(second):
        raise ValueError("both coders must have a value for every unit")
    n = len(first)
    if n == 0:
        return None
    observed = sum(a == b for a, b in zip(first, second, strict=True)) / n
    of_first, of_second = Counter(first), Counter(second)
    expected = sum(of_first[value] * of_second[value] for value in of_first) / n**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def krippendorff_alpha(units: Sequence[Sequence[Hashable | None]]) -> float | None:
    """Nominal alpha; `units[u][c]` is coder c's value for unit u, None where missing.

    1 − Dₒ/Dₑ from the coincidence matrix; None where nothing can be paired or only one value occurs."""
    totals: Counter[Hashable] = Counter()
    disagreeing = 0.0
    for unit in units:
        values = [value for value in unit if value is not None]
        if len(values) < 2:
            continue
        counts = Counter(values)
        totals.update(counts)
        pairs = sum(number * (len(values) - number) for number in counts.values())
        disagreeing += pairs / (len(values) - 1)
    n = sum(totals.values())
    expected = n**2 - sum(number**2 for number in totals.values())
    return None if expected == 0 else 1 - (n - 1) * disagreeing / expected
