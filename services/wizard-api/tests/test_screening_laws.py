"""Laws of the screening: what an answer may and may not do to the class, and known cases of the Regulation."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from servicekit.content import Content, content_root
from servicekit.content_readiness import RISK_CLASSES, AiAct
from wizard_api.screening.evaluate import screen

ACT = Content.load(content_root()).ai_act()
RISKIER = {question.code: question.riskier for question in ACT.questions}
ANSWERS = st.fixed_dictionaries({code: st.sampled_from(["yes", "no", "unknown"]) for code in RISKIER})
SAFE: dict[str, Any] = {code: "no" if riskier == "yes" else "yes" for code, riskier in RISKIER.items()}
NO_EXCEPTION = dict.fromkeys(["narrow_task", "improves_finished_work", "detects_patterns", "preparatory_task"], "no")


def rank(risk_class: str) -> int:
    return RISK_CLASSES.index(risk_class)  # type: ignore[arg-type]


@given(ANSWERS, st.sampled_from(sorted(RISKIER)))
def test_a_riskier_answer_never_lowers_the_class(answers: dict[str, Any], question: str) -> None:
    before, after = screen(ACT, answers), screen(ACT, {**answers, question: RISKIER[question]})
    assert rank(after.at_least) >= rank(before.at_least)
    if answers[question] != "unknown":
        assert rank(after.suggested) >= rank(before.suggested)
    else:
        assert after.suggested == before.suggested, "the stricter possibility was counted with already"


@given(ANSWERS, ANSWERS)
def test_every_unknown_keeps_both_bounds(answers: dict[str, Any], truth: dict[str, Any]) -> None:
    """However the unknown turn out, the class lies between what is certain and what is suggested."""
    known = {code: SAFE[code] if truth[code] == "unknown" else truth[code] for code in truth}
    turned_out = {code: known[code] if answer == "unknown" else answer for code, answer in answers.items()}
    found, settled = screen(ACT, answers), screen(ACT, turned_out)
    assert settled.at_least == settled.suggested
    assert rank(found.at_least) <= rank(settled.suggested) <= rank(found.suggested)


@given(ANSWERS)
def test_an_open_class_names_its_questions_and_its_stricter_possibility(answers: dict[str, Any]) -> None:
    found = screen(ACT, answers)
    assert bool(found.open) == (found.at_least != found.suggested)
    assert all(answers[code] == "unknown" for code in found.open)
    if found.suggested != "outside":
        assert found.suggested in {each.rule.risk_class for each in found.reasons}
    riskier = {code: RISKIER[code] if code in found.open else answer for code, answer in answers.items()}
    assert screen(ACT, riskier).at_least == found.suggested, "the open questions alone decide it"


@given(ANSWERS)
def test_profiling_in_a_use_of_annex_iii_is_high_risk_without_exception(answers: dict[str, Any]) -> None:
    for use in ("recruitment", "work_relations", "public_benefits", "other_essential_services", "training_access"):
        found = screen(ACT, {**answers, "ai_system": "yes", use: "yes", "profiling": "yes"})
        assert rank(found.at_least) >= rank("high_risk")


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, "minimal"),
        ({"ai_system": "no", "recruitment": "yes"}, "outside"),
        ({"interacts_with_people": "yes"}, "transparency"),
        ({"recruitment": "yes"}, "exempted"),
        ({"recruitment": "yes", "profiling": "yes"}, "high_risk"),
        ({"public_benefits": "yes", "influences_decisions": "yes"}, "high_risk"),
        ({"public_benefits": "yes", **NO_EXCEPTION}, "high_risk"),
        ({"public_benefits": "yes", **NO_EXCEPTION, "preparatory_task": "yes"}, "exempted"),
        ({"profiling": "yes"}, "minimal"),
        ({"social_scoring": "yes"}, "prohibited"),
        ({"emotion_inference": "yes", "recruitment": "yes"}, "prohibited"),
    ],
)
def test_known_cases(answers: dict[str, Any], expected: str) -> None:
    found = screen(ACT, {**SAFE, "ai_system": "yes", **answers})
    assert (found.at_least, found.suggested, found.open) == (expected, expected, ())


def test_nothing_answered_keeps_the_strictest_possibility() -> None:
    found = screen(ACT, {})
    assert (found.at_least, found.suggested) == ("outside", "prohibited")
    assert not [each for each in found.duties if each.certain]


def duties(**answers: Any) -> dict[str, bool]:
    return {each.duty.code: each.certain for each in screen(ACT, {**SAFE, "ai_system": "yes", **answers}).duties}


def test_duties_come_with_the_class_and_the_circumstances() -> None:
    assert duties() == {"literacy": True}
    high = duties(recruitment="yes", profiling="yes", public_service="yes", used_on_staff="unknown")
    assert high["rights_assessment"]
    assert high["automated_decisions"]
    assert high["inform_staff"] is False
    assert "ask_for_assessment" not in high
    assert duties(recruitment="yes")["ask_for_assessment"]
    assert "rights_assessment" not in duties(social_scoring="yes", public_service="yes")
    assert duties(social_scoring="yes")["stop"]


def test_a_rule_that_a_safer_answer_would_trigger_is_refused() -> None:
    document = ACT.model_dump(mode="json", by_alias=True)
    document["rules"][0]["when"] = {"ai_system": "no"}
    with pytest.raises(ValidationError, match="only its riskier answer can count"):
        AiAct.model_validate(document)
