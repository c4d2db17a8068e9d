"""Ports and child processes for the servers that the tests start."""

from __future__ import annotations

import os
import pwd
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path


class InfraUnavailableError(Exception):
    """A server cannot be started on this machine; the message says what is missing."""


def free_port() -> int:
    """A TCP port on 127.0.0.1 that nobody listens on now."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def accepts_tcp(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False


class Child:
    """One child process in its own session, with its output in a file. Ends with its whole process group."""

    def __init__(
        self,
        args: Sequence[str],
        log: Path,
        env: Mapping[str, str] | None = None,
        user: pwd.struct_passwd | None = None,
    ) -> None:
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                list(args),
                stdout=out,
                stderr=out,
                stdin=subprocess.DEVNULL,
                env=env,
                cwd=log.parent,
                start_new_session=True,
                user=user.pw_uid if user else None,
                group=user.pw_gid if user else None,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def wait_until(self, ready: Callable[[], bool], seconds: float) -> None:
        """Returns when `ready()`; raises with the end of the log when the process ends or time runs out."""
        deadline = time.monotonic() + seconds
        while not ready():
            if not self.alive:
                raise RuntimeError(f"ended with {self._process.returncode} before it was ready:\n{self.log_tail()}")
            if time.monotonic() > deadline:
                raise TimeoutError(f"not ready after {seconds} s:\n{self.log_tail()}")
            time.sleep(0.05)

    def log_tail(self, lines: int = 30) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def terminate(self, seconds: float = 20, sig: int = signal.SIGTERM) -> None:
        """Asks the process to end, and kills its group if it has not after `seconds`."""
        self.ask_to_end(sig)
        self.ended(seconds)

    def ask_to_end(self, sig: int = signal.SIGTERM) -> None:
        if self.alive:
            self._process.send_signal(sig)

    def ended(self, seconds: float = 20) -> bool:
        """Whether the process ended by itself within `seconds`; otherwise its group is killed."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill9()
            return False
        return True

    def kill9(self) -> None:
        """SIGKILL to the whole group: nothing is flushed."""
        if self.alive:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(20)
