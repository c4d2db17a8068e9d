"""A design's brief over a release of 10,000 configurations with their statements, in each format: the whole request,
from ranking to typesetting, through the service's own routes and database, without a network between."""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from servicekit.content import Content
from servicekit.testing import start_service

from .recommendations import ROOT, configurations

sys.path.insert(0, str(ROOT / "services" / "wizard-api" / "tests"))
from wizard_story import Engine, Wizard, context, service_with, statement

STATEMENTS = 2_000
BEHIND_EACH = 6
TIMES = 5


def run() -> None:
    print("\nBrief over 10,000 configurations (limit: PDF 2 s)", flush=True)
    asyncio.run(_measure())


async def _measure() -> None:
    content, rnd = Content.load(ROOT / "content"), random.Random(1)
    codes = [code.code for code in content.codebook().codes]
    found = configurations(content, codes, [code for code in codes if code.startswith("context.")], rnd)
    said = [f"statement-{at}" for at in range(STATEMENTS)]
    for each in found:
        each["lineage"]["statements"] = rnd.sample(said, BEHIND_EACH)
    quotes = [statement(each, "With fewer people to look after, we call the employers ourselves.") for each in said]
    engine = Engine()
    with tempfile.TemporaryDirectory() as folder:
        async with start_service(service_with(engine), Path(folder)) as started:
            wizard = Wizard(started, engine)
            await wizard.release(*found, statements=quotes)
            design = await wizard.design(
                context=context(caseload_low=0.8, unemployment_high=0.7, legacy_it=None),
                problem={"statement": "Vacancies stay open while people look for work."},
                objectives={"outcomes": [{"code": "outcome.job_entry", "direction": "raises"}]},
            )
            brief = await wizard.ok("GET", f"/designs/{design}/brief?format=json")
            sizes = ", ".join(f"{len(brief[part])} {part}" for part in ("options", "claims", "references"))
            print(f"  {sizes}")
            for format in ("pdf", "docx", "html", "json"):
                await _timed(wizard, f"/designs/{design}/brief?format={format}&language=el", format)


async def _timed(wizard: Wizard, path: str, format: str) -> None:
    taken: list[tuple[float, float]] = []
    answer: Any = None
    for _ in range(TIMES):
        wall, cpu = time.perf_counter(), time.process_time()
        answer = await wizard.call("GET", path)
        taken.append((time.perf_counter() - wall, time.process_time() - cpu))
        assert answer.status_code == 200
    wall, cpu = (sorted(column) for column in zip(*taken, strict=True))
    print(
        f"  {format:<5} median {wall[TIMES // 2] * 1000:.0f} ms, longest {wall[-1] * 1000:.0f} ms; "
        f"CPU median {cpu[TIMES // 2] * 1000:.0f} ms, longest {cpu[-1] * 1000:.0f} ms; {len(answer.content):,} bytes"
    )
