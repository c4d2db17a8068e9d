"""`almpo` as a user runs it: a process with a port and a data folder of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx

START_S = 90
"""How long a start may take here before a test gives up. What it took is printed and has a limit of its own."""


class PlatformProcess:
    """Started and stopped by tests; its output goes to a file beside the data folder."""

    def __init__(self, folder: Path, port: int | None = None, **settings: str) -> None:
        self.folder, self.port = folder, port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.output = folder.with_suffix(".log")
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("ALMPO_")}
        inherited.pop("PYTHONDONTWRITEBYTECODE", None)
        own = {"ALMPO_PORT": str(self.port), "ALMPO_DATA": str(folder), **settings}
        self.environment = {**inherited, **own}
        self._process: subprocess.Popen[bytes] | None = None
        self._tokens: dict[tuple[str, str], str] = {}

    def start(self) -> float:
        """Start it → seconds from the command to the first answer of every service."""
        began = time.monotonic()
        with self.output.open("ab") as output:
            self._process = subprocess.Popen(
                [*_ALMPO, "serve"], env=self.environment, stdout=output, stderr=subprocess.STDOUT
            )
        while not all(self._ready(name) for name in ("survey", "cop", "cmo", "wizard")):
            if self._process.poll() is not None:
                raise AssertionError(f"it ended with {self._process.returncode}:\n{self.said()}")
            if time.monotonic() - began > START_S:
                raise AssertionError(f"not ready after {START_S} s:\n{self.said()}")
            time.sleep(0.05)
        return time.monotonic() - began

    def stop(self, with_signal: signal.Signals = signal.SIGTERM) -> tuple[int, float]:
        """→ exit code, seconds it took."""
        assert self._process is not None
        began = time.monotonic()
        self._process.send_signal(with_signal)
        code = self._process.wait(timeout=30)
        return code, time.monotonic() - began

    def clear_up(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def run(self, *arguments: str, answer: str | None = None) -> subprocess.CompletedProcess[str]:
        """Another command on the same settings."""
        command = [*_ALMPO, *arguments]
        return subprocess.run(
            command, env=self.environment, input=answer, capture_output=True, text=True, timeout=300, check=False
        )

    def headers(self, role: str, country: str = "*") -> dict[str, str]:
        if (role, country) not in self._tokens:
            done = self.run("token", "--role", role, "--country", country)
            assert done.returncode == 0, done.stderr
            self._tokens[role, country] = done.stdout.strip()
        return {"Authorization": f"Bearer {self._tokens[role, country]}"}

    def said(self) -> str:
        return self.output.read_text()

    def _ready(self, service: str) -> bool:
        try:
            return httpx.get(f"{self.url}/api/{service}/readyz", timeout=5).status_code == 200
        except httpx.TransportError:
            return False


_ALMPO = [sys.executable, "-m", "almpo_local"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
