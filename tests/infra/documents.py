"""What a reader's program finds in a document that was handed on: structure, language, links. By their own formats'
rules, not by the code that wrote them."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ACTIVE = (b"/JavaScript", b"/JS", b"/Launch", b"/OpenAction", b"/AA", b"/EmbeddedFile", b"/SubmitForm", b"/GoToR")

_STRING = re.compile(rb"\((?:\\.|[^\\()])*\)", re.S)


@dataclass(frozen=True)
class Pdf:
    """`tags`: how often each structure type stands. `languages`: of structure and of runs of text. `active`: what would
    do something of its own, such as scripts."""

    tags: Counter[str]
    languages: set[str]
    language: str
    title: str
    ua: bool
    marked: bool
    shows_title: bool
    active: list[str]
    links: list[str]


def read_pdf(raw: bytes) -> Pdf:
    assert raw.startswith(b"%PDF-1.")
    assert raw.rstrip().endswith(b"%%EOF")
    # Text and fonts are no structure: only object streams and what stands outside of all streams.
    outside, streams = _apart(raw)
    unpacked = [zlib.decompress(data) for head, data in streams if b"/FlateDecode" in head]
    objects = b"\n".join([outside, *(zlib.decompress(data) for head, data in streams if b"/ObjStm" in head)])
    # What stands in a string is said, not done. Strings may hold strings' brackets, as long as these are in pairs.
    names, count = objects, 1
    while count:
        names, count = _STRING.subn(b"", names)
    catalog = re.search(rb"/Type\s*/Catalog.*?(?=endobj)", objects, re.S)
    assert catalog is not None
    language = re.search(rb"/Lang\s*\((.*?)\)", catalog[0])
    title = re.search(rb"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", raw, re.S)
    assert language is not None
    assert title is not None
    return Pdf(
        tags=Counter(name.decode() for name in re.findall(rb"/S\s*/(\w+)", names)),
        languages={each.decode() for each in re.findall(rb"/Lang\s*\(([\w-]*)\)", b"\n".join([outside, *unpacked]))},
        language=language[1].decode(),
        title=etree.fromstring(b"<t>" + title[1] + b"</t>").text or "",
        ua=b"<pdfuaid:part>1<" in raw,
        marked=re.search(rb"/Marked\s+true", catalog[0]) is not None,
        shows_title=re.search(rb"/DisplayDocTitle\s+true", objects) is not None,
        active=[name.decode() for name in _ACTIVE if re.search(re.escape(name) + rb"\b", names)],
        links=[each.decode() for each in re.findall(rb"/URI\s*\((.*?)\)", objects)],
    )


def _apart(raw: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """What stands outside of streams, and each stream with the dictionary before it, as long as that says."""
    outside, streams, at = [], [], 0
    for start in re.finditer(rb"obj\s*(<<[^\0]{0,2000}?>>)\s*stream\r?\n", raw):
        if start.start() < at:
            continue
        length = re.search(rb"/Length\s+(\d+)", start[1])
        assert length is not None
        outside.append(raw[at : start.end()])
        at = start.end() + int(length[1])
        assert raw[at : at + 20].strip().startswith(b"endstream")
        streams.append((start[1], raw[start.end() : at]))
    return b"\n".join([*outside, raw[at:]]), streams


@dataclass(frozen=True)
class Word:
    """`text` as it is read; a line's end is a line's end."""

    text: str
    headings: list[tuple[str, str]]
    language: str
    languages: set[str]
    header_rows: int
    tables: int
    links: list[str]


def read_docx(raw: bytes) -> Word:
    """Every part is well-formed XML, every link within leads to a bookmark, every relationship to a part."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert archive.testzip() is None
        assert len(set(archive.namelist())) == len(archive.namelist())
        parts = {name: archive.read(name) for name in archive.namelist()}
    # No entity is resolved: a document that defined one would not be ours.
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    trees = {name: etree.fromstring(raw, parser) for name, raw in parts.items() if name.endswith((".xml", ".rels"))}
    body, styles = trees["word/document.xml"], trees["word/styles.xml"]
    bookmarks = [each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")]
    assert len(bookmarks) == len(set(bookmarks))
    relations = {each.get("Id"): each for each in trees["word/_rels/document.xml.rels"]}
    outside = []
    for link in body.iter(f"{W}hyperlink"):
        if link.get(f"{_R}id") is None:
            assert link.get(f"{W}anchor") in bookmarks
        else:
            assert relations[link.get(f"{_R}id")].get("TargetMode") == "External"
            outside.append(str(relations[link.get(f"{_R}id")].get("Target")))
    names = {each.get(f"{W}styleId"): each.find(f"{W}name").get(f"{W}val") for each in styles.iter(f"{W}style")}
    headings = []
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = names[style.get(f"{W}val")] if style is not None else ""
        if name == "Title" or name.lower().startswith("heading"):
            headings.append((name, _text(paragraph)))
    [default] = [each.get(f"{W}val") for each in styles.find(f"{W}docDefaults").iter(f"{W}lang")]
    return Word(
        text="\n".join(_text(each) for each in body.iter(f"{W}p")),
        headings=headings,
        language=str(default),
        languages={str(each.get(f"{W}val")) for each in body.iter(f"{W}lang")},
        header_rows=sum(1 for _ in body.iter(f"{W}tblHeader")),
        tables=sum(1 for _ in body.iter(f"{W}tbl")),
        links=outside,
    )


def _text(paragraph: etree._Element) -> str:
    said = []
    for each in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab"):
        said.append({f"{W}br": "\n", f"{W}tab": "\t"}.get(each.tag, each.text or ""))
    return "".join(said)


class Page(HTMLParser):
    """What a browser would see: the elements, attributes, ids, links and the text."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(str(value))
            if name in ("href", "src"):
                self.links.append(str(value))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
