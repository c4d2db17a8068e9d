"""A brief as a Word document with real headings, lists and links. The same brief gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .schemas import Brief, Finding, Voice

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

_EPOCH = (1980, 1, 1, 0, 0, 0)


def docx(brief: Brief) -> bytes:
    """The document's bytes. python-docx is loaded with the first brief: the start does not wait for it."""
    from docx import Document

    document = Document()
    core = document.core_properties
    core.title, core.author, core.language = f"{brief.title} – {brief.kind}", "EU-ALMPO", brief.language
    core.created = core.modified = datetime.fromisoformat(brief.at).replace(tzinfo=None, microsecond=0)
    document.add_heading(f"{brief.title} – {brief.kind}", 0)
    for label in (brief.label, *brief.warnings):
        document.add_paragraph(style="Intense Quote").add_run(label).bold = True
    document.add_paragraph(f"{brief.release}\nsha256 {brief.sha256}")
    document.add_paragraph(brief.base)
    for section in brief.sections:
        document.add_heading(section.title, 1)
        for finding in section.findings:
            _finding(document, finding, brief)
        for line in (*([] if section.findings else [brief.words["none"]]), section.left_out_text):
            if line is not None:
                document.add_paragraph(line)
    document.add_heading(brief.evidence_title, 1)
    for voice in brief.evidence:
        _voice(document, voice, brief)
    for title, lines in ((brief.method_title, brief.method), (brief.limits_title, brief.limits)):
        document.add_heading(title, 1)
        for line in lines:
            document.add_paragraph(line, style="List Bullet")
    written = io.BytesIO()
    document.save(written)
    return _timeless(written.getvalue())


def _finding(document: Any, finding: Finding, brief: Brief) -> None:
    mark = f" ({brief.words['part_synthetic']})" if finding.synthetic else ""
    heading = document.add_heading(brief.words["finding"].replace("{number}", str(finding.number)) + mark, 2)
    _bookmark(heading, f"finding_{finding.number}", finding.number)
    document.add_paragraph(finding.text)
    for fact in finding.facts:
        paragraph = document.add_paragraph(style="List Bullet")
        paragraph.add_run(f"{fact.name}: ").bold = True
        paragraph.add_run("\n".join(fact.lines))
    paragraph = document.add_paragraph(f"{brief.words['evidence']}: ")
    if finding.evidence:
        _links(paragraph, finding.evidence, "voice")
    else:
        paragraph.add_run(brief.words["no_evidence"])
    document.add_paragraph(finding.id)


def _voice(document: Any, voice: Voice, brief: Brief) -> None:
    paragraph = document.add_paragraph()
    _bookmark(paragraph, f"voice_{voice.number}", 1_000_000 + voice.number)
    paragraph.add_run(f"[{voice.number}] ").bold = True
    quote = paragraph.add_run(brief.words["withheld"] if voice.quote is None else voice.quote)
    if voice.quote is not None:
        quote.italic = True
        _language(quote, voice.language)
    mark = f"; {brief.words['part_synthetic']}" if voice.synthetic else ""
    paragraph.add_run(f"\n{voice.about}{mark}\n{voice.id} · {voice.session_id}\n")
    before, after = brief.words["cited_in"].split("{numbers}")
    paragraph.add_run(before)
    _links(paragraph, voice.findings, "finding")
    paragraph.add_run(after)


def _bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """A place that links lead to."""
    start = _element("w:bookmarkStart", {"w:id": str(number), "w:name": name})
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(_element("w:bookmarkEnd", {"w:id": str(number)}))


def _links(paragraph: Paragraph, numbers: list[int], to: str) -> None:
    for at, number in enumerate(numbers):
        if at:
            paragraph.add_run(" ")
        run = paragraph.add_run(f"[{number}]")
        run.underline = True
        link = _element("w:hyperlink", {"w:anchor": f"{to}_{number}"})
        link.append(run._r)
        paragraph._p.append(link)


def _language(run: Any, language: str) -> None:
    if language:
        run._r.get_or_add_rPr().append(_element("w:lang", {"w:val": language}))


def _element(name: str, attributes: dict[str, str]) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(key), value)
    return made


def _timeless(written: bytes) -> bytes:
    """The archive without the moment at which it was written, so that the same brief gives the same bytes."""
    source = zipfile.ZipFile(io.BytesIO(written))
    target = io.BytesIO()
    with source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in source.infolist():
            archive.writestr(zipfile.ZipInfo(entry.filename, _EPOCH), source.read(entry), zipfile.ZIP_DEFLATED)
    return target.getvalue()
