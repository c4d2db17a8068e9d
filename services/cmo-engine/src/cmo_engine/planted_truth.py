"""`python -m cmo_engine simulate`: how much planted truth the synthesis recovers. Needs the content, and neither
database nor log."""

from __future__ import annotations

import argparse
from dataclasses import fields
from pathlib import Path

from servicekit.content import Content, content_root

from .deps import read_vocabulary
from .simulation.measure import WORLDS, grid, measure
from .simulation.page import AT, limit_line, page, picture
from .simulation.world import Setting, codes_of


def simulate_command(arguments: list[str]) -> int:
    """Plant configurations, tell of them with noise, and measure what is found again."""
    parser = argparse.ArgumentParser(prog="python -m cmo_engine simulate", description=simulate_command.__doc__)
    parser.add_argument(
        "--write", type=Path, metavar="FOLDER", help="write planted-truth.md and .svg of all sizes there"
    )
    parser.add_argument("--worlds", type=int, default=WORLDS, help="worlds for each figure (default %(default)s)")
    default = Setting()
    for each in fields(Setting):
        value = getattr(default, each.name)
        parser.add_argument(f"--{each.name}", type=type(value), default=value, help="default %(default)s")
    asked = parser.parse_args(arguments)
    if asked.worlds < 1:
        parser.error("--worlds: at least 1")
    try:
        setting = Setting(**{each.name: getattr(asked, each.name) for each in fields(Setting)})
    except ValueError as error:
        parser.error(str(error))
    vocabulary = read_vocabulary(Content.load(content_root()))
    if asked.write is None:
        for method, found in measure(setting, vocabulary, asked.worlds).items():
            print(f"{method:15} F1 {found.f1:.3f}  precision {found.precision:.3f}  recall {found.recall:.3f}")
        return 0
    measured = grid(setting, vocabulary, asked.worlds)
    codes = codes_of(vocabulary)
    (asked.write / "planted-truth.md").write_text(
        page(measured, setting, codes, vocabulary.content_version), encoding="utf-8"
    )
    (asked.write / "planted-truth.svg").write_text(picture(measured), encoding="utf-8")
    print(limit_line(measured[AT]))
    return 0
