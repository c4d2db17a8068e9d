"""How well coders agree on a codebook, from what they decided. Text that nobody coded does not count.

A coder judged a unit (a statement, or a turn of a transcript) when they coded it, or said that they had finished the
statement or transcript; a unit counts when at least two judged it and at least one coded it."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from operator import itemgetter
from typing import Any

from servicekit.db import Transaction
from servicekit.problems import Problem

from ..assignments import queries as assignments
from ..codebooks import service as codebooks
from ..transcripts import queries as transcripts
from . import queries
from .agreement import jaccard, of_one_code
from .queries import Viewer
from .schemas import Agreement, CodeAgreement, Confusion

MOST_CONFUSIONS = 50
_Given = frozenset[str]
_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Judged:
    """A unit that counts: what each coder gave it, in their order, None where they did not judge it; and every code
    that was decided about there, also by a no."""

    given: tuple[_Given | None, ...]
    codes: _Given
    without: tuple[bool | None, ...]
    """How the unit reads for a code that nobody gave it."""


async def agreement(tx: Transaction, codebook_id: str, coders: list[str], viewer: Viewer) -> Agreement:
    """Per code, over the units that at least two of the coders judged."""
    if not 2 <= len(coders) <= 10:
        raise Problem(400, "invalid-coders", "Name 2 to 10 different coders: ?coders=a,b")
    found = await queries.decisions_of(tx, codebook_id, coders, viewer)
    finished = await assignments.finished_of(tx, coders)
    units = _judged(found, await units_of(tx, found), finished, coders, await codebooks.names_now(tx, codebook_id))
    return Agreement(
        codebook_id=codebook_id,
        coders=coders,
        units=len(units),
        jaccard=jaccard([unit.given for unit in units]),
        codes=_per_code(codebook_id, coders, units),
        confusions=_confusions(units),
    )


def _judged(
    found: Sequence[tuple[Any, ...]],
    units_of_coding: Mapping[str, Sequence[str]],
    finished: Mapping[str, set[str]],
    coders: Sequence[str],
    now: Callable[[int, str], str],
) -> list[Judged]:
    given: dict[str, dict[str, set[str]]] = {}
    codes: dict[str, set[str]] = {}
    piece_of: dict[str, str] = {}
    names: dict[tuple[int, str], str] = {}
    # Taken apart as tuples: a row's columns by name cost more than all the rest, ten thousand times over.
    for coding_id, statement_id, transcript_id, _, _, then, version, coder, decision in found:
        key = version, then
        code = names.get(key) or names.setdefault(key, now(version, then))
        for unit in units_of_coding.get(coding_id) or (statement_id,):
            if unit not in given:
                given[unit], codes[unit], piece_of[unit] = {}, set(), statement_id or transcript_id
            codes[unit].add(code)
            said = given[unit].setdefault(coder, set())
            if decision != "rejected":
                said.add(code)
    units = []
    for unit, of in sorted(given.items(), key=itemgetter(0)):
        judges = of.keys() | finished.get(piece_of[unit], _NOBODY)
        if len(judges) >= 2:
            told = tuple([frozenset(of.get(coder, ())) if coder in judges else None for coder in coders])
            without = tuple([False if coder in judges else None for coder in coders])
            units.append(Judged(told, frozenset(codes[unit]), without))
    return units


def _per_code(codebook_id: str, coders: list[str], units: Sequence[Judged]) -> list[CodeAgreement]:
    """Units without a code all read alike for it: they are counted once, not per code."""
    without = Counter(unit.without for unit in units)
    with_code = defaultdict[str, list[Judged]](list)
    for unit in units:
        for code in unit.codes:
            with_code[code].append(unit)
    return [_of_code(codebook_id, code, coders, with_code[code], without) for code in sorted(with_code)]


def _of_code(
    codebook_id: str,
    code: str,
    coders: list[str],
    decided: Sequence[Judged],
    without: Counter[tuple[bool | None, ...]],
) -> CodeAgreement:
    patterns = Counter(without)
    for unit in decided:
        patterns[unit.without] -= 1
        patterns[tuple([None if given is None else code in given for given in unit.given])] += 1
    patterns = +patterns
    kappa, alpha = of_one_code(patterns, _seed(codebook_id, code, *coders))
    units = patterns.total()
    both = sum(number for pattern, number in patterns.items() if set(pattern) - {None} == {True})
    neither = sum(number for pattern, number in patterns.items() if set(pattern) - {None} == {False})
    return CodeAgreement(
        code=code,
        units=units,
        applied={
            coder: sum(number for pattern, number in patterns.items() if pattern[at] is True)
            for at, coder in enumerate(coders)
        },
        both=both,
        neither=neither,
        agreement=(both + neither) / units,
        kappa=kappa.value,
        kappa_reason=kappa.reason,
        kappa_ci=kappa.interval,
        kappa_ci_reason=kappa.interval_reason,
        alpha=alpha.value,
        alpha_reason=alpha.reason,
        alpha_ci=alpha.interval,
        alpha_ci_reason=alpha.interval_reason,
    )


def _confusions(units: Sequence[Judged]) -> list[Confusion]:
    """In how many units one coder gave the one code, another the other, and neither both; most frequent first."""
    found = Counter[tuple[str, str]]()
    for unit in units:
        pairs: set[tuple[str, str]] = set()
        for one, other in combinations([given for given in unit.given if given is not None], 2):
            for first, second in product(one - other, other - one):
                pairs.add((min(first, second), max(first, second)))
        found.update(pairs)
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return [Confusion(codes=codes, units=number) for codes, number in ranked[:MOST_CONFUSIONS]]


def _seed(*parts: str) -> int:
    """The same for the same question, so that an interval repeats."""
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:8], "big")


async def units_of(tx: Transaction, found: Sequence[tuple[Any, ...]]) -> dict[str, list[str]]:
    """Id of a coding of a transcript → each turn that its passage touches."""
    passages = [
        (coding_id, transcript_id, start, end)
        for coding_id, _, transcript_id, start, end, *_ in found
        if transcript_id is not None
    ]
    laid = {
        transcript_id: await transcripts.turns_of(tx, transcript_id)
        for transcript_id in sorted({transcript_id for _, transcript_id, _, _ in passages})
    }
    starts = {transcript_id: [turn.start for turn in turns] for transcript_id, turns in laid.items()}
    units: dict[str, list[str]] = {}
    for coding_id, transcript_id, start, end in passages:
        first = max(0, bisect_right(starts[transcript_id], start) - 1)
        last = bisect_left(starts[transcript_id], end)
        turns = laid[transcript_id][first:last]
        units[coding_id] = [f"{transcript_id}/{turn.number}" for turn in turns if turn.end > start]
    return units
