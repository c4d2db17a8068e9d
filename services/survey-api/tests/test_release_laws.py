"""No figure differs from an earlier one by too few, and within a release an attacker who solves all equations finds no
small group."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from survey_api.instruments.definition import read_definition
from survey_api.instruments.validator import CompiledInstrument
from survey_api.releases import queries
from survey_api.releases.rules import GROUPS, Last, Moment, is_due, plan
from survey_api.results.differencing import Shown
from survey_api.results.disclosure import EVERYBODY, Cell, Group, groups_of, hidden, totals
from survey_stories import Survey, draft

COUNTRIES, KINDS = ("AT", "DE", "IT"), ("pes", "ministry", "ngo")
STRATA = st.tuples(st.sampled_from(COUNTRIES), st.sampled_from(KINDS))
PERSON = st.tuples(STRATA, st.sampled_from(["yes", "no", "dont_know", None]))
WAVES = st.lists(st.lists(PERSON, min_size=1, max_size=40), min_size=1, max_size=6)
LEAST = 3

INSTRUMENT = CompiledInstrument(
    "i",
    1,
    "i",
    read_definition(
        {
            "title": "t",
            "pages": [
                {
                    "name": "p",
                    "elements": [
                        {
                            "type": "radiogroup",
                            "name": "q",
                            "title": "q",
                            "choices": [{"value": v, "text": v} for v in ("yes", "no", "dont_know")],
                        }
                    ],
                }
            ],
        }
    ),
)

Person = tuple[int, Cell, Any]


def moment(people: list[Person]) -> Moment:
    tallies: defaultdict[Cell, Counter[str]] = defaultdict(Counter)
    for _, stratum, answer in people:
        answers = {} if answer is None else {"q": answer}
        tallies[stratum].update(INSTRUMENT.cells(INSTRUMENT.validate(answers, complete=True)))
    return Moment(Counter(stratum for _, stratum, _ in people), tallies)


def released(
    waves: list[list[tuple[Cell, Any]]], weights: Mapping[Cell, int] | None = None
) -> list[dict[Any, set[int]]]:
    """Field a wave batch by batch and close it → per release, what was shown: (line, group) → who stood behind it."""
    people: list[Person] = []
    candidate: list[Person] = []
    last: dict[Group, Last] = {}
    earlier: list[Mapping[str, Shown]] = []
    published: list[dict[Any, set[int]]] = []

    def let_out(these: list[Person], now: Moment | None) -> None:
        found = plan(INSTRUMENT, moment(these), now, last, earlier, {}, LEAST, weights or {})
        earlier.append(found.remembered())
        shown: dict[Any, set[int]] = {}
        for group, of in found.groups.items():
            if not of.shown:
                continue
            last[group] = Last(of.n, of.answered, withdrawn=False, shown=True)
            shown["", group] = {who for who, stratum, _ in these if group in groups_of(stratum)}
            assert of.n == len(shown["", group])
            if "q/" not in of.hidden_lines:
                shown["q", group] = {
                    who for who, stratum, said in these if group in groups_of(stratum) and said in ("yes", "no")
                }
        published.append(shown)

    for batch in waves:
        people += [(len(people) + at, stratum, answer) for at, (stratum, answer) in enumerate(batch)]
        if not candidate and len(people) >= LEAST:
            candidate = list(people)
        elif candidate and is_due(moment(people).sizes, moment(candidate).sizes, LEAST):
            let_out(candidate, moment(people))
            candidate = list(people)
    let_out(people, None)
    return published


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(waves=WAVES)
def test_no_two_releases_of_a_figure_differ_by_fewer_than_the_threshold(waves: list[list[tuple[Cell, Any]]]) -> None:
    published = released(waves)
    for earlier, later in combinations(published, 2):
        for figure in earlier.keys() & later.keys():
            differ = earlier[figure] ^ later[figure]
            assert not differ or len(differ) >= LEAST, figure
    for shown in published:
        assert all(len(behind) >= LEAST for behind in shown.values())


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(waves=WAVES)
@pytest.mark.parametrize("together", [1, 2, 3])
def test_an_attacker_with_consecutive_releases_bounds_no_small_group_to_one_number(
    together: int, waves: list[list[tuple[Cell, Any]]]
) -> None:
    """Unknown: how many in each stratum came between two releases. Known: every figure shown, nothing negative."""
    published = released(waves)
    for first in range(max(1, len(published) - together + 1)):
        _attack(waves, published[first : first + together])


def _attack(waves: list[list[tuple[Cell, Any]]], published: list[dict[Any, set[int]]]) -> None:
    strata = [stratum for batch in waves for stratum, _ in batch]
    said = [answer for batch in waves for _, answer in batch]
    for line in ("", "q"):
        there_by_then = set().union(*(behind for table in published for behind in table.values()))
        everybody = {who for who in there_by_then if not line or said[who] in ("yes", "no")}
        tables = [{group: who for (of, group), who in shown.items() if of == line} for shown in published]
        signature = {
            who: (strata[who], tuple(any(who in table[group] for group in table) for table in tables))
            for who in everybody
        }
        atoms = sorted(set(signature.values()))
        size = Counter(signature.values())
        rows = [
            np.array([float(any(signature[who] == atom for who in behind)) for atom in atoms])
            for table in tables
            for behind in table.values()
        ]
        if not rows:
            continue
        known = np.array(rows)
        there = np.array([size[atom] for atom in atoms], dtype=float)
        for target in _small_sets(atoms, size):
            low, high = _bounds(known, known @ there, target)
            assert high - low > 1e-6, (line, [atom for atom, inside in zip(atoms, target, strict=True) if inside])


def _small_sets(atoms: list[Any], size: Mapping[Any, int]) -> list[Any]:
    """Every stratum and margin, as it was at a release or came between two, that fewer than the threshold make up."""
    found = []
    groups = sorted({group for (stratum, _) in atoms for group in groups_of(stratum)}, key=str)
    moments = len(atoms[0][1])
    for group in groups:
        if group == EVERYBODY:
            continue
        for after, until in combinations(range(-1, moments), 2):
            target = np.array(
                [
                    float(group in groups_of(stratum) and any(seen[: until + 1]) and not any(seen[: after + 1]))
                    for stratum, seen in atoms
                ]
            )
            n = sum(size[atom] for atom, one in zip(atoms, target, strict=True) if one)
            if 0 < n < LEAST:
                found.append(target)
    return found


def _bounds(known: Any, sums: Any, target: Any) -> tuple[float, float]:
    ends = []
    for sign in (1, -1):
        solved = linprog(sign * target, A_eq=known, b_eq=sums, bounds=(0, None), method="highs")
        ends.append(sign * solved.fun if solved.status == 0 else float("inf") * -sign)
    return ends[0], ends[1]


CELLS = st.dictionaries(
    st.tuples(st.sampled_from(["AT", "DE", "IT", "PL", "ES"]), st.sampled_from(["pes", "ministry", "ngo", "union"])),
    st.integers(1, 12),
    max_size=20,
)


@settings(deadline=None, max_examples=200)
@given(sizes=CELLS, min_cell=st.integers(3, 6))
def test_a_hidden_cell_of_one_table_has_more_than_one_possible_size(sizes: dict[Cell, int], min_cell: int) -> None:
    out = hidden(sizes, min_cell)
    cells, n = sorted(sizes), totals(sizes)
    shown = [group for group in n if group not in out]
    if not shown:
        return
    known = np.array([[float(group in groups_of(cell)) for cell in cells] for group in shown])
    sums = np.array([float(n[group]) for group in shown])
    for group in n:
        if n[group] < min_cell:
            low, high = _bounds(known, sums, np.array([float(group in groups_of(cell)) for cell in cells]))
            assert high - low > 1e-6, group


def test_a_bridge_between_two_cycles_of_holes_is_closed() -> None:
    """Every line has two holes, and yet one of them follows from all of them together."""
    holes = {("A", "1"), ("A", "2"), ("B", "1"), ("B", "2"), ("B", "3"), ("C", "3"), ("C", "4"), ("D", "3"), ("D", "4")}
    sizes = {(row, column): 3 if (row, column) in holes else 20 for row in "ABCD" for column in "1234"}
    assert holes < hidden(sizes, 4).groups


async def test_the_sizes_of_all_releases_are_kept(survey: Survey) -> None:
    wave = (await survey.wave())["id"]

    def of(step: int) -> dict[str, Shown]:
        left = {("DE", "pes"), ("IT", "ngo")}
        groups = Shown({("PL", "pes"): 6 + step, ("DE", "pes"): 2}, {EVERYBODY, ("PL", "pes")}, left)
        return {GROUPS: groups, "level/": Shown({("PL", "pes"): 5}, {("PL", None)}, left)}

    async with survey.service.deps.database.write() as tx:
        for step in range(1, 8):
            await queries.save_moment(tx, wave, step, of(step))
        await queries.save_moment(tx, wave, 8, {})
        assert await queries.earlier(tx, wave) == [of(step) for step in range(1, 8)]


async def test_a_release_leaves_what_the_next_one_is_held_against(survey: Survey) -> None:
    wave = await survey.wave()
    await survey.batch(wave, [draft(country=c) for c, n in (("PL", 9), ("DE", 6), ("IT", 2)) for _ in range(n)])
    await survey.close(wave)
    async with survey.service.deps.database.read() as tx:
        [kept] = await queries.earlier(tx, wave["id"])
    assert kept[GROUPS].sizes == {("PL", "pes"): 9, ("DE", "pes"): 6, ("IT", "pes"): 2}, "hidden ones too"
    assert ("PL", "pes") in kept[GROUPS].groups
    assert not {("DE", "pes"), ("IT", "pes")} & kept[GROUPS].groups


@pytest.mark.parametrize("weighted", [False, True])
def test_one_stratum_only(weighted: bool) -> None:
    waves = [[(("AT", "pes"), "yes")] * 4, [(("AT", "pes"), "no")] * 4]
    targets = {("AT", "pes"): 100} if weighted else None
    published = released(waves, targets)
    assert [len(shown["", EVERYBODY]) for shown in published] == [4, 8]
