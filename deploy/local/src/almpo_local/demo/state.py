"""Whether the demo was written into a data folder."""

from __future__ import annotations

from typing import Any

from ..data_folder import DataFolder

_NOTE = "demo.json"


def is_done(folder: DataFolder) -> bool:
    return folder.noted(_NOTE) is not None


def note_done(folder: DataFolder, told: dict[str, Any]) -> None:
    folder.note(_NOTE, told)
