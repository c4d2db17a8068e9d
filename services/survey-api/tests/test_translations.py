"""Strings out to translators and back."""

from __future__ import annotations

import io
from typing import Any

import httpx
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from servicekit.problems import Problem
from survey_api.instruments.definition import read_definition
from survey_api.instruments.properties import LANGUAGES
from survey_api.instruments.translations import workbook
from survey_api.instruments.translations.keys import Translatable, replaced, translatables
from survey_api.instruments.workbooks import sheets
from survey_stories import COP_SURVEY, Survey


def strings_of(definition: dict[str, Any]) -> list[Translatable]:
    return translatables(read_definition(definition), definition)


def small(**texts: Any) -> dict[str, Any]:
    """One note and one question with every kind of text."""
    question = {
        "type": "radiogroup",
        "name": "first",
        "title": texts.get("title", "How often do you use {level}?"),
        "choices": [{"value": "a", "text": "=1+1"}, {"value": "b", "text": "B"}],
        "requiredErrorText": "Never shown",
        "otherText": "Never shown either",
    }
    note = {"type": "html", "name": "note", "html": texts.get("html", "<p>Read <b>this</b>.</p>")}
    return {"title": "Small", "description": "", "pages": [{"name": "one", "elements": [note, question]}]}


def edited(content: bytes, change: Any) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(content))
    change(book["translations"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def taken(definition: dict[str, Any], change: Any) -> workbook.Taken:
    strings = strings_of(definition)
    return workbook.read(sheets(edited(workbook.written(strings, set()), change))["translations"], strings, set())


def row_of(sheet: Any, key: str) -> dict[str, Any]:
    head = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == key)
    return dict(zip(head, row, strict=True))


FIRST = "/pages/one/elements/first"


def test_a_key_stays_when_the_order_changes() -> None:
    definition = small()
    keys = [string.key for string in strings_of(definition)]
    assert f"{FIRST}/choices/a/text" in keys
    definition["pages"][0]["elements"].reverse()
    assert set(keys) == {string.key for string in strings_of(definition)}
    definition["pages"][0]["elements"][0]["name"] = "note"
    assert len({string.key for string in strings_of(definition)}) == len(keys), "names twice are numbered"


def test_no_cell_becomes_a_formula() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook.written(strings_of(small()), set())))
    cell = row_of(book["translations"], f"{FIRST}/choices/a/text")["en"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_strings_that_nobody_sees_are_marked_and_not_missed() -> None:
    strings = {string.key: string.shown for string in strings_of(small())}
    assert not any(strings[key] for key in ("/description", f"{FIRST}/requiredErrorText", f"{FIRST}/otherText"))
    assert workbook.missing_in(strings_of(small())) == dict.fromkeys(LANGUAGES[1:], 5)


@pytest.mark.parametrize(
    ("key", "column", "value", "code"),
    [
        (f"{FIRST}/title", "de", "Wie oft?", "variables"),
        (f"{FIRST}/title", "de", "Wie oft nutzen Sie {leval}?", "variables"),
        ("/pages/one/elements/note/html", "pl", "<p>Przeczytaj <i>to</i>.</p>", "markup"),
        ("/pages/one/elements/note/html", "pl", "<p>Przeczytaj <b onclick='x()'>to</b>.</p>", "unsafe_markup"),
        (f"{FIRST}/choices/b/text", "es", "x" * 10_001, "too_long"),
        (f"{FIRST}/choices/b/text", "en", "B!", "changed_source"),
        (f"{FIRST}/choices/b/text", "key", "/pages/one/elements/gone", "unknown_key"),
        (f"{FIRST}/choices/b/text", "key", "/title", "repeated_key"),
        (f"{FIRST}/choices/b/text", "de state", "finished", "unknown_state"),
    ],
)
def test_a_bad_row_is_named_and_takes_no_good_one_down(key: str, column: str, value: str, code: str) -> None:
    def change(sheet: Any) -> None:
        row_of(sheet, f"{FIRST}/choices/a/text")["de"].value = "gut"
        row_of(sheet, key)[column].value = value

    found = taken(small(), change)
    assert found.texts == {f"{FIRST}/choices/a/text": {"de": "gut"}}
    [line] = [line for line in found.report if line.code != "absent"]
    assert (line.code, line.row > 1) == (code, True)


def test_an_empty_cell_takes_nothing_away() -> None:
    definition = small(title={"default": "How?", "de": "Wie?"})

    def change(sheet: Any) -> None:
        row_of(sheet, f"{FIRST}/title")["de"].value = None

    found = taken(definition, change)
    assert (found.texts, [line.code for line in found.report]) == ({}, ["emptied"])


def test_a_workbook_without_its_columns_is_refused() -> None:
    strings = strings_of(small())
    for head in ([], ["key", "de"], ["key", "en"]):
        with pytest.raises(Problem):
            workbook.read([head], strings, set())


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=30).filter(
    lambda text: not any(c in "\ufffe\uffff" or (c < " " and c not in "\t\n\r") for c in text)
)
ODD = st.sampled_from(
    [
        "=SUM(A1)",
        "+1",
        "-1",
        "@x",
        "\t=1",
        "_x000D_",
        "_x0041_",
        "a\r\nb",
        " a ",
        "\u202eb",
        "TRUE",
        "1.0",
        "e\u0301",
        "12",
    ]
)


@settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_exporting_and_importing_is_the_identity(data: st.DataObject) -> None:
    texts = st.one_of(TEXT, ODD)
    said = st.fixed_dictionaries({"default": texts}, optional=dict.fromkeys(LANGUAGES[1:], texts))
    definition = small(title=data.draw(said))
    definition["pages"][0]["elements"][1]["choices"][0]["text"] = data.draw(said)
    strings = strings_of(definition)
    reviews = {
        (language, workbook.digest_of(each.key, each.texts["default"], each.texts[language]))
        for each in strings
        for language in LANGUAGES[1:]
        if (each.texts.get(language) or "").strip() and data.draw(st.booleans())
    }
    found = workbook.read(sheets(workbook.written(strings, reviews))["translations"], strings, reviews)
    assert (found.texts, found.report, found.reviews) == ({}, [], reviews)


@settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_translators_write_is_what_is_kept(data: st.DataObject) -> None:
    definition = small(title="Title")
    strings = strings_of(definition)
    written = {
        string.key: data.draw(st.one_of(TEXT, ODD).filter(lambda text: text.strip() and "{" not in text))
        for string in strings
        if not string.markup
    }
    changed = definition
    for string in strings:
        if string.key in written:
            changed = replaced(changed, string.path, {**string.texts, "it": written[string.key]})
    handed_back = sheets(workbook.written(strings_of(changed), set()))["translations"]
    found = workbook.read(handed_back, strings, set())
    assert found.texts == {key: {"it": workbook.as_cell(text)} for key, text in written.items()}


PATH = f"/instruments/{COP_SURVEY}/translations.xlsx"


async def put(survey: Survey, content: bytes, tag: str | None) -> httpx.Response:
    headers = {**survey.manager, **({"If-Match": tag} if tag else {})}
    return await survey.call("PUT", PATH, content=content, headers=headers)


async def test_a_round_trip_changes_what_was_changed_and_nothing_else(survey: Survey) -> None:
    exported = await survey.get(PATH, headers=survey.analyst)
    assert exported.status_code == 200
    tag = exported.headers["ETag"]
    before = (await survey.get(f"/instruments/{COP_SURVEY}", headers=survey.manager)).json()
    same = await put(survey, exported.content, tag)
    assert (same.status_code, same.json()["changed"], same.json()["report"]) == (200, 0, [])
    assert same.headers["ETag"] == tag
    assert same.json()["instrument"] == before

    key = "/pages/you/elements/country/title"

    def change(sheet: Any) -> None:
        row = row_of(sheet, key)
        row["pl"].value = "W jakim kraju Pani/Pan pracuje?"
        row["pl state"].value = "reviewed"
        row_of(sheet, "/pages/you/elements/level/title")["en"].value = "Something else"

    assert (await put(survey, exported.content, None)).status_code == 428
    body = (await put(survey, edited(exported.content, change), tag)).json()
    assert (body["changed"], body["reviewed"]) == (1, 1)
    assert [(line["key"], line["code"]) for line in body["report"]] == [
        ("/pages/you/elements/level/title", "changed_source")
    ]
    assert (await put(survey, exported.content, tag)).status_code == 412
    again = await survey.get(PATH, headers=survey.manager)
    row = row_of(openpyxl.load_workbook(io.BytesIO(again.content))["translations"], key)
    assert (row["pl"].value, row["pl state"].value) == ("W jakim kraju Pani/Pan pracuje?", "reviewed")
    assert row["de state"].value == "machine-drafted"

    # A review is of one English text: when that changes, the translation is a draft again.
    definition = body["instrument"]["definition"]
    definition["pages"][0]["elements"][1]["title"]["default"] = "Which country?"
    headers = {**survey.manager, "If-Match": body["instrument"] and again.headers["ETag"]}
    await survey.call("PUT", f"/instruments/{COP_SURVEY}", json={"definition": definition}, headers=headers)
    later = await survey.get(PATH, headers=survey.manager)
    assert (
        row_of(openpyxl.load_workbook(io.BytesIO(later.content))["translations"], key)["pl state"].value
        == "machine-drafted"
    )


async def test_what_is_no_workbook_is_a_problem(survey: Survey) -> None:
    tag = (await survey.get(PATH, headers=survey.analyst)).headers["ETag"]
    refused = await put(survey, b"not a workbook", tag)
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "unreadable")
