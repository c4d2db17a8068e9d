"""Run the named checks one after the other, print how long each took, and fail if one failed.

`check.py lint`, `check.py test`, `check.py long`, …; the set-up comes before (see the Makefile).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
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
# Each lane waits for servers as much as it computes: all at once they take little longer than the longest. The journeys
# wait for one page after the other: the tests beside them give way.
TESTS = ["nice", "-n", "5", *PYTEST, "-m", "not long"]
SURVEY = [
    Check("python: contracts, kit, survey", [*TESTS, "contracts", "libs", "services/survey-api"]),
    _npm("frontend tests", "test"),
]
OTHERS = [
    Check(
        "python: sessions, engine, wizard",
        [*TESTS, *(f"services/{each}" for each in ("cop-api", "cmo-engine", "wizard-api"))],
    )
]
PLATFORM = [
    Check("python: what crosses services", [*TESTS, "deploy/local", "tests"]),
    _npm("browser: shell", "e2e", "--project", "shell"),
]
JOURNEYS = [_python("browser: journeys", "python", "scripts/journeys.py")]
# The exploration by role takes about as long as all other long tests together.
BY_ROLE = "does_what_it_says_to_each_role"
LONG = [
    [Check("long tests: exploration by role", [*PYTEST, "-m", "long", "-k", BY_ROLE, "tests/contract"])],
    [Check("long tests: all others", [*PYTEST, "-m", "long", "-k", f"not {BY_ROLE}"])],
]
FORMAT = [
    _python("ruff fixes", "ruff", "check", "--fix", "--quiet", "."),
    _python("ruff format", "ruff", "format", "--quiet", "."),
    _npm("frontend format", "format"),
]
WRITE_CONTRACTS = [_python("contracts", "python", "scripts/contracts.py"), _npm("frontend client", "api")]
# Each suite has lanes, which run at the same time; the checks of a lane run one after the other.
SUITES = {
    "lint": [LINT],
    "test": [SURVEY, OTHERS, PLATFORM, JOURNEYS],
    "long": LONG,
    "format": [FORMAT],
    "contracts": [WRITE_CONTRACTS],
}
Result = tuple[str, int, float]


def main(suite: str) -> int:
    environment = {**os.environ, **node_env.environment()}
    environment["PATH"] = f"{VENV / 'bin'}{os.pathsep}{environment['PATH']}"
    # Else each of the many processes that tests start would compile every library anew.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if suite in ("test", "long"):
        environment["CHROMIUM"] = machine.chromium()
    began = time.monotonic()
    lanes = SUITES[suite]
    with ThreadPoolExecutor(len(lanes)) as pool:
        done = list(pool.map(lambda lane: _run(suite, lane, environment, live=lane is lanes[0]), lanes))
    results = [result for lane in done for result in lane]
    say(f"\n── {suite}: {time.monotonic() - began:.0f} s in all")
    for name, code, seconds in results:
        say(f"   {'ok    ' if code == 0 else 'FAILED'} {seconds:7.1f} s  {name}")
    return 1 if any(code for _, code, _ in results) else 0


def _run(suite: str, lane: list[Check], environment: dict[str, str], *, live: bool) -> list[Result]:
    """Run a lane's checks → (name, exit code, seconds) of each. Only one lane prints as it goes; of the others each
    check's output comes whole when it has ended."""
    results = []
    for check in lane:
        say(f"\n── {suite}: {check.name}{'' if live else ' (its output follows at its end)'}")
        start = time.monotonic()
        done = subprocess.run(
            check.command,
            cwd=check.folder,
            env=environment,
            check=False,
            stdout=None if live else subprocess.PIPE,
            stderr=None if live else subprocess.STDOUT,
        )
        seconds = time.monotonic() - start
        if not live:
            say(f"\n── {suite}: {check.name}, {seconds:.0f} s\n{done.stdout.decode(errors='replace')}")
        results.append((check.name, done.returncode, seconds))
    return results


if __name__ == "__main__":
    python_env.check_python()
    if len(sys.argv) != 2 or sys.argv[1] not in SUITES:
        raise SystemExit(f"Usage: check.py {'|'.join(SUITES)}")
    raise SystemExit(main(sys.argv[1]))
