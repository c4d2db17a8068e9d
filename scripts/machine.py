"""What comes from the machine itself: Chromium for the browser tests, Java and Maven for a real Kafka in CI."""

from __future__ import annotations

import os
import shutil

from console import Took, run, stop

BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


def has_kafkas_tools() -> bool:
    """With Java and Maven the tests run Apache Kafka itself; without, a broker from a wheel that keeps nothing."""
    return all(shutil.which(program) for program in ("java", "mvn"))


def chromium() -> str:
    """The path of a Chromium that can be started, or an end with what to install."""
    named = os.environ.get("CHROMIUM")
    if named and not os.access(named, os.X_OK):
        stop(f"CHROMIUM is {named}, and that is no program.", "set it to a Chromium, or leave it out.")
    found = named or _find_chromium()
    if not found and can_install():
        install("Chromium for the browser tests", "chromium", "fonts-dejavu-core")
        found = _find_chromium()
    if not found:
        stop(
            "the browser tests need Chromium, and this machine has none.",
            "install it (Debian, Ubuntu: sudo apt install chromium; Fedora: sudo dnf install chromium), "
            "or set CHROMIUM to one.",
        )
    return found


def kafkas_tools() -> None:
    """CI has to test on a broker that keeps what it has taken."""
    if has_kafkas_tools():
        return
    if not can_install():
        stop("CI needs Java 17 and Maven for Apache Kafka.", "install them, or run CI as root on Debian.")
    install("Java and Maven for Apache Kafka", "default-jre-headless", "maven")


def _find_chromium() -> str | None:
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def can_install() -> bool:
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install(what: str, *packages: str) -> None:
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    remedy = f"check the package manager's settings and its connection, or install {what} yourself."
    with Took(f"Installing {what}"):
        run(["apt-get", "update"], env=quiet, problem="apt-get update failed.", remedy=remedy)
        run(
            ["apt-get", "install", "-y", "--no-install-recommends", *packages],
            env=quiet,
            problem=f"{' and '.join(packages)} could not be installed.",
            remedy=remedy,
        )
