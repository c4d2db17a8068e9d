"""Clients that hang up in the middle must not cost the service a connection."""

from __future__ import annotations

import asyncio
import json

from system.chain import Chain, response


async def test_twenty_aborted_posts_then_a_healthy_answer(chain: Chain) -> None:
    wave = await chain.open_wave()
    path = f"/api/survey/v1/waves/{wave['id']}/responses"
    port = int(chain.world.url.rsplit(":", 1)[1])
    body = json.dumps(response()).encode()

    async def abort(delay_s: float, whole: bool) -> None:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        head = [
            f"POST {path} HTTP/1.1",
            "Host: almpo",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
        ]
        writer.write(("\r\n".join(head) + "\r\n\r\n").encode() + (body if whole else body[: len(body) // 2]))
        await writer.drain()
        await asyncio.sleep(delay_s)
        transport = writer.transport
        transport.abort()

    await asyncio.gather(*(abort(0.002 * (number % 5), whole=number % 4 != 0) for number in range(20)))
    # More than the pool holds, all at once: had one connection leaked per abort, these would wait in vain.
    receipts = await asyncio.gather(*(chain.respond(wave["id"]) for _ in range(15)))
    assert len({receipt["id"] for receipt in receipts}) == 15
    assert await chain.counted(wave["id"]) >= 15
