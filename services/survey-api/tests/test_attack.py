"""Somebody who kept everything that ever left a wave: every release of every breakdown, plain and weighted, cross-tabs,
item nonresponse, the export for analysts and what the engine was told. They know how many answered in which stratum,
and solve all equations at once. No group that fewer than the threshold make up, or by which two releases differ, comes
out: neither its answers (a linear system), nor its size (bounds of integers)."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from almpo_contracts.survey import FiguresReleased
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from sqlalchemy import select
from survey_api.releases.tables import held_back, releases
from survey_api.results.disclosure import EVERYBODY, Group, groups_of
from survey_stories import Survey, draft, receipt, topic

LEAST = 3
COUNTRIES, KINDS = ("AT", "DE", "PL"), ("pes", "ministry")
ITEM, SAID = "context_adaptation", ("same_everywhere", "partly_adapted", None)
BREAKDOWNS = ("", "country", "stakeholder_type", "country,stakeholder_type")
TARGETS = [
    {"country": country, "stakeholder_type": kind, "population": 1000 + 500 * at}
    for at, (country, kind) in enumerate((c, k) for c in COUNTRIES[:2] for k in KINDS)
]

people = st.tuples(st.sampled_from(COUNTRIES), st.sampled_from(KINDS), st.sampled_from(SAID))
rounds = st.lists(
    st.tuples(st.lists(people, min_size=1, max_size=14), st.lists(st.integers(0, 10**6), max_size=3)),
    min_size=2,
    max_size=5,
)


@dataclass(frozen=True)
class Figure:
    """A sum that was published: at which step, of which group, of all respondents or of those with an opinion."""

    step: int
    group: Group
    opinions: bool


@dataclass
class Kept:
    """What the attacker has, beside who really stood behind it."""

    strata: list[tuple[str, str]] = field(default_factory=list)
    said: list[str | None] = field(default_factory=list)
    receipts: list[dict[str, Any]] = field(default_factory=list)
    present: set[int] = field(default_factory=set)
    candidate: set[int] = field(default_factory=set)
    revision: int = 0
    moments: dict[int, set[int]] = field(default_factory=dict)
    figures: set[Figure] = field(default_factory=set)
    # Cells of cross-tabs: value → (step, group).
    crossed: dict[str, set[tuple[int, Group]]] = field(default_factory=dict)

    def behind(self, figure: Figure) -> set[int]:
        return {
            who
            for who in self.moments[figure.step]
            if figure.group in groups_of(self.strata[who]) and (not figure.opinions or self.said[who])
        }


async def field_wave(survey: Survey, happened: list[Any], after: list[int]) -> Kept:
    """Arrivals and withdrawals round by round, the close, and withdrawals after it; everything shown is kept."""
    kept = Kept()
    wave = await survey.wave(min_cell=LEAST, targets=TARGETS)
    for arrived, left in happened:
        batch = [
            draft(country=country, stakeholder_type=kind, answers={"level": "eu", **({ITEM: said} if said else {})})
            for country, kind, said in arrived
        ]
        first = len(kept.strata)
        kept.receipts += await survey.batch(wave, batch)
        kept.strata += [(country, kind) for country, kind, _ in arrived]
        kept.said += [said for _, _, said in arrived]
        kept.present |= set(range(first, len(kept.strata)))
        await withdraw(survey, kept, left)
        await survey.service.drain()
        await look(survey, wave, kept)
    await survey.close(wave)
    await look(survey, wave, kept)
    for each in after:
        await withdraw(survey, kept, [each])
        await survey.service.drain()
        await look(survey, wave, kept)
    await look_at_the_engine(survey, wave, kept)
    return kept


async def withdraw(survey: Survey, kept: Kept, which: list[int]) -> None:
    for each in which:
        there = sorted(kept.present)
        if there:
            who = there[each % len(there)]
            path = f"/responses/{kept.receipts[who]['id']}"
            gone = await survey.call("DELETE", path, headers=receipt(kept.receipts[who]))
            assert gone.status_code == 204, gone.text
            kept.present.discard(who)


async def look(survey: Survey, wave: dict[str, Any], kept: Kept) -> None:
    async with survey.service.deps.database.read() as tx:
        state = (await tx.execute(select(releases).where(releases.c.wave_id == wave["id"]))).one_or_none()
        held = set((await tx.execute(select(held_back.c.response_id))).scalars())
    if state is None:
        return
    if state.step and state.step not in kept.moments:
        out = {who for who in kept.present if kept.receipts[who]["id"] in held}
        kept.moments[state.step] = kept.present - out if state.final else set(kept.candidate)
    if state.revision != kept.revision:
        kept.revision, kept.candidate = state.revision, set(kept.present) if state.candidate_n else set()
    for by in BREAKDOWNS:
        plain = await survey.results(wave, by)
        heavy = await survey.results(wave, by, weighted="true")
        for group, weighted in zip(plain["groups"], heavy["groups"], strict=True):
            assert weighted["suppressed"] or not group["suppressed"]
            keep(kept, group)
    if state.final:
        await look_at_whole_responses(survey, wave, kept, state.step)


def keep(kept: Kept, group: dict[str, Any]) -> None:
    if group["suppressed"]:
        return
    of: Group = (group["country"], group["stakeholder_type"])
    everybody = Figure(group["step"], of, opinions=False)
    behind = kept.behind(everybody)
    assert group["n"] == len(behind) >= LEAST
    kept.figures.add(everybody)
    asked = next(item for item in group["items"] if item["item"] == ITEM)
    if not asked["suppressed"]:
        opinions = Figure(group["step"], of, opinions=True)
        shown = {value["value"]: value["n"] for value in asked["distribution"] if value["n"]}
        assert shown == Counter(kept.said[who] for who in kept.behind(opinions))
        assert asked["missing"] == len(behind) - asked["n"]
        kept.figures.add(opinions)


async def look_at_whole_responses(survey: Survey, wave: dict[str, Any], kept: Kept, step: int) -> None:
    path, query = f"/waves/{wave['id']}", {"row": ITEM, "column": "country"}
    for weighted in ("false", "true"):
        found = await survey.get(f"{path}/crosstab", params={**query, "weighted": weighted}, headers=survey.analyst)
        assert found.status_code == 200, found.text
        if weighted == "true":
            # Of those inside the targets alone; its shares are functions of what the plain one shows.
            continue
        [table] = found.json()["tables"]
        for cell in table["cells"]:
            if not cell["suppressed"] and cell["n"] is not None:
                kept.crossed.setdefault(cell["row"], set()).add((step, (cell["column"], None)))
    file = await survey.get(f"{path}/export", params={"format": "csv"}, headers=survey.analyst)
    assert file.status_code == 200, file.text
    strata = Counter(
        (row["meta.country"], row["meta.stakeholder_type"])
        for row in csv.DictReader(io.StringIO(file.text.removeprefix("\ufeff")))
    )
    # As they are now: a figure of an earlier step says nothing of who is there.
    shown = {figure.group for figure in kept.figures if not figure.opinions and figure.step == step}
    assert {stratum for stratum in strata if stratum != ("", "")} <= shown


async def look_at_the_engine(survey: Survey, wave: dict[str, Any], kept: Kept) -> None:
    """Every share that the engine was told stands on a figure that was released."""
    told = [
        each["value"]
        for each in await topic(survey.service.deps.log, FiguresReleased.topic)
        if each["key"] == wave["id"] and each["value"]
    ]
    for event in told:
        n = {share["n"] for share in event["shares"] if not share["suppressed"]}
        assert not n or Figure(event["step"], EVERYBODY, opinions=False) in kept.figures
        assert all(each >= LEAST for each in n)


def compare_what_was_shown(kept: Kept) -> None:
    """Two figures of one group that were both shown differ by nobody, or by as many as the threshold."""
    for one, other in combinations(kept.figures, 2):
        if (one.group, one.opinions) == (other.group, other.opinions):
            apart = len(kept.behind(one) ^ kept.behind(other))
            assert not 0 < apart < LEAST, (one, other, apart)


def attack(kept: Kept) -> None:
    compare_what_was_shown(kept)
    steps = sorted(kept.moments)
    for opinions in (False, True):
        rows = [kept.behind(figure) for figure in kept.figures if figure.opinions is opinions]
        seen = {
            who: (kept.strata[who], tuple(who in kept.moments[step] for step in steps))
            for who in set().union(*kept.moments.values(), set())
            if not opinions or kept.said[who]
        }
        atoms = sorted(set(seen.values()))
        if not atoms or not rows:
            continue
        place = {atom: at for at, atom in enumerate(atoms)}
        known = np.zeros((len(rows), len(atoms)))
        for at, behind in enumerate(rows):
            for who in behind:
                known[at, place[seen[who]]] = 1.0
        sizes = Counter(seen.values())
        there = np.array([float(sizes[atom]) for atom in atoms])
        for target in small(atoms, sizes, len(steps)):
            assert not follows(known, target), ("answers", opinions, named(atoms, target))
            low, high = bounds(known, known @ there, target)
            assert math.floor(high + 1e-6) > math.ceil(low - 1e-6), ("size", opinions, named(atoms, target))
            for value, cells in kept.crossed.items() if opinions else ():
                more = [
                    [float(group in groups_of(stratum) and there_[steps.index(step)]) for stratum, there_ in atoms]
                    for step, group in cells
                ]
                assert not follows(np.vstack([known, *more]), target), ("cross-tab", value, named(atoms, target))


def small(atoms: list[Any], sizes: Counter[Any], steps: int) -> Iterator[Any]:
    """Every group as it was at a release, who came to it and who left it between two, and both, where fewer than the
    threshold make that up."""
    groups = sorted({group for stratum, _ in atoms for group in groups_of(stratum)}, key=str)
    for group in groups:
        for before, after in combinations(range(-1, steps), 2):
            came, left = np.zeros(len(atoms)), np.zeros(len(atoms))
            for at, (stratum, seen) in enumerate(atoms):
                if group in groups_of(stratum):
                    was = before >= 0 and seen[before]
                    came[at], left[at] = float(seen[after] and not was), float(was and not seen[after])
            for target in (came, left, came - left):
                n = sum(sizes[atom] for atom, part in zip(atoms, target, strict=True) if part)
                if 0 < n < LEAST:
                    yield target


def follows(known: Any, target: Any) -> bool:
    parts = np.linalg.lstsq(known.T, target, rcond=None)[0]
    return bool(np.abs(known.T @ parts - target).max() < 1e-7)


def bounds(known: Any, sums: Any, target: Any) -> tuple[float, float]:
    """The least and the most there may be, as far as anybody can tell; what has no end is 1e9 or, of a difference such
    as those who came less those who left, -1e9."""
    ends = []
    for sign in (1, -1):
        solved = _solved(sign * target, known, sums)
        # The sizes there are solve it: there is an end, or none.
        assert solved.status in (0, 3), solved.message
        ends.append(sign * solved.fun if solved.status == 0 else -sign * 1e9)
    return ends[0], ends[1]


def _solved(costs: Any, known: Any, sums: Any) -> Any:
    solved = linprog(costs, A_eq=known, b_eq=sums, bounds=(0, None), method="highs")
    if solved.status in (0, 3):
        return solved
    # Its simplification sometimes takes many dependent equations for contradicting ones.
    return linprog(costs, A_eq=known, b_eq=sums, bounds=(0, None), method="highs", options={"presolve": False})


def named(atoms: list[Any], target: Any) -> list[Any]:
    return [(atom, part) for atom, part in zip(atoms, target, strict=True) if part]


_relaxed = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@settings(deadline=None, max_examples=8, suppress_health_check=_relaxed)
@given(happened=rounds, after=st.lists(st.integers(0, 10**6), max_size=2))
async def test_whoever_kept_everything_finds_no_small_group(survey: Survey, happened: Any, after: list[int]) -> None:
    attack(await field_wave(survey, happened, after))


@pytest.mark.long
@settings(deadline=None, max_examples=150, suppress_health_check=_relaxed)
@given(happened=rounds, after=st.lists(st.integers(0, 10**6), max_size=2))
async def test_whoever_kept_everything_finds_no_small_group_long(
    survey: Survey, happened: Any, after: list[int]
) -> None:
    attack(await field_wave(survey, happened, after))
