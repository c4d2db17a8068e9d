"""Coding is blind, and agreement is what the textbooks say it is."""

from __future__ import annotations

import time
from collections import Counter
from random import Random

import numpy as np
import pytest
from cop_api.codings.agreement import FEW_UNITS, cohen_kappa, jaccard, krippendorff_alpha, of_one_code, percentiles
from cop_story import ON_BOTH, Cop
from hypothesis import given, settings
from hypothesis import strategies as st


def test_krippendorffs_textbook_data() -> None:
    """Krippendorff (2011), four observers, twelve units, nominal: .743"""
    observers = (
        (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
        (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
        (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
        (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
    )
    assert krippendorff_alpha(list(zip(*observers, strict=True))) == pytest.approx(0.743, abs=5e-4)


def test_kappa_of_the_two_by_two_table() -> None:
    """20 both yes, 5 yes and no, 10 no and yes, 15 both no: .7 observed, .5 by chance, kappa .4"""
    pairs = [(1, 1)] * 20 + [(1, 0)] * 5 + [(0, 1)] * 10 + [(0, 0)] * 15
    assert cohen_kappa([a for a, _ in pairs], [b for _, b in pairs]) == pytest.approx(0.4)


def test_what_is_undefined_is_none() -> None:
    assert cohen_kappa([1, 1], [1, 1]) is None
    assert cohen_kappa([], []) is None
    assert krippendorff_alpha([(1, 1), (1, 1)]) is None
    assert krippendorff_alpha([(1, None), (None, 0)]) is None
    assert krippendorff_alpha([(1, 1), (0, 0)]) == 1


UNITS = st.lists(st.tuples(*[st.sampled_from([True, False, None])] * 3), min_size=1, max_size=30)


@given(UNITS)
def test_counting_patterns_gives_what_counting_units_gives(units: list[tuple[bool | None, ...]]) -> None:
    _, alpha = of_one_code(Counter(units), 1)
    expected = krippendorff_alpha(units)
    assert alpha.value == (None if expected is None else pytest.approx(expected))
    pairs = [unit[:2] for unit in units]
    kappa, _ = of_one_code(Counter(pairs), 1)
    both = [pair for pair in pairs if None not in pair]
    expected = cohen_kappa([a for a, _ in both], [b for _, b in both])
    assert kappa.value == (None if expected is None else pytest.approx(expected))


def test_an_interval_holds_the_coefficient_and_repeats() -> None:
    """20 both yes, 5 and 10 apart, 15 both no: kappa .4; its large-sample standard error is about .12."""
    patterns = Counter({(True, True): 20, (True, False): 5, (False, True): 10, (False, False): 15})
    kappa, alpha = of_one_code(patterns, 7)
    assert kappa == of_one_code(patterns, 7)[0]
    assert kappa.interval is not None
    low, high = kappa.interval
    assert low < 0.4 < high
    assert (high - low) / 3.92 == pytest.approx(0.125, abs=0.02)
    assert alpha.interval is not None
    few, _ = of_one_code(Counter({(True, False): 2, (True, True): 3, (False, False): 1}), 7)
    assert (few.interval, few.interval_reason) == (None, FEW_UNITS)


@settings(deadline=None)  # numpy is slow the first time
@given(st.lists(st.floats(-1, 1), min_size=2, max_size=50))
def test_percentiles_are_those_of_numpy(values: list[float]) -> None:
    expected = np.quantile(values, (0.025, 0.975))
    assert percentiles(np.array(values)) == pytest.approx(tuple(expected))


def test_overlap_of_code_sets() -> None:
    a, b, nothing = frozenset({"a", "b"}), frozenset({"b"}), frozenset[str]()
    assert jaccard([(a, b), (nothing, nothing), (a, None)]) == pytest.approx(0.75)
    assert jaccard([(a, None)]) is None


def test_ten_thousand_codings_are_compared_quickly() -> None:
    """The time is printed, not judged: the machine may be busy."""
    random = Random(1)
    began = time.process_time()
    for code in range(100):
        patterns = Counter((random.random() < 0.3, random.random() < 0.3) for _ in range(50))
        assert of_one_code(patterns, code)[1].value is not None
    print(f"\n100 codes over 5,000 units of two coders: {(time.process_time() - began) * 1000:.0f} ms CPU")


async def code(cop: Cop, by: dict[str, str], statement: str, name: str, decision: str = "applied") -> dict[str, object]:
    body: dict[str, object] = {"target": {"statement_id": statement}, "code": name, "decision": decision}
    if decision != "applied":
        body["suggestion"] = {"model": "lexical-1", "probability": 0.7}
    coding: dict[str, object] = await cop.ok("POST", "/codings", body, by=by)
    return coding


@ON_BOTH
async def test_two_coders_code_blindly_and_are_compared(cop: Cop) -> None:
    session = await cop.live_session()
    said = [(await cop.capture(session, f"text {n}"))["id"] for n in range(3)]
    ann, bob = (cop.staff("coder:PL", subject=name) for name in ("ann", "bob"))
    a, b = [(await cop.ok("GET", "/codings/me", by=by))["coder"] for by in (ann, bob)]
    first, second = "context.unemployment_high", "outcome.job_entry"
    await code(cop, ann, said[0], first)
    assert (await cop.ok("GET", f"/codings?statement={said[0]}", by=bob))["items"] == []
    await code(cop, bob, said[0], first)
    assert len((await cop.ok("GET", f"/codings?statement={said[0]}", by=bob))["items"]) == 1
    await code(cop, ann, said[1], first)
    await code(cop, bob, said[1], second)
    await code(cop, ann, said[2], first)

    [codebook] = (await cop.ok("GET", "/codebooks", by=ann))["items"]
    result = await cop.ok("GET", f"/codebooks/{codebook['id']}/agreement?coders={a},{b}", by=cop.facilitator)

    assert result["units"] == 2
    by_code = {each["code"]: each for each in result["codes"]}
    assert by_code[first]["applied"] == {a: 2, b: 1}
    assert by_code[first]["agreement"] == 0.5
    assert by_code[first]["kappa"] == pytest.approx(0)
    assert by_code[first]["alpha"] == pytest.approx(0)
    assert by_code[first]["alpha_ci_reason"] == FEW_UNITS
    assert result["jaccard"] == pytest.approx(0.5)
    assert "ann" not in str(result)


async def test_a_later_decision_replaces_the_earlier_one(cop: Cop) -> None:
    said = await cop.capture(await cop.live_session(), "text")
    coder = cop.staff("coder:PL")
    applied = await code(cop, coder, said["id"], "outcome.job_entry")
    rejected = await code(cop, coder, said["id"], "outcome.job_entry", "rejected")
    assert rejected["id"] == applied["id"]
    told = (await cop.state("codings"))[str(applied["id"])] or {}
    assert (told["revision"], told["decision"], told["suggestion_model"]) == (2, "rejected", "lexical-1")


async def test_a_coding_is_checked(cop: Cop) -> None:
    said = await cop.capture(await cop.live_session(), "what was said")
    coder = cop.staff("coder:PL")
    body = {"target": {"statement_id": said["id"]}, "code": "outcome.job_entry", "decision": "applied"}
    for fault, pointer in (
        ({"code": "outcome.no_such"}, "/code"),
        ({"quote": "what was never said"}, "/quote"),
        ({"decision": "confirmed"}, "/"),
    ):
        answer = await cop.call("POST", "/codings", {**body, **fault}, by=coder)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == pointer
    assert (await cop.call("POST", "/codings", body, by=cop.staff("coder:DE"))).status_code == 403
    assert (await cop.call("POST", "/codings", {**body, "quote": "was said"}, by=coder)).status_code == 201
