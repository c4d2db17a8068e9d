"""Figures of rankings."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from servicekit.auth import Caller
from servicekit.db import Transaction
from sqlalchemy import func, select

from ..deps import SurveyDeps
from ..instruments.definition import Question
from ..instruments.validator import ANSWERED, MISSING
from ..releases import queries as releases
from ..responses.tables import responses
from ..results import internal
from ..results.disclosure import Group, groups_of
from ..results.distributions import chi2_sf
from ..results.figures import basis_of
from ..results.items import Basis
from ..results.scanning import complete_ones
from ..results.schemas import Dimension, Suppression, View
from ..results.statistics import wilson
from ..waves import service as waves
from ..waves.schemas import Wave
from .plackett_luce import worths
from .schemas import RankedChoice, Ranking, Rankings

EVERYBODY: Group = (None, None)


async def rankings(
    tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str, by: Sequence[Dimension], view: View
) -> Rankings:
    """From the tallies of places; worths from whole rankings, which are scanned."""
    if view == "internal":
        wave = await internal.look(tx, caller, wave_id, "rankings", f"by={','.join(by)}")
    else:
        wave = await waves.one(tx, wave_id)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    state = await releases.state_of(tx, wave_id)
    asked = [question for question in instrument.definition.questions if question.type == "ranking"]
    whole = view == "internal" or state.final
    worth_of = {question.name: await _worths(tx, wave, question, view) for question in asked} if whole else {}
    items: list[Ranking] = []
    if view == "internal":
        moment = await internal.now(tx, wave_id)
        groups: dict[Group, Counter[str]] = {EVERYBODY: Counter()}
        for stratum, cells in moment.tallies.items():
            for group in {EVERYBODY, _part(stratum, by)}:
                groups.setdefault(group, Counter()).update(cells)
        for group, cells in sorted(groups.items(), key=lambda each: str(each[0])):
            members = [stratum for stratum in moment.sizes if group in groups_of(stratum)]
            basis = basis_of(wave, group, members)
            items += [_ranking(q, group, cells, basis, worth_of.get(q.name), whole) for q in asked]
    else:
        for row in await releases.groups(tx, wave_id, "country" in by, "stakeholder_type" in by):
            group = (row.country or None, row.stakeholder_type or None)
            if group != EVERYBODY and (not by or (group[0] and not caller.may_in(group[0]))):
                continue
            basis = basis_of(wave, group, [(country, kind) for country, kind in row.strata])
            for question in asked:
                reason = row.hidden_lines.get(f"{question.name}/{question.choices[0].value}")
                if not row.shown or reason:
                    items.append(_withheld(question, group, reason or row.reason))
                else:
                    items.append(_ranking(question, group, row.cells, basis, worth_of.get(question.name), whole))
    return Rankings(
        wave_id=wave_id,
        view=view,
        step=state.step if view == "released" else None,
        min_cell=wave.min_cell,
        synthetic=wave.synthetic,
        items=items,
    )


def _part(stratum: tuple[str, str], by: Sequence[Dimension]) -> Group:
    return stratum[0] if "country" in by else None, stratum[1] if "stakeholder_type" in by else None


async def _worths(tx: Transaction, wave: Wave, question: Question, view: View) -> dict[str, float] | None:
    inner = complete_ones(wave, view, responses.c.answers[question.name].as_string().label("r")).subquery()
    statement = select(inner.c.r, func.count().label("n")).where(inner.c.r.is_not(None)).group_by(inner.c.r)
    found = {tuple(json.loads(row.r)): row.n for row in (await tx.execute(statement)).all()}
    return worths(found, [choice.value for choice in question.choices])


def _ranking(
    question: Question,
    group: Group,
    cells: Mapping[str, int],
    basis: Basis,
    worth: Mapping[str, float] | None,
    whole: bool,
) -> Ranking:
    """`worth` is of everybody, and shown there."""
    choices = [choice.value for choice in question.choices]
    k, n = len(choices), cells.get(f"{question.name}//{ANSWERED}", 0)
    places = {
        choice: [cells.get(f"{question.name}/{choice}/{place}", 0) for place in range(1, k + 1)] for choice in choices
    }
    sums = {choice: sum(place * count for place, count in enumerate(at, 1)) for choice, at in places.items()}
    concordance = _kendalls_w(list(sums.values()), n)
    shown: list[RankedChoice] = []
    if n:
        for choice in choices:
            mean, first = sums[choice] / n, places[choice][0] / n
            shown.append(
                RankedChoice(
                    choice=choice,
                    first_share=round(first, 6),
                    first_ci=None if basis.population is None else wilson(first, n, basis.population),
                    mean_rank=round(mean, 6),
                    borda=round((k - mean) / (k - 1), 6) if k > 1 else 1.0,
                    worth=round(worth[choice], 6) if worth and group == EVERYBODY else None,
                    place=1 + sum(other < sums[choice] for other in sums.values()),
                )
            )
    missing = cells.get(f"{question.name}//{MISSING}", 0)
    why: Literal["at_close", "not_connected"] | None = None
    if group == EVERYBODY and not worth:
        why = "not_connected" if whole else "at_close"
    return Ranking(
        item=question.name,
        country=group[0],
        stakeholder_type=group[1],
        suppressed=False,
        reason=None,
        n=n,
        unranked=missing,
        kendalls_w=None if concordance is None else round(concordance, 6),
        w_p=None if concordance is None else float(f"{chi2_sf(n * (k - 1) * concordance, k - 1):.4g}"),
        worth_reason=why,
        choices=shown,
    )


def _kendalls_w(sums: Sequence[int], n: int) -> float | None:
    """12·Σ(Rᵢ−R̄)² / (n²·(k³−k)); whole rankings have no ties (Kendall and Babington Smith 1939)."""
    k = len(sums)
    if n < 2 or k < 2:
        return None
    mean = sum(sums) / k
    return 12 * sum((each - mean) ** 2 for each in sums) / (n**2 * (k**3 - k))


def _withheld(question: Question, group: Group, reason: Suppression) -> Ranking:
    return Ranking(
        item=question.name,
        country=group[0],
        stakeholder_type=group[1],
        suppressed=True,
        reason=reason,
        n=None,
        unranked=None,
        kendalls_w=None,
        w_p=None,
        worth_reason=None,
        choices=[],
    )
