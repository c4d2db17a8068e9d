"""Pilots: what was predicted held against what was observed, and pilots that are taken back."""

from __future__ import annotations

from typing import Any

import pytest
from almpo_contracts.wizard import FeedbackRecorded
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from wizard_api.feedback.against import FEW, against
from wizard_api.feedback.schemas import Feedback, Measured
from wizard_story import Wizard, configuration, context

PILOT = {
    "option": "employer_services", "setting": "policy", "outcome_code": "outcome.job_entry", "direction": "raises",
    "observed": "More people found work in the two offices.", "comparison": "randomised", "unit": "percentage points",
    "planned": 5, "measured": {"value": 4, "low": 1.5, "high": 6.5, "n": 420, "n_comparison": 410},
}  # fmt: skip


async def decided(wizard: Wizard) -> str:
    await wizard.release(configuration("c1"))
    design = await wizard.design(context=context(caseload_low=0.7))
    body = {"option": "employer_services", "decision": "adopt", "reason": "Two offices try it first."}
    await wizard.ok("POST", f"/designs/{design}/decisions", body)
    return design


async def pilot(wizard: Wizard, design: str, **said: Any) -> Any:
    return await wizard.ok("POST", f"/designs/{design}/feedback", {**PILOT, **said})


async def test_the_prediction_is_that_of_the_decision_whatever_the_ranking_says_later(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    design = await decided(wizard)
    await wizard.save(design, "context", context(caseload_low=0.2))
    seen = await pilot(wizard, design, context=[{"code": "context.caseload_low", "membership": 0.9}])
    assert seen["prediction"]["applicability"] == {"low": 0.7, "high": 0.7}
    assert seen["prediction"]["expects"][0]["configurations"] == ["c1"]
    assert seen["against"] == {
        "verdict": "as_expected", "cautions": [], "expected": "raises", "planned_within": True,
    }  # fmt: skip
    # The decision goes with the ranking, so the pilot's is the only event.
    [event] = await wizard.feedback_events()
    assert (event.measured and event.measured.n, event.planned, event.unit) == (420, 5, "percentage points")
    assert event.context[0].membership == 0.9


async def test_without_a_decision_the_prediction_came_afterwards_and_says_so(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    design = await wizard.design(context=context(caseload_low=0.7))
    seen = await pilot(wizard, design)
    assert seen["decision_id"] is None
    assert seen["against"]["cautions"] == ["predicted_afterwards"]
    assert seen["context"] == [{"code": "context.caseload_low", "membership": 0.7}]


async def test_a_pilot_that_began_before_the_decision_was_not_predicted_by_it(wizard: Wizard) -> None:
    design = await decided(wizard)
    seen = await pilot(wizard, design, started_on="2020-01-01", ended_on="2020-12-31")
    assert seen["decision_id"] is None


async def test_a_withdrawn_pilot_is_erased_here_and_at_the_engine_and_its_going_is_on_record(
    wizard_on_both: Wizard,
) -> None:
    wizard = wizard_on_both
    design = await decided(wizard)
    path = f"/designs/{design}/feedback"
    made = await wizard.call("POST", path, PILOT, Idempotency_Key="a-pilot")
    one = f"{path}/{made.json()['id']}"
    etag = (await wizard.call("GET", one)).headers["ETag"]
    body = {"reason": "The office entered the wrong year."}
    assert (await wizard.call("POST", f"{one}/withdraw", body)).status_code == 428
    assert (await wizard.call("POST", f"{one}/withdraw", body, If_Match=etag, by="policymaker:ES")).status_code == 403
    assert (await wizard.call("POST", f"{one}/withdraw", body, If_Match=etag)).status_code == 204
    assert (await wizard.call("GET", one)).status_code == 404
    assert (await wizard.ok("GET", path))["items"] == []
    history = await wizard.ok("GET", f"/designs/{design}/history")
    assert history["items"][-1]["detail"]["reason"] == "The office entered the wrong year."
    assert (await wizard.ok("GET", f"/designs/{design}/history/verification"))["intact"] is True
    async with wizard.deps.database.read() as tx:
        kept = (await tx.execute(select(wizard.deps.tables.idempotency.c.body))).scalars().all()
    assert not any("two offices" in str(body) for body in kept)
    await wizard.started.drain()
    consumer = wizard.deps.log.consumer("erasure", [FeedbackRecorded.topic])
    records = await consumer.poll(100, 0.1)
    await consumer.close()
    assert [each.record.value for each in records][-1] is None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"measured": {**PILOT["measured"], "low": 5}}, "outside of its interval"),  # type: ignore[dict-item]
        ({"measured": {**PILOT["measured"], "high": None}}, "both ends"),  # type: ignore[dict-item]
        ({"direction": "lowers"}, "contradicts the measured difference"),
        ({"unit": None}, "needs its unit"),
        ({"started_on": "2026-03-01", "ended_on": "2026-01-01"}, "ends before it starts"),
        ({"context": [{"code": "context.moonlight", "membership": 1}]}, "context.moonlight"),
    ],
)
async def test_a_pilot_that_contradicts_itself_is_refused_with_the_fix(
    wizard: Wizard, change: dict[str, Any], words: str
) -> None:
    design = await decided(wizard)
    answer = await wizard.call("POST", f"/designs/{design}/feedback", {**PILOT, **change})
    assert answer.status_code == 422
    assert words in answer.text


def seen(**said: Any) -> Feedback:
    prediction = {
        "applicability": {"low": 0.4, "high": 0.9}, "effects": [],
        "expects": [{"outcome": "outcome.job_entry", "direction": "raises", "configurations": ["c1"]}],
    }  # fmt: skip
    rest = {
        "id": "f", "design_id": "d", "release_id": "r", "reason": "", "configurations": ["c1"], "by": "x",
        "by_name": "X", "at": "2026-03-01T10:00:00Z", "prediction": prediction, "decision_id": "made",
    }  # fmt: skip
    return Feedback.model_validate({**PILOT, **rest, **said})


@given(
    value=st.floats(-20, 20), half=st.one_of(st.none(), st.floats(0, 30)), n=st.integers(1, 500),
    comparison=st.one_of(st.none(), st.integers(1, 500)),
)  # fmt: skip
def test_a_verdict_stands_on_enough_people_and_an_interval_without_zero(
    value: float, half: float | None, n: int, comparison: int | None
) -> None:
    ends = {} if half is None else {"low": value - half, "high": value + half}
    measured = Measured.model_validate({"value": value, "n": n, "n_comparison": comparison, **ends})
    found = against(seen(measured=measured))
    if found.verdict in ("as_expected", "other_way"):
        assert n >= FEW
        assert comparison is None or comparison >= FEW
        assert half is not None
        assert not value - half <= 0 <= value + half
        assert (found.verdict == "as_expected") == (value > 0)
    else:
        assert found.cautions


def test_what_cannot_be_told_says_why() -> None:
    for said, caution in (
        ({"outcome_code": None}, "no_outcome"),
        ({"prediction": None}, "nothing_predicted"),
        ({"measured": None}, "not_measured"),
        ({"measured": Measured(value=4, low=1, high=7, n=12)}, "few_cases"),
        ({"measured": Measured(value=4, n=400)}, "no_interval"),
    ):
        found = against(seen(**said))
        assert found.verdict == "cannot_tell"
        assert caution in found.cautions
    assert "no_comparison" in against(seen(comparison="before_after")).cautions
    wide = against(seen(measured=Measured(value=1, low=-2, high=4, n=400)))
    assert (wide.verdict, wide.planned_within) == ("no_change", False)
