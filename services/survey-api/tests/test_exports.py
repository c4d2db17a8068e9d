"""Exports: every format holds the same, streamed, labelled, and gives nothing away."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet
import pyreadstat
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
    assert meta.column_names_to_labels["trust_conditions.audit"].startswith("Wie wichtig") or meta.column_labels
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
