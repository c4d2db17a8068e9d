"""How much hangs on one country: what would stand without it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class LeftOut:
    """Without this country: `weakened`, ids of configurations that keep support from elsewhere; `lost`, those that
    keep none. Both in the order of ids."""

    country: str
    weakened: tuple[str, ...]
    lost: tuple[str, ...]


def leave_one_country_out(countries: Mapping[str, Collection[str]]) -> list[LeftOut]:
    """`countries`: configuration id → the countries that its support comes from. One entry for each country, by its
    code. A configuration without any support is in none."""
    everywhere = sorted({country for of_one in countries.values() for country in of_one})
    return [
        LeftOut(
            country=left_out,
            weakened=tuple(sorted(i for i, of_one in countries.items() if left_out in of_one and len(set(of_one)) > 1)),
            lost=tuple(sorted(i for i, of_one in countries.items() if set(of_one) == {left_out})),
        )
        for left_out in everywhere
    ]
