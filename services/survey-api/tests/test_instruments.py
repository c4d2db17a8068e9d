"""Drafting and publishing: the subset, and what a version may not lack."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from almpo_contracts.survey import InstrumentPublished
from survey_api.instruments.definition import UnsupportedError, read_definition
from survey_api.load_content import load_content
from survey_stories import COP_SURVEY, Survey, topic

Pointers = Callable[[httpx.Response], dict[str, str]]


def say(text: str) -> dict[str, str]:
    return dict.fromkeys(("default", "de", "el", "it", "pl", "es"), text)


def small(**second: Any) -> dict[str, Any]:
    """Two questions on one page; `second` changes the second."""
    yes_no = [{"value": "yes", "text": say("Yes")}, {"value": "no", "text": say("No")}]
    return {
        "title": say("Small"),
        "pages": [
            {
                "name": "one",
                "elements": [
                    {"type": "radiogroup", "name": "first", "title": say("First?"), "choices": yes_no},
                    {
                        "type": "checkbox",
                        "name": "second",
                        "title": say("Second?"),
                        "choices": copy.deepcopy(yes_no),
                        "visibleIf": "{first} = 'yes'",
                        "links": [{"code": "trust.audit", "choice": "yes"}],
                        **second,
                    },
                ],
            }
        ],
    }


SECOND = "/definition/pages/0/elements/1"


async def test_an_instrument_is_drafted_published_and_amended(survey: Survey) -> None:
    made = await survey.post("/instruments", json={"slug": "small", "definition": small()}, headers=survey.manager)
    assert made.status_code == 201
    instrument = made.json()
    path = f"/instruments/{instrument['id']}"
    first = await survey.post(f"{path}/publish", headers=survey.manager)
    assert (first.status_code, first.json()["version"]) == (201, 1)
    again = await survey.post(f"{path}/publish", headers=survey.manager)
    assert (again.status_code, again.json()["version"]) == (200, 1)

    stale = {**survey.manager, "If-Match": made.headers["ETag"]}
    body = {"definition": small(title=say("Second, please?"))}
    assert (await survey.call("PUT", path, json=body, headers=stale)).status_code == 412
    assert (await survey.call("PUT", path, json=body, headers=survey.manager)).status_code == 428
    fresh = {**survey.manager, "If-Match": (await survey.get(path, headers=survey.manager)).headers["ETag"]}
    assert (await survey.call("PUT", path, json=body, headers=fresh)).status_code == 200
    second = await survey.post(f"{path}/publish", headers=survey.manager)
    assert second.json()["version"] == 2
    kept = (await survey.get(f"{path}/versions/1", headers=survey.manager)).json()
    assert kept["definition"] == small()

    taken = await survey.post("/instruments", json={"slug": "small", "definition": small()}, headers=survey.manager)
    assert taken.status_code == 409
    listed = (await survey.get("/instruments", headers=survey.manager)).json()["items"]
    assert {(each["slug"], each["latest_version"]) for each in listed} == {("cop-survey", 1), ("small", 2)}


async def test_a_check_publishes_nothing(survey: Survey) -> None:
    body = {"slug": "small", "definition": small()}
    path = f"/instruments/{(await survey.post('/instruments', json=body, headers=survey.manager)).json()['id']}"
    checked = await survey.post(f"{path}/check", headers=survey.manager)
    assert (checked.status_code, checked.json()) == (200, {"faults": []})
    instrument = (await survey.get(path, headers=survey.manager)).json()
    assert (instrument["latest_version"], instrument["revision"]) == (None, 1)
    nowhere = f"/instruments/{uuid.uuid4()}/check"
    assert (await survey.post(nowhere, headers=survey.manager)).status_code == 404


async def test_a_published_version_tells_its_items_and_links(survey: Survey) -> None:
    await survey.service.drain()
    [event] = await topic(survey.service.deps.log, InstrumentPublished.topic)
    value = event["value"]
    assert event["key"] == f"{COP_SURVEY}:1"
    items = {item["item"]: item for item in value["items"]}
    assert (len(items), value["slug"], set(value["title"])) == (35, "cop-survey", {"en", "de", "el", "it", "pl", "es"})
    trust = items["trust_conditions"]
    assert (trust["kind"], trust["scale_max"]) == ("scale", 5)
    assert {"code": "trust.audit", "row": "audit", "choice": None} in trust["links"]
    assert items["data_quality_timeliness"]["kind"] == "single"
    assert items["ai_priority"]["kind"] == "ranking"


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"type": "signaturepad"}, "/type", "unsupported"),
        ({"type": None}, "/type", "unsupported"),
        ({"hasOther": True}, "/hasOther", "unsupported"),
        ({"choicesVisibleIf": "{first} = 'yes'"}, "/choicesVisibleIf", "unsupported"),
        ({"showNoneItem": True}, "/showNoneItem", "unsupported"),
        ({"showOtherItem": True}, "/otherText", "missing"),
        ({"isRequired": True, "requiredIf": "{first} = 'yes'"}, "/requiredIf", "unsupported"),
        ({"validators": {}}, "/validators", "type"),
        ({"validators": [{"type": "remote"}]}, "/validators/0/type", "unsupported"),
        ({"validators": [{"type": "regex", "regex": "a"}]}, "/validators/0", "unsupported"),
        ({"validators": [{"type": "answercount", "minCount": 3, "maxCount": 2}]}, "/validators/0", "range"),
        ({"validators": [{"type": "expression"}]}, "/validators/0/expression", "missing"),
        ({"validators": [{"type": "answercount", "least": 1}]}, "/validators/0/least", "unsupported"),
        ({"name": "Second One"}, "/name", "pattern"),
        ({"title": 5}, "/title", "type"),
        ({"title": {"de": "Zweite?"}}, "/title", "type"),
        ({"title": {"default": "x", "fr": "y"}}, "/title/fr", "language"),
        ({"title": "half a pair \ud800"}, "/title/default", "type"),
        ({"isRequired": "yes"}, "/isRequired", "type"),
        ({"choices": []}, "/choices", "type"),
        ({"choices": ["yes"]}, "/choices/0", "unsupported"),
        ({"choices": [{"value": 1, "text": "x"}]}, "/choices/0/value", "pattern"),
        ({"choices": [{"value": "a", "text": "x", "visibleIf": "{first} ="}]}, "/choices/0/visibleIf", "expression"),
        (
            {"choices": [{"value": "a", "text": "x", "enableIf": "{first} = 'yes'"}]},
            "/choices/0/enableIf",
            "unsupported",
        ),
        ({"maxSelectedChoices": -1}, "/maxSelectedChoices", "type"),
        ({"visibleIf": "age({first}) = 1"}, "/visibleIf", "expression"),
        ({"visibleIf": 7}, "/visibleIf", "type"),
        ({"links": {"code": "trust.audit"}}, "/links", "type"),
        ({"links": [{"code": "trust.audit", "weight": "1"}]}, "/links/0/weight", "unsupported"),
    ],
)
def test_an_unsupported_construct_is_named(change: dict[str, Any], pointer: str, code: str) -> None:
    with pytest.raises(UnsupportedError) as refused:
        read_definition(small(**change))
    assert (SECOND + pointer, code) in {(fault.pointer, fault.code) for fault in refused.value.errors}


async def test_all_unsupported_constructs_are_listed_together(shared_survey: Survey, pointers: Pointers) -> None:
    definition = small(hasOther=True, visibleIf="{first} ~ 2")
    definition["triggers"] = []
    definition["pages"].append({"name": "two", "elements": [{"type": "file", "name": "cv"}]})
    refused = await shared_survey.post(
        "/instruments", json={"slug": "s", "definition": definition}, headers=shared_survey.manager
    )
    assert refused.status_code == 422
    assert pointers(refused) == {
        "/definition/triggers": "unsupported",
        f"{SECOND}/hasOther": "unsupported",
        f"{SECOND}/visibleIf": "expression",
        "/definition/pages/1/elements/0/type": "unsupported",
    }


@pytest.mark.parametrize(
    ("html", "fine"),
    [
        ("<p>Thank <strong>you</strong>.</p>", True),
        ("5 < 6 & 7", True),
        ('<a href="https://almpo.example">us</a>', True),
        ("<script>alert(1)</script>", False),
        ("<img src=x onerror=alert(1)>", False),
        ('<a href="javascript:alert(1)">us</a>', False),
        ('<p onclick="x()">hi</p>', False),
        ("<p><svg/onload=x()", False),
        ("<!-- hidden -->", False),
    ],
)
def test_a_note_carries_no_active_markup(html: str, fine: bool) -> None:
    definition = {**small(), "completedHtml": say(html)}
    if fine:
        assert read_definition(definition)
    else:
        with pytest.raises(UnsupportedError, match="unsupported"):
            read_definition(definition)


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"title": {"default": "Second?", "de": "Zweite?"}}, "/title", "missing_translation"),
        ({"name": "first"}, "/name", "duplicate_name"),
        ({"visibleIf": "{third} = 'yes'"}, "/visibleIf", "unknown_reference"),
        ({"visibleIf": "{second} contains 'yes'"}, "/visibleIf", "reference_cycle"),
        ({"visibleIf": "{first} = 'perhaps'"}, "/visibleIf", "mismatch"),
        ({"visibleIf": "{first} > 2"}, "/visibleIf", "mismatch"),
        ({"visibleIf": "{first.row} = 'yes'"}, "/visibleIf", "mismatch"),
        ({"links": [{"code": "trust.no_such_code"}]}, "/links/0/code", "unknown_code"),
        ({"links": [{"code": "trust.audit", "choice": "perhaps"}]}, "/links/0/choice", "dangling_link"),
        ({"links": [{"code": "trust.audit", "row": "yes"}]}, "/links/0/row", "dangling_link"),
        (
            {"choices": [{"value": "a", "text": say("A")}, {"value": "a", "text": say("B")}], "links": []},
            "/choices/1/value",
            "duplicate_value",
        ),
        ({"maxSelectedChoices": 3}, "/maxSelectedChoices", "range"),
    ],
)
async def test_what_a_version_may_not_lack(
    shared_survey: Survey, pointers: Pointers, change: dict[str, Any], pointer: str, code: str
) -> None:
    body = {"slug": f"small-{uuid.uuid4().hex}", "definition": small(**change)}
    drafted = await shared_survey.post("/instruments", json=body, headers=shared_survey.manager)
    assert drafted.status_code == 201, "a draft may still be wrong"
    path = f"/instruments/{drafted.json()['id']}"
    refused = await shared_survey.post(f"{path}/publish", headers=shared_survey.manager)
    assert refused.status_code == 422
    checked = await shared_survey.post(f"{path}/check", headers=shared_survey.manager)
    assert (checked.status_code, checked.json()["faults"]) == (200, refused.json()["errors"])
    assert pointers(refused)[SECOND + pointer] == code


async def test_cycles_and_references_forward_are_told_apart(survey: Survey, pointers: Pointers) -> None:
    forward = small(visibleIf="{third} notempty")
    third = {"type": "text", "name": "third", "title": say("Third?")}
    forward["pages"][0]["elements"].append(third)
    cycle = copy.deepcopy(forward)
    cycle["pages"][0]["elements"][2]["visibleIf"] = "{second} notempty"
    found = []
    for slug, definition in (("forward", forward), ("cycle", cycle)):
        body = {"slug": slug, "definition": definition}
        drafted = (await survey.post("/instruments", json=body, headers=survey.manager)).json()
        refused = await survey.post(f"/instruments/{drafted['id']}/publish", headers=survey.manager)
        found.append(pointers(refused)[f"{SECOND}/visibleIf"])
    assert found == ["forward_reference", "reference_cycle"]


async def test_the_codebook_names_every_column(shared_survey: Survey) -> None:
    path = f"/instruments/{COP_SURVEY}/versions/1/codebook"
    found = (await shared_survey.get(path, headers=shared_survey.analyst)).json()
    by_name = {variable["variable"]: variable for variable in found["variables"]}
    audit = by_name["trust_conditions.audit"]
    assert [value["value"] for value in audit["values"]] == ["1", "2", "3", "4", "5", "dont_know"]
    assert audit["links"] == [{"code": "trust.audit", "choice": None}]
    assert by_name["experience_years"]["high"] == 60
    table = await shared_survey.get(path, params={"format": "csv"}, headers=shared_survey.analyst)
    assert table.headers["content-type"].startswith("text/csv")
    assert table.text.splitlines()[0].startswith("variable,question,row")


async def test_loading_the_content_again_changes_nothing(survey: Survey) -> None:
    before = (await survey.get(f"/instruments/{COP_SURVEY}", headers=survey.manager)).json()
    await load_content(survey.service.deps, [])
    assert (await survey.get(f"/instruments/{COP_SURVEY}", headers=survey.manager)).json() == before
    await survey.service.drain()
    assert len(await topic(survey.service.deps.log, InstrumentPublished.topic)) == 1
