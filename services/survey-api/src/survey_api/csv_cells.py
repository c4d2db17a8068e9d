"""Cells of a CSV file that a spreadsheet will open: none may start a formula."""

from __future__ import annotations


def safe(cell: object) -> object:
    """Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers."""
    if (isinstance(cell, str) and cell.lstrip()[:1] in ("=", "+", "-", "@")) or (
        isinstance(cell, str) and cell[:1] in ("\t", "\r", "\n")
    ):
        return f"'{cell}"
    return cell
