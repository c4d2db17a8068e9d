"""Releases from before snapshots were kept: an erasure takes ids, words and rows out of the bundle itself. Pure.

Their counts stay as they were published, since there is nothing that they could be counted again from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any


def subjects(bundle: Mapping[str, Any]) -> set[str]:
    """The ids of statements, cards and requirements that the bundle holds."""
    found = {s["id"] for s in bundle["statements"]}
    for configuration in bundle["configurations"]:
        found |= {*configuration["lineage"]["statements"], *configuration["lineage"]["cards"]}
    for each in bundle["requirement_demand"]:
        found |= {r["id"] for r in each["requirements"]} | {s for r in each["requirements"] for s in r["statements"]}
    return found


def without(
    bundle: Mapping[str, Any], erased: Collection[str], unquoted: Collection[str], because: str
) -> dict[str, Any]:
    """The bundle with erased ids, words and rows left out, and the words of those who are no longer to be quoted."""
    return {
        **bundle,
        "superseded_because": because,
        "configurations": [
            {
                **c,
                "lineage": {
                    **c["lineage"],
                    "cards": [i for i in c["lineage"]["cards"] if i not in erased],
                    "statements": [i for i in c["lineage"]["statements"] if i not in erased],
                },
            }
            for c in bundle["configurations"]
        ],
        "requirement_demand": [
            {
                **d,
                "requirements": [
                    {**r, "statements": [s for s in r["statements"] if s not in erased]}
                    for r in d["requirements"]
                    if r["id"] not in erased
                ],
            }
            for d in bundle["requirement_demand"]
        ],
        "statements": [
            {**s, "quote": None if s["id"] in unquoted else s["quote"]}
            for s in bundle["statements"]
            if s["id"] not in erased
        ],
    }
