"""Install what a command needs: `setup.py run`, `setup.py lint`, `setup.py test` or `setup.py python`.

Needs only Python 3.11 or newer with venv and pip. All of it stays in .tools/, .venv/, .cache/ and frontend/;
only Chromium, which the browser tests need, comes from the machine.
"""

from __future__ import annotations

import sys

import python_env


def main(goal: str) -> None:
    python_env.check_python()
    import browser
    import node_env

    python_env.sync(development=goal != "run")
    if goal in ("lint", "test"):
        node_env.install_packages()
    if goal != "python":
        node_env.build()
    if goal == "test":
        browser.ensure()


if __name__ == "__main__":
    goals = ("run", "lint", "test", "python")
    if len(sys.argv) != 2 or sys.argv[1] not in goals:
        raise SystemExit(f"Usage: setup.py {'|'.join(goals)}")
    main(sys.argv[1])
