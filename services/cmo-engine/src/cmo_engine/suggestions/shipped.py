"""The model that comes with the content. Its head is read here without the libraries that its weights need."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

FILE = "coding/model.npz"
ABOUT = "coding/model.json"
FIGURES = "coding/figures.json"


def shipped_path(root: Path) -> Path:
    return root / FILE


@lru_cache(maxsize=4)
def about_shipped(root: Path) -> dict[str, Any]:
    """What is known of its making: version, hashes, counts. Raises OSError when the content has no model."""
    if not shipped_path(root).is_file():
        raise FileNotFoundError(shipped_path(root))
    about: dict[str, Any] = json.loads((root / ABOUT).read_text(encoding="utf-8"))
    return about


@lru_cache(maxsize=4)
def figures_of_shipped(root: Path) -> dict[str, Any]:
    """What `evaluate` measured on the held-out texts: {version, heldout_sha256, thresholds, heldout}. Nothing when it
    was another model."""
    try:
        figures: dict[str, Any] = json.loads((root / FIGURES).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return figures if figures["version"] == about_shipped(root)["version"] else {}
