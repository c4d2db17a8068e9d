"""Two versions of an instrument, and how their variables belong together."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from generated_instruments import Author
from lxml import etree
from survey_api.instruments.codebook import variables
from survey_api.instruments.ddi import as_ddi
from survey_api.instruments.definition import read_definition
from survey_api.instruments.properties import LANGUAGES
from survey_api.instruments.validator import CompiledInstrument
from survey_stories import COP_SURVEY, Survey

DDI = {"d": "ddi:codebook:2_5"}
GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).parent / "ddi_codebook.rng"))


def assert_ddi(root: etree._Element) -> None:
    """As DDI-Codebook 2.5 prescribes: elements, their order, attributes, and references that lead somewhere."""
    assert GRAMMAR.validate(root), str(GRAMMAR.error_log)
    identifiers = [element.get("ID") for element in root.iter() if element.get("ID")]
    assert len(identifiers) == len(set(identifiers))
    groups = root.findall("d:dataDscr/d:varGrp", DDI)
    assert {each for group in groups for each in group.get("var", "").split()} <= set(identifiers)


def say(text: str) -> dict[str, str]:
    return dict.fromkeys(LANGUAGES, text)


def options(*values: str) -> list[dict[str, Any]]:
    return [{"value": value, "text": say(value)} for value in values]


def first_version() -> dict[str, Any]:
    elements = [
        {
            "type": "radiogroup",
            "name": "level",
            "title": say("Level"),
            "choices": options("local", "national", "dont_know"),
        },
        {"type": "checkbox", "name": "roles", "title": say("Roles"), "choices": options("a", "b")},
        {"type": "text", "name": "years", "title": say("Years"), "inputType": "number", "min": 0},
        {"type": "comment", "name": "why", "title": say("Why")},
    ]
    return {"title": say("Map"), "pages": [{"name": "p", "elements": elements}]}


def second_version() -> dict[str, Any]:
    definition = copy.deepcopy(first_version())
    level, roles, years, why = definition["pages"][0]["elements"]
    level["choices"] = options("municipal", "national", "dont_know")
    level |= {"showOtherItem": True, "otherText": say("Other")}
    roles["choices"] += options("c")
    years.update(type="comment")
    for gone in ("inputType", "min"):
        del years[gone]
    why["name"] = "reason"
    return definition


async def two_versions(survey: Survey) -> str:
    body = {"slug": "mapped", "definition": first_version()}
    made = await survey.post("/instruments", json=body, headers=survey.manager)
    path = f"/instruments/{made.json()['id']}"
    assert (await survey.post(f"{path}/publish", headers=survey.manager)).status_code == 201
    tag = (await survey.get(path, headers=survey.manager)).headers["ETag"]
    headers = {**survey.manager, "If-Match": tag}
    changed = await survey.call("PUT", path, json={"definition": second_version()}, headers=headers)
    assert changed.status_code == 200, changed.text
    published = await survey.post(f"{path}/publish", headers=survey.manager)
    assert published.json()["version"] == 2, published.text
    return f"{path}/versions/1/map/2"


async def test_equal_names_and_codes_belong_together_until_a_manager_says_otherwise(survey: Survey) -> None:
    path = await two_versions(survey)
    computed = await survey.get(path, headers=survey.analyst)
    body = computed.json()
    items = {item["old"]: item for item in body["items"]}
    assert (body["origin"], body["revision"]) == ("computed", 0)
    assert items["roles.a"]["new"] == "roles.a"
    assert (items["level"]["new"], items["level"]["recode"]) == ("level", {"local": None})
    assert (items["years"]["new"], items["why"]["new"]) == (None, None), "another kind, another name"
    assert set(body["added"]) == {"level-Comment", "roles.c", "years", "reason"}

    items["level"]["recode"] = {"local": "municipal"}
    items["why"]["new"] = "reason"
    draft = {"items": list(items.values())}
    assert (await survey.call("PUT", path, json=draft, headers=survey.manager)).status_code == 428
    headers = {**survey.manager, "If-Match": computed.headers["ETag"]}
    edited = await survey.call("PUT", path, json=draft, headers=headers)
    assert (edited.status_code, edited.json()["origin"]) == (200, "edited")
    assert (await survey.call("PUT", path, json=draft, headers=headers)).status_code == 412
    again = (await survey.get(path, headers=survey.analyst)).json()
    assert again == edited.json()
    assert again["added"] == ["level-Comment", "roles.c", "years"]
    back = (await survey.get(path.replace("1/map/2", "2/map/1"), headers=survey.analyst)).json()
    assert back["origin"] == "computed", "each direction is a map of its own"


async def test_a_map_names_only_what_there_is(survey: Survey, pointers: Any) -> None:
    path = await two_versions(survey)
    read = await survey.get(path, headers=survey.analyst)
    items = read.json()["items"]
    items[0]["recode"] = {"local": "moon", "nowhere": None}
    items[1]["new"] = "nothing"
    items[3]["new"] = "reason"
    items[4]["old"] = "level"
    headers = {**survey.manager, "If-Match": read.headers["ETag"]}
    refused = await survey.call("PUT", path, json={"items": items}, headers=headers)
    assert refused.status_code == 422
    assert pointers(refused) == {
        "/items/0/recode/local": "unknown_value",
        "/items/0/recode/nowhere": "unknown_value",
        "/items/1/new": "unknown_variable",
        "/items/3/new": "other_kind",
        "/items/4/old": "repeated",
        "/items": "missing",
    }
    assert (await survey.get(path.replace("map/2", "map/1"), headers=survey.analyst)).status_code == 422
    assert (await survey.get(path.replace("map/2", "map/9"), headers=survey.analyst)).status_code == 404


async def test_the_codebook_is_there_for_archives(shared_survey: Survey) -> None:
    path = f"/instruments/{COP_SURVEY}/versions/1/codebook"
    got = await shared_survey.get(path, params={"format": "ddi"}, headers=shared_survey.analyst)
    assert got.headers["content-type"].startswith("application/xml")
    root = etree.fromstring(got.content)
    assert (root.tag, root.get("version")) == ("{ddi:codebook:2_5}codeBook", "2.5")
    entries = (await shared_survey.get(path, headers=shared_survey.analyst)).json()["variables"]
    variables = {each.get("name"): each for each in root.iterfind("d:dataDscr/d:var", DDI)}
    assert list(variables) == [entry["variable"] for entry in entries]
    assert_ddi(root)
    audit = variables["trust_conditions.audit"]
    assert len(audit.findall("d:labl", DDI)) == len(LANGUAGES)
    categories = {c.findtext("d:catValu", namespaces=DDI): c for c in audit.findall("d:catgry", DDI)}
    assert [categories[value].get("missing") for value in ("5", "dont_know")] == [None, "Y"]
    assert audit.findtext("d:concept", namespaces=DDI) == "trust.audit"
    years = variables["experience_years"].find("d:valrng/d:range", DDI)
    assert years is not None
    assert (years.get("UNITS"), years.get("min"), years.get("max")) == ("REAL", "0", "60")


@pytest.mark.parametrize("seed", range(30))
def test_every_instrument_has_a_codebook_that_archives_can_read(seed: int) -> None:
    instrument = CompiledInstrument("i", 1, "made", read_definition(Author(Random(seed)).instrument()))
    document = as_ddi("made", 1, {"default": "Made"}, datetime(2026, 1, 1, tzinfo=UTC), variables(instrument))
    root = etree.fromstring(document)
    assert_ddi(root)
    # What stands in another order is not DDI, and would be noticed.
    data = root.find("d:dataDscr", DDI)
    assert data is not None
    data[-1].insert(0, data[-1][-1])
    assert not GRAMMAR.validate(root)
