"""The self-assessment of a design's data and systems: needs, gaps per option, a plan, and the comparison."""

from __future__ import annotations

from typing import Any

from wizard_story import Wizard, configuration, context, voices

VACANCIES: dict[str, Any] = {
    "kind": "data", "code": "data.vacancy_data", "voices": voices(14, ["DE", "IT", "PL"]),
    "by_country": [
        {"country": "DE", "voices": 7, "requirements": 2, "readiness_levels": {"operational": 1}},
        {"country": "IT", "voices": 6, "requirements": 1, "readiness_levels": {"planned": 1}},
        {"country": "PL", "voices": 1, "requirements": 0, "readiness_levels": {}},
    ],
    "by_practice_family": [{"practice_family": "work_based_training", "voices": 3}],
}  # fmt: skip
SYSTEM: dict[str, Any] = {
    "kind": "system", "code": None, "voices": voices(1),
    "requirements": [{"id": "r-1", "title": "One sign-on for counsellors", "country": "PL", "priority": "should"}],
}  # fmt: skip
OPTIONS = (
    configuration("c1"),
    configuration("c2", family="work_based_training", category="2"),
)


async def ready(wizard: Wizard, *demand: dict[str, Any], **steps: Any) -> str:
    await wizard.release(*OPTIONS, requirement_demand=list(demand or [VACANCIES, SYSTEM]))
    return await wizard.design(context=context(caseload_low=1.0), **steps)


async def put(wizard: Wizard, design: str, body: Any, **more: Any) -> Any:
    etag = (await wizard.call("GET", f"/designs/{design}/readiness")).headers["ETag"]
    return await wizard.call("PUT", f"/designs/{design}/readiness", body, If_Match=etag, **more)


def of(found: Any, need: str) -> Any:
    return next(each for each in found["needs"] if each["need"] == need)


async def test_needs_come_from_sessions_and_the_starting_list_and_nothing_is_taken_for_known(wizard: Wizard) -> None:
    design = await ready(wizard)
    found = await wizard.ok("GET", f"/designs/{design}/readiness")
    assert found["looked_at"] == "ranked_options"
    vacancies = of(found, "data.vacancy_data")
    assert vacancies["options"] == [
        {"practice_family": "employer_services", "because": ["starting_list"]},
        {"practice_family": "work_based_training", "because": ["sessions"]},
    ]
    assert (vacancies["state"], vacancies["gaps"], vacancies["assessment"]) == ("open", [], None)
    assert of(found, "requirement:r-1")["title"] == "One sign-on for counsellors"
    both = ["data.vacancy_data", "data.employer_surveys"]
    assert [each["need"] for each in found["plan"]][:2] == both, "needed by both options; more voices ask for vacancies"
    assert {each["practice_family"] for each in found["options"]} == {"employer_services", "work_based_training"}


async def test_gaps_block_options_and_the_plan_begins_with_what_blocks_most(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    design = await ready(wizard)
    known = {
        "exists": "yes", "quality": "good", "legal_basis": "in_place", "interoperability": "standard",
        "owner": "The statistical office", "level": "operational",
    }  # fmt: skip
    answer = await put(
        wizard,
        design,
        {
            "assessments": [
                {"need": "data.employer_surveys", **known},
                {"need": "data.vacancy_data", **known, "legal_basis": "in_preparation"},
                {"need": "data.training_supply_results", "exists": "no"},
                {"need": "requirement:r-1", **known, "options": ["employer_services"], "quality": "poor"},
            ]
        },
    )
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert [(each["need"], each["state"], each["options"]) for each in found["plan"]][:3] == [
        ("data.vacancy_data", "gap", ["employer_services", "work_based_training"]),
        ("requirement:r-1", "gap", ["employer_services"]),
        ("data.training_supply_results", "gap", ["work_based_training"]),
    ]
    by_option = {each["practice_family"]: each for each in found["options"]}
    assert by_option["employer_services"]["gaps"] == ["data.vacancy_data", "requirement:r-1"]
    assert by_option["employer_services"]["met"] == ["data.employer_surveys"]
    assert of(found, "data.vacancy_data")["gaps"] == ["legal_basis"]
    kept = await wizard.ok("GET", f"/designs/{design}")
    assert kept["readiness"]["assessments"][1]["legal_basis"] == "in_preparation"
    assert answer.headers["ETag"] == f'"r{kept["revision"]}"'
    history = await wizard.ok("GET", f"/designs/{design}/history")
    assert (history["items"][-1]["action"], history["intact"]) == ("readiness_saved", True)


async def test_other_countries_are_shown_from_the_threshold_on(wizard: Wizard) -> None:
    design = await ready(wizard)
    found = await wizard.ok("GET", f"/designs/{design}/readiness")
    # Poland's one voice would follow from the total, so the others are not counted either.
    assert of(found, "data.vacancy_data")["elsewhere"] == {
        "reason": "too_few", "countries": ["DE", "IT"], "voices": None, "readiness_levels": None, "by_country": [],
    }  # fmt: skip


async def test_other_countries_are_compared_where_many_spoke(wizard: Wizard) -> None:
    many = {**VACANCIES, "voices": voices(13, ["DE", "IT"]), "by_country": VACANCIES["by_country"][:2]}
    design = await ready(wizard, many)
    elsewhere = of(await wizard.ok("GET", f"/designs/{design}/readiness"), "data.vacancy_data")["elsewhere"]
    assert (elsewhere["voices"], elsewhere["readiness_levels"]) == (13, {"operational": 1, "planned": 1})
    assert [each["country"] for each in elsewhere["by_country"]] == ["DE", "IT"]


async def test_a_release_from_before_still_names_the_countries(wizard: Wizard) -> None:
    old = {"kind": "data", "code": "data.vacancy_data", "voices": voices(9, ["DE", "PL"])}
    design = await ready(wizard, old)
    elsewhere = of(await wizard.ok("GET", f"/designs/{design}/readiness"), "data.vacancy_data")["elsewhere"]
    assert (elsewhere["reason"], elsewhere["countries"]) == ("not_in_release", ["DE"])


async def test_without_a_release_every_family_is_looked_at(wizard: Wizard) -> None:
    design = await wizard.design(data_readiness={"sources": [{"code": "data.vacancy_data", "level": "partial"}]})
    found = await wizard.ok("GET", f"/designs/{design}/readiness")
    assert (found["release"], found["looked_at"]) == (None, "all_families")
    vacancies = of(found, "data.vacancy_data")
    assert (vacancies["level"], vacancies["state"], vacancies["gaps"]) == ("partial", "gap", ["level"])
    assert vacancies["elsewhere"]["reason"] == "nobody_said"


async def test_a_change_needs_the_version_that_was_seen(wizard: Wizard) -> None:
    design = await ready(wizard)
    path = f"/designs/{design}/readiness"
    assert (await wizard.call("PUT", path, {})).status_code == 428
    refused = await wizard.call("PUT", path, {}, If_Match='"r1"')
    assert refused.status_code == 412
    assert refused.json()["current"]["id"] == design
    assert (await wizard.call("PUT", path, {}, by="policymaker:DE", If_Match='"r2"')).status_code == 403
    assert (await wizard.call("GET", path, by="policymaker:DE")).status_code == 403
    assert (await wizard.call("PUT", path, {}, by="analyst:PL", If_Match='"r2"')).status_code == 403


async def test_bad_input_is_named_and_nothing_is_lost(wizard: Wizard) -> None:
    design = await ready(wizard)
    bad = {
        "assessments": [
            {"need": "data.tarot", "level": "superb", "options": ["alchemy"]},
            {"need": "data.vacancy_data"},
            {"need": "data.vacancy_data"},
            {"need": "requirement:never"},
        ]
    }
    answer = await put(wizard, design, bad)
    assert answer.status_code == 422
    assert {each["pointer"] for each in answer.json()["errors"]} == {
        "/assessments/0/need", "/assessments/0/level", "/assessments/0/options/0", "/assessments/2/need",
        "/assessments/3/need",
    }  # fmt: skip
    for refused in (
        {"assessments": [{"need": "ai.profiling_ranking_persons"}]},
        {"assessments": [{"need": "data.case_notes", "note": "The jobseeker named Anna Nowak"}]},
        {"assessments": [{"need": "data.case_notes", "owner": "anna@example.org"}]},
        {"assessments": [{"need": "data.case_notes", "client_id": "7"}]},
    ):
        answer = await put(wizard, design, refused)
        assert answer.status_code == 422
        assert answer.json()["type"].endswith("/person-level-input"), refused


async def test_what_was_assessed_stays_when_a_newer_release_no_longer_names_it(wizard: Wizard) -> None:
    design = await ready(wizard)
    said = {"assessments": [{"need": "requirement:r-1", "exists": "yes"}]}
    assert (await put(wizard, design, said)).status_code == 200
    await wizard.release(*OPTIONS, number=2, requirement_demand=[VACANCIES])
    etag = (await wizard.call("GET", f"/designs/{design}")).headers["ETag"]
    await wizard.ok("PUT", f"/designs/{design}/release", {}, If_Match=etag)
    answer = await put(wizard, design, said)
    assert answer.status_code == 200, answer.text
    assert of(answer.json(), "requirement:r-1")["title"] == "r-1"
