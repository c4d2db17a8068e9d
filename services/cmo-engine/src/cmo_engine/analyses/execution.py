"""Analyses under way: one process each, at most a few at once, watched until it ends, is cancelled or is late."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

MEMORY_MB = 2_048
AT_ONCE = 2
"""Processes at a time; more wait. The service has other work."""
WAIT_S = 1.5
"""How long a request waits for the result before it is told to come back."""
LATE_S = 15.0
"""Beyond its own limit a process gets so long to write its result before it is killed."""
_LINE_BYTES = 256 * 1024 * 1024


@dataclass
class Run:
    """A process and what it has said. `outcome` is its last line, or why there is none."""

    analysis_id: str
    finished: asyncio.Event = field(default_factory=asyncio.Event)
    outcome: dict[str, Any] = field(default_factory=dict)
    cancelled: bool = False
    process: asyncio.subprocess.Process | None = None

    def cancel(self) -> None:
        self.cancelled = True
        if self.process is not None and self.process.returncode is None:
            self.process.kill()


class Runs:
    """The runs of this process of the service."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(AT_ONCE)
        self._runs: dict[str, Run] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def start(
        self, analysis_id: str, request: dict[str, Any], on_progress: Callable[[dict[str, Any]], Awaitable[None]]
    ) -> Run:
        run = self._runs[analysis_id] = Run(analysis_id)
        self._keep(self._watch(run, request, on_progress))
        return run

    def after(self, run: Run, then: Callable[[Run], Awaitable[None]]) -> None:
        """When the run has finished, do this; outlives the request."""

        async def later() -> None:
            await run.finished.wait()
            await then(run)

        self._keep(later())

    def cancel(self, analysis_id: str) -> None:
        """Nothing happens when it does not run here; whoever runs it finds its row gone."""
        run = self._runs.get(analysis_id)
        if run is not None:
            run.cancel()

    async def close(self) -> None:
        """End what still runs."""
        for run in self._runs.values():
            run.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _keep(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _watch(
        self, run: Run, request: dict[str, Any], on_progress: Callable[[dict[str, Any]], Awaitable[None]]
    ) -> None:
        try:
            async with self._places:
                if run.cancelled:
                    run.outcome = {"failed": "It was cancelled."}
                else:
                    run.outcome = await _execute(run, request, on_progress)
        except Exception as error:
            run.outcome = {"failed": f"The analysis could not be run: {type(error).__name__}."}
            raise
        finally:
            self._runs.pop(run.analysis_id, None)
            run.finished.set()


async def _execute(
    run: Run, request: dict[str, Any], on_progress: Callable[[dict[str, Any]], Awaitable[None]]
) -> dict[str, Any]:
    process = run.process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "cmo_engine.analyses.runner",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=_LINE_BYTES,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
    )
    try:
        async with asyncio.timeout(request["parameters"]["seconds"] + LATE_S):
            return await _converse(process, request, on_progress)
    except TimeoutError:
        return {"failed": f"It did not end within {request['parameters']['seconds']:g} s and was stopped."}
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _converse(
    process: asyncio.subprocess.Process,
    request: dict[str, Any],
    on_progress: Callable[[dict[str, Any]], Awaitable[None]],
) -> dict[str, Any]:
    if process.stdin is None or process.stdout is None or process.stderr is None:
        raise RuntimeError("the process has no pipes")
    errors = asyncio.ensure_future(process.stderr.read())
    try:
        process.stdin.write(json.dumps(request).encode())
        await process.stdin.drain()
        process.stdin.close()
    except (BrokenPipeError, ConnectionResetError):  # it was killed before it had read; what it says below tells
        pass
    last: dict[str, Any] = {}
    async for line in process.stdout:
        last = json.loads(line)
        if "progress" in last:
            await on_progress(last["progress"])
    await errors
    await process.wait()
    if not last or "progress" in last:
        return {"failed": "It used more memory or time than an analysis may, and was stopped."}
    return last
