"""Text stays text, wherever in a page it stands."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from servicekit.markup import Safe, element


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


written = st.text(st.characters(exclude_categories=["Cs", "Cc"]))


@given(written, written)
def test_what_people_wrote_makes_no_element_and_no_attribute(words: str, title: str) -> None:
    read = Reader()
    read.feed(element("p", words, element("b", words), title=title))
    read.close()
    assert read.tags == [("p", {"title": title}), ("b", {})]
    assert read.text == words * 2


def test_markup_made_here_stays_markup() -> None:
    assert element("p", Safe("<br>"), "<br>", class_="small", id=None) == '<p class="small"><br>&lt;br&gt;</p>'
