"""Scenarios side by side, what-ifs, and what a newer release changes: each with what moves and because of what."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import delete
from wizard_api.releases.tables import releases
from wizard_story import Wizard, configuration, context

EMPLOYERS, SUBSIDIES, START_UPS = "employer_services", "hiring_subsidies", "start_up_support"


async def three_options(wizard: Wizard, **more: Any) -> None:
    await wizard.release(
        configuration("c1", ("context.neet",)),
        configuration("c2", ("context.legacy_it",), family=SUBSIDIES, category="4"),
        configuration("c3", ("context.caseload_low",), family=START_UPS, category="7"),
        **more,
    )


def scenario(title: str, weights: dict[str, float] | None = None, **memberships: float | None) -> dict[str, Any]:
    return {"title": title, "weights": weights, **context(**memberships)}


def kind_of(problem: Any) -> str:
    return str(problem.json()["type"].rpartition("/")[2])


async def test_scenarios_stand_beside_the_design_and_say_which_input_moved_which_option(wizard: Wizard) -> None:
    await three_options(wizard)
    design = await wizard.design(context=context(neet=1, legacy_it=0.6, caseload_high=0.4))
    hardly_any = scenario("Hardly any young people", neet=0.1, legacy_it=0.6)
    added = await wizard.ok("POST", f"/designs/{design}/scenarios", hardly_any)
    own, there = (await wizard.ok("GET", f"/designs/{design}/compare"))["columns"]
    assert (own["scenario"], own["moved"]) == (None, [])
    ranked = (await wizard.recommendations(design))["options"]
    assert [(each["practice_family"], each["acceptability"]) for each in own["options"]] == [
        (each["practice_family"], each["rank"]["acceptability"]) for each in ranked
    ], "the first column is what the options page says"
    assert there["scenario"] == added["id"]
    assert [(each["code"], each["before"], each["after"]) for each in there["inputs"]] == [("context.neet", 1.0, 0.1)]
    kinds = {each["practice_family"]: each["kind"] for each in there["moved"]}
    assert kinds[EMPLOYERS] == "vanished"
    assert SUBSIDIES in kinds
    for each in there["moved"]:
        assert [because["input"] for because in each["because"]] == ["context.neet"]
    [gone] = [each for each in there["abstained"] if each["practice_family"] == EMPLOYERS]
    assert gone["code"] == "does_not_apply"


async def test_an_opposite_in_a_scenario_takes_the_place_of_the_designs_own(wizard: Wizard) -> None:
    await three_options(wizard)
    design = await wizard.design(context=context(caseload_high=0.9, vacancies_low_skilled=1))
    await wizard.ok("POST", f"/designs/{design}/scenarios", scenario("More counsellors", caseload_low=0.8))
    _, there = (await wizard.ok("GET", f"/designs/{design}/compare"))["columns"]
    assert [(each["before"], each["after"]) for each in there["inputs"]] == [(0.1, 0.8)]
    [appeared] = [each for each in there["moved"] if each["kind"] == "appeared"]
    assert appeared["practice_family"] == START_UPS
    assert appeared["after"]["applicability"] == {"low": 0.8, "high": 0.8}
    both = scenario("Neither", vacancies_high_skilled=1)
    answer = await wizard.call("POST", f"/designs/{design}/scenarios", both)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/memberships/0/membership"


async def test_weights_in_any_unit_are_the_same_scenario(wizard: Wizard) -> None:
    await three_options(wizard)
    judged = [
        {"option": EMPLOYERS, "criterion": "equity", "value": 2, "reason": "Reaches all"},
        {"option": SUBSIDIES, "criterion": "equity", "value": -2, "reason": "Creaming"},
    ]
    design = await wizard.design(context=context(neet=1, legacy_it=1), options={"judgements": judged})
    nothing_else = dict.fromkeys(("problem", "effects", "certainty", "resources", "acceptability", "feasibility"), 0)
    for times in (1, 10):
        weights = {**nothing_else, "equity": times}
        await wizard.ok("POST", f"/designs/{design}/scenarios", scenario(f"Equity {times}", weights))
    _, once, tenfold = (await wizard.ok("GET", f"/designs/{design}/compare"))["columns"]
    assert once["options"] == tenfold["options"]
    assert once["options"][0]["practice_family"] == EMPLOYERS
    assert once["inputs"] == tenfold["inputs"]
    assert once["inputs"][0]["after"]["equity"] == 1
    assert {because["input"] for each in once["moved"] for because in each["because"]} == {"weights"}


async def test_a_permalink_gives_the_same_bytes_whatever_happens_to_the_design(wizard: Wizard) -> None:
    await three_options(wizard)
    design = await wizard.design(context=context(neet=1))
    added = await wizard.ok("POST", f"/designs/{design}/scenarios", scenario("No data", neet=None))
    link = (await wizard.ok("GET", f"/designs/{design}/compare"))["permalink"]
    assert f"scenarios={added['id']}" in link
    before = (await wizard.call("GET", link)).content

    await wizard.save(design, "context", context(neet=0.2, caseload_low=1))
    await wizard.ok("POST", f"/designs/{design}/scenarios", scenario("Another", legacy_it=1))
    one = f"/designs/{design}/scenarios/{added['id']}"
    etag = (await wizard.call("GET", one)).headers["ETag"]
    assert (await wizard.call("DELETE", one, If_Match=etag)).status_code == 204
    await wizard.release(configuration("c9"), number=2)
    etag = (await wizard.call("GET", f"/designs/{design}")).headers["ETag"]
    await wizard.ok("PUT", f"/designs/{design}/release", {}, If_Match=etag)
    assert (await wizard.call("GET", link)).content == before
    now = await wizard.ok("GET", f"/designs/{design}/compare")
    assert [each["title"] for each in now["columns"]] == [None, "Another"]

    await three_options(wizard, synthetic=True, revision=2)
    answer = await wizard.call("GET", link)
    assert (answer.status_code, kind_of(answer)) == (409, "release-superseded")
    assert "release_revision" in answer.json()["detail"]


async def test_what_a_permalink_cannot_name(wizard: Wizard) -> None:
    await three_options(wizard)
    design = await wizard.design()
    path = f"/designs/{design}/compare"
    assert (await wizard.call("GET", f"{path}?revision=7")).status_code == 404
    assert (await wizard.call("GET", f"{path}?release=release-9")).status_code == 409
    assert (await wizard.call("GET", f"{path}?scenarios=018f6b2e-7c1a-7000-8000-0000000000aa")).status_code == 404
    assert (await wizard.call("GET", f"{path}?scenarios=x")).status_code == 422
    assert (await wizard.call("GET", path, by="policymaker:DE")).status_code == 403
    assert len((await wizard.ok("GET", f"{path}?scenarios="))["columns"]) == 1


async def test_three_scenarios_at_most_and_each_says_something(wizard: Wizard) -> None:
    design = await wizard.design()
    path = f"/designs/{design}/scenarios"
    for at in range(3):
        await wizard.ok("POST", path, scenario(f"S{at}", neet=at / 2))
    answer = await wizard.call("POST", path, scenario("S4", neet=1))
    assert answer.status_code == 409
    assert "take one off" in answer.json()["detail"]
    first = (await wizard.ok("GET", path))["items"][0]
    assert (await wizard.call("DELETE", f"{path}/{first['id']}")).status_code == 428
    assert (await wizard.call("DELETE", f"{path}/{first['id']}", If_Match='"r9"')).status_code == 412
    assert (await wizard.call("DELETE", f"{path}/{first['id']}", If_Match='"r1"')).status_code == 204
    assert len((await wizard.ok("GET", path))["items"]) == 2
    for refused in (scenario("Nothing"), scenario("x", moon=1), scenario("Herr Schmidt", neet=1)):
        assert (await wizard.call("POST", path, refused)).status_code == 422
    answer = await wizard.call("GET", f"/designs/{design}/compare")
    assert (answer.status_code, kind_of(answer)) == (409, "no-release")


async def test_what_an_input_changes_is_told_before_it_is_saved(wizard: Wizard) -> None:
    await three_options(wizard)
    design = await wizard.design(context=context(neet=1, legacy_it=0))
    path = f"/designs/{design}/what-if"
    same = await wizard.ok("POST", path, {"context": context(neet=1, legacy_it=0)})
    assert same["moved"] == []
    changed = await wizard.ok("POST", path, {"context": context(neet=1, legacy_it=1)})
    kinds = {each["practice_family"]: each["kind"] for each in changed["moved"]}
    assert kinds[SUBSIDIES] == "appeared"
    assert (await wizard.ok("GET", f"/designs/{design}"))["revision"] == 2, "nothing was saved"
    both = {"context": context(unemployment_high=1, unemployment_low=1)}
    assert (await wizard.call("POST", path, both)).status_code == 422
    assert (await wizard.call("POST", path, {"risks": {"risks": []}})).status_code == 422


async def test_a_newer_release_says_what_it_changes_for_this_design_and_why(wizard: Wizard) -> None:
    await wizard.release(
        configuration("stays", ("context.neet",)),
        configuration("goes", family=SUBSIDIES, category="4"),
        configuration("waits", family=START_UPS, category="7", status="proposed"),
    )
    design = await wizard.design(context=context(neet=0.8, caseload_low=0.9))
    path = f"/designs/{design}/release-changes"
    assert (await wizard.ok("GET", path))["to"] is None
    await wizard.release(
        configuration("stays", ("context.neet",), confidence="high"),
        configuration("comes"),
        configuration("waits", family=START_UPS, category="7"),
        number=2,
    )
    told = await wizard.ok("GET", path)
    assert (told["before"]["number"], told["to"]["number"], told["comparable"]) == (1, 2, True)
    moved = {each["practice_family"]: each for each in told["moved"]}
    assert (moved[SUBSIDIES]["kind"], moved[START_UPS]["kind"]) == ("vanished", "appeared")
    because = {
        family: [(each["configuration"], each["change"]) for each in found["evidence"]]
        for family, found in moved.items()
    }
    assert because == {
        EMPLOYERS: [("comes", "new"), ("stays", "judged")],
        SUBSIDIES: [("goes", "gone")],
        START_UPS: [("waits", "accepted")],
    }
    german = await wizard.ok("GET", f"{path}?language=de")
    assert german["moved"][0]["evidence"][0]["text"] != told["moved"][0]["evidence"][0]["text"]
    etag = (await wizard.call("GET", f"/designs/{design}")).headers["ETag"]
    await wizard.ok("PUT", f"/designs/{design}/release", {}, If_Match=etag)
    assert (await wizard.ok("GET", path))["moved"] == []


async def test_a_revised_release_cannot_be_compared_and_says_so(wizard: Wizard) -> None:
    await three_options(wizard)
    design = await wizard.design(context=context(neet=1))
    await three_options(wizard, synthetic=True, revision=2)
    told = await wizard.ok("GET", f"/designs/{design}/release-changes")
    assert (told["comparable"], told["moved"]) == (False, [])
    assert EMPLOYERS in {each["practice_family"] for each in told["options"]}


async def test_a_vanished_release_gives_a_clear_answer_everywhere(wizard: Wizard) -> None:
    await three_options(wizard)
    design = await wizard.design(context=context(neet=1))
    async with wizard.deps.database.write() as tx:
        await tx.execute(delete(releases))
    shown = await wizard.ok("GET", f"/designs/{design}")
    assert (shown["release"], shown["release_gone"]) == (None, "release-1")
    for path in ("recommendations", "sensitivity", "compare", "brief", "lineage"):
        answer = await wizard.call("GET", f"/designs/{design}/{path}")
        assert (answer.status_code, kind_of(answer)) == (409, "release-gone"), path
        assert "PUT /designs/{id}/release" in answer.json()["detail"]
    assert (await wizard.ok("GET", f"/designs/{design}/release-changes"))["to"] is None
    await wizard.release(configuration("c9"), number=2)
    told = await wizard.ok("GET", f"/designs/{design}/release-changes")
    assert (told["comparable"], told["to"]["id"]) == (False, "release-2")
    etag = (await wizard.call("GET", f"/designs/{design}")).headers["ETag"]
    settled = await wizard.ok("PUT", f"/designs/{design}/release", {}, If_Match=etag)
    assert (settled["release_gone"], settled["out_of_date"]) == (None, None)


async def test_empty_evidence_compares_to_nothing(wizard: Wizard) -> None:
    await wizard.release()
    design = await wizard.design()
    await wizard.ok("POST", f"/designs/{design}/scenarios", scenario("Any", neet=1))
    own, there = (await wizard.ok("GET", f"/designs/{design}/compare"))["columns"]
    assert own["options"] == there["options"] == there["moved"] == []
    assert {each["code"] for each in own["abstained"]} == {"no_evidence"}
    assert (await wizard.ok("POST", f"/designs/{design}/what-if", {"context": context(neet=1)}))["moved"] == []
    await wizard.release(configuration("c1", ()), number=2)
    [appeared] = (await wizard.ok("GET", f"/designs/{design}/release-changes"))["moved"]
    assert (appeared["kind"], appeared["evidence_count"]) == ("appeared", 1)


@pytest.mark.parametrize("path", ["compare", "release-changes"])
async def test_comparisons_wait_for_a_release_that_is_being_fetched(wizard: Wizard, path: str) -> None:
    await three_options(wizard)
    design = await wizard.design()
    wizard.engine.down = True
    await three_options(wizard, synthetic=True, revision=2)
    answer = await wizard.call("GET", f"/designs/{design}/{path}")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"]
