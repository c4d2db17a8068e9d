"""HTML that is escaped by construction: what was not made here is text, whatever it looks like."""

from __future__ import annotations

from html import escape


class Safe(str):
    """Markup that was made here; anything else is escaped."""


def element(tag: str, *children: object, **attributes: str | None) -> Safe:
    """`<tag attributes>children</tag>`; `class_` is class, `aria_label` is aria-label.

    Children that are not markup made here are escaped."""
    named = ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items() if value is not None)
    said = "".join(f' {name}="{escape(value)}"' for name, value in named)
    return Safe(f"<{tag}{said}>{''.join(_text(child) for child in children)}</{tag}>")


def _text(child: object) -> str:
    return child if isinstance(child, Safe) else escape(str(child))
