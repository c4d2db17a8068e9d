"""uv from PyPI into `.tools/`, and the workspace's own environment into `.venv/`."""

from __future__ import annotations

import subprocess
import sys

import machine
from console import TOOLS, VENV, Took, run, stop

UV_VERSION = "0.13.9"
OLDEST_PYTHON = (3, 11)


def check_python() -> None:
    found = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info < OLDEST_PYTHON:
        stop(
            f"this is Python {found}; the platform needs 3.11 or newer.",
            "install a newer Python, then run for example: make run PYTHON=python3.12",
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        stop(
            f"Python {found} is here without its venv and pip modules.",
            "install them; on Debian and Ubuntu: sudo apt install python3-venv python3-pip",
        )


def install_tool(*requirements: str) -> None:
    """Install pinned packages from PyPI into `.tools/`, apart from the platform's own environment."""
    python = TOOLS / "bin" / "python"
    if not python.exists():
        run(
            [sys.executable, "-m", "venv", TOOLS],
            problem="the environment for the tools (.tools/) could not be made.",
            remedy="check that Python's venv and pip modules are installed and that this folder is writable.",
        )
    run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements],
        problem=f"pip could not install {' '.join(requirements)}.",
        remedy="check the connection to the Python package index, and pip's proxy and certificate settings.",
    )


def ensure_uv() -> None:
    uv = TOOLS / "bin" / "uv"
    if uv.exists():
        found = subprocess.run([uv, "--version"], capture_output=True, text=True, check=False).stdout
        if UV_VERSION in found.split():
            return
    with Took(f"Installing uv {UV_VERSION}"):
        install_tool(f"uv=={UV_VERSION}")


def sync(*, development: bool) -> None:
    """Make `.venv/` agree with uv.lock. Running the platform needs less than testing it; nothing is removed."""
    ensure_uv()
    command = [str(TOOLS / "bin" / "uv"), "sync", "--frozen", "--all-packages", "--quiet"]
    if not VENV.exists():
        command += ["--python", sys.executable]
    if not development:
        command += ["--no-dev", "--inexact"]
    elif not machine.has_kafkas_tools():
        command += ["--group", "broker"]
    with Took("Python packages"):
        run(
            command,
            # The Python that runs this is new enough, so uv never has to fetch one.
            env={"UV_PYTHON_DOWNLOADS": "never", "UV_PROJECT_ENVIRONMENT": str(VENV), "VIRTUAL_ENV": ""},
            problem="the Python packages could not be installed.",
            remedy="read the message above; a lost connection can simply be tried again with the same command.",
        )
