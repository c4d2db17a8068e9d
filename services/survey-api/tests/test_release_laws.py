"""No figure differs from an earlier one by too few, and within a release an attacker who solves all equations finds no
small group."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Set
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from survey_api.instruments.definition import read_definition
from survey_api.instruments.validator import CompiledInstrument
from survey_api.releases import queries
from survey_api.releases.rules import GROUPS, Last, Moment, is_due, plan
from survey_api.results.differencing import Shown, hidden_after
from survey_api.results.disclosure import EVERYBODY, Cell, Group, groups_of, hidden, totals
from survey_api.weighting.released import filled, released_weights
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
def test_an_attacker_with_all_releases_bounds_no_small_group_to_one_number(waves: list[list[tuple[Cell, Any]]]) -> None:
    """Unknown: how many in each stratum came between two releases. Known: every figure shown, nothing negative."""
    _attack(waves, released(waves))


def test_the_first_release_is_not_forgotten_after_many() -> None:
    """It showed two strata as one sum, of which one was small. Five releases later the other one would be shown, to
    which nobody came: with the first sum it would give the small one away."""
    big, small, more = ("AT", "pes"), ("AT", "ngo"), {("DE", "pes"): 20, ("DE", "ngo"): 20}
    then = {big: 4, small: 2, **more}
    elsewhere = {EVERYBODY, ("DE", None), ("AT", None)}
    earlier = [Shown(then, elsewhere)]
    for step in range(1, 6):
        earlier.append(Shown({**then, small: 2 + 10 * step}, {EVERYBODY} if step < 5 else set()))
    now = {**then, small: 62}
    assert big in hidden_after(earlier, now, LEAST, set(), None)
    assert big not in hidden_after(earlier[-4:], now, LEAST, set(), None), "the last four do not know it"


def test_who_left_a_stratum_and_who_came_in_their_place_are_no_one_s_guess() -> None:
    """One left a hidden stratum and one came: its size is the same, its people are not. The sum of its line would say
    what the two said."""
    sizes = {("AT", "pes"): 2, ("AT", "ngo"): 4, ("AT", "ministry"): 20, ("DE", "pes"): 20, ("DE", "ngo"): 20}
    shown = {EVERYBODY, ("AT", None), ("DE", None), ("AT", "ministry")}
    grown = {**sizes, ("AT", "ministry"): 30, ("DE", "pes"): 30}
    assert ("AT", "ministry") not in hidden_after([Shown(sizes, shown)], grown, LEAST, set(), None)
    out = hidden_after([Shown(sizes, shown)], grown, LEAST, set(), None, left={("AT", "pes")})
    assert {("AT", "ministry"), ("AT", None)} & out.groups


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
        summed = [{signature[who] for who in behind} for table in tables for behind in table.values()]
        if not summed:
            continue
        open_ = _undetermined(np.array([[float(atom in of) for atom in atoms] for of in summed]))
        for target in _small_sets(atoms, size):
            assert open_(target), (line, [atom for atom, inside in zip(atoms, target, strict=True) if inside])


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


def _undetermined(known: Any) -> Callable[[Any], bool]:
    """Whether a sum has more than one possible value for who knows these others, and that nothing is negative.

    There is somebody in every part: from what there is one can go a little way in every direction that leaves what is
    known as it is. So the bounds of a sum are one number only where no such direction changes it."""
    _, strengths, directions = np.linalg.svd(known)
    free = directions[int((strengths > 1e-9).sum()) :]

    def open_(target: Any) -> bool:
        return bool(np.abs(free @ target).max(initial=0.0) > 1e-7)

    return open_


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
    open_ = _undetermined(np.array([[float(group in groups_of(cell)) for cell in cells] for group in shown]))
    for group in n:
        if n[group] < min_cell:
            assert open_(np.array([float(group in groups_of(cell)) for cell in cells])), group


@settings(deadline=None, max_examples=200)
@given(sizes=CELLS, min_cell=st.integers(3, 6))
def test_the_figures_of_one_release_leave_no_mixture_of_few_in_two_strata(
    sizes: dict[Cell, int], min_cell: int
) -> None:
    """Who sees by how much one small stratum exceeds another, or what both come to, may know each of them."""
    _has_no_mixtures(sizes, hidden_after([], sizes, min_cell, frozenset(), None).groups, min_cell)


def test_a_margin_less_another_is_no_mixture_of_few() -> None:
    small = {("PL", "ministry"): 1, ("DE", "pes"): 1}
    sizes = {(country, kind): 20 for country in ("AT", "DE", "PL") for kind in ("ministry", "pes")} | small
    with pytest.raises(AssertionError, match="ministry"):
        # What each line hides for itself is not enough: PL less those of PES who are in PL or AT.
        _has_no_mixtures(sizes, hidden(sizes, 5).groups, 5)
    _has_no_mixtures(sizes, hidden_after([], sizes, 5, frozenset(), None).groups, 5)


def _has_no_mixtures(sizes: Mapping[Cell, int], out: Set[Group], min_cell: int) -> None:
    cells = sorted(sizes)
    shown = [group for group in totals(sizes) if group not in out]
    known = np.array([[float(group in groups_of(cell)) for cell in cells] for group in shown])
    rank = np.linalg.matrix_rank(known) if shown else 0
    few = [cell for cell in cells if cell in out]
    for one, other in combinations(few, 2):
        if sizes[one] + sizes[other] < min_cell:
            for sign in (1.0, -1.0):
                target = np.array([1.0 if cell == one else sign if cell == other else 0.0 for cell in cells])
                assert not shown or np.linalg.matrix_rank(np.vstack([known, target])) > rank, (one, sign, other)


def test_a_bridge_between_two_cycles_of_holes_is_closed() -> None:
    """Every line has two holes, and yet one of them follows from all of them together."""
    holes = {("A", "1"), ("A", "2"), ("B", "1"), ("B", "2"), ("B", "3"), ("C", "3"), ("C", "4"), ("D", "3"), ("D", "4")}
    sizes = {(row, column): 3 if (row, column) in holes else 20 for row in "ABCD" for column in "1234"}
    assert holes < hidden(sizes, 4).groups


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(batch=st.lists(PERSON, min_size=6, max_size=60), inside=st.sets(STRATA, min_size=1), draw=st.randoms())
def test_weighted_figures_are_functions_of_the_plain_ones_that_are_shown(
    batch: list[tuple[Cell, Any]], inside: set[Cell], draw: Any
) -> None:
    """Worked out again from the plain figures alone. So they are no equation about anything that is hidden."""
    population = {stratum: draw.randint(10, 1000) for stratum in sorted(inside)}
    people = [(at, stratum, said) for at, (stratum, said) in enumerate(batch)]
    planned = plan(INSTRUMENT, moment(people), None, {}, [], {}, LEAST, population).groups
    shown = {group: of for group, of in planned.items() if of.shown}
    strata = [group for group in planned if None not in group]
    found = released_weights(strata, {group: of.n for group, of in shown.items()}, population)
    for group, of in shown.items():
        if of.weighted is None:
            assert found is None or not any(s in population for s in strata if group in groups_of(s))
            continue
        assert found is not None
        if "q/" in of.hidden_lines:
            continue
        members = [s for s in strata if group in groups_of(s)]
        alone = [s for s in members if s in shown and "q/" not in shown[s].hidden_lines]
        shared = found.shared(s for s in members if s not in alone)
        for value in ("yes", "no"):
            cell = f"q//{value}"
            apart = sum(shown[s].cells.get(cell, 0) for s in alone)
            heavy = sum(found.of.get(s, 0.0) * shown[s].cells.get(cell, 0) for s in alone)
            expected = heavy + shared * (of.cells.get(cell, 0) - apart)
            assert of.weighted["cells"].get(cell, 0.0) == pytest.approx(expected, abs=1e-9)


@settings(deadline=None, max_examples=100)
@given(sizes=st.dictionaries(STRATA, st.integers(1, 12), min_size=1), min_cell=st.integers(3, 6))
def test_filled_in_sizes_agree_with_all_that_is_shown(sizes: dict[Cell, int], min_cell: int) -> None:
    out = hidden(sizes, min_cell)
    shown = {group: n for group, n in totals(sizes).items() if group not in out}
    if EVERYBODY not in shown:
        return
    found = filled(sizes, shown)
    for group, n in shown.items():
        assert sum(size for s, size in found.items() if group in groups_of(s)) == pytest.approx(n, rel=1e-4)


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
