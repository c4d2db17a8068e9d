"""How much planted truth the synthesis recovers at the size and noise of the limit."""

from __future__ import annotations

import time

from cmo_engine.deps import read_vocabulary
from cmo_engine.simulation.measure import measure
from cmo_engine.simulation.page import AT, limit_line
from cmo_engine.simulation.world import Setting
from servicekit.content import Content, content_root


def run() -> None:
    print("\nPlanted truth (all sizes and noises: docs/methods/planted-truth.md)", flush=True)
    processor = time.process_time()
    measured = measure(Setting(noise=AT[0], sessions=AT[1]), read_vocabulary(Content.load(content_root())))
    print(f"  {limit_line(measured)}; {time.process_time() - processor:.1f} s of processor", flush=True)
