"""Lighthouse, as on a phone with a slow line, on what a respondent opens: a survey's first page and its questions."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from system.chain import Chain
from system.worlds import Embedded

ROOT = Path(__file__).parents[2]
TOOL = ROOT / ".tools" / "lighthouse"
VERSION = "12.8.2"
"""Installed apart from the web application's packages: one of its own asks for whatever is latest."""
ROUNDS = 3
LIMIT = 90
BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


def run() -> None:
    """Print the figures of each round; a machine that is busy with other things gives worse ones."""
    if not (ROOT / "frontend" / "dist" / "index.html").is_file():
        raise SystemExit("The web application is not built: npm run build in frontend/, or make bench.")
    _install()
    world = Embedded()
    try:
        world.start()
        address = asyncio.run(_survey(world))
        print(f"\nLighthouse {VERSION}, mobile (limit on the first page: performance {LIMIT}; accessibility 100)")
        for _ in range(ROUNDS):
            for name, figures in _measured(address).items():
                _show(name, figures)
    finally:
        world.stop()


async def _survey(world: Embedded) -> str:
    async with world.client() as client:
        wave = await Chain(world, client).open_wave(synthetic=True)
    return f"{world.url}/survey/{wave['id']}"


def _install() -> None:
    package = TOOL / "node_modules" / "lighthouse" / "package.json"
    if package.is_file() and json.loads(package.read_text())["version"] == VERSION:
        return
    TOOL.mkdir(parents=True, exist_ok=True)
    quiet = ["--no-audit", "--no-fund", "--no-progress", "--loglevel=error"]
    command = ["npm", "install", "--prefix", str(TOOL), "--save-exact", *quiet, f"lighthouse@{VERSION}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _measured(address: str) -> dict[str, dict[str, Any]]:
    command = ["node", str(Path(__file__).with_suffix(".mjs")), str(TOOL), _chromium(), address]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)  # type: ignore[no-any-return]


def _chromium() -> str:
    found = os.environ.get("CHROMIUM") or next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if not found:
        raise SystemExit("Lighthouse needs Chromium: install it, or set CHROMIUM to one.")
    return found


def _show(name: str, figures: dict[str, Any]) -> None:
    faults = f"   not accessible: {', '.join(figures['faults'])}" if figures["faults"] else ""
    print(
        f"  {name:<13} performance {figures['performance'] * 100:3.0f}   accessibility"
        f" {figures['accessibility'] * 100:3.0f}   LCP {figures['lcp'] / 1000:.1f} s   TBT {figures['tbt']:4.0f} ms"
        f"   CLS {figures['cls']:.3f}   {figures['bytes'] / 1024:4.0f} KiB   machine {figures['machine']:.0f}{faults}",
        flush=True,
    )
