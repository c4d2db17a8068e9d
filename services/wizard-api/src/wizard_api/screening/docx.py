"""The forms as a Word document with real headings and tables. The same forms give the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from .schemas import Forms, FunctionForms

_EPOCH = (1980, 1, 1, 0, 0, 0)
_STATES = {"yes": "Yes", "no": "No", "not_applicable": "Not applicable", "unknown": "Not known"}
# What XML cannot hold, and the marks that turn the direction of what follows them.
_UNSAYABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")


def docx(forms: Forms) -> bytes:
    """The document's bytes. python-docx is loaded with the first document: the start does not wait for it."""
    from docx import Document

    document = Document()
    title = _sayable(f"AI screening and impact assessment – {forms.title}")
    core = document.core_properties
    core.title, core.author, core.language = title[:255], "EU-ALMPO", "en"
    core.created = core.modified = datetime.fromisoformat(forms.at).replace(tzinfo=None, microsecond=0)
    document.add_heading(title, 0)
    if forms.synthetic:
        document.add_paragraph("Demonstration: this design is not a real one.", style="Intense Quote")
    document.add_paragraph(f"Design {forms.design}, revision {forms.revision}, {forms.country}")
    document.add_paragraph(
        "A suggestion from written rules, confirmed or overridden by a person. Not legal advice and not a verdict."
    )
    document.add_paragraph(_sayable(forms.note))
    document.add_paragraph(_sayable(forms.source))
    if not forms.functions:
        document.add_paragraph("This design plans no AI function.")
    for function in forms.functions:
        _function(document, function)
    written = io.BytesIO()
    document.save(written)
    return _timeless(written.getvalue())


def _function(document: Any, function: FunctionForms) -> None:
    document.add_heading(_sayable(function.label), 1)
    document.add_heading("Screening", 2)
    for name, text in (
        ("Options", "; ".join(function.options)),
        ("Stage of the policy cycle", function.stage or ""),
        ("Intended purpose", function.intended_purpose),
        ("Who works with it", function.users),
        ("Suggested class", function.suggested),
        ("Conclusion of a person", function.conclusion or "None yet"),
    ):
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{name}: ").bold = True
        paragraph.add_run(_sayable(text) or "Not stated")
    for heading, lines in (
        ("Reasons", function.reasons),
        ("Duties", function.duties),
        ("Conditions for trust, and what is done about them", function.trust),
    ):
        document.add_heading(heading, 3)
        _list(document, lines)
    document.add_heading("Fundamental-rights impact assessment", 2)
    for part in function.impact:
        document.add_heading(_sayable(f"{part.title} ({part.citation})"), 3)
        _list(document, part.from_design, none=None)
        document.add_paragraph(_sayable(part.text) or "To be filled in.")
    document.add_heading("Data protection checklist", 2)
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("Item", "State", "Note"), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for item in function.data_protection:
        cells = table.add_row().cells
        said = (f"{item.title} ({item.citation})", _STATES[item.state], item.note)
        for cell, text in zip(cells, said, strict=True):
            cell.text = _sayable(text)


def _list(document: Any, lines: Iterable[str], none: str | None = "None") -> None:
    lines = list(lines) or ([none] if none else [])
    for line in lines:
        document.add_paragraph(_sayable(line), style="List Bullet")


def _sayable(text: str) -> str:
    return _UNSAYABLE.sub("\ufffd", text)


def _timeless(written: bytes) -> bytes:
    """The archive without the moment at which it was written."""
    source = zipfile.ZipFile(io.BytesIO(written))
    target = io.BytesIO()
    with source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in source.infolist():
            archive.writestr(zipfile.ZipInfo(entry.filename, _EPOCH), source.read(entry), zipfile.ZIP_DEFLATED)
    return target.getvalue()
