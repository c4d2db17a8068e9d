"""Designs: steps in any order, nobody's change lost, nothing about one person, every country its own."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update
from wizard_api.designs.tables import design_log
from wizard_api.person_level import found_in
from wizard_story import Wizard, configuration, context

STEPS: dict[str, Any] = {
    "monitoring": {"indicators": [{"title": "Entries into work", "frequency": "monthly"}]},
    "risks": {"risks": [{"title": "Creaming", "likelihood": "medium", "mitigation": "Publish by group"}]},
    "ai_functions": {"functions": [{"code": "ai.evidence_retrieval", "stage": "design", "oversight": "Staff check"}]},
    "theory_of_change": {"configurations": [], "narrative": "Employers try, then hire.", "assumptions": ["Jobs exist"]},
    "options": {
        "weights": {"equity": 3},
        "judgements": [{"option": "employer_services", "criterion": "equity", "value": 1, "reason": "All regions"}],
    },
    "data_readiness": {"sources": [{"code": "data.vacancy_data", "level": None}]},
    "capacity": {"factors": [{"code": "barrier.law", "state": "unknown"}]},
    "objectives": {"outcomes": [{"code": "outcome.job_entry", "direction": "raises"}]},
    "target_group": {"groups": ["neet", "older_workers"]},
    "problem": {"statement": "Too few find work.", "causes": ["Few vacancies"]},
    "context": context(caseload_low=None, unemployment_high=0.7),
}


def judged(option: str, value: int | None) -> dict[str, Any]:
    return {"option": option, "criterion": "equity", "value": value}


async def test_all_steps_can_be_saved_in_any_order(wizard: Wizard) -> None:
    design = await wizard.design(**STEPS)
    found = await wizard.ok("GET", f"/designs/{design}")
    assert found["saved"] == list(reversed(STEPS))
    assert found["revision"] == 12
    assert found["steps"]["options"]["weights"]["equity"] == 3
    assert found["steps"]["problem"]["causes"] == ["Few vacancies"]


async def test_a_stale_change_is_refused_with_the_current_state(wizard: Wizard) -> None:
    design = await wizard.design()
    path = f"/designs/{design}/steps/context"
    assert (await wizard.call("PUT", path, context(caseload_low=1))).status_code == 428
    await wizard.ok("PUT", path, context(caseload_low=1), If_Match='"r1"')
    answer = await wizard.call("PUT", path, context(caseload_low=0), If_Match='"r1"')
    assert answer.status_code == 412
    assert answer.json()["current"]["steps"]["context"] is not None
    assert answer.headers["ETag"] == '"r2"'


async def test_a_design_belongs_to_its_country(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    design = await wizard.design()
    for path in ("", "/recommendations", "/sensitivity", "/brief", "/lineage", "/history", "/decisions", "/feedback"):
        assert (await wizard.call("GET", f"/designs/{design}{path}", by="policymaker:DE")).status_code == 403, path
        assert (await wizard.call("GET", f"/designs/{design}{path}", by="rapporteur:PL")).status_code == 403, path
        assert (await wizard.call("GET", f"/designs/{design}{path}", by="analyst:*")).status_code == 200, path
    writes = {
        "PUT": (f"/designs/{design}/steps/context", context(caseload_low=1)),
        "POST": (
            f"/designs/{design}/decisions",
            {"option": "hiring_subsidies", "decision": "reject", "reason": "Costs"},
        ),
    }
    for method, (path, body) in writes.items():
        for by in ("policymaker:DE", "analyst:*", "facilitator:PL"):
            assert (await wizard.call(method, path, body, by=by, If_Match='"r1"')).status_code == 403
    assert (await wizard.call("POST", "/designs", {"title": "T", "country": "DE"})).status_code == 403
    assert (await wizard.ok("GET", "/designs", by="policymaker:DE"))["items"] == []
    assert len((await wizard.ok("GET", "/designs", by="analyst:*"))["items"]) == 1


async def test_unknown_ids_and_steps_are_not_found(wizard: Wizard) -> None:
    design = await wizard.design()
    assert (await wizard.call("GET", "/designs/018f6b2e-7c1a-7000-8000-0000000000aa")).status_code == 404
    assert (await wizard.call("PUT", f"/designs/{design}/steps/horoscope", {})).status_code == 404


async def test_iso_codes_of_countries_are_normalised(wizard: Wizard) -> None:
    made = await wizard.ok("POST", "/designs", {"title": "T", "country": "gr"}, by="policymaker:EL")
    assert made["country"] == "EL"


async def test_opposites_that_both_hold_are_refused_with_the_fix(wizard: Wizard) -> None:
    design = await wizard.design()
    both = context(unemployment_high=0.9, unemployment_low=0.7)
    answer = await wizard.call("PUT", f"/designs/{design}/steps/context", both, If_Match='"r1"')
    assert answer.status_code == 422
    [error] = answer.json()["errors"]
    assert (error["pointer"], error["code"]) == ("/memberships/1/membership", "contradiction")
    assert "Lower one of them" in error["message"]


@pytest.mark.parametrize(
    ("step", "body", "pointer"),
    [
        ("context", context(moon_full=1), "/memberships/0/code"),
        ("context", context(caseload_low=1.2), "/memberships/0/membership"),
        ("context", {"memberships": [], "mood": "good"}, "/mood"),
        ("context", {"memberships": context(neet=1)["memberships"] * 2}, "/memberships/1/code"),
        ("problem", {"statement": "x" * 2001}, "/statement"),
        ("objectives", {"outcomes": [{"code": "outcome.wealth", "direction": "raises"}]}, "/outcomes/0/code"),
        ("objectives", {"outcomes": [{"code": "outcome.job_entry", "direction": "up"}]}, "/outcomes/0/direction"),
        ("target_group", {"groups": ["astronauts"]}, "/groups/0"),
        ("capacity", {"factors": [{"code": "data.case_notes", "state": "present"}]}, "/factors/0/code"),
        ("data_readiness", {"sources": [{"code": "data.case_notes", "level": "superb"}]}, "/sources/0/level"),
        ("options", {"judgements": [judged("luck", None)]}, "/judgements/0/option"),
        ("options", {"judgements": [judged("needs_assessment", 3)]}, "/judgements/0/value"),
        ("options", {"judgements": [judged("needs_assessment", 1)]}, "/judgements/0"),
        ("options", {"weights": dict.fromkeys(STEPS["options"]["weights"], -1)}, "/weights/equity"),
        ("ai_functions", {"functions": [{"code": "ai.staff_assistant", "stage": "never"}]}, "/functions/0/stage"),
    ],
)  # fmt: skip
async def test_input_that_is_not_valid_names_the_field(wizard: Wizard, step: str, body: Any, pointer: str) -> None:
    design = await wizard.design()
    answer = await wizard.call("PUT", f"/designs/{design}/steps/{step}", body, If_Match='"r1"')
    assert answer.status_code == 422, answer.text
    problem = answer.json()
    assert problem["type"].endswith("/invalid-input")
    assert pointer in [error["pointer"] for error in problem["errors"]]


@pytest.mark.parametrize(
    ("step", "body"),
    [
        ("problem", {"statement": "The jobseeker named Anna Nowak needs help."}),
        ("problem", {"statement": "Few find work.", "birth_date": "1990-01-01"}),
        ("problem", {"statement": "Few find work.", "causes": ["Write to anna@example.org"]}),
        ("context", {"memberships": [{"code": "context.neet", "membership": 1, "reason": "PESEL 44051401359"}]}),
        ("risks", {"risks": [{"title": "x", "jobseeker_id": 7}]}),
        ("ai_functions", {"functions": [{"code": "ai.profiling_ranking_persons"}]}),
    ],
)
async def test_anything_about_one_person_is_refused(wizard: Wizard, step: str, body: Any) -> None:
    design = await wizard.design()
    answer = await wizard.call("PUT", f"/designs/{design}/steps/{step}", body, If_Match='"r1"')
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["type"].endswith("/person-level-input")
    assert "designs policies" in problem["detail"]
    assert "Nowak" not in answer.text
    assert "44051401359" not in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "Call +48 601 234 567", "Herr Schmidt ist arbeitslos", "Pani Kowalska", "geboren am 3.4.1980",
        "RSSMRA80A01H501U", "12345678Z", "client: Maria Rossi", "el desempleado llamado Juan",
        "bezrobotny o imieniu Jan", "κ. Παπαδόπουλος",
        "disoccupata di nome Anna", "άνεργος με το όνομα Γιώργος", "born on 12 May 1980",
    ],
)  # fmt: skip
def test_what_points_to_one_person_is_found(text: str) -> None:
    assert found_in(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 12,500 jobseekers found work; the budget is 1 250 000 000 EUR.", "Unemployment is 7.3 % in PL22.",
        "Clients wait 30 days. Counsellors call employers.", "Participants: young people without a job",
        "doi 10.1093/jeea/jvx028, ISBN 978-92-76-12345-6", "ISCO 2411, NACE 62.01, 2021-2027",
        "Regulation (EU) 2024/1689",
        "Arbeitslose unter 25, Herrenberg und Frauenberufe", "Πολλοί άνεργοι περιμένουν πολύ",
    ],
)  # fmt: skip
def test_groups_and_figures_are_not_taken_for_persons(text: str) -> None:
    assert found_in(text) is None


async def test_a_changed_past_shows(wizard: Wizard) -> None:
    design = await wizard.design(problem=STEPS["problem"])
    assert (await wizard.ok("GET", f"/designs/{design}/history"))["intact"] is True
    async with wizard.deps.database.write() as tx:
        await tx.execute(update(design_log).where(design_log.c.seq == 1).values(by="somebody else"))
    assert (await wizard.ok("GET", f"/designs/{design}/history"))["intact"] is False


async def test_a_repeated_post_makes_one_design(wizard: Wizard) -> None:
    body = {"title": "T", "country": "PL"}
    # The key is good for one caller: the same token twice.
    headers = {**wizard.staff("policymaker:PL"), "Idempotency-Key": "k1"}
    answers = [await wizard.started.client.post("/api/wizard/v1/designs", json=body, headers=headers) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert len((await wizard.ok("GET", "/designs"))["items"]) == 1


async def test_reference_lists_are_public(wizard: Wizard) -> None:
    names = [
        "lmp-categories", "practice-families", "target-groups", "countries", "stakeholder-types", "effects",
        "readiness-levels", "codes?family=context",
    ]  # fmt: skip
    for name in names:
        answer = await wizard.started.client.get(f"/api/wizard/v1/reference/{name}")
        assert answer.status_code == 200, name
        assert all({"code", "label"} <= item.keys() for item in answer.json()["items"])
    codes = await wizard.started.client.get("/api/wizard/v1/reference/codes?family=context")
    assert all(item["code"].startswith("context.") for item in codes.json()["items"])
    assert (await wizard.started.client.get("/api/wizard/v1/reference/passwords")).status_code == 422
