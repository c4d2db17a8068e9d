"""`make bench`: the limits, measured; nothing here is asserted. `make bench ONLY=ingest` runs one part."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

from . import (
    batch,
    brief,
    coding,
    engine,
    event_log,
    footprint,
    freshness,
    ingest,
    lighthouse,
    live,
    planted,
    qca,
    rebuild,
    recommendations,
    releasing,
    results,
    submission,
    suggestions,
)

ROOT = Path(__file__).parents[2]


def size() -> None:
    """The built web application against its budgets."""
    print("\nSize of the web application", flush=True)
    subprocess.run(["npm", "run", "--silent", "size"], cwd=ROOT / "frontend", check=False)


PARTS = {
    "ingest": ingest.run,
    "submission": submission.run,
    "batch": batch.run,
    "results": results.run,
    "releases": releasing.run,
    "exports": results.run_exports,
    "log": event_log.run,
    "freshness": freshness.run,
    "live": live.run,
    "rebuild": rebuild.run,
    "engine": engine.run,
    "qca": qca.run,
    "planted": planted.run,
    "suggestions": suggestions.run,
    "recommendations": recommendations.run,
    "brief": brief.run,
    "coding": coding.run,
    "lighthouse": lighthouse.run,
    "size": size,
    "footprint": footprint.run,
}
LONG = {"exports"}
"""Run only when they are named."""


def main(chosen: list[str]) -> int:
    unknown = set(chosen) - set(PARTS)
    if unknown:
        print(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    load = ", ".join(f"{x:.1f}" for x in os.getloadavg())
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {load}")
    for name, part in PARTS.items():
        if name in chosen or (not chosen and name not in LONG):
            part()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
