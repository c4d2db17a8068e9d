"""A document as one self-contained HTML page: no scripts, nothing loaded, every text escaped by construction."""

from __future__ import annotations

from collections.abc import Iterable

from ..markup import Safe, element
from .blocks import Block, Bullets, Document, Facts, Heading, Paragraph, Parts, Table, Text

_STYLE = """body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
body{overflow-wrap:anywhere}h1,h2,h3,h4{line-height:1.25}ul,dd{padding-left:1.5rem;margin-left:0}a{color:#0b4a8f}
.framed{border-left:4px solid #0b4a8f;padding:.1rem 0 .1rem 1rem;margin:1.5rem 0}dt{font-weight:bold}
.note{border:3px solid #8a4b00;padding:.75rem;font-weight:bold}.small,dl,.framed ul{font-size:.92rem}
blockquote,q{font-style:italic}p,dd,blockquote{white-space:pre-line}:target{outline:3px solid #8a4b00}
.table{overflow-x:auto}table{border-collapse:collapse}caption{text-align:left;font-weight:bold;padding:.25rem 0}
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:normal}
@media print{a{color:inherit}}"""
_LOOKS = {"strong": "strong", "emphasis": "em", "code": "code"}


def html(document: Document) -> str:
    """The whole page. Texts carry the language in which they were said; an empty `lang` says it is not known, so that
    they are not read as the page's."""
    meta = Safe('<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">')
    body = [
        element("h1", element("span", document.title, lang=""), f" – {document.kind}"),
        *_blocks(document.blocks),
    ]
    page = element(
        "html",
        element("head", meta, element("title", document.heading), element("style", Safe(_STYLE))),
        element("body", element("main", *body)),
        lang=document.language,
    )
    return f"<!doctype html>{page}"


def _blocks(blocks: Iterable[Block]) -> list[Safe]:
    return [_block(block) for block in blocks]


def _block(block: Block) -> Safe:
    if isinstance(block, Heading):
        return element(f"h{block.level + 1}", *_said(block.parts), id=block.anchor)
    if isinstance(block, Paragraph):
        return _paragraph(block)
    if isinstance(block, Bullets):
        return element("ul", *(element("li", *_said(item)) for item in block.items))
    if isinstance(block, Facts):
        return element("dl", *(each for name, lines in block.facts for each in _fact(name, lines)))
    if isinstance(block, Table):
        return _table(block)
    return element("section", *_blocks(block.blocks), class_="framed", id=block.anchor)


def _paragraph(block: Paragraph) -> Safe:
    if block.look == "quote":
        return element("blockquote", *_said(block.parts), id=block.anchor)
    if block.look == "note":
        return element("p", *_said(block.parts), class_="note", role="note", id=block.anchor)
    return element("p", *_said(block.parts), class_="small" if block.look == "small" else None, id=block.anchor)


def _fact(name: str, lines: Iterable[Parts]) -> list[Safe]:
    return [element("dt", name), *(element("dd", *_said(line)) for line in lines)]


def _table(table: Table) -> Safe:
    head = element("tr", *(element("th", name, scope="col") for name in table.header))
    rows = [element("tr", *(element("td", *_said(cell)) for cell in row)) for row in table.rows]
    inner = element("table", element("caption", table.caption), element("thead", head), element("tbody", *rows))
    return element("div", inner, class_="table", role="region", tabindex="0", aria_label=table.caption)


def _said(parts: Parts) -> list[object]:
    return [_text(each) for each in parts]


def _text(said: Text) -> object:
    """An element only where the text has a look, a language or a link of its own."""
    if said.link is not None:
        away = None if said.link.startswith("#") else "noopener noreferrer"
        return element("a", said.text, href=said.link, rel=away, lang=said.language)
    if said.look in _LOOKS:
        return element(_LOOKS[said.look], said.text, lang=said.language)
    return said.text if said.language is None else element("span", said.text, lang=said.language)
