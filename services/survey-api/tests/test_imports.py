"""Instruments from files of other systems. All files are made here."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import httpx
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from servicekit.problems import Problem
from survey_api.instruments.definition import read_definition
from survey_api.instruments.imports.service import understood
from survey_stories import Survey

Rows = list[list[Any]]
HEAD = ["type", "name", "label::English (en)", "label::Polish (pl)", "relevant", "constraint", "required", "appearance"]
YES_NO: Rows = [
    ["list_name", "name", "label::English (en)", "label::Polish (pl)"],
    ["yn", "yes", "Yes", "Tak"],
    ["yn", "no", "No", "Nie"],
    ["yn", "dontknow", "Don't know", "Nie wiem"],
]


def workbook(sheets: dict[str, Rows]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xlsform(*rows: list[Any], **sheets: Rows) -> bytes:
    return workbook({"survey": [HEAD, *rows], "choices": YES_NO, "settings": [["form_title"], ["Form"]], **sheets})


def elements(definition: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Every element by name, however deep."""
    found: dict[str, dict[str, Any]] = {}
    todo = list(definition["pages"])
    while todo:
        element = todo.pop()
        found[element["name"]] = element
        todo += element.get("elements", [])
    return found


def test_an_xlsform_comes_over_with_its_languages_routes_and_rules() -> None:
    form = xlsform(
        ["select_one yn", "uses_ai", "Do you?", "Czy?", "", "", "yes", "minimal"],
        ["begin_group", "more", "More", "Dalej", "${uses_ai} = 'yes' or ${uses_ai} = 'dontknow'"],
        ["select_multiple yn", "ways", "Ways?", "Jak?", "", "count-selected(.) <= 2"],
        [
            "integer",
            "years",
            "Years?",
            "Ile lat?",
            "selected(${ways}, 'yes') and not(${uses_ai} != 'yes')",
            ". >= 0 and . < 90",
        ],
        [
            "text",
            "code",
            "Code of ${years}?",
            "Kod?",
            "${years} + 1 > 3",
            "regex(., '[a-z]{2}') and string-length(.) <= 10",
        ],
        ["rank yn", "order", "Order?", "Kolejność?"],
        ["note", "thanks", "Thank <b>you</b>", "Dziękujemy"],
        ["end_group"],
    )
    definition, report = understood(form, "xlsform")
    found = elements(definition)
    assert definition["title"] == {"default": "Form"}
    assert found["uses_ai"]["type"] == "dropdown"
    assert found["uses_ai"]["isRequired"] is True
    assert [c["value"] for c in found["uses_ai"]["choices"]] == ["yes", "no", "dont_know"]
    assert found["uses_ai"]["choices"][0]["text"] == {"default": "Yes", "pl": "Tak"}
    assert found["more"]["visibleIf"] == "{uses_ai} = 'yes' or {uses_ai} = 'dont_know'"
    assert found["ways"]["validators"] == [{"type": "expression", "expression": "{ways} empty or (count({ways}) <= 2)"}]
    assert found["years"]["visibleIf"] == "{ways} contains 'yes' and !({uses_ai} <> 'yes')"
    assert found["code"]["validators"] == [
        {"type": "regex", "regex": "^(?:[a-z]{2})$"},
        {"type": "text", "maxLength": 10},
    ]
    assert found["code"]["title"]["default"] == "Code of {years}?"
    assert found["order"]["type"] == "ranking"
    assert found["thanks"]["html"]["default"] == "Thank <b>you</b>"
    assert {line.severity for line in report} == {"info"}


def test_what_an_xlsform_has_and_we_have_not_is_named() -> None:
    form = xlsform(
        ["geopoint", "place", "Where?", "Gdzie?"],
        ["text", "why", "Why?", "Czemu?", "pulldata('x', 'y', 'z', ${place}) = 1", "${place} != ''", "", "numbers"],
        ["begin_repeat", "again", "Again", "Znów"],
        ["text", "inside", "Inside?", "W środku?"],
        ["end_repeat"],
        notes=[["remember"], ["this"]],
    )
    definition, report = understood(form, "xlsform")
    said = {(line.source, line.severity) for line in report}
    assert set(elements(definition)) == {"page", "why"}
    assert {
        ("place", "error"),
        ("again", "error"),
        ("inside", "error"),
        ("why", "warning"),
        ("notes", "warning"),
    } <= said
    assert any(line.source == "why" and "pulldata" in line.message for line in report)


def table(name: str, *rows: dict[str, str]) -> str:
    cells = "".join(
        f"<row>{''.join(f'<{key}><![CDATA[{value}]]></{key}>' for key, value in row.items())}</row>" for row in rows
    )
    return f"<{name}><rows>{cells}</rows></{name}>"


def lss(*tables: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>'
        f"<languages><language>en</language></languages>{''.join(tables)}</document>"
    ).encode()


def asked(qid: str, code: str, kind: str, relevance: str = "1", **more: str) -> dict[str, str]:
    order = {"question_order": qid, "mandatory": "N", "other": "N"}
    return {"qid": qid, "sid": "9", "gid": "1", "type": kind, "title": code, "relevance": relevance, **order, **more}


GROUPS = table("groups", {"gid": "1", "group_name": "First", "language": "en", "group_order": "1"})


def test_a_limesurvey_comes_over_with_its_subquestions_answers_and_equations() -> None:
    texts = [
        {"qid": qid, "language": language, "question": f"{text} {language}"}
        for qid, text in [
            ("1", "Uses"),
            ("2", "Ways"),
            ("3", "How <b>good</b>"),
            ("4", "Years"),
            ("5", "Note"),
            ("21", "Sub"),
            ("22", "Sub"),
            ("31", "Row"),
        ]
        for language in ("en", "de-informal")
    ]
    file = lss(
        GROUPS,
        table(
            "questions",
            asked("1", "uses", "L", other="Y", mandatory="Y"),
            asked("2", "ways", "M"),
            asked("3", "good", "F", "((uses.NAOK == 'A1' and ways_SQ1.NAOK == \"Y\"))"),
            asked("4", "Years", "N", "!is_empty(good_R1) && 9X1X2SQ2 != 'Y'"),
            asked("5", "note", "X", "Years.NAOK ge 3 or uses == '-oth-'"),
        ),
        table(
            "subquestions",
            {"qid": "21", "parent_qid": "2", "title": "SQ1", "question_order": "1"},
            {"qid": "22", "parent_qid": "2", "title": "SQ2", "question_order": "2"},
            {"qid": "31", "parent_qid": "3", "title": "R1", "question_order": "1"},
        ),
        table(
            "answers",
            {"aid": "1", "qid": "1", "code": "A1", "sortorder": "1"},
            {"aid": "2", "qid": "1", "code": "A2", "sortorder": "2"},
            {"aid": "3", "qid": "3", "code": "A1", "sortorder": "1"},
        ),
        table("answer_l10ns", *({"aid": str(n), "language": "en", "answer": f"Answer {n}"} for n in (1, 2, 3))),
        table("question_l10ns", *texts),
        table(
            "question_attributes",
            {"qid": "2", "attribute": "max_answers", "value": "2"},
            {"qid": "2", "attribute": "exclude_all_others", "value": "SQ2"},
            {"qid": "4", "attribute": "max_num_value_n", "value": "60"},
            {"qid": "4", "attribute": "prefix", "value": "€"},
        ),
        table("surveys_languagesettings", {"surveyls_language": "en", "surveyls_title": "Lime"}),
        table("quota", {"id": "1"}),
    )
    definition, report = understood(file, "lss")
    found = elements(definition)
    assert definition["title"] == {"default": "Lime"}
    assert found["uses"]["title"] == {"default": "Uses en", "de": "Uses de-informal"}
    assert (found["uses"]["showOtherItem"], found["uses"]["isRequired"]) == (True, True)
    assert found["ways"]["choices"][1] == {
        "value": "SQ2",
        "text": {"default": "Sub en", "de": "Sub de-informal"},
        "isExclusive": True,
    }
    assert found["ways"]["validators"] == [{"type": "answercount", "maxCount": 2}]
    assert found["good"]["visibleIf"] == "{uses} = 'A1' and {ways} contains 'SQ1'"
    assert found["good"]["title"]["default"] == "How good en"
    assert found["good"]["columns"] == [{"value": "A1", "text": {"default": "Answer 3"}}]
    assert found["years"]["visibleIf"] == "!({good.R1} empty) and {ways} notcontains 'SQ2'"
    assert found["years"]["max"] == 60
    assert found["note"]["visibleIf"] == "{years} >= 3 or {uses} = 'other'"
    assert {"quota", "Years", "good"} <= {line.source for line in report}


def test_what_a_limesurvey_has_and_we_have_not_is_named() -> None:
    file = lss(
        GROUPS,
        table(
            "questions",
            asked("1", "when", "D", question="When?", language="en"),
            asked(
                "2",
                "Why",
                "S",
                "when.NAOK > '2020' and countif('A1', self) > 2",
                question="Why?",
                language="en",
                preg="/^(?=x)/",
            ),
        ),
    )
    definition, report = understood(file, "lss")
    assert set(elements(definition)) == {"page", "why"}
    said = [(line.source, line.severity) for line in report]
    assert ("when", "error") in said
    assert ("Why", "warning") in said, "its relevance"
    assert ("why", "warning") in said, "its pattern"


def test_foreign_surveyjs_comes_over_and_the_rest_is_named_by_pointer() -> None:
    source = {
        "title": {"en": "Title", "fr": "Titre", "de": "Titel"},
        "showProgressBar": "top",
        "elements": [
            {
                "type": "tagbox",
                "name": "My Choice",
                "choices": ["Item 1", 2, {"value": "c", "text": "C", "visibleIf": "{x} = 1"}],
                "hasNone": True,
                "hasOther": True,
            },
            {
                "type": "radiogroup",
                "name": "x",
                "choices": [1, 2],
                "showDontKnowItem": True,
                "visibleIf": "{My Choice} contains 'Item 1'",
            },
            {"type": "text", "name": "mail", "inputType": "email", "visibleIf": "{x} = 'dontknow' or {x} = 1"},
            {"type": "file", "name": "cv"},
            {
                "type": "comment",
                "name": "why",
                "visibleIf": "age({x}) > 3",
                "validators": [{"type": "regex", "regex": "(?=a)"}],
            },
        ],
    }
    definition, report = understood(json.dumps(source).encode(), "surveyjs")
    found = elements(definition)
    assert definition["title"] == {"default": "Title", "de": "Titel"}
    choice = found["my_choice"]
    assert [c["value"] for c in choice["choices"]] == ["Item_1", "2", "c", "none"]
    assert choice["choices"][-1]["isExclusive"] is True
    assert (choice["type"], choice["showOtherItem"]) == ("checkbox", True)
    assert found["x"]["visibleIf"] == "{my_choice} contains 'Item_1'"
    assert found["mail"]["visibleIf"] == "{x} = 'dont_know' or {x} = 1"
    assert found["mail"]["validators"] == [{"type": "email"}]
    assert "visibleIf" not in found["why"]
    sources = {line.source for line in report if line.severity != "info"}
    assert {"/title", "/showProgressBar", "/pages/0/elements/3", "/pages/0/elements/4/visibleIf"} <= sources
    assert choice["choices"][2]["visibleIf"] == "{x} = 1"
    told = {line.source: line.message for line in report}
    assert "is itself asked depending on" in told["/pages/0/elements/0/choices/2/visibleIf"]


def test_what_only_some_are_offered_comes_over_from_surveyjs() -> None:
    options = [{"value": "it's", "text": "It is"}, "b", {"value": "c d", "text": "C", "visibleIf": "{many} notempty"}]
    source = {
        "title": "T",
        "elements": [
            {"type": "checkbox", "name": "many", "choices": ["b", "c d", "it's"]},
            {"type": "radiogroup", "name": "best", "choices": options, "choicesVisibleIf": "{many} contains {item}"},
            {
                "type": "matrix",
                "name": "each",
                "rows": ["b", "c d"],
                "columns": [1, 2, {"value": 3, "visibleIf": "{best} = 'b'"}],
                "rowsVisibleIf": "{many} contains {item}",
            },
            {"type": "ranking", "name": "order", "choices": ["b", "c d"], "choicesVisibleIf": "{many} contains {item}"},
        ],
    }
    definition, report = understood(json.dumps(source).encode(), "surveyjs")
    found = elements(definition)
    assert [c.get("visibleIf") for c in found["best"]["choices"]] == [None, "{many} contains 'b'", "{many} notempty"]
    assert [row["visibleIf"] for row in found["each"]["rows"]] == ["{many} contains 'b'", "{many} contains 'c_d'"]
    assert (found["best"].get("hideIfChoicesEmpty"), found["each"]["hideIfRowsEmpty"]) == (None, True)
    told = {line.source for line in report if line.severity == "warning"}
    assert told >= {"/pages/0/elements/3/choicesVisibleIf", "/pages/0/elements/2/columns/2/visibleIf"}
    assert "/pages/0/elements/1/choicesVisibleIf" in told, "a value with a quote in it"


def test_a_choice_filter_is_a_condition_of_each_choice() -> None:
    choices: Rows = [
        ["list_name", "name", "label::English (en)", "region", "big"],
        *(["regions", name, name.title(), "", ""] for name in ("north", "South")),
        ["towns", "gdansk", "Gdańsk", "north", "yes"],
        ["towns", "hel", "Hel", "north", "no"],
        ["towns", "krakow", "Kraków", "South", "yes"],
    ]
    head = [*HEAD, "choice_filter"]
    rows: Rows = [
        ["select_one regions", "Region", "Where?", "", "", "", "yes", "", ""],
        ["select_one towns", "town", "Which?", "", "", "", "", "", "region=${Region} and big = 'yes'"],
        ["select_multiple towns", "towns", "All?", "", "", "", "", "", "pulldata(region)"],
        ["rank towns", "order", "Order?", "", "", "", "", "", "region=${Region}"],
    ]
    form = workbook({"survey": [head, *rows], "choices": choices, "settings": [["form_title"], ["Form"]]})
    definition, report = understood(form, "xlsform")
    found = elements(definition)
    assert [choice["visibleIf"] for choice in found["town"]["choices"]] == [
        "{region} = 'north' and 'yes' = 'yes'",
        "{region} = 'north' and 'no' = 'yes'",
        "{region} = 'South' and 'yes' = 'yes'",
    ]
    assert found["town"]["hideIfChoicesEmpty"] is True
    assert not any("visibleIf" in choice for name in ("towns", "order") for choice in found[name]["choices"])
    assert {line.source for line in report if line.severity == "warning"} >= {"towns", "order"}


def test_our_own_definition_comes_over_unchanged(cop_definition: dict[str, Any]) -> None:
    definition, report = understood(json.dumps(cop_definition).encode(), "surveyjs")
    assert definition == cop_definition
    assert report == []


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    return out.getvalue()


def packed(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsform(["text", "a", "A"]))) as book, zipfile.ZipFile(out, "w") as copy:
        for name in book.namelist():
            copy.writestr(name, members.pop(name, book.read(name)))
        for name, content in members.items():
            copy.writestr(name, content)
    return out.getvalue()


LAUGHS = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>'


@pytest.mark.parametrize(
    ("body", "format", "code"),
    [
        (b"", "xlsform", "unreadable"),
        (b"type,name\n", "xlsform", "unreadable"),
        (b"PK\x03\x04 broken", "xlsform", "unreadable"),
        (bomb(), "xlsform", "too_large"),
        (packed(**{"xl/vbaProject.bin": b"macro"}), "xlsform", "macros"),
        (packed(**{"xl/worksheets/sheet1.xml": LAUGHS + b"<a>&c;</a>"}), "xlsform", "unreadable"),
        (packed(**{"xl/worksheets/sheet1.xml": b"<a>"}), "xlsform", "unreadable"),
        (workbook({"survey": [["type"] * 200]}), "xlsform", "too_large"),
        (workbook({"survey": [HEAD, *([["text", "a", "A"]] * 20_001)]}), "xlsform", "too_large"),
        (workbook({"choices": YES_NO}), "xlsform", "xlsform"),
        (xlsform(["no_such_type", "a", "A"]), "xlsform", "missing"),
        (xlsform(["text", "a", "A"], ["text", "a", "A"]), "xlsform", "xlsform"),
        (b"", "lss", "xml_invalid"),
        (b"<document>", "lss", "xml_invalid"),
        (b"<survey/>", "lss", "not_lss"),
        (b"<?xml version='1.0'?>" + LAUGHS + b"<document>&c;</document>", "lss", "unsafe_xml"),
        (b"<?xml version='1.0'?><!DOCTYPE d SYSTEM 'file:///etc/passwd'><document/>", "lss", "unsafe_xml"),
        (lss(GROUPS), "lss", "missing"),
        (b"<?xml version='1.0' encoding='nonsense'?><document/>", "lss", "xml_invalid"),
        (b"\xff\xfe", "surveyjs", "json_invalid"),
        (b"[" * 100_000, "surveyjs", "json_invalid"),
        (b'{"elements": ' * 100 + b"1" + b"}" * 100, "surveyjs", "json_invalid"),
        (b"[]", "surveyjs", "json_invalid"),
        (b"{}", "surveyjs", "missing"),
        (b'{"pages": 7}', "surveyjs", "missing"),
        (b'{"elements": [{"type": "file", "name": "a"}]}', "surveyjs", "missing"),
    ],
)  # fmt: skip
def test_a_bad_file_is_a_problem(body: bytes, format: Any, code: str) -> None:
    with pytest.raises(Problem) as refused:
        understood(body, format)
    assert refused.value.status == 422
    assert refused.value.errors[0].code == code


@pytest.mark.parametrize("format", ["xlsform", "lss", "surveyjs"])
def test_a_file_that_is_too_large_is_not_read(format: Any) -> None:
    with pytest.raises(Problem) as refused:
        understood(b" " * 5_000_001, format)
    assert refused.value.status == 413


NAMES = st.sampled_from(
    [
        *("title", "type", "name", "elements", "pages", "choices", "value", "text", "visibleIf"),
        *("html", "rows", "columns", "validators", "regex", "links", "min", "x"),
    ]
)
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(), st.text(max_size=12),
    st.sampled_from(["radiogroup", "matrix", "panel", "text", "html", "ranking", "{a} = 1", "<p>x", "regex", "\ud800"]),
)  # fmt: skip
JSON = st.recursive(
    LEAVES, lambda inside: st.lists(inside, max_size=4) | st.dictionaries(NAMES, inside, max_size=6), max_leaves=25
)


@settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
@given(source=st.dictionaries(NAMES, JSON, max_size=6))
def test_whatever_json_it_is_there_is_a_draft_or_a_problem(source: dict[str, Any]) -> None:
    draft_or_problem(json.dumps(source).encode(), "surveyjs")


def draft_or_problem(body: bytes, format: Any) -> None:
    try:
        definition, report = understood(body, format)
    except Problem as refused:
        json.dumps(refused.document()).encode()
        if refused.status not in (413, 422):
            raise
    else:
        assert read_definition(definition).questions
        json.dumps([line.model_dump() for line in report]).encode("utf-8")


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_cells_there_are_there_is_a_draft_or_a_problem(data: st.DataObject) -> None:
    cell = st.one_of(
        st.sampled_from(
            ["text", "select_one yn", "begin_group", "end_group", "a", "${a} = 1", "yes", "not(", ". > 1", "=1+1"]
        ),
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=10),
        st.none(),
    )
    rows = data.draw(st.lists(st.lists(cell, max_size=len(HEAD)), max_size=6))
    draft_or_problem(xlsform(["text", "first", "First?"], *rows), "xlsform")


TABLES = st.sampled_from(
    ["groups", "questions", "subquestions", "answers", "question_attributes", "conditions", "quota"]
)
COLUMNS = st.sampled_from(
    [
        *("qid", "parent_qid", "gid", "type", "title", "question", "question_order", "code", "answer", "language"),
        *("relevance", "mandatory", "other", "attribute", "value", "group_name", "group_order", "scale_id", "preg"),
    ]
)
LSS_CELLS = st.one_of(
    st.sampled_from([*"1LMFRYGSTD5XN", "en", "0", "Y", "1X1X1", "{", "((", "q.NAOK == 1", "<b>x", "-1", "\u202e"]),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="]"), max_size=8),
)
LSS_ROWS = st.lists(st.dictionaries(COLUMNS, LSS_CELLS, max_size=8), max_size=4)


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(tables=st.dictionaries(TABLES, LSS_ROWS, max_size=6), around=st.booleans())
def test_whatever_tables_there_are_there_is_a_draft_or_a_problem(tables: dict[str, Any], around: bool) -> None:
    if around:
        tables["questions"] = [asked("1", "first", "Y"), *tables.get("questions", [])]
        tables.setdefault("groups", [{"gid": "1", "group_name": "First", "language": "en", "group_order": "1"}])
    draft_or_problem(lss(*(table(name, *rows) for name, rows in tables.items())), "lss")


def upload(format: str, body: bytes, **form: str) -> dict[str, Any]:
    return {"files": {"file": ("survey", body, "application/octet-stream")}, "data": {"format": format, **form}}


async def test_an_imported_file_is_a_draft_of_its_own(survey: Survey) -> None:
    form = xlsform(["text", "why", "Why?"], ["geopoint", "place", "Where?"])
    made = await survey.post("/instruments/import", **upload("xlsform", form), headers=survey.manager)
    assert made.status_code == 201, made.text
    assert (made.json()["instrument"]["slug"], made.headers["ETag"]) == ("form", '"r1"')
    assert {
        "source": "place",
        "severity": "error",
        "message": "geopoint has no counterpart; it was left out.",
    } in made.json()["report"]
    again = await survey.post("/instruments/import", **upload("xlsform", form), headers=survey.manager)
    assert again.json()["instrument"]["slug"] == "form-2"
    taken = await survey.post("/instruments/import", **upload("xlsform", form, slug="form"), headers=survey.manager)
    assert taken.status_code == 409
    wrong = await survey.post("/instruments/import", **upload("lss", form), headers=survey.manager)
    assert (wrong.status_code, wrong.json()["errors"][0]["code"]) == (422, "xml_invalid")
    assert (
        problem_of(await survey.post("/instruments/import", **upload("docx", form), headers=survey.manager))
        == "/format"
    )
    unsigned = await survey.post("/instruments/import", **upload("xlsform", form))
    assert unsigned.status_code == 401


def problem_of(answer: httpx.Response) -> str:
    assert answer.status_code == 422
    pointer: str = answer.json()["errors"][0]["pointer"]
    return pointer
