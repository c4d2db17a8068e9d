"""From finding to requirement, traceable both ways."""

from __future__ import annotations

import csv
import io

from cop_story import ON_BOTH, Cop


@ON_BOTH
async def test_a_requirement_is_traced_both_ways(cop: Cop) -> None:
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


@ON_BOTH
async def test_the_register_ranks_by_priority_and_voices(cop: Cop) -> None:
    session = await cop.live_session()
    people = [await cop.participant(session, stakeholder_type=each) for each in ("pes", "trade_union")]
    shy = await cop.participant(session, consent={"attribution": False, "quotes": False})
    said = [
        (await cop.capture(session, f"text {n}", participant=person["pseudonym"]))["id"]
        for n, person in enumerate([*people, people[0], shy])
    ]
    await cop.ok(
        "POST", f"/sessions/{session['id']}/statements/{said[2]}/reject", {"reason": "twice"}, by=cop.rapporteur
    )
    base = {"kind": "system", "country": "PL"}
    lone = {**base, "title": "One voice", "priority": "must", "statements": said[:1]}
    many = {**base, "title": "=Many voices", "priority": "must", "statements": said}
    could = {**base, "title": "Later", "priority": "could", "statements": said}
    dropped = {**base, "title": "Gone", "priority": "must", "statements": said, "status": "dropped"}
    for body in (lone, could, many, dropped):
        await cop.ok("POST", "/requirements", body, by=cop.rapporteur)
    reader = cop.staff("policymaker:PL")

    found = await cop.ok("GET", "/requirements/register", by=reader)

    assert [(each["rank"], each["requirement"]["title"]) for each in found["items"]] == [
        (1, "=Many voices"), (2, "One voice"), (3, "Later"),
    ]  # fmt: skip
    assert found["items"][0]["behind"] == {
        "statements": 3, "voices": 3, "sessions": 1, "countries": ["PL"], "stakeholder_types": ["pes", "trade_union"],
    }  # fmt: skip
    answer = await cop.call("GET", "/requirements/register?format=csv", by=reader)
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["rank"], row["title"], row["voices"]) for row in rows][:2] == [
        ("1", "'=Many voices", "3"), ("2", "One voice", "1"),
    ]  # fmt: skip
    assert rows[0]["statement_ids"].split() == said
    everything = await cop.ok("GET", "/requirements/register?dropped=true&kind=system&country=PL", by=reader)
    assert len(everything["items"]) == 4
    assert (await cop.ok("GET", "/requirements/register?country=DE", by=reader))["items"] == []


@ON_BOTH
async def test_what_data_and_ai_functions_must_fulfil(cop: Cop) -> None:
    base = {"title": "Vacancies by region", "country": "PL", "priority": "must"}
    data = {
        "source": "PES vacancy register", "field": "region (NUTS 3)", "quality": "daily, complete",
        "legal_basis": "Labour market act, art. 4", "standard": "ESCO, DCAT-AP", "owner": "PES head office",
        "readiness_level": "partial",
    }  # fmt: skip
    ai = {
        "stage": "targeting_rules", "user": "counsellors", "benefit": "time for people", "risk": "profiling",
        "trust_conditions": ["human_agency_oversight", "transparency"], "oversight": "a counsellor decides",
    }  # fmt: skip
    stated = await cop.ok("POST", "/requirements", {**base, "kind": "data", "data": data}, by=cop.rapporteur)
    assert ((await cop.state("requirements"))[stated["id"]] or {})["readiness_level"] == "partial"
    assert (stated["data"], stated["ai"]) == (data, None)
    assert await cop.ok("GET", f"/requirements/{stated['id']}", by=cop.rapporteur) == stated
    function = await cop.ok("POST", "/requirements", {**base, "kind": "ai_function", "ai": ai}, by=cop.rapporteur)
    assert function["ai"] == ai
    mixed = await cop.call("POST", "/requirements", {**base, "kind": "system", "data": data}, by=cop.rapporteur)
    assert mixed.status_code == 422
    bad = {**ai, "stage": "whenever", "trust_conditions": ["transparency", "hope"]}
    refused = await cop.call("POST", "/requirements", {**base, "kind": "ai_function", "ai": bad}, by=cop.rapporteur)
    assert [each["pointer"] for each in refused.json()["errors"]] == ["/ai/stage", "/ai/trust_conditions/1"]
    # What says nothing of it stays as it is for whoever reads the events.
    assert "data" not in ((await cop.state("requirements"))[stated["id"]] or {})
