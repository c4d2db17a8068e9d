"""Chromium for the browser tests: the machine's, or from the machine's package manager."""

from __future__ import annotations

import os
import shutil

from console import Took, run, stop

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


def find() -> str | None:
    named = os.environ.get("CHROMIUM_PATH")
    if named:
        return named if os.access(named, os.X_OK) else None
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def ensure() -> str:
    """The path of a Chromium that can be started, or an end with what to install."""
    found = find()
    if found:
        return found
    if os.environ.get("CHROMIUM_PATH"):
        stop(
            f"CHROMIUM_PATH is {os.environ['CHROMIUM_PATH']}, and that is no program.",
            "set it to a Chromium, or leave it out.",
        )
    if shutil.which("apt-get") and os.geteuid() == 0:
        with Took("Installing Chromium for the browser tests"):
            quiet = {"DEBIAN_FRONTEND": "noninteractive"}
            remedy = "check the package manager's settings, or install Chromium and set CHROMIUM_PATH."
            run(["apt-get", "update"], env=quiet, problem="apt-get update failed.", remedy=remedy)
            run(
                ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
                env=quiet,
                problem="Chromium could not be installed.",
                remedy=remedy,
            )
        found = find()
    if not found:
        stop(
            "the browser tests need Chromium, and this machine has none.",
            "install it (Debian, Ubuntu: sudo apt install chromium; Fedora: sudo dnf install chromium), "
            "or set CHROMIUM_PATH to one.",
        )
    return found
