"""The little markup that a note may carry. It is put into the respondent's page, so nothing active may be in it."""

from __future__ import annotations

from html.parser import HTMLParser

_TAGS = frozenset({"p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "h2", "h3", "h4", "a"})


class _Checker(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.fault: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self.fault = self.fault or f"<{tag[:20]}> is not allowed; there is {', '.join(sorted(_TAGS))}."
        for name, value in attrs:
            if (tag, name) != ("a", "href") or not (value or "").startswith(("https://", "mailto:")):
                self.fault = self.fault or f"Only href with https: or mailto: is allowed, not {name[:20]}."

    def handle_comment(self, data: str) -> None:
        self.fault = self.fault or "No comments, please."

    def handle_decl(self, decl: str) -> None:
        self.fault = self.fault or "No declarations, please."

    def unknown_decl(self, data: str) -> None:
        self.handle_decl(data)

    def handle_pi(self, data: str) -> None:
        self.handle_decl(data)


def unsafe_markup(text: str) -> str | None:
    """What in the text must not be there, or None."""
    checker = _Checker()
    checker.feed(text)
    if "<" in checker.rawdata:
        # The parser waits for the tag's end, a browser may not.
        return "A tag is not closed."
    checker.close()
    return checker.fault
