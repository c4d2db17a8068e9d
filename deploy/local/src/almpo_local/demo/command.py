"""`almpo demo`."""

from __future__ import annotations

from ..data_folder import DataFolder
from ..settings import LocalSettings


def fill(settings: LocalSettings, folder: DataFolder) -> int:
    raise NotImplementedError
