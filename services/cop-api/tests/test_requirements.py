"""From finding to requirement, traceable both ways."""

from __future__ import annotations

from cop_story import ON_BOTH, Cop


@ON_BOTH
async def test_a_requirement_is_traced_both_ways(cop: Cop) -> None:
    await cop.load_content()
    session = await cop.live_session(synthetic=True)
    said = await cop.capture(session, "We cannot see vacancies by region.")
    body = {
        "kind": "data",
        "code": "data.vacancies",
        "title": "Vacancies by region",
        "country": "PL",
        "statements": [said["id"]],
        "priority": "must",
    }
    codes = {code.code for code in cop.service.deps.content.codebook().codes if code.family == "data"}
    body["code"] = sorted(codes)[0]
    requirement = await cop.ok("POST", "/requirements", body, by=cop.rapporteur)
    assert requirement["statements"] == [said["id"]]
    assert (requirement["session_id"], requirement["synthetic"]) == (session["id"], True)

    back = await cop.ok("GET", f"/requirements?statement={said['id']}", by=cop.staff("policymaker:PL"))
    assert [each["id"] for each in back["items"]] == [requirement["id"]]

    path = f"/requirements/{requirement['id']}"
    agreed = await cop.ok("PUT", path, {**body, "status": "agreed"}, by=cop.facilitator, If_Match='"r1"')
    assert (agreed["status"], agreed["revision"]) == ("agreed", 2)
    assert ((await cop.state("requirements"))[requirement["id"]] or {})["status"] == "agreed"
    await cop.ok("DELETE", path, by=cop.facilitator, If_Match='"r2"')
    assert (await cop.state("requirements"))[requirement["id"]] is None


async def test_a_requirement_rests_on_statements_that_exist(cop: Cop) -> None:
    body = {
        "kind": "system",
        "title": "Shared case files",
        "country": "PL",
        "statements": ["018f6b2e-7c1a-7000-8000-0000000000aa"],
        "priority": "should",
    }
    answer = await cop.call("POST", "/requirements", body, by=cop.rapporteur)
    assert answer.json()["errors"][0]["pointer"] == "/statements/0"
    german = await cop.call("POST", "/requirements", {**body, "statements": []}, by=cop.staff("rapporteur:DE"))
    assert german.status_code == 403


async def test_what_grew_from_synthetic_words_stays_synthetic(cop: Cop) -> None:
    said = []
    for synthetic in (True, False):
        session = await cop.live_session(synthetic=synthetic)
        said.append((await cop.capture(session, "We cannot see vacancies by region."))["id"])
    body = {"kind": "system", "title": "Vacancies", "country": "PL", "statements": said, "priority": "must"}
    of_both = await cop.ok("POST", "/requirements", body, by=cop.rapporteur)
    assert (of_both["session_id"], of_both["synthetic"]) == (None, True)
    # Nor does the label get lost where it is left out of a later change.
    demo = await cop.ok("POST", "/requirements", {**body, "statements": [], "synthetic": True}, by=cop.rapporteur)
    path, change = f"/requirements/{demo['id']}", {**body, "statements": [], "title": "Vacancies by region"}
    changed = await cop.ok("PUT", path, change, by=cop.rapporteur, If_Match='"r1"')
    assert (changed["title"], changed["synthetic"]) == ("Vacancies by region", True)
