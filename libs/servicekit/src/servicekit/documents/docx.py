"""A document as a Word file with real headings, lists, tables and links. The same document gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .blocks import Block, Bullets, Document, Facts, Framed, Heading, Paragraph, Parts, Table, Text

_EPOCH = (1980, 1, 1, 0, 0, 0)
_STYLES = {"normal": None, "small": None, "note": "Intense Quote", "quote": "Quote"}
_SMALL = 120_650
"""9.5 points in English Metric Units, of which a point has 12,700."""
_TITLE = 255
"""So many characters of a title a Word file's properties hold; the title on the page is whole."""
_UNKNOWN = "x-none"
"""What Word calls a language that is not known."""


def docx(document: Document) -> bytes:
    """The file's bytes. python-docx is loaded with the first document: the start does not wait for it."""
    from docx import Document as Word

    word = Word()
    core = word.core_properties
    core.title, core.author, core.language = document.heading[:_TITLE], document.author, document.language
    core.comments = ""
    core.created = core.modified = datetime.fromisoformat(document.at).replace(tzinfo=None, microsecond=0)
    _speak(word, document.language)
    writer = _Writer(word, {style.name: style.style_id for style in word.styles})
    title = writer.paragraph("Title")
    _run(title, Text(document.title, language=""))
    _run(title, Text(f" – {document.kind}"))
    writer.blocks(document.blocks)
    written = io.BytesIO()
    word.save(written)
    return _timeless(written.getvalue())


@dataclass
class _Writer:
    """Writes blocks one after the other; bookmarks are numbered as they come.

    `styles`: name → id, looked up once, since python-docx walks through all styles for every paragraph."""

    word: Any
    styles: dict[str, str]
    bookmarks: list[str] = field(default_factory=list)

    def paragraph(self, style: str | None = None) -> Any:
        made = self.word.add_paragraph()
        if style is not None:
            made._p.style = self.styles[style]
        return made

    def blocks(self, blocks: Sequence[Block], anchor: str | None = None) -> None:
        """The first paragraph carries the anchor of what holds it."""
        for block in blocks:
            self._block(block, anchor)
            anchor = None

    def _block(self, block: Block, anchor: str | None) -> None:
        if isinstance(block, Framed):
            self.blocks(block.blocks, block.anchor)
        elif isinstance(block, Heading):
            self._said(self.paragraph(f"Heading {block.level}"), block.parts, anchor, block.anchor)
        elif isinstance(block, Paragraph):
            paragraph = self.paragraph(_STYLES[block.look])
            self._said(paragraph, block.parts, anchor, block.anchor, small=block.look == "small")
        elif isinstance(block, Bullets):
            for item in block.items:
                self._said(self.paragraph("List Bullet"), item)
        elif isinstance(block, Facts):
            for name, lines in block.facts:
                self._fact(name, lines)
        else:
            self._table(block)

    def _said(self, paragraph: Any, parts: Parts, *anchors: str | None, small: bool = False) -> None:
        for part in parts:
            _run(paragraph, part, small=small)
        for anchor in anchors:
            if anchor is not None:
                self.bookmarks.append(anchor)
                _bookmark(paragraph, anchor, len(self.bookmarks))

    def _fact(self, name: str, lines: Sequence[Parts]) -> None:
        paragraph = self.paragraph("List Bullet")
        _run(paragraph, Text(f"{name}: ", "strong"))
        for at, line in enumerate(lines):
            if at:
                paragraph.add_run().add_break()
            self._said(paragraph, line)

    def _table(self, table: Table) -> None:
        caption = self.paragraph("Caption")
        _run(caption, Text(table.caption))
        caption.paragraph_format.keep_with_next = True
        made = self.word.add_table(rows=1, cols=len(table.header), style="Table Grid")
        for cell, name in zip(made.rows[0].cells, table.header, strict=True):
            _run(cell.paragraphs[0], Text(name, "strong"), small=True)
        # Repeated on every page, and read out with each cell.
        made.rows[0]._tr.get_or_add_trPr().append(_element("w:tblHeader", {}))
        for row in table.rows:
            for cell, said in zip(made.add_row().cells, row, strict=True):
                for part in said:
                    _run(cell.paragraphs[0], part, small=True)


def _run(paragraph: Any, said: Text, *, small: bool = False) -> None:
    run = paragraph.add_run(said.text)
    if said.look == "strong":
        run.bold = True
    elif said.look == "emphasis":
        run.italic = True
    if small:
        run.font.size = _SMALL
    if said.link is not None:
        run.underline = True
    if said.language is not None:
        run._r.get_or_add_rPr().append(_element("w:lang", {"w:val": said.language or _UNKNOWN}))
    if said.link is not None:
        _link(paragraph, run, said.link)


def _link(paragraph: Any, run: Any, to: str) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE

    if to.startswith("#"):
        link = _element("w:hyperlink", {"w:anchor": _named(to[1:])})
    else:
        relation = paragraph.part.relate_to(to, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = _element("w:hyperlink", {"r:id": relation})
    link.append(run._r)
    paragraph._p.append(link)


def _bookmark(paragraph: Any, anchor: str, number: int) -> None:
    """A place that links lead to."""
    start = _element("w:bookmarkStart", {"w:id": str(number), "w:name": _named(anchor)})
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(_element("w:bookmarkEnd", {"w:id": str(number)}))


def _named(anchor: str) -> str:
    """A bookmark's name has no hyphen."""
    return anchor.replace("-", "_")


def _speak(word: Any, language: str) -> None:
    """The language of everything that has none of its own."""
    from docx.oxml.ns import qn

    for each in word.styles.element.iter(qn("w:lang")):
        each.set(qn("w:val"), language)


def _element(name: str, attributes: dict[str, str]) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(key), value)
    return made


def _timeless(written: bytes) -> bytes:
    """The archive without the moment at which it was written, so that the same document gives the same bytes."""
    source = zipfile.ZipFile(io.BytesIO(written))
    target = io.BytesIO()
    with source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in source.infolist():
            archive.writestr(zipfile.ZipInfo(entry.filename, _EPOCH), source.read(entry), zipfile.ZIP_DEFLATED)
    return target.getvalue()
