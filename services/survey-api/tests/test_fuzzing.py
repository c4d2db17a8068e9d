"""Whatever an author, a respondent or a file holds, the answer is a result or a problem, and nothing is half kept."""

from __future__ import annotations

import copy
import csv
import io
import json
import unicodedata
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from survey_api.instruments import checks
from survey_api.instruments.definition import UnsupportedError, read_definition
from survey_api.instruments.validator import CompiledInstrument
from survey_stories import Survey, receipt

MEGABYTE = "x" * 1_000_000
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(), st.text(max_size=12),
    st.just([]), st.just({}), st.sampled_from(["x" * 10_001, "(" * 500]),
    st.sampled_from(["{level} = 1", "!", "<script>", "\ud800", "nul\x00", "\u202e", "checkbox"]),
)  # fmt: skip
unhurried = settings(deadline=None, max_examples=120, suppress_health_check=list(HealthCheck))


def places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to everything inside, the whole left out."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    below = [place for key, each in inside for place in places(each, (*at, key))]
    return [at, *below] if at else below


@unhurried
@given(data=st.data())
def test_an_instrument_with_anything_in_any_place_is_read_or_refused(
    cop_definition: dict[str, Any], data: st.DataObject
) -> None:
    source = copy.deepcopy(cop_definition)
    for _ in range(data.draw(st.integers(1, 3))):
        way = data.draw(st.sampled_from(places(source)))
        holder: Any = source
        for key in way[:-1]:
            holder = holder[key]
        holder[way[-1]] = data.draw(LEAVES)
    try:
        definition = read_definition(source)
    except UnsupportedError as refused:
        json.dumps([error.model_dump() for error in refused.errors]).encode("utf-8")
        return
    json.dumps([fault.model_dump() for fault in checks.faults(definition, ())]).encode("utf-8")
    CompiledInstrument("fuzzed", 1, "fuzzed", definition).validate({}, complete=True)


@pytest.mark.parametrize(
    "change",
    [
        {"answers": {"example_open": MEGABYTE}},
        {"answers": {"level": MEGABYTE}},
        {"answers": {"experience_years": MEGABYTE}},
        {"answers": {"trust_conditions": {MEGABYTE: "1"}}},
        {"answers": {"ai_priority": [MEGABYTE]}},
        {"answers": {"trust_conditions": dict.fromkeys(map(str, range(50_000)), "1")}},
        {"answers": {MEGABYTE: "1"}},
        {"answers": {"level": [[[[["national"]]]]] * 1000}},
        {"language": MEGABYTE},
        {"consent": {"version": MEGABYTE, "open_text": True, "quotation": True}},
        {"stratum": {"country": MEGABYTE, "stakeholder_type": "pes"}},
    ],
    ids=lambda change: "-".join(str(next(iter(change.items())))[:40].split("'")[1:4:2]),
)
async def test_a_megabyte_in_any_place_is_a_short_problem(shared_survey: Survey, change: dict[str, Any]) -> None:
    wave = await shared_survey.wave()
    refused = await shared_survey.answer(wave, **change)
    assert refused.status_code in (413, 422)
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["errors"] or refused.status_code == 413
    assert len(refused.content) < 5_000 * max(1, len(refused.json().get("errors", ()))), "it does not say it all again"
    counts = (await shared_survey.get(f"/waves/{wave['id']}/counts", headers=shared_survey.manager)).json()
    assert (counts["complete"], counts["partial"]) == (0, 0)


WORDS = [
    "\u202e\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 abc",
    "e" + "\u0301" * 100,
    "Z\u0351\u036b\u0343\u036a\u0302a\u036b\u033d\u034f\u0334l\u0327\u032eg\u0321\u034do",
    "\u200b\u200d\ufeffzero",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "+1",
    "-2+3",
    "\t=1",
    'a,"b"\n;c',
    "<script>alert(1)</script>",
]


async def test_words_of_any_script_come_back_as_written_and_start_nothing(survey: Survey) -> None:
    wave = await survey.wave()
    kept = {}
    for words in WORDS:
        made = await survey.answered(wave, answers={"level": "eu", "example_open": words})
        kept[made["id"]] = unicodedata.normalize("NFC", words).strip()
        read = await survey.get(f"/responses/{made['id']}", headers=receipt(made))
        assert read.json()["answers"]["example_open"] == kept[made["id"]]
    path = f"/waves/{wave['id']}/export"
    table = await survey.get(path, params={"format": "csv"}, headers=survey.manager)
    rows = list(csv.DictReader(io.StringIO(table.text.removeprefix("\ufeff"), newline="")))
    assert {row["meta.id"]: row["example_open"].removeprefix("'") for row in rows} == kept
    assert not [row for row in rows if row["example_open"][0] in "=+-@\t\r"]
    sheet = await survey.get(path, params={"format": "xlsx"}, headers=survey.manager)
    book = openpyxl.load_workbook(io.BytesIO(sheet.content)).worksheets[0]
    cells = {cell.value: cell.data_type for row in book.iter_rows(min_row=2) for cell in row}
    assert {cells[words] for words in kept.values()} == {"s"}
