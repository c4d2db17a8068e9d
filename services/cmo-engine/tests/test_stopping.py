"""A process that computes for the engine ends with the engine: what it computes is not waited for."""

from __future__ import annotations

import subprocess
import sys
import time

STOPS_WITHIN_S = 10
PROGRAM = """
import asyncio, time
from cmo_engine.suggestions.machine import TextMachine

async def main():
    machine = TextMachine()
    await machine.ask(abs, -1)
    asking = asyncio.ensure_future(machine.ask(time.sleep, 300))
    await asyncio.sleep(0.2)
    asking.cancel()
    machine.close()

if __name__ == "__main__":
    asyncio.run(main())
    print("ended", flush=True)
"""


def test_a_long_computation_does_not_hold_up_the_end(tmp_path: object) -> None:
    program = f"{tmp_path}/program.py"
    with open(program, "w", encoding="utf-8") as file:
        file.write(PROGRAM)
    running = subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE)
    try:
        assert running.stdout is not None
        assert running.stdout.readline() == b"ended\n"
        began = time.monotonic()
        assert running.wait(STOPS_WITHIN_S) == 0
        print(f"ended after {time.monotonic() - began:.1f} s")
    finally:
        running.kill()
        running.wait()
