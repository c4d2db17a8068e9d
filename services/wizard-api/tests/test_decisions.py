"""A person decides. Going against the ranking is allowed, noted, and told to the engine."""

from __future__ import annotations

from wizard_story import Wizard, configuration


async def _two_options(wizard: Wizard) -> str:
    await wizard.release(
        configuration("c1", confidence="high"),
        configuration("c2", family="hiring_subsidies", category="4", mechanism="mechanism.subsidy_screening"),
    )
    judged = [
        {"option": "employer_services", "criterion": criterion, "value": 2, "reason": "Clearly"}
        for criterion in ("problem", "effects", "resources", "equity", "acceptability", "feasibility")
    ]
    low = [{**each, "option": "hiring_subsidies", "value": -2} for each in judged]
    return await wizard.design(options={"judgements": judged + low})


async def test_a_decision_against_the_ranking_goes_back_to_the_engine(wizard: Wizard) -> None:
    design = await _two_options(wizard)
    path = f"/designs/{design}/decisions"
    reason = "The budget for services is spent."
    decided = await wizard.ok("POST", path, {"option": "hiring_subsidies", "decision": "adopt", "reason": reason})
    assert (decided["override"], decided["position"]) == (True, 2)
    [event] = await wizard.feedback_events()
    assert (event.kind, event.option, event.country) == ("override", "hiring_subsidies", "PL")
    assert event.reason == f"adopt: {reason}"
    assert event.configurations == ["c2"]


async def test_decisions_along_the_ranking_and_postponements_override_nothing(wizard: Wizard) -> None:
    design = await _two_options(wizard)
    for option, decision in (
        ("employer_services", "adopt"), ("hiring_subsidies", "reject"), ("employer_services", "postpone"),
    ):  # fmt: skip
        body = {"option": option, "decision": decision, "reason": "As discussed"}
        assert (await wizard.ok("POST", f"/designs/{design}/decisions", body))["override"] is False
    assert await wizard.feedback_events() == []
    kept = (await wizard.ok("GET", f"/designs/{design}/decisions"))["items"]
    assert [each["decision"] for each in kept] == ["adopt", "reject", "postpone"]


async def test_adopting_what_nothing_is_known_about_is_an_override(wizard: Wizard) -> None:
    design = await _two_options(wizard)
    body = {"option": "start_up_support", "decision": "adopt", "reason": "Coalition agreement"}
    decided = await wizard.ok("POST", f"/designs/{design}/decisions", body)
    assert (decided["override"], decided["position"], decided["acceptability"]) == (True, None, None)


async def test_a_decision_needs_a_reason_and_a_known_option(wizard: Wizard) -> None:
    design = await _two_options(wizard)
    path = f"/designs/{design}/decisions"
    for body, pointer in (
        ({"option": "employer_services", "decision": "adopt"}, "/reason"),
        ({"option": "employer_services", "decision": "adopt", "reason": ""}, "/reason"),
        ({"option": "horoscopes", "decision": "adopt", "reason": "The stars"}, "/option"),
        ({"option": "employer_services", "decision": "maybe", "reason": "Not sure"}, "/decision"),
    ):
        answer = await wizard.call("POST", path, body)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == pointer


async def test_what_a_pilot_observed_goes_back_into_the_evidence(wizard: Wizard) -> None:
    design = await _two_options(wizard)
    body = {
        "option": "employer_services", "setting": "policy", "outcome_code": "outcome.job_entry",
        "direction": "no_change", "observed": "After six months the share was as before.",
    }  # fmt: skip
    recorded = await wizard.ok("POST", f"/designs/{design}/feedback", body)
    assert recorded["configurations"] == ["c1"]
    [event] = await wizard.feedback_events()
    assert (event.kind, event.setting, event.direction, event.revision) == ("pilot_outcome", "policy", "no_change", 1)
    assert len((await wizard.ok("GET", f"/designs/{design}/feedback"))["items"]) == 1
    answer = await wizard.call("POST", f"/designs/{design}/feedback", {**body, "direction": None})
    assert answer.status_code == 422
    answer = await wizard.call("POST", f"/designs/{design}/feedback", {**body, "outcome_code": "outcome.joy"})
    assert answer.json()["errors"][0]["pointer"] == "/outcome_code"
