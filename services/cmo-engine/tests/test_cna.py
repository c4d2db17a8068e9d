"""Coincidence analysis: equal to cna 4.0 on published and drawn data, and what is true of every formula."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from cmo_engine.configurational import CnaOptions, CnaResult, DataError, Limits, cases_of, coincidence_analysis
from cmo_engine.configurational.cna import Asf, is_submodel
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from qca_data import close, load, read

EXPECTED = load("cna_expected.json")["results"]
CALLS = {"d.educate": CnaOptions(), "d.women": CnaOptions(ordering=(("WNP",),), strict=True)}
Formula = tuple[frozenset[frozenset[str]], str]


def _literal(text: str) -> str:
    """`es` → `~ES`, `A=2` → `A[2]`: the notation of the reference in ours."""
    value = re.fullmatch(r"(\w+)=(\d+)", text)
    if value:
        return f"{value[1]}[{value[2]}]"
    return text if text[0].isupper() else f"~{text.upper()}"


def _theirs(condition: str) -> frozenset[Formula]:
    found = []
    for part in condition.replace(" ", "").split(")*("):
        left, right = part.strip("()").split("<->")
        terms = frozenset(frozenset(map(_literal, term.split("*"))) for term in left.split("+"))
        found.append((terms, _literal(right)))
    return frozenset(found)


def _ours(result: CnaResult, parts: tuple[Asf, ...]) -> frozenset[Formula]:
    literals = result.atomic.literals
    return frozenset(
        (
            frozenset(frozenset(literals.write((at,)) for at in own) for own in part.disjunction),
            result.atomic.outcome(part),
        )
        for part in parts
    )


def _same(result: CnaResult, expected: dict[str, Any]) -> None:
    for kind, found in (
        ("asf", {_ours(result, (own,)): own for own in result.atomic.asf}),
        ("csf", {_ours(result, own.parts): own for own in result.csf}),
    ):
        theirs = {_theirs(own["condition"]): own for own in expected[kind]}
        assert set(found) == set(theirs)
        for key, own in theirs.items():
            assert close(found[key].con, own["con"])
            assert close(found[key].cov, own["cov"])
            assert found[key].complexity == own["complexity"]


@pytest.mark.parametrize("name", EXPECTED)
def test_published_data_give_the_formulas_of_the_reference(name: str) -> None:
    _same(coincidence_analysis(read(f"cna_{name}"), CALLS[name]), EXPECTED[name])


@pytest.mark.parametrize("drawn", load("cna_random_sets.json")["sets"], ids=lambda own: f"{own['type']}{own['seed']}")
def test_drawn_data_give_the_formulas_of_the_reference(drawn: dict[str, Any]) -> None:
    ordering = tuple(tuple(group.split(",")) for group in (drawn["ordering"] or "").split("<") if group)
    options = CnaOptions(drawn["con"], drawn["cov"], ordering=ordering, strict=drawn["strict"])
    _same(coincidence_analysis(cases_of(drawn["data"]), options), drawn)


@settings(deadline=None, max_examples=40)
@given(
    st.integers(3, 4).flatmap(
        lambda k: st.lists(st.tuples(*[st.integers(0, 1)] * k), min_size=3, max_size=10, unique=True)
    ),
    st.randoms(use_true_random=False),
)
def test_formulas_are_minimal_whatever_the_order_of_cases_and_factors(rows: list[tuple[int, ...]], random: Any) -> None:
    names = list("ABCD"[: len(rows[0])])
    result = coincidence_analysis(cases_of({n: [row[at] for row in rows] for at, n in enumerate(names)}), CnaOptions())
    for own in result.atomic.asf:
        assert own.con == own.cov == 1.0
        assert not any(
            is_submodel(other.disjunction, own.disjunction)
            for other in result.atomic.asf
            if other is not own and other.outcome == own.outcome
        )
    order = list(range(len(names)))
    random.shuffle(order)
    random.shuffle(rows)
    mixed = coincidence_analysis(cases_of({names[at]: [row[at] for row in rows] for at in order}), CnaOptions())
    assert {_ours(mixed, own.parts) for own in mixed.csf} == {_ours(result, own.parts) for own in result.csf}


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(*[st.integers(0, 1)] * 4), min_size=4, max_size=10, unique=True))
def test_a_formula_holds_in_exactly_the_cases_of_its_outcome(rows: list[tuple[int, ...]]) -> None:
    result = coincidence_analysis(cases_of({n: [row[at] for row in rows] for at, n in enumerate("ABCD")}), CnaOptions())
    assume(result.atomic.asf)
    scores = result.atomic.literals.scores
    for own in result.atomic.asf:
        held = np.max([scores[:, list(part)].min(axis=1) for part in own.disjunction], axis=0)
        assert (held == scores[:, own.outcome]).all()


def test_a_bound_on_formulas_is_told() -> None:
    result = coincidence_analysis(read("cna_d.educate"), CnaOptions(limits=Limits(models=1)))
    assert result.n_csf_is_lower_bound
    assert result.bounds == ("1 of 2 combinations of atomic formulas were looked at",)
    assert len(result.csf) == 1


def test_outcomes_may_be_chosen_and_negated() -> None:
    result = coincidence_analysis(read("cna_d.educate"), CnaOptions(outcomes=("~E",)))
    assert {result.atomic.outcome(own) for own in result.atomic.asf} == {"~E"}
    assert [result.atomic.expression(own) for own in result.atomic.asf] == ["~L*~G<->~E", "~U*~D*~G<->~E"]


def test_what_cannot_be_analysed_is_refused_by_name() -> None:
    with pytest.raises(DataError, match="column Z: there is no such factor"):
        coincidence_analysis(read("cna_d.educate"), CnaOptions(outcomes=("Z",)))
    with pytest.raises(DataError, match="all cases are the same"):
        coincidence_analysis(cases_of({"A": [1, 1], "B": [0, 0]}), CnaOptions())
    with pytest.raises(DataError, match="at least two factors"):
        coincidence_analysis(cases_of({"A": [1, 0]}), CnaOptions())
