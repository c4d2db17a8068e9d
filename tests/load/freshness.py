"""How soon what was accepted is to be seen: a response in the live counts, a card in its configuration."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from infra.kafka import KafkaServer
from system.chain import Chain, until
from system.worlds import Distributed, Embedded, World

from .servers import postgres

TIMES = 40
LIMITS_S = {"embedded": 1.0, "distributed": 2.0}


def run() -> None:
    """Print the 50th and 95th percentile in both worlds."""
    embedded = Embedded()
    try:
        embedded.start()
        asyncio.run(_measure(embedded))
    finally:
        embedded.stop()
    broker = KafkaServer()
    broker.start()
    with postgres() as database:
        distributed = Distributed(database, broker)
        try:
            distributed.start()
            asyncio.run(_measure(distributed))
        finally:
            distributed.stop()
            broker.stop()


async def _measure(world: World) -> None:
    async with world.client() as client:
        chain = Chain(world, client)
        wave = await chain.open_wave(synthetic=True)
        session = await chain.live_session(title="Bench")

        async def counted(number: int) -> float:
            await chain.respond(wave["id"])
            return await _seen(lambda: _at_least(chain, wave["id"], number + 1))

        async def configured(number: int) -> float:
            said = await chain.capture(session, f"Statement {number}")
            card = await chain.card(session, [said], contexts=[{"text": f"A condition nobody named, {number}"}])
            return await _seen(lambda: _has(chain, card["id"]))

        print(f"\nFreshness, {world.name}, {TIMES} of each (limit: p95 under {LIMITS_S[world.name]:.0f} s)")
        for name, one in (("response → counts", counted), ("card → configuration", configured)):
            times = sorted([await one(number) for number in range(TIMES)])
            print(
                f"  {name:<22} p50 {times[TIMES // 2] * 1000:6.0f} ms   p95 {times[int(TIMES * 0.95)] * 1000:6.0f} ms"
            )


async def _seen(look: Callable[[], Awaitable[bool | None]]) -> float:
    began = time.perf_counter()
    await until(look, "the effect", 30)
    return time.perf_counter() - began


async def _at_least(chain: Chain, wave_id: str, number: int) -> bool | None:
    return True if await chain.counted(wave_id) >= number else None


async def _has(chain: Chain, card_id: str) -> bool | None:
    found = await chain.configurations(status="uncoded")
    return True if any(card_id in c["lineage"]["cards"] for c in found) else None
