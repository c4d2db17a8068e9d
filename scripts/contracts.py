"""Write what `contracts/` says from the code that keeps it; with `--check` write nothing and fail on a difference.

events/*.json and asyncapi.yaml from the event models, openapi/<service>.json from the services.
Runs in the workspace's environment.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from console import ROOT, say

CONTRACTS = ROOT / "contracts"
SERVICES = {"survey": "survey_api", "cop": "cop_api", "cmo": "cmo_engine", "wizard": "wizard_api"}


def documents() -> dict[Path, str]:
    """File → what it should hold. The services are asked side by side, each in a process of its own."""
    from almpo_contracts.__main__ import documents as events

    wanted = {CONTRACTS / name: text for name, text in events().items()}
    # What a person has in the environment must not get into a contract.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ALMPO_")}
    asked = {
        name: subprocess.Popen([sys.executable, "-m", package, "openapi"], stdout=subprocess.PIPE, text=True, env=clean)
        for name, package in SERVICES.items()
    }
    for name, process in asked.items():
        text, _ = process.communicate(timeout=120)
        if process.returncode != 0:
            raise SystemExit(f"contracts: `python -m {SERVICES[name]} openapi` failed; its message is above.")
        wanted[CONTRACTS / "openapi" / f"{name}.json"] = text
    return wanted


def unexpected(wanted: dict[Path, str]) -> list[Path]:
    """Files that no code stands behind any more."""
    folders = [CONTRACTS / "events", CONTRACTS / "openapi"]
    return sorted(path for folder in folders for path in folder.glob("*.json") if path not in wanted)


def main(check: bool) -> int:
    wanted = documents()
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    left = unexpected(wanted)
    for path in stale + left:
        say(f"{'out of date' if check else 'removed' if path in left else 'written'}: {path.relative_to(ROOT)}")
    if check:
        if stale or left:
            say("Run `make contracts` and look at what changed: others build on these files.")
        return 1 if stale or left else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    for path in left:
        path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(check="--check" in sys.argv[1:]))
