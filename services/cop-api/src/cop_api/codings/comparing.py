"""How well coders agree on a codebook, from what they decided. Uncoded text does not count."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Any

from servicekit.db import Transaction
from servicekit.problems import Problem
from sqlalchemy import Row

from ..transcripts import queries as transcripts
from . import queries
from .agreement import jaccard, of_one_code
from .schemas import Agreement, CodeAgreement


async def agreement(tx: Transaction, codebook_id: str, coders: list[str]) -> Agreement:
    """Per code, over the statements and turns that at least two of the coders coded."""
    if not 2 <= len(coders) <= 10:
        raise Problem(400, "invalid-coders", "Name 2 to 10 different coders: ?coders=a,b")
    found = await queries.decisions_of(tx, codebook_id, coders)
    units = await units_of(tx, found)
    coded: dict[str, dict[str, set[str]]] = {}
    for row in found:
        for unit in units[row.id]:
            given = coded.setdefault(unit, {}).setdefault(row.coder, set())
            if row.decision != "rejected":
                given.add(row.code)
    shared = [coded[unit] for unit in sorted(coded) if len(coded[unit]) >= 2]
    seen = {unit for unit in coded if len(coded[unit]) >= 2}
    codes = sorted({row.code for row in found if not seen.isdisjoint(units[row.id])})
    sets = [[frozenset(by[coder]) if coder in by else None for coder in coders] for by in shared]
    return Agreement(
        codebook_id=codebook_id,
        coders=coders,
        units=len(shared),
        jaccard=jaccard(sets),
        codes=[_of_code(codebook_id, code, coders, sets) for code in codes],
    )


def _of_code(
    codebook_id: str, code: str, coders: list[str], sets: Sequence[Sequence[frozenset[str] | None]]
) -> CodeAgreement:
    patterns = Counter(tuple(None if given is None else code in given for given in unit) for unit in sets)
    kappa, alpha = of_one_code(patterns, _seed(codebook_id, code, *coders))
    agreeing = sum(number for pattern, number in patterns.items() if len(set(pattern) - {None}) == 1)
    return CodeAgreement(
        code=code,
        units=len(sets),
        applied={
            coder: sum(number for pattern, number in patterns.items() if pattern[at] is True)
            for at, coder in enumerate(coders)
        },
        agreement=agreeing / len(sets),
        kappa=kappa.value,
        kappa_reason=kappa.reason,
        kappa_ci=kappa.interval,
        kappa_ci_reason=kappa.interval_reason,
        alpha=alpha.value,
        alpha_reason=alpha.reason,
        alpha_ci=alpha.interval,
        alpha_ci_reason=alpha.interval_reason,
    )


def _seed(*parts: str) -> int:
    """The same for the same question, so that an interval repeats."""
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:8], "big")


async def units_of(tx: Transaction, found: Sequence[Row[Any]]) -> dict[str, list[str]]:
    """Coding id → what it codes: its statement, or each turn that its passage touches."""
    laid = {
        transcript_id: await transcripts.turns_of(tx, transcript_id)
        for transcript_id in sorted({row.transcript_id for row in found if row.transcript_id})
    }
    starts = {transcript_id: [turn.start for turn in turns] for transcript_id, turns in laid.items()}
    units: dict[str, list[str]] = {}
    for row in found:
        if row.transcript_id is None:
            units[row.id] = [row.statement_id]
            continue
        first = max(0, bisect_right(starts[row.transcript_id], row.start) - 1)
        last = bisect_left(starts[row.transcript_id], row.end)
        turns = laid[row.transcript_id][first:last]
        units[row.id] = [f"{row.transcript_id}/{turn.number}" for turn in turns if turn.end > row.start]
    return units
