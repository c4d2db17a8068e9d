"""How little the platform needs: memory and start of the embedded one, and the locked environment of each service."""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

from system.worlds import ROOT, Embedded

LIMITS_MB = {"survey-api": 150, "cop-api": 150, "cmo-engine": 400, "wizard-api": 150}
IDLE_MB, START_S = 600, 4.0


def run() -> None:
    """Print each beside its limit."""
    print("\nFootprint", flush=True)
    world = Embedded()
    try:
        world.start()  # a first start makes the databases; what counts is every later one
        world.processes["platform"].terminate()
        began = time.monotonic()
        world.start()
        print(f"  start of the embedded platform  {time.monotonic() - began:6.1f} s   limit {START_S} s")
        time.sleep(10)
        idle = _resident_mb(world.processes["platform"].pid)
        print(f"  its memory, idle                {idle:6.0f} MB  limit {IDLE_MB} MB")
    finally:
        world.stop()
    for service, limit in LIMITS_MB.items():
        print(f"  environment of {service:<16} {_environment_mb(service):6.0f} MB  limit {limit} MB", flush=True)


def _resident_mb(pid: int) -> float:
    line = next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _environment_mb(service: str) -> float:
    """Of what `uv.lock` installs for the service to run, as its image has it: without bytecode."""
    uv = next((str(path) for path in (ROOT / ".tools").rglob("uv") if path.is_file()), "uv")
    with tempfile.TemporaryDirectory() as folder:
        exported = Path(folder) / "requirements.txt"
        export = [uv, "export", "--frozen", "--no-dev", "--no-hashes", "--no-emit-workspace", "--package", service]
        exported.write_text(subprocess.run(export, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
        target = Path(folder) / "packages"
        install = [uv, "pip", "install", "--quiet", "--no-deps", "--target", str(target), "-r", str(exported)]
        subprocess.run(install, cwd=ROOT, check=True)
        sizes = {(file.stat().st_ino, file.stat().st_size) for file in target.rglob("*") if file.is_file()}
        return sum(size for _, size in sizes) / 1e6
