"""Recommendations and sensitivity of one wizard holding a release of 10,000 configurations: every request is another
situation, through the service's own routes and database, without a network between."""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

from servicekit.content import Content
from servicekit.testing import start_service
from wizard_api.ranking.memberships import EXCLUSIVE

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "services" / "wizard-api" / "tests"))
from wizard_story import Engine, Wizard, configuration, service_with, voices  # noqa: E402

CONFIGURATIONS = 10_000
REQUESTS = 200
SENSITIVITIES = 20


def run() -> None:
    print(
        f"\nRecommendations over {CONFIGURATIONS:,} configurations (limits: p99 50 ms; sensitivity 300 ms)", flush=True
    )
    asyncio.run(_measure())


async def _measure() -> None:
    content, rnd = Content.load(ROOT / "content"), random.Random(1)
    codes = [code.code for code in content.codebook().codes]
    contexts = [code for code in codes if code.startswith("context.")]
    engine = Engine()
    with tempfile.TemporaryDirectory() as folder:
        async with start_service(service_with(engine), Path(folder)) as started:
            wizard = Wizard(started, engine)
            await wizard.release(*configurations(content, codes, contexts, rnd))
            design = await wizard.design()
            for of, times in (("recommendations", REQUESTS), ("sensitivity", SENSITIVITIES)):
                _print(of, await _timed(wizard, f"/designs/{design}", of, contexts, rnd, times))


def configurations(content: Content, codes: list[str], contexts: list[str], rnd: random.Random) -> list[dict[str, Any]]:
    """A release as no country has one yet: every family, terms of one to four contexts, a fifth contradicted."""
    families = list(content.families())
    mechanisms = [code for code in codes if code.startswith("mechanism.")]
    outcomes = [code for code in codes if code.startswith("outcome.")]
    against = {"kind": "contradicting_cards", "configuration_id": None, **voices(2, ["DE"])}
    found = []
    for _ in range(CONFIGURATIONS):
        family = rnd.choice(families)
        found.append(
            configuration(
                str(uuid.UUID(int=rnd.getrandbits(128), version=4)),
                rnd.sample(contexts, rnd.randint(1, 4)),
                family=family.code,
                category=family.lmp_category,
                mechanism=rnd.choice(mechanisms),
                outcome=rnd.choice(outcomes),
                direction=rnd.choice(["raises", "lowers"]),
                status=rnd.choice(["accepted"] * 6 + ["contested", "proposed"]),
                confidence=rnd.choice([None, "low", "moderate"]),
                voiced=rnd.randint(1, 9),
                dissent=[against] if rnd.random() < 0.2 else [],
            )
        )
    return found


async def _timed(
    wizard: Wizard, design: str, of: str, contexts: list[str], rnd: random.Random, times: int
) -> list[tuple[float, float]]:
    """Wall clock and CPU seconds of each request; the situation is another one each time."""
    taken = []
    for _ in range(times):
        known = rnd.sample(contexts, rnd.randint(0, len(contexts)))
        stated = [{"code": code, "membership": rnd.choice([0, 0.33, 0.67, 1])} for code in known]
        await wizard.save(design.removeprefix("/designs/"), "context", {"memberships": _consistent(stated)})
        wall, cpu = time.perf_counter(), time.process_time()
        await wizard.ok("GET", f"{design}/{of}")
        taken.append((time.perf_counter() - wall, time.process_time() - cpu))
    return taken


def _consistent(stated: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without opposites that are both said to hold, which the service refuses."""
    kept: dict[str, dict[str, Any]] = {}
    for each in stated:
        if not any({each["code"], other} <= set(pair) for other in kept for pair in EXCLUSIVE):
            kept[each["code"]] = each
    return list(kept.values())


def _print(of: str, taken: list[tuple[float, float]]) -> None:
    wall, cpu = (sorted(column) for column in zip(*taken, strict=True))

    def at(values: list[float], share: float) -> str:
        return f"{values[min(len(values) - 1, int(share * len(values)))] * 1000:.0f} ms"

    print(
        f"  {of:<16} p50 {at(wall, 0.5)}, p99 {at(wall, 0.99)}; CPU p50 {at(cpu, 0.5)}, p99 {at(cpu, 0.99)}"
        f" ({len(taken)} requests, the first one included)"
    )
