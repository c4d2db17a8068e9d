"""Look for known faults in the dependencies: pip-audit over uv.lock (in an environment of its own), npm audit over
package-lock.json. Fails where one is found, and where a registry could not be asked: not asked is not clean."""

from __future__ import annotations

import os
import subprocess
import tempfile
import venv
from pathlib import Path

import node_env
import sbom
from console import ROOT, TOOLS, say

PIP_AUDIT = "pip-audit==2.9.0"


def python_audit() -> int:
    tools = TOOLS / "audit"
    if not (tools / "bin" / "pip-audit").exists():
        venv.create(tools, with_pip=True)
        subprocess.run([tools / "bin" / "pip", "install", "--quiet", PIP_AUDIT], check=True)
    pinned = "".join(f"{each['name']}=={each['version']}\n" for each in sbom.python_components())
    with tempfile.TemporaryDirectory() as folder:
        requirements = Path(folder) / "requirements.txt"
        requirements.write_text(pinned, encoding="utf-8")
        command = [str(tools / "bin" / "pip-audit"), "--disable-pip", "--no-deps", "--requirement", str(requirements)]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


def npm_audit() -> int:
    environment = {**os.environ, **node_env.environment()}
    return subprocess.run(["npm", "audit"], cwd=ROOT / "frontend", env=environment, check=False).returncode


def main() -> int:
    failed = [name for name, audit in (("Python", python_audit), ("npm", npm_audit)) if audit() != 0]
    if failed:
        say(f"Faults, or not to be asked: {', '.join(failed)}; see above.")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
