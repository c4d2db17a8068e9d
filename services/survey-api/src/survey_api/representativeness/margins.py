"""The margins of the respondents beside those of the population, before and after weighting. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ..results.schemas import Dimension
from ..waves.schemas import Target
from .schemas import Margin, MarginCategory, MarginFlag

FAR = 5.0
"""Points of 100 from which a difference is flagged."""


@dataclass(frozen=True, slots=True)
class Released:
    """A category as it was released: respondents, and their weight. None where it is withheld."""

    n: int
    weighted: float | None


def margin(
    dimension: Dimension, targets: list[Target], released: Mapping[str, Released | None], everybody: Released
) -> Margin:
    """Withheld categories are compared as one: the rest of what is shown."""
    population: Counter[str] = Counter()
    for target in targets:
        population[target.country if dimension == "country" else target.stakeholder_type.value] += target.population
    total = sum(population.values())
    categories, plain, heavy = [], 0.0, 0.0
    rest = {"population": 1.0, "sample": 1.0, "weighted": 1.0}
    for category in sorted(population):
        own, there = population[category] / total, released.get(category, Released(0, 0.0))
        sample = weighted = None
        if there is not None and everybody.n:
            sample = there.n / everybody.n
            if everybody.weighted and there.weighted is not None:
                weighted = there.weighted / everybody.weighted
            plain += abs(sample - own)
            heavy += abs((weighted or 0.0) - own)
            rest["population"] -= own
            rest["sample"] -= sample
            rest["weighted"] -= weighted or 0.0
        categories.append(_category(category, population[category], own, there, sample, weighted))
    plain += abs(rest["sample"] - rest["population"])
    heavy += abs(rest["weighted"] - rest["population"])
    return Margin(
        dimension=dimension,
        categories=categories,
        dissimilarity=round(plain / 2, 6) if everybody.n else None,
        dissimilarity_weighted=round(heavy / 2, 6) if everybody.weighted else None,
    )


def _category(
    category: str, population: int, own: float, there: Released | None, sample: float | None, weighted: float | None
) -> MarginCategory:
    difference = None if sample is None else round(100 * (sample - own), 4)
    flag: MarginFlag | None = None
    if there is not None and there.n == 0:
        flag = "empty"
    elif difference is not None and abs(difference) > FAR:
        flag = "far"
    return MarginCategory(
        category=category,
        suppressed=there is None,
        n=None if there is None else there.n,
        population=population,
        population_share=round(own, 6),
        sample_share=None if sample is None else round(sample, 6),
        weighted_share=None if weighted is None else round(weighted, 4),
        difference=difference,
        flag=flag,
    )
