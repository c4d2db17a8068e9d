"""What the set-up scripts say, and how they run other programs. Standard library only."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
VENV = ROOT / ".venv"
STAMPS = ROOT / ".cache" / "stamps"


def say(message: str) -> None:
    print(message, flush=True)


def stop(problem: str, remedy: str) -> NoReturn:
    """End with what is wrong and what to do about it."""
    print(f"\nCannot go on: {problem}\n  What to do: {remedy}\n", file=sys.stderr, flush=True)
    raise SystemExit(1)


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
    problem: str,
    remedy: str,
) -> None:
    """Run a step and stay quiet unless it fails; then show all it printed, and the remedy."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
        stop(problem, remedy)


class Took:
    """`with Took("Installing"):` prints the step before it starts, and its duration when it is over."""

    def __init__(self, step: str) -> None:
        self.step = step

    def __enter__(self) -> Took:
        self.start = time.monotonic()
        say(f"{self.step} …")
        return self

    def __exit__(self, error: type[BaseException] | None, *_: object) -> None:
        outcome = "failed after" if error else "done in"
        say(f"{self.step}: {outcome} {time.monotonic() - self.start:.1f} s")
