"""The browser journeys through the services: a platform of their own on a free port, started, used and stopped.

The journeys are told where it is (ALMPO_URL) and the password of the demo accounts (ALMPO_DEMO_PASSWORD).
It is filled with the synthetic demo first, so that every page has something to show; what a journey changes, it
makes itself. Two browsers at once, on the one platform, use what waiting for pages leaves of the machine.
"""

from __future__ import annotations

import http.client
import os
import secrets
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from console import ROOT, VENV, say

STARTS_WITHIN_S = 90
FILLED_WITHIN_S = 300
STOPS_WITHIN_S = 30
WORKERS = "2"
FILLED = "The demo is there"
"""What `almpo serve` prints once the demo is complete."""
SERVICES = ("survey", "cop", "cmo", "wizard")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_ready(port: int) -> bool:
    for service in SERVICES:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", f"/api/{service}/readyz")
            if connection.getresponse().status != 200:
                return False
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()
    return True


def wait_until_ready(platform: subprocess.Popen[bytes], port: int) -> bool:
    deadline = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < deadline and platform.poll() is None:
        if is_ready(port):
            return True
        time.sleep(0.2)
    return False


def wait_until_filled(platform: subprocess.Popen[bytes], log: Path) -> bool:
    deadline = time.monotonic() + FILLED_WITHIN_S
    while time.monotonic() < deadline and platform.poll() is None:
        if FILLED in log.read_text(errors="replace"):
            return True
        time.sleep(0.5)
    return False


def main() -> int:
    port, password = free_port(), secrets.token_urlsafe(12)
    with tempfile.TemporaryDirectory(prefix="almpo-journeys-") as folder:
        log = Path(folder) / "platform.log"
        settings = {"ALMPO_PORT": str(port), "ALMPO_DATA": f"{folder}/data", "ALMPO_DEMO_PASSWORD": password}
        environment = {**os.environ, "ALMPO_DEMO": "1", **settings}
        with log.open("wb") as out:
            platform = subprocess.Popen(
                [VENV / "bin" / "almpo", "serve"], cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT
            )
        try:
            passed = wait_until_ready(platform, port) and wait_until_filled(platform, log)
            if passed:
                told = {**environment, "ALMPO_URL": f"http://127.0.0.1:{port}"}
                chosen = ["--project", "journeys", "--workers", WORKERS, "--output", "test-results/journeys"]
                journeys = ["npm", "run", "--silent", "e2e", "--", *chosen]
                passed = subprocess.run(journeys, cwd=ROOT / "frontend", env=told, check=False).returncode == 0
            else:
                say(f"The platform was not ready within {STARTS_WITHIN_S} s, or not filled within {FILLED_WITHIN_S} s.")
        finally:
            platform.send_signal(signal.SIGTERM)
            try:
                stopped = platform.wait(STOPS_WITHIN_S)
            except subprocess.TimeoutExpired:
                platform.kill()
                stopped = platform.wait()
        if stopped != 0:
            say(f"The platform did not stop cleanly: {stopped}.")
        if not passed or stopped != 0:
            say("── what the platform printed:\n" + log.read_text(errors="replace")[-8000:])
        return 0 if passed and stopped == 0 else 1


if __name__ == "__main__":
    raise SystemExit(main())
