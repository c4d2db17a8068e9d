"""Screening the AI functions of a design: a reasoned suggestion, a person's conclusion, and the forms."""

from __future__ import annotations

import io
from typing import Any

import pytest
from docx import Document
from wizard_story import Wizard, configuration, context, voices

RETRIEVAL = "ai.evidence_retrieval"
HIGH = {"ai_system": "yes", "public_benefits": "yes", "profiling": "yes"}


async def planned(wizard: Wizard, **steps: Any) -> str:
    await wizard.release(
        configuration("c1"),
        trust_shares=[
            {"code": "trust.complaint_route", "mentions": voices(4, ["PL", "DE"]), "evidence": ["s"], "survey": []}
        ],
        ai_function_shares=[{"code": RETRIEVAL, "mentions": voices(3), "evidence": [], "survey": []}],
    )
    return await wizard.design(
        context=context(caseload_low=1.0),
        ai_functions={
            "functions": [{"code": RETRIEVAL, "stage": "design", "purpose": "Find studies", "oversight": ""}]
        },
        **steps,
    )


async def put(wizard: Wizard, design: str, *functions: dict[str, Any]) -> Any:
    etag = (await wizard.call("GET", f"/designs/{design}/ai-screening")).headers["ETag"]
    return await wizard.call("PUT", f"/designs/{design}/ai-screening", {"functions": functions}, If_Match=etag)


async def conclude(wizard: Wizard, design: str, risk_class: str, reason: str = "We looked at it together.") -> Any:
    etag = (await wizard.call("GET", f"/designs/{design}/ai-screening")).headers["ETag"]
    body = {"function": RETRIEVAL, "risk_class": risk_class, "reason": reason}
    return await wizard.call("POST", f"/designs/{design}/ai-screening/conclusions", body, If_Match=etag)


async def test_what_is_planned_is_screened_with_everything_open(wizard: Wizard) -> None:
    design = await planned(wizard)
    found = await wizard.ok("GET", f"/designs/{design}/ai-screening")
    [function] = found["functions"]
    assert (function["saved"], function["voices"], function["missing"]) == (False, 3, ["oversight", "options"])
    assert function["screened"]["intended_purpose"] == "Find studies"
    assert (function["suggestion"]["at_least"], function["suggestion"]["suggested"]) == ("outside", "prohibited")
    assert "ai_system" in function["suggestion"]["open"]
    assert (found["trust"][0]["code"], found["trust"][0]["voices"]) == ("trust.complaint_route", 4)
    assert found["trust"][0]["requirement"] == "accountability"


async def test_a_person_confirms_or_overrides_with_a_reason(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    design = await planned(wizard)
    assert (await conclude(wizard, design, "minimal")).status_code == 422, "nothing was screened yet"
    answer = await put(wizard, design, {"code": RETRIEVAL, "answers": HIGH})
    assert answer.status_code == 200, answer.text
    [function] = answer.json()["functions"]
    assert function["suggestion"]["at_least"] == "high_risk"
    assert function["suggestion"]["suggested"] == "prohibited", "questions about Article 5 are still open"
    assert any("Article 6(3)" in each["citation"] for each in function["suggestion"]["reasons"])

    assert (await conclude(wizard, design, "high_risk", reason="")).status_code == 422
    concluded = await conclude(wizard, design, "high_risk", "None of Article 5 applies here.")
    assert concluded.status_code == 201, concluded.text
    [function] = concluded.json()["functions"]
    assert function["conclusion"]["override"]
    assert function["conclusion"]["suggested"] == "prohibited"
    assert not function["conclusion"]["outdated"]

    [function] = (await put(wizard, design, {"code": RETRIEVAL, "answers": {**HIGH, "manipulation": "no"}})).json()[
        "functions"
    ]
    assert function["conclusion"]["outdated"], "the answers are others now"
    history = await wizard.ok("GET", f"/designs/{design}/history")
    assert history["intact"]
    [entry] = [each for each in history["items"] if each["action"] == "screening_concluded"]
    assert (entry["detail"]["risk_class"], entry["detail"]["reason"]) == (
        "high_risk", "None of Article 5 applies here.",
    )  # fmt: skip
    kept = await wizard.ok("GET", f"/designs/{design}")
    assert kept["ai_screening"]["conclusions"][0]["risk_class"] == "high_risk"


async def test_changes_need_the_version_that_was_seen(wizard: Wizard) -> None:
    design = await planned(wizard)
    path = f"/designs/{design}/ai-screening"
    conclusion = {"function": RETRIEVAL, "risk_class": "minimal", "reason": "Looked at"}
    for method, at, body in (("PUT", path, {}), ("POST", f"{path}/conclusions", conclusion)):
        assert (await wizard.call(method, at, body)).status_code == 428
        refused = await wizard.call(method, at, body, If_Match='"r1"')
        assert (refused.status_code, refused.json()["current"]["id"]) == (412, design)
        assert (await wizard.call(method, at, body, by="policymaker:DE", If_Match='"r3"')).status_code == 403
        assert (await wizard.call(method, at, body, by="analyst:*", If_Match='"r3"')).status_code == 403
    for at in (path, f"{path}/forms"):
        assert (await wizard.call("GET", at, by="policymaker:DE")).status_code == 403
        assert (await wizard.call("GET", at, by="analyst:*")).status_code == 200


@pytest.mark.parametrize(
    ("function", "pointer"),
    [
        ({"code": "ai.crystal_ball"}, "/functions/0/code"),
        ({"code": RETRIEVAL, "stage": "never"}, "/functions/0/stage"),
        ({"code": RETRIEVAL, "options": ["alchemy"]}, "/functions/0/options/0"),
        ({"code": RETRIEVAL, "answers": {"moon_full": "yes"}}, "/functions/0/answers/moon_full"),
        ({"code": RETRIEVAL, "answers": {"profiling": "perhaps"}}, "/functions/0/answers/profiling"),
        ({"code": RETRIEVAL, "trust": [{"code": "trust.blind", "measure": ""}]}, "/functions/0/trust/0/code"),
        ({"code": RETRIEVAL, "impact": {"weather": "Rain"}}, "/functions/0/impact/weather"),
        ({"code": RETRIEVAL, "data_protection": [{"code": "luck"}]}, "/functions/0/data_protection/0/code"),
    ],
)
async def test_bad_input_names_the_field(wizard: Wizard, function: dict[str, Any], pointer: str) -> None:
    answer = await put(wizard, await planned(wizard), function)
    assert answer.status_code == 422, answer.text
    assert pointer in [each["pointer"] for each in answer.json()["errors"]]


@pytest.mark.parametrize(
    "function",
    [
        {"code": "ai.profiling_ranking_persons"},
        {"code": RETRIEVAL, "intended_purpose": "Ranks the jobseeker named Anna Nowak"},
        {"code": RETRIEVAL, "impact": {"harms": "PESEL 44051401359"}},
        {"code": RETRIEVAL, "risk_score": 3},
    ],
)
async def test_anything_about_one_person_is_refused(wizard: Wizard, function: dict[str, Any]) -> None:
    answer = await put(wizard, await planned(wizard), function)
    assert answer.status_code == 422
    assert answer.json()["type"].endswith("/person-level-input")


async def test_the_forms_are_filled_from_the_design_in_both_formats(wizard: Wizard) -> None:
    design = await planned(
        wizard,
        problem={"statement": "Few studies are read."},
        target_group={"groups": ["neet"]},
        risks={"risks": [{"title": "Wrong advice <b>\x0b", "mitigation": "A person checks"}]},
    )
    said = {
        "code": RETRIEVAL, "options": ["employer_services"], "intended_purpose": "Find studies", "answers": HIGH,
        "trust": [{"code": "trust.complaint_route", "measure": "A desk answers within a week"}],
        "impact": {"period": "Daily, from spring"},
        "data_protection": [{"code": "necessity", "state": "yes", "note": "=1+1"}],
    }  # fmt: skip
    assert (await put(wizard, design, said)).status_code == 200
    assert (await conclude(wizard, design, "prohibited")).status_code == 201
    forms = await wizard.ok("GET", f"/designs/{design}/ai-screening/forms")
    [function] = forms["functions"]
    parts = {part["code"]: part for part in function["impact"]}
    assert parts["harms"]["from_design"][0].startswith("Wrong advice <b>")
    assert parts["affected"]["from_design"] == ["Young people not in employment, education or training (NEET)"]
    assert parts["response"]["from_design"] == ["A way to complain and be heard: A desk answers within a week"]
    assert (parts["period"]["from_design"], parts["period"]["text"]) == ([], "Daily, from spring")
    assert [part["citation"][-5:] for part in function["impact"]] == [f"(1)({letter})"[-5:] for letter in "abcdef"]

    answer = await wizard.call("GET", f"/designs/{design}/ai-screening/forms?format=docx")
    again = await wizard.call("GET", f"/designs/{design}/ai-screening/forms?format=docx")
    assert answer.content == again.content, "the same design gives the same bytes"
    document = Document(io.BytesIO(answer.content))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "Wrong advice <b>\ufffd: A person checks" in text
    assert "Not legal advice and not a verdict." in text
    assert "A desk answers within a week" in text
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert [row[1:] for row in rows if "35(7)(b)" in row[0]] == [["Yes", "=1+1"]]


async def test_the_rules_are_public_with_their_citations(wizard: Wizard) -> None:
    answer = await wizard.started.client.get("/api/wizard/v1/reference/ai-act")
    assert answer.status_code == 200
    found = answer.json()
    assert all(each["citation"] for each in found["act"]["questions"] + found["act"]["rules"] + found["act"]["duties"])
    assert "2024/1689" in found["act"]["source"]["title"]
