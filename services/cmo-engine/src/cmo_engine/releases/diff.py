"""What changed between two bundles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .schemas import Changed

_COMPARED = ("status", "support", "dissent", "confidence", "lineage", "synthetic")


def compare(one: Mapping[str, Any], other: Mapping[str, Any]) -> tuple[list[str], list[str], list[Changed], int]:
    """→ ids added in the other, ids removed from it, what changed, how many are the same."""
    first = {c["id"]: c for c in one["configurations"]}
    second = {c["id"]: c for c in other["configurations"]}
    changed = []
    for identifier in sorted(first.keys() & second.keys()):
        a, b = first[identifier], second[identifier]
        fields = {name: (a[name], b[name]) for name in _COMPARED if a[name] != b[name]}
        if fields:
            changed.append(Changed(id=identifier, fields=fields))
    both = len(first.keys() & second.keys())
    return sorted(second.keys() - first.keys()), sorted(first.keys() - second.keys()), changed, both - len(changed)
