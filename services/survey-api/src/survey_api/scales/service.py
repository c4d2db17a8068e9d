"""Reliability of the scales of a wave."""

from __future__ import annotations

import asyncio
import json

import numpy as np
from servicekit.auth import Caller
from servicekit.db import Transaction

from ..deps import SurveyDeps
from ..instruments.codebook import scale_max
from ..instruments.definition import Question
from ..responses.tables import responses
from ..results.scanning import complete_ones, looked_at
from ..results.schemas import Suppression, View
from ..waves.schemas import Wave
from .reliability import Moments, alpha, alpha_interval, alpha_without, item_rest, omega
from .schemas import Scale, ScaleItem, Scales

_PART = 5000


async def scales(tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str, view: View) -> Scales:
    wave = await looked_at(tx, caller, wave_id, view, "scales", "")
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    found = []
    for question in instrument.definition.questions:
        if question.type == "matrix" and scale_max(question):
            moments = await _moments(tx, wave, question, view)
            small = view == "released" and moments.n < wave.min_cell
            found.append(_scale(question, moments, "too_few" if small or moments.n < 2 else None))
    return Scales(wave_id=wave_id, view=view, min_cell=wave.min_cell, synthetic=wave.synthetic, scales=found)


async def _moments(tx: Transaction, wave: Wave, question: Question, view: View) -> Moments:
    """Over respondents who answered every row with an opinion, read in parts."""
    rows = [row.value for row in question.rows]
    moments, after = Moments(len(rows)), ""
    columns = (responses.c.id, responses.c.answers[question.name].as_string().label("said"))
    while True:
        statement = complete_ones(wave, view, *columns).where(responses.c.id > after)
        part = (await tx.execute(statement.order_by(responses.c.id).limit(_PART))).all()
        if not part:
            return moments
        after = part[-1].id
        lines = await asyncio.to_thread(_lines, [row.said for row in part if row.said], rows)
        if lines:
            moments.add(np.array(lines, dtype=float))


def _lines(said: list[str], rows: list[str]) -> list[list[int]]:
    answers = [json.loads(each) for each in said]
    return [[int(a[row]) for row in rows] for a in answers if all(a.get(row, "").isdecimal() for row in rows)]


def _scale(question: Question, moments: Moments, reason: Suppression | None) -> Scale:
    k = len(question.rows)
    withheld = reason or ("one_item" if k < 2 else None)
    if withheld is not None:
        return Scale(
            item=question.name, items=k, suppressed=reason is not None, reason=withheld, n=None,
            alpha=None, alpha_ci=None, omega=None, rows=[],
        )  # fmt: skip
    covariance = moments.covariance()
    value = alpha(covariance)
    interval = None
    if value is not None and value < 1:
        low, high = alpha_interval(value, moments.n, k)
        interval = round(low, 4), round(high, 4)
    return Scale(
        item=question.name,
        items=k,
        suppressed=False,
        reason=None,
        n=moments.n,
        alpha=_rounded(value),
        alpha_ci=interval,
        omega=_rounded(omega(covariance)),
        rows=[
            ScaleItem(
                variable=f"{question.name}.{row.value}",
                mean=round(float(moments.means[at]), 4),
                sd=round(float(np.sqrt(max(0.0, covariance[at, at]))), 4),
                item_rest=_rounded(item_rest(covariance, at)),
                alpha_if_dropped=_rounded(alpha_without(covariance, at)),
            )
            for at, row in enumerate(question.rows)
        ],
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
