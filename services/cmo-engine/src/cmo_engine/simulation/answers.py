"""The survey of a planted world: its answers → counts per linked code → shares.

The survey service releases the shares of real waves; a planted world has no such service, and nobody to protect."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from almpo_contracts.cmo import SurveyShare
from almpo_contracts.survey import InstrumentItem, InstrumentPublished, ItemLink, ResponseRecorded

from ..synthesis.survey import Shares, reference

NO_ANSWER = frozenset({"dont_know", "not_applicable"})
"""Neither agreement nor disagreement: not among those who answered."""
_Z = 1.959963984540054


@dataclass(frozen=True, order=True)
class CountKey:
    """One linked item of one wave. `access`, `min_cell` and `synthetic` are the response's own words on its wave."""

    wave_id: str
    item: str
    code: str
    access: str
    min_cell: int
    synthetic: bool


Tallies = dict[CountKey, tuple[int, int]]
"""Key → (how many answered, how many of them agree or picked it). Differences may be negative."""


@dataclass(frozen=True)
class _Link:
    """A link, ready to be asked of many responses."""

    item: InstrumentItem
    link: ItemLink
    reference: str


class Counter:
    """Counts the responses of one instrument version; takes them away again with `sign=-1`."""

    def __init__(self, instrument: InstrumentPublished) -> None:
        self._links: dict[str, list[tuple[int, _Link]]] = {}
        self._all: list[_Link] = []
        seen: set[tuple[str, str]] = set()
        for item in instrument.items:
            for link in item.links:
                found = _Link(item, link, reference(item, link))
                if (found.reference, link.code) in seen:
                    continue
                seen.add((found.reference, link.code))
                self._links.setdefault(item.item, []).append((len(self._all), found))
                self._all.append(found)
        self._counts: dict[tuple[str, str, int, bool], tuple[list[int], list[int]]] = {}

    def add(self, response: ResponseRecorded, sign: int = 1) -> None:
        """Incomplete responses count for nothing."""
        if not response.complete:
            return
        wave = (response.wave_id, response.wave_access, response.min_cell, response.synthetic)
        if wave not in self._counts:
            self._counts[wave] = [0] * len(self._all), [0] * len(self._all)
        n, hits = self._counts[wave]
        for item, answer in response.answers.items():
            for at, found in self._links.get(item, ()):
                hit = answered(found.item, found.link, answer)
                if hit is not None:
                    n[at] += sign
                    hits[at] += sign * hit

    def tallies(self) -> Tallies:
        """What was counted, without zeros."""
        return {
            CountKey(wave_id, found.reference, found.link.code, access, min_cell, synthetic): (n[at], hits[at])
            for (wave_id, access, min_cell, synthetic), (n, hits) in self._counts.items()
            for at, found in enumerate(self._all)
            if n[at] or hits[at]
        }


def answered(item: InstrumentItem, link: ItemLink, answer: object) -> bool | None:
    """True: speaks for the code. False: answered otherwise. None: no answer, or the link has no share.

    Scales: the top two steps. Choices: picked. Rankings: ranked first. Booleans: yes."""
    if link.row is not None:
        answer = answer.get(link.row) if isinstance(answer, Mapping) else None
    if answer is None or isinstance(answer, Mapping):
        return None
    if isinstance(answer, list | tuple):
        picked = [str(each) for each in answer]
        if NO_ANSWER.issuperset(picked):
            return None
        if link.choice is None:
            return None
        return picked[0] == link.choice if item.kind == "ranking" else link.choice in picked
    if isinstance(answer, bool):
        return answer if link.choice is None else str(answer).lower() == link.choice
    said = str(answer)
    if said in NO_ANSWER:
        return None
    if link.choice is not None:
        return said == link.choice
    if item.kind == "scale" and item.scale_max is not None and said.isdecimal():
        return int(said) >= item.scale_max - 1
    return None


def publish(counts: Iterable[tuple[CountKey, int, int]]) -> dict[str, Shares]:
    """(key, n, hits) → code → its shares."""
    grouped: dict[tuple[str, str, str], list[tuple[CountKey, int, int]]] = {}
    for row in counts:
        if row[1] > 0:
            grouped.setdefault((row[0].code, row[0].wave_id, row[0].item), []).append(row)
    shares: dict[str, list[SurveyShare]] = {}
    synthetic: set[str] = set()
    for (code, _, _), rows in sorted(grouped.items()):
        shares.setdefault(code, []).append(_share(rows))
        if any(key.synthetic for key, _, _ in rows):
            synthetic.add(code)
    return {code: Shares(tuple(of_code), code in synthetic) for code, of_code in shares.items()}


def _share(rows: Sequence[tuple[CountKey, int, int]]) -> SurveyShare:
    """One item of one wave. Responses that describe their wave differently are held to the stricter description."""
    key = rows[0][0]
    min_cell = max(k.min_cell for k, _, _ in rows)
    n, hits = sum(n for _, n, _ in rows), sum(hits for _, _, hits in rows)
    if n < min_cell:
        return SurveyShare(
            item=key.item, code=key.code, wave_id=key.wave_id, share=None, n=None, ci_reason="suppressed",
            suppressed=True,
        )  # fmt: skip
    invited = all(k.access == "invited" for k, _, _ in rows)
    return SurveyShare(
        item=key.item,
        code=key.code,
        wave_id=key.wave_id,
        share=_percent(hits / n),
        n=n - n % min_cell,
        ci=wilson(hits, n) if invited else None,
        ci_reason=None if invited else "open_link",
    )


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Wilson's 95 % score interval, rounded outwards to whole per cent."""
    p = hits / n
    centre = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z / (1 + _Z**2 / n) * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
    low, high = max(0.0, centre - half), min(1.0, centre + half)
    return math.floor(low * 100 + 1e-9) / 100, math.ceil(high * 100 - 1e-9) / 100


def _percent(share: float) -> float:
    return math.floor(share * 100 + 0.5) / 100
