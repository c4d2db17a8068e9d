"""Install what a command needs: `setup.py run|packages|lint|test|ci`.

Needs only Python 3.11 or newer with venv and pip. All of it stays in .tools/, .venv/, .cache/ and frontend/;
only Chromium for the browser tests, and Java and Maven in CI, come from the machine's own packages.
"""

from __future__ import annotations

import sys

import python_env


def main(goal: str) -> None:
    python_env.check_python()
    import machine
    import node_env

    if goal == "ci":
        machine.kafkas_tools()
    python_env.sync(development=goal != "run")
    if goal != "run":
        node_env.install_packages()
    if goal != "packages":
        node_env.build()
    if goal in ("test", "ci"):
        machine.chromium()


if __name__ == "__main__":
    goals = ("run", "packages", "lint", "test", "ci")
    if len(sys.argv) != 2 or sys.argv[1] not in goals:
        raise SystemExit(f"Usage: setup.py {'|'.join(goals)}")
    main(sys.argv[1])
