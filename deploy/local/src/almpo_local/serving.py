"""`almpo serve`: start, say where and who, fill with the demo if asked, stop cleanly."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import socket
import sys
import time

import uvloop
from servicekit import telemetry
from servicekit.content import ContentError

from .composition import Platform, WorkerStoppedError, built, serve
from .data_folder import DataFolder
from .demo.state import is_done, is_wanted, want
from .issuer.accounts import told_accounts
from .services import was_served
from .settings import LocalSettings

SWITCH_S = 0.0005
"""How long the event loop may keep the interpreter from a thread that has done its commit: by Python's own 5 ms every
commit of a busy session would wait that long to be told."""


DEMO_STOPS_WITHIN_S = 5


def serve_until_stopped(settings: LocalSettings, folder: DataFolder, held: socket.socket, started_at: float) -> int:
    """Run the platform on the socket held → exit code. `started_at`: the monotonic time of the command's begin."""
    telemetry.configure("almpo", settings.otlp_endpoint)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    sys.setswitchinterval(SWITCH_S)
    try:
        uvloop.run(_run(settings, folder, held, started_at))
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    except WorkerStoppedError as error:
        print(
            f"{error}\nThe platform stopped so that nobody relies on it; nothing that was accepted is lost. "
            "Mend the cause and start it again.",
            file=sys.stderr,
        )
        return 1
    return 0


async def _run(settings: LocalSettings, folder: DataFolder, held: socket.socket, started_at: float) -> None:
    if settings.demo and not was_served(folder):
        # Only a folder that nobody has used: what people entered is not mixed with what was simulated.
        want(folder)
    async with built(settings, folder) as platform:
        filling: list[asyncio.Task[None]] = []

        def ready() -> None:
            gc.freeze()
            gc.enable()
            print(_told(settings, folder, platform, time.monotonic() - started_at), flush=True)
            if settings.demo and not is_done(folder):
                if is_wanted(folder):
                    filling.append(asyncio.create_task(_fill(settings, folder)))
                else:
                    print("The demo is not added: this folder was in use before. `almpo demo` adds it.", flush=True)

        try:
            await serve(platform, held, ready)
        finally:
            for task in filling:
                task.cancel()
            await asyncio.gather(*filling, return_exceptions=True)
    print("Stopped; everything is saved.", flush=True)


async def _fill(settings: LocalSettings, folder: DataFolder) -> None:
    """Run `almpo demo` beside the platform: it speaks to the public API like anybody else."""
    print("Filling with the synthetic demo, about a minute; everything can be used meanwhile.", flush=True)
    environment = {
        **os.environ,
        "ALMPO_PORT": str(settings.port),
        "ALMPO_DATA": str(folder.root),
    }
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "almpo_local", "demo", env=environment)
    try:
        code = await process.wait()
    except asyncio.CancelledError:
        # It goes on where it was at the next start.
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            async with asyncio.timeout(DEMO_STOPS_WITHIN_S):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
        raise
    if code != 0:
        print("The demo is not complete; `almpo demo` or the next start goes on with it.", file=sys.stderr, flush=True)


def _told(settings: LocalSettings, folder: DataFolder, platform: Platform, took_s: float) -> str:
    return "\n".join(
        [
            f"EU-ALMPO is at {settings.origin} (started in {took_s:.1f} s, data in {folder.root}). Ctrl-C stops it.",
            told_accounts(platform.demo_password),
        ]
    )
