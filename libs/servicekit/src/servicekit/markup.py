"""HTML that is escaped by construction: what was not made here is text, whatever it looks like."""

from __future__ import annotations

from html import escape


class Safe(str):
    """Markup that was made here; anything else is escaped."""


def element(name: str, *children: object, **attributes: str | None) -> Safe:
    """`<name attributes>children</name>`; `class_` is class. Children that are not markup made here are escaped."""
    said = "".join(f' {key.rstrip("_")}="{escape(value)}"' for key, value in attributes.items() if value is not None)
    return Safe(f"<{name}{said}>{''.join(_text(child) for child in children)}</{name}>")


def _text(child: object) -> str:
    return child if isinstance(child, Safe) else escape(str(child))
