"""Cells of a CSV file that a spreadsheet will open: none may start a formula."""

from __future__ import annotations


def safe(cell: object) -> object:
    """Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.

    Text that begins with an apostrophe gets one too, so that whoever reads the file takes one away and has the text."""
    if isinstance(cell, str) and (cell.lstrip()[:1] in ("=", "+", "-", "@") or cell[:1] in ("\t", "\r", "\n", "'")):
        return f"'{cell}"
    return cell
