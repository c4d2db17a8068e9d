"""`python -m cmo_engine train` and `evaluate`: need the content, and neither database nor log."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from servicekit.content import content_root

from . import process, shipped


def train_command(arguments: list[str]) -> int:
    """Train the model that comes with the content, and write it there."""
    parser = argparse.ArgumentParser(prog="python -m cmo_engine train", description=train_command.__doc__)
    parser.parse_args(arguments)
    from .material import train_model

    root = content_root()
    model = train_model(root, process.embedder())
    (root / shipped.FILE).write_bytes(model.to_bytes())
    (root / shipped.ABOUT).write_text(json.dumps(model.about, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{model.about['version']}: {model.about['texts']} texts, written to {root / shipped.FILE}")
    return 0


def evaluate_command(arguments: list[str]) -> int:
    """Measure the model that comes with the content; keep the figures with it, and write the model card where told."""
    parser = argparse.ArgumentParser(prog="python -m cmo_engine evaluate", description=evaluate_command.__doc__)
    parser.add_argument("--card", type=Path, help="write the model card to this file")
    parser.add_argument("--causal", type=Path, help="folder with Causal News Corpus V2; fetched otherwise")
    asked = parser.parse_args(arguments)
    from ..coding.card import model_card
    from ..coding.model import Model
    from .causal import causal_figures
    from .material import heldout_hash, measure_model

    root = content_root()
    model = Model.from_bytes((root / shipped.FILE).read_bytes())
    measured = measure_model(root, model, process.embedder())
    figures = {
        "version": model.about["version"],
        "heldout_sha256": heldout_hash(root),
        "thresholds": model.thresholds,
        "heldout": measured["heldout"],
    }
    (root / shipped.FIGURES).write_text(json.dumps(figures, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    measured["causal"] = causal_figures(root, asked.causal, process.embedder())
    text = model_card(model.about, model.thresholds, measured, heldout_hash(root))
    print(text)
    if asked.card:
        asked.card.write_text(text, encoding="utf-8")
    return 0
