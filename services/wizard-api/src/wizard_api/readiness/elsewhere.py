"""What other countries' sessions said of a need, as far as it may be shown. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ..releases.bundle import Demand
from .schemas import CountrySaid, Elsewhere

MIN_VOICES = 5
"""A country's voices are shown from this number on."""


def elsewhere(demand: Demand | None, own: str) -> Elsewhere:
    """The comparison of one country with the others. The total of all countries is in the release, so whatever is
    withheld must not follow from it by subtraction."""
    if demand is None:
        return Elsewhere(reason="nobody_said", countries=[])
    countries = sorted({*demand.voices.countries, *(each.country for each in demand.by_country or [])} - {own})
    if not countries:
        return Elsewhere(reason="nobody_said", countries=[])
    if demand.by_country is None:
        return Elsewhere(reason="not_in_release", countries=countries)
    counts = {each.country: each.voices for each in demand.by_country}
    shown = shown_countries(counts)
    others = [each for each in demand.by_country if each.country != own]
    together = sum(each.voices for each in others)
    if together < MIN_VOICES or (counts.get(own, 0) and own not in shown):
        return Elsewhere(reason="too_few", countries=countries)
    levels: Counter[str] = Counter()
    for each in others:
        levels.update(each.readiness_levels)
    return Elsewhere(
        reason=None,
        countries=countries,
        voices=together,
        readiness_levels=dict(sorted(levels.items())),
        by_country=[CountrySaid(**each.model_dump()) for each in others if each.country in shown],
    )


def shown_countries(voices: Mapping[str, int]) -> set[str]:
    """The countries whose voices may be shown beside the total: none with fewer than MIN_VOICES, and those that are
    withheld are at least two and MIN_VOICES voices together, or none. Countries without a voice hide nothing."""
    order = sorted((country for country in voices if voices[country]), key=lambda each: (voices[each], each))
    withheld = [country for country in order if voices[country] < MIN_VOICES]
    shown = [country for country in order if country not in withheld]
    while withheld and shown and (len(withheld) < 2 or sum(voices[each] for each in withheld) < MIN_VOICES):
        withheld.append(shown.pop(0))
    return set(shown)
