"""Run the named checks one after the other, print how long each took, and fail if one failed.

`check.py lint`, `check.py test`, `check.py long`, …; the set-up comes before (see the Makefile).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import machine
import node_env
import python_env
from console import ROOT, VENV, say

FRONTEND = node_env.FRONTEND
PYTEST = [str(VENV / "bin" / "pytest"), "-q", "--durations=15"]


@dataclass(frozen=True)
class Check:
    name: str
    command: list[str]
    folder: Path = ROOT


def _python(name: str, *command: str) -> Check:
    return Check(name, [str(VENV / "bin" / command[0]), *command[1:]])


def _npm(name: str, script: str, *arguments: str) -> Check:
    return Check(name, ["npm", "run", "--silent", script, "--", *arguments], FRONTEND)


LINT = [
    _python("ruff", "ruff", "check", "."),
    _python("format", "ruff", "format", "--check", "."),
    _python("mypy", "mypy"),
    _python("mypy scripts", "mypy", "--config-file", "scripts/mypy.ini", "scripts"),
    _python("imports", "lint-imports"),
    _python("contracts", "python", "scripts/contracts.py", "--check"),
    _npm("frontend client", "api", "--check"),
    _npm("frontend types", "typecheck"),
    _npm("frontend lint, locales, boundaries", "lint"),
    _npm("frontend size", "size"),
]
TEST = [
    Check("python tests", [*PYTEST, "-m", "not long"]),
    _npm("frontend tests", "test"),
    _npm("browser: shell", "e2e", "--project", "shell"),
    _python("browser: journeys", "python", "scripts/journeys.py"),
]
LONG = [Check("long tests", [*PYTEST, "-m", "long"])]
FORMAT = [
    _python("ruff fixes", "ruff", "check", "--fix", "--quiet", "."),
    _python("ruff format", "ruff", "format", "--quiet", "."),
    _npm("frontend format", "format"),
]
WRITE_CONTRACTS = [_python("contracts", "python", "scripts/contracts.py"), _npm("frontend client", "api")]
SUITES = {"lint": LINT, "test": TEST, "long": LONG, "format": FORMAT, "contracts": WRITE_CONTRACTS}


def main(suite: str) -> int:
    environment = {**os.environ, **node_env.environment()}
    environment["PATH"] = f"{VENV / 'bin'}{os.pathsep}{environment['PATH']}"
    if suite in ("test", "long"):
        environment["CHROMIUM"] = machine.chromium()
    results: list[tuple[str, int, float]] = []
    for check in SUITES[suite]:
        say(f"\n── {suite}: {check.name}")
        start = time.monotonic()
        done = subprocess.run(check.command, cwd=check.folder, env=environment, check=False)
        results.append((check.name, done.returncode, time.monotonic() - start))
    say(f"\n── {suite}: {sum(seconds for _, _, seconds in results):.0f} s in all")
    for name, code, seconds in results:
        say(f"   {'ok    ' if code == 0 else 'FAILED'} {seconds:7.1f} s  {name}")
    return 1 if any(code for _, code, _ in results) else 0


if __name__ == "__main__":
    python_env.check_python()
    if len(sys.argv) != 2 or sys.argv[1] not in SUITES:
        raise SystemExit(f"Usage: check.py {'|'.join(SUITES)}")
    raise SystemExit(main(sys.argv[1]))
