"""A document is one thing in three formats: the same words, a structure to read it by, and no text does harm."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from infra.documents import Page, read_docx, read_pdf
from servicekit.documents.blocks import (
    Bullets,
    Document,
    Facts,
    Framed,
    Heading,
    Paragraph,
    Table,
    Text,
    address,
    parts,
    plain,
)
from servicekit.documents.docx import docx
from servicekit.documents.html import html
from servicekit.documents.pdf import _UNPRINTABLE, pdf, printable

HARM = (
    "</q></p></li><script>alert(1)</script><img src=x onerror=alert(2)><style>*{display:none}</style>",
    '#panic("boom") #import "/etc/passwd": * $x^2$ `raw` *bold* _it_ @one <one> // no /* end \\ ] } #sys.inputs',
    "]]> </w:t></w:r><w:p/> <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]> &e; &amp; \x00\x0b\x1f",
    '=HYPERLINK("https://evil.test","x") +1+cmd|calc @SUM(1) {PAGE} { INCLUDETEXT "C:\\\\x" } {0} {number} %s',
    "\u202egnp.exe\u2066 \u200f\u200e שלום العربية \ufeff \ufffe \ud800 🙂 👩🏽\u200d🏫 a\u0327\u0310b ﷺ"
    "\U0010ffff 漢字\u2028\u0085",
    "(javascript:alert(1)) /JavaScript /S/H1 endstream endobj %%EOF \\( ) <</Type/Action>>",
)
LONG = "x" * 4_000
words = st.one_of(
    st.sampled_from(HARM), st.text(st.characters(categories=None), max_size=60), st.just(LONG), st.just("漢" * 400)
)


def _document(said: str, other: str = "plain words", language: str = "de") -> Document:
    """These words in every place that holds words."""
    one = parts(Text(said, language=other), other)
    inner = (
        Paragraph(parts(Text(said, "strong"), Text(said, "emphasis", link="#one"))),
        Facts(((said, (one, one)), (other, (one,)))),
        Table(said, (said, other), ((one, one), (one, parts(Text(said, link="https://example.org/a"))))),
    )
    blocks = (
        Heading(1, one, "one"),
        *(Paragraph(one, look) for look in ("normal", "small", "note", "quote")),
        Bullets((one, one)),
        Heading(2, one),
        Framed(inner, "claim-1"),
        Paragraph(parts(Text("[1]", link="#claim-1"))),
    )
    return Document(language, said, other, "2026-03-01T10:00:00.5Z", blocks)


def _squeezed(text: str) -> str:
    """Without what XML or HTML may do to white space."""
    return " ".join(text.split())


TAGS = set(Page(html(_document("x"))).tags)
STRUCTURE = set(read_pdf(pdf(_document("x"))).tags)


@settings(max_examples=12, deadline=None)
@given(words, words)
@example(HARM[0], HARM[1])
@example(HARM[2], HARM[3])
@example(HARM[4], HARM[5])
@example(LONG, "\u200b")
@example(" ", "")
def test_what_people_wrote_is_text_in_every_format(said: str, other: str) -> None:
    document = _document(said, other)
    page = Page(html(document))
    assert set(page.tags) <= TAGS
    assert not {name for name in page.attributes if name.startswith("on")} | {"style"} & page.attributes
    assert set(page.links) == {"#one", "#claim-1", "https://example.org/a"}
    assert _squeezed(plain(said)) in _squeezed(page.text)

    word = read_docx(docx(document))
    assert word.links == ["https://example.org/a"]
    assert _squeezed(plain(said)) in _squeezed(word.text)
    assert (word.tables, word.header_rows) == (1, 1)

    read = read_pdf(pdf(document))
    assert set(read.tags) <= STRUCTURE | {"Em", "Strong"}
    assert read.active == []
    assert read.links == ["https://example.org/a"]


@pytest.mark.parametrize("layout", [html, pdf, docx])
def test_the_same_document_gives_the_same_bytes(layout: Callable[[Document], object]) -> None:
    assert layout(_document("Wörter")) == layout(_document("Wörter"))


def test_a_pdf_is_tagged_and_says_its_language_and_title() -> None:
    read = read_pdf(pdf(_document("Ελληνικά", "Bericht", "el")))
    assert read.ua
    assert read.marked
    assert read.shows_title
    assert (read.language, read.title) == ("el", "Ελληνικά – Bericht")
    assert "und" in read.languages, "words in a language that is not known are not read as Greek"
    assert {"Title", "H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "Link", "BlockQuote"} <= set(read.tags)
    assert (read.tags["H1"], read.tags["H2"], read.tags["TH"]) == (1, 1, 2)


def test_a_word_file_has_real_headings_a_language_and_header_rows() -> None:
    word = read_docx(docx(_document("Worte", "Bericht", "pl")))
    assert [name for name, _ in word.headings] == ["Title", "heading 1", "heading 2"]
    assert word.headings[0] == ("Title", "Worte – Bericht")
    assert word.language == "pl"
    assert word.languages == {"x-none"}


def test_every_character_that_a_pdf_keeps_has_its_glyph_in_every_face() -> None:
    kept = "".join(each for each in map(chr, range(0x3000)) if not _UNPRINTABLE.match(each))
    assert len(kept) > 900
    document = Document(
        "en", "Glyphs", "test", "2026-03-01T10:00:00Z",
        tuple(
            Paragraph(parts(Text(said, look)), paragraph)
            for said in (kept, " ".join(kept))
            for look in ("plain", "strong", "emphasis")
            for paragraph in ("normal", "note", "quote")
        ),
    )  # fmt: skip
    assert read_pdf(pdf(document)).ua
    assert printable("ąćęłńóśźż ÄÖÜäöüß ñÑ¿¡ èéàìòù άέήίόύώΐΰς „“”«»‚’–—…−→ € №") == (
        "ąćęłńóśźż ÄÖÜäöüß ñÑ¿¡ èéàìòù άέήίόύώΐΰς „“”«»‚’–—…−→ € №"
    ), "what six languages are written with stays as it is"


def test_what_a_font_lacks_is_said_by_name() -> None:
    assert printable("o\u0308 🙂\ufe0f\u200d ш") == "ö [slightly smiling face] ш"
    assert printable("漢") == "[U+6F22]"
    assert printable(LONG).replace("\u200b", "") == LONG


def test_a_link_leads_somewhere_or_cannot_be_made() -> None:
    for link in ("javascript:alert(1)", "http://example.org", "https://a b", '#x"y', "#", "https://x/<", "/etc"):
        with pytest.raises(ValueError, match="a link leads"):
            Text("x", link=link)
        assert address(link) is None
    with pytest.raises(ValueError, match="leads nowhere"):
        Document("en", "t", "k", "2026-03-01T10:00:00Z", (Paragraph(parts(Text("x", link="#lost"))),))
    with pytest.raises(ValueError, match="stands twice"):
        Document("en", "t", "k", "2026-03-01T10:00:00Z", (Paragraph((), anchor="a"), Paragraph((), anchor="a")))
    with pytest.raises(ValueError, match="a cell for each column"):
        Table("c", ("a", "b"), ((parts("1"),),))


def test_what_no_format_can_hold_is_marked_and_the_rest_stays() -> None:
    assert plain("a\x00b\u202ec\ud800 – Ελλάδα 🙂\r\n\u2028") == "a�b�c� – Ελλάδα 🙂\n\n"
