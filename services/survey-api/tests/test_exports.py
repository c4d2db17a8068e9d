"""Exports: every format holds the same, streamed, labelled, and gives nothing away."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet
import pyreadstat
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from survey_api.exports import parquet_file
from survey_api.exports import service as exports
from survey_stories import Survey, draft

RANKED = ["funding", "law", "staff_time_skills", "partnership"]
RANKED += ["data_access_quality", "technology", "incentives", "transport_care"]
WORDS = "Ελληνικά, „cudzysłów”, عربى\nand a second line " + "ü" * 400


def answers(**more: Any) -> dict[str, Any]:
    return {
        "level": "eu",
        "experience_years": 12,
        "barriers": ["law", "funding"],
        "barriers_first": RANKED[::-1],
        "trust_conditions": {"audit": "5", "bias_testing": "dont_know"},
        "example_open": WORDS,
        "accountability": "supplier",
        **more,
    }


async def export(survey: Survey, wave: dict[str, Any], role: str = "survey_manager:*", **query: str) -> bytes:
    found = await survey.get(f"/waves/{wave['id']}/export", params=query, headers=survey.as_(role))
    assert found.status_code == 200, found.text
    return found.content


def lines(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


async def test_every_format_holds_the_same(survey: Survey, tmp_path: Path) -> None:
    targets = [{"country": c, "stakeholder_type": "pes", "population": n} for c, n in (("PL", 60), ("DE", 40))]
    wave = await survey.wave(targets=targets)
    await survey.batch(wave, [draft(country=c, answers=answers()) for c in ("PL", "PL", "PL", "PL", "PL", "DE")])
    await survey.batch(wave, [draft(complete=False, answers={"level": "local"})])
    await survey.service.drain()
    rows = sorted(lines(await export(survey, wave)), key=lambda row: row["meta.id"])
    assert len(rows) == 7
    full = next(row for row in rows if row["meta.status"] == "complete")
    assert (full["barriers.law"], full["barriers.technology"], full["barriers_first.transport_care"]) == ("1", "0", "1")
    assert (full["trust_conditions.bias_testing"], full["experience_years"]) == ("dont_know", "12")
    assert full["example_open"] == WORDS
    assert float(full["meta.weight"]) > 0
    partial = next(row for row in rows if row["meta.status"] == "partial")
    assert (partial["meta.weight"], partial["barriers.law"]) == ("", "")

    table = pyarrow.parquet.read_table(io.BytesIO(await export(survey, wave, format="parquet")))
    by_id = {row["meta.id"]: row for row in table.to_pylist()}
    book = openpyxl.load_workbook(io.BytesIO(await export(survey, wave, format="xlsx")), read_only=True)
    names, *sheet = list(book["responses"].values)
    in_sheet = {row[0]: dict(zip(names, row, strict=True)) for row in sheet}
    path = tmp_path / "wave.sav"
    path.write_bytes(await export(survey, wave, format="sav", language="de"))
    columns, meta = pyreadstat.read_sav(path, output_format="dict", user_missing=True)
    ids = [str(each) for each in columns["meta.id"]]
    for row in rows:
        here, there, at = by_id[row["meta.id"]], in_sheet[row["meta.id"]], ids.index(row["meta.id"])
        for name, written in row.items():
            cell = _text(float(written)) if name == "meta.weight" and written else written
            assert _text(here[name]) == cell, (name, "parquet")
            assert _text(there[name]) == cell, (name, "xlsx")
            labels = meta.variable_value_labels.get(name)
            stored = columns[name][at]
            if labels is None:
                assert _text(stored) == cell, (name, "sav")
            else:
                assert (stored is None or stored != stored) == (cell == ""), name
    assert "–" in meta.column_names_to_labels["trust_conditions.audit"]
    assert meta.variable_value_labels["trust_conditions.audit"][-8.0]
    assert columns["trust_conditions.audit"][ids.index(full["meta.id"])] == 5
    assert {"lo": -8.0, "hi": -8.0} in meta.missing_ranges["trust_conditions.audit"]


def _text(cell: Any) -> str:
    if cell is None or cell != cell:
        return ""
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float) and cell == int(cell):
        return str(int(cell))
    return str(cell)


ITEM = st.fixed_dictionaries(
    {"level": st.sampled_from(["local", "eu"])},
    optional={
        "experience_years": st.integers(0, 60),
        "barriers": st.lists(st.sampled_from(["law", "funding", "dont_know"]), min_size=1, unique=True),
        "barriers_first": st.permutations(RANKED),
        "trust_conditions": st.dictionaries(
            st.sampled_from(["audit", "bias_testing"]), st.sampled_from(["1", "5", "dont_know"]), min_size=1
        ),
        "example_open": st.text(
            st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), min_size=1, max_size=60
        ).filter(lambda words: words.strip() != ""),
        "accountability": st.sampled_from(["supplier", "dont_know"]),
    },
)


@settings(
    deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(given_answers=st.lists(ITEM, min_size=1, max_size=8))
async def test_what_is_exported_and_handed_in_again_is_the_same(
    shared_survey: Survey, given_answers: list[dict[str, Any]]
) -> None:
    survey = shared_survey
    first, second = await survey.wave(), await survey.wave()
    await survey.batch(first, [draft(answers=each) for each in given_answers])
    content = await export(survey, first)
    book = (
        await survey.get(f"/instruments/{first['instrument_id']}/versions/1/codebook", headers=survey.manager)
    ).json()
    variables = {variable["variable"]: variable for variable in book["variables"]}
    await survey.batch(second, [read_back(row, variables) for row in lines(content)])
    again = lines(await export(survey, second))
    apart = ("meta.id", "meta.created_at")
    known = sorted(sorted((k, v) for k, v in row.items() if k not in apart) for row in lines(content))
    assert sorted(sorted((k, v) for k, v in row.items() if k not in apart) for row in again) == known


def read_back(row: dict[str, str], variables: dict[str, Any]) -> dict[str, Any]:
    """A line of the CSV as an item of a batch."""
    answers: dict[str, Any] = {}
    ranked: dict[str, dict[int, str]] = {}
    for name, cell in row.items():
        variable = variables.get(name)
        if variable is None or cell == "":
            continue
        question = variable["question"]
        if variable["row"]:
            answers.setdefault(question, {})[variable["row"]] = cell
        elif variable["kind"] == "ranking":
            ranked.setdefault(question, {})[int(cell)] = variable["choice"]
        elif variable["choice"]:
            answers.setdefault(question, []).extend([variable["choice"]] * int(cell))
        elif variable["kind"] == "number":
            answers[question] = float(cell)
        else:
            answers[question] = cell.removeprefix("'") if variable["kind"] == "text" else cell
    for question, places in ranked.items():
        answers[question] = [places[at] for at in sorted(places)]
    return {
        "language": row["meta.language"],
        "stratum": {"country": row["meta.country"], "stakeholder_type": row["meta.stakeholder_type"]},
        "consent": {
            "version": "consent-v1",
            "open_text": row["meta.open_text"] == "1",
            "quotation": row["meta.quotation"] == "1",
        },
        "answers": answers,
        "complete": row["meta.status"] == "complete",
    }


async def test_an_analyst_gets_no_ids_days_words_or_small_strata(survey: Survey) -> None:
    population = {"PL": 60, "DE": 40, "IT": 20}
    targets = [{"country": c, "stakeholder_type": "pes", "population": n} for c, n in population.items()]
    wave = await survey.wave(targets=targets)
    early = await survey.get(f"/waves/{wave['id']}/export", headers=survey.analyst)
    assert (early.status_code, early.json()["type"].rsplit("/", 1)[-1]) == (409, "not-final")
    sizes = {"PL": 9, "DE": 6, "IT": 2}
    await survey.batch(wave, [draft(country=c, answers=answers()) for c, n in sizes.items() for _ in range(n)])
    await survey.batch(wave, [draft(complete=False, answers={"level": "eu"})])
    await survey.close(wave)
    rows = lines(await export(survey, wave, "analyst:*"))
    assert len(rows) == 17
    assert sorted({(row["meta.country"], row["country"], row["stakeholder_type"]) for row in rows}) == [
        ("", "", ""),
        ("PL", "PL", "pes"),
    ]
    assert all(bool(row["meta.weight"]) == bool(row["meta.country"]) for row in rows), "a weight would tell the stratum"
    assert not {"meta.id", "meta.created_at", "meta.status", "example_open"} & rows[0].keys()
    assert WORDS not in (await export(survey, wave, "analyst:*")).decode()
    own = lines(await export(survey, wave, "analyst:PL"))
    assert {row["meta.country"] for row in own} == {"PL"}


async def test_labels_in_a_language_and_names_that_spss_takes(survey: Survey, tmp_path: Path) -> None:
    wave = await survey.wave()
    await survey.batch(wave, [draft(answers=answers(example_open="=1+1"))])
    [row] = lines(await export(survey, wave, values="labels", language="pl"))
    assert row["accountability"] != "supplier"
    assert row["example_open"] == "'=1+1"
    book = openpyxl.load_workbook(io.BytesIO(await export(survey, wave, format="xlsx")))
    cells = {cell.value: cell.data_type for cell in book["responses"][2]}
    assert cells["=1+1"] == "s", "text, not a formula"
    path = tmp_path / "wave.sav"
    path.write_bytes(await export(survey, wave, format="sav", language="pl"))
    _, meta = pyreadstat.read_sav(path, output_format="dict")
    assert all(len(name.encode()) <= 64 for name in meta.column_names)
    assert len(set(meta.column_names)) == len(meta.column_names)


async def test_a_wave_without_responses_is_a_table_without_rows(survey: Survey) -> None:
    wave = await survey.wave()
    table = pyarrow.parquet.read_table(io.BytesIO(await export(survey, wave, format="parquet")))
    [head] = csv.reader([(await export(survey, wave)).decode()])
    assert (table.num_rows, table.column_names) == (0, head)


async def test_a_row_group_of_many_words_has_fewer_rows(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_file, "_LEAST", 1)
    monkeypatch.setattr(parquet_file, "_WORDS", 3 * 2_000)
    groups = []
    for words in ("x" * 2_000, "x"):
        wave = await survey.wave()
        await survey.batch(wave, [draft(answers=answers(example_open=words)) for _ in range(8)])
        content = await export(survey, wave, format="parquet")
        file = pyarrow.parquet.ParquetFile(io.BytesIO(content))
        assert set(file.read().column("example_open").to_pylist()) == {words}
        groups.append([file.metadata.row_group(at).num_rows for at in range(file.num_row_groups)])
    # Ids and days are words as well: of 2,000 characters only two find room.
    assert groups == [[2, 2, 2, 2], [8]]


async def test_a_format_without_room_says_so(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    wave = await survey.wave()
    await survey.batch(wave, [draft(), draft()])
    monkeypatch.setitem(exports.MOST_ROWS, "sav", 1)
    refused = await survey.get(f"/waves/{wave['id']}/export", params={"format": "sav"}, headers=survey.manager)
    assert (refused.status_code, refused.json()["type"].rsplit("/", 1)[-1]) == (413, "too-many-rows")
    assert "CSV or Parquet" in refused.json()["detail"]
    unknown = await survey.get(f"/waves/{wave['id']}/export", params={"format": "xls"}, headers=survey.manager)
    assert unknown.status_code == 422
