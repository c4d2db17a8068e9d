"""Coding is blind, and agreement is what the textbooks say it is."""

from __future__ import annotations

import pytest
from cop_api.codings.agreement import cohen_kappa, krippendorff_alpha
from cop_story import ON_BOTH, Cop


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


async def code(cop: Cop, by: dict[str, str], statement: str, name: str, decision: str = "applied") -> dict[str, object]:
    body: dict[str, object] = {"target": {"statement_id": statement}, "code": name, "decision": decision}
    if decision != "applied":
        body["suggestion"] = {"model": "lexical-1", "probability": 0.7}
    coding: dict[str, object] = await cop.ok("POST", "/codings", body, by=by)
    return coding


@ON_BOTH
async def test_two_coders_code_blindly_and_are_compared(cop: Cop) -> None:
    await cop.load_content()
    session = await cop.live_session()
    said = [(await cop.capture(session, f"text {n}"))["id"] for n in range(3)]
    ann, bob = (cop.staff("coder:PL", subject=name) for name in ("ann", "bob"))
    a, b = [(await cop.ok("GET", "/codings/me", by=by))["coder"] for by in (ann, bob)]
    first, second = "context.unemployment_high", "outcome.job_entry"
    await code(cop, ann, said[0], first)
    assert (await cop.ok("GET", f"/codings?statement={said[0]}", by=bob))["items"] == []
    await code(cop, bob, said[0], first)
    assert len((await cop.ok("GET", f"/codings?statement={said[0]}", by=bob))["items"]) == 2
    await code(cop, ann, said[1], first)
    await code(cop, bob, said[1], second)
    await code(cop, ann, said[2], first)

    [codebook] = (await cop.ok("GET", "/codebooks", by=ann))["items"]
    result = await cop.ok("GET", f"/codebooks/{codebook['id']}/agreement?coders={a},{b}", by=ann)

    assert result["units"] == 2
    by_code = {each["code"]: each for each in result["codes"]}
    assert by_code[first]["applied"] == {a: 2, b: 1}
    assert by_code[first]["agreement"] == 0.5
    assert by_code[first]["kappa"] == pytest.approx(0)
    assert by_code[first]["alpha"] == pytest.approx(0)
    assert "ann" not in str(result)


async def test_a_later_decision_replaces_the_earlier_one(cop: Cop) -> None:
    await cop.load_content()
    said = await cop.capture(await cop.live_session(), "text")
    coder = cop.staff("coder:PL")
    applied = await code(cop, coder, said["id"], "outcome.job_entry")
    rejected = await code(cop, coder, said["id"], "outcome.job_entry", "rejected")
    assert rejected["id"] == applied["id"]
    told = (await cop.state("codings"))[str(applied["id"])] or {}
    assert (told["revision"], told["decision"], told["suggestion_model"]) == (2, "rejected", "lexical-1")


async def test_a_coding_is_checked(cop: Cop) -> None:
    await cop.load_content()
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
