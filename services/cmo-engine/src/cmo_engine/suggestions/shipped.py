"""The model that comes with the content. Its head is read here without the libraries that its weights need."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

FILE = "coding/model.npz"
ABOUT = "coding/model.json"


def shipped_path(root: Path) -> Path:
    return root / FILE


@lru_cache(maxsize=4)
def about_shipped(root: Path) -> dict[str, Any]:
    """What is known of its making: version, hashes, counts. Raises OSError when the content has no model."""
    if not shipped_path(root).is_file():
        raise FileNotFoundError(shipped_path(root))
    about: dict[str, Any] = json.loads((root / ABOUT).read_text(encoding="utf-8"))
    return about
