"""A live session on the embedded platform: capture by many and fan-out to more, edits at once, a large vote."""

from __future__ import annotations

import asyncio
import itertools
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from servicekit.ids import uuid7
from system.chain import Chain
from system.worlds import Embedded

from .http_client import Answer, Connection, listen
from .http_load import cpu_seconds

RAPPORTEURS = 8
EDITORS = 20
VOTERS, ITEMS, WITHIN_S = 200, 60, 60
SAID = "One counsellor stays with the group throughout, and people dare to ask what they would not ask an office."
_TOLD = re.compile(rb'"id": "([0-9a-f-]{36})".*"recorded_at": "([^"]+)"', re.S)


@dataclass
class Heard:
    """What one listener heard of statements: their ids in order, and when."""

    ids: list[str] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    recorded: list[float] = field(default_factory=list)


def run() -> None:
    """Print the figures of capture and fan-out, of edits at once, and of the vote."""
    world = Embedded()
    try:
        world.start()
        asyncio.run(_measure(world))
    finally:
        world.stop()


async def _measure(world: Embedded) -> None:
    async with world.client() as client:
        bench = Bench(world, Chain(world, client))
        print("\nLive session, embedded: platform, its workers and the clients share the cores")
        await bench.capture("20 statements/s", listeners=40, each=50, every_s=RAPPORTEURS / 20)
        print("                     limit: heard p95 50 ms")
        await bench.capture("unthrottled", listeners=8, each=100, every_s=0)
        print("                     limit: more than 166/s, heard p95 under 37 ms (a bare prototype's)")
        await bench.edits_at_once()
        await bench.vote()


class Bench:
    """A client of one platform."""

    def __init__(self, world: Embedded, chain: Chain) -> None:
        self._world, self._chain = world, chain
        self._rapporteur = world.headers("rapporteur:PL")

    async def capture(self, name: str, *, listeners: int, each: int, every_s: float) -> None:
        """`each` statements of every rapporteur, one every `every_s` seconds, told to all listeners."""
        session = await self._chain.live_session(title="Bench")
        path = f"/api/cop/v1/sessions/{session['id']}"
        heard = [Heard() for _ in range(listeners)]
        number = RAPPORTEURS * each
        ready = asyncio.Semaphore(0)
        listening = [asyncio.create_task(self._hear(path, one, number, ready)) for one in heard]
        async with asyncio.timeout(30):
            for _ in listening:
                await ready.acquire()
        pid = self._world.processes["platform"].pid
        began, used = time.perf_counter(), cpu_seconds(pid)
        sent: dict[str, float] = {}
        answers = await asyncio.gather(*(self._say(path, each, every_s, n, sent) for n in range(RAPPORTEURS)))
        took, used = time.perf_counter() - began, cpu_seconds(pid) - used
        async with asyncio.timeout(30):
            await asyncio.gather(*listening)
        assert {answer.status for answer in itertools.chain(*answers)} == {201}
        assert all(one.ids == heard[0].ids for one in heard), "listeners heard different orders"
        assert len(set(heard[0].ids)) == number, "a statement was lost or told twice"
        puts = [answer.took_s for answer in itertools.chain(*answers)]
        fans = [at - sent[key] for one in heard for key, at in zip(one.ids, one.at, strict=True)]
        told = [at - recorded for one in heard for at, recorded in zip(one.at, one.recorded, strict=True)]
        print(
            f"  {name:<18} {number / took:5.0f}/s   PUT {_spread(puts)}   heard by {listeners} {_spread(told)} "
            f"(since it was sent {_spread(fans)})   CPU {used / number * 1000:.1f} ms each, one order for all"
        )

    async def edits_at_once(self) -> None:
        """Many change one statement from the same version: one wins, the others are shown its words."""
        session = await self._chain.live_session(title="Bench")
        said = await self._chain.capture(session, SAID)
        path = f"/api/cop/v1/sessions/{session['id']}/statements/{said['id']}"
        headers = {**self._rapporteur, "If-Match": '"r1"'}
        answers = await asyncio.gather(
            *(Connection(self._world.port).send("PUT", path, headers, _draft(f"Wording {n}")) for n in range(EDITORS))
        )
        won = [answer for answer in answers if answer.status == 200]
        lost = [answer for answer in answers if answer.status == 412]
        told = {answer.json()["current"]["text"] for answer in lost}
        print(
            f"  {EDITORS} edits at once: {len(won)} won, {len(lost)} got 412, "
            f"with the winner's text: {told == {won[0].json()['text']}}"
        )

    async def vote(self) -> None:
        """A room votes on everything within a minute; then how soon the result holds every vote."""
        session = await self._chain.live_session(title="Bench")
        path = f"/api/cop/v1/sessions/{session['id']}"
        said = [await self._chain.capture(session, f"{SAID} ({n})") for n in range(ITEMS)]
        items = [each["id"] for each in said]
        round_ = await self._chain.call("POST", f"{path}/rounds", "facilitator:*", json={"items": items}, expect=201)
        round_path = f"/api/cop/v1/rounds/{round_['id']}"
        people = [await self._voter(session, n) for n in range(VOTERS)]
        pid = self._world.processes["platform"].pid
        began, used = time.perf_counter(), cpu_seconds(pid)
        answers = await asyncio.gather(*(self._votes(round_path, items, who, n) for n, who in enumerate(people)))
        took, used, asked = time.perf_counter() - began, cpu_seconds(pid) - used, time.perf_counter()
        answer = await Connection(self._world.port).send("GET", f"{round_path}/consensus", people[0])
        visible = time.perf_counter() - asked
        counted = sum(item["tally"][opinion] for item in answer.json()["items"] for opinion in item["tally"])
        votes = list(itertools.chain(*answers))
        kept = sum(vote.status == 200 for vote in votes)
        print(
            f"  {VOTERS} vote on {ITEMS} in {took:.0f} s: {kept} of {VOTERS * ITEMS} accepted, {counted} counted, "
            f"visible in {visible * 1000:.0f} ms   PUT {_spread(vote.took_s for vote in votes)}   "
            f"CPU {used / len(votes) * 1000:.1f} ms each   "
            f"(limit: every vote kept, visible within 1 s)"
        )

    async def _voter(self, session: dict[str, Any], number: int) -> dict[str, str]:
        kinds = ("pes", "trade_union", "ministry", "researcher_evaluator")
        person = await self._chain.participant(session, kinds[number % len(kinds)])
        joined = await self._chain.call(
            "POST", "/api/cop/v1/sessions/join", json={"code": person["join_code"]}, expect=201
        )
        return {"Participant-Token": joined["token"]}

    async def _votes(self, path: str, items: list[str], who: dict[str, str], number: int) -> list[Answer]:
        """One every second, at a moment of one's own."""
        connection, answers = Connection(self._world.port), []
        began = time.perf_counter() + number / VOTERS
        for n, item in enumerate(items):
            await asyncio.sleep(max(0.0, began + n * WITHIN_S / (ITEMS + 1) - time.perf_counter()))
            body = {"value": ("agree", "agree", "disagree", "pass")[(n + number) % 4]}
            answers.append(await connection.send("PUT", f"{path}/votes/{item}", who, body))
        connection.close()
        return answers

    async def _hear(self, path: str, heard: Heard, number: int, ready: asyncio.Semaphore) -> None:
        async for at, message in listen(self._world.port, f"{path}/stream", self._rapporteur):
            if b"event: ready" in message:
                ready.release()
            elif (found := _TOLD.search(message)) and b"event: statement" in message:
                heard.ids.append(found[1].decode())
                heard.at.append(at)
                heard.recorded.append(datetime.fromisoformat(found[2].decode()).timestamp())
                if len(heard.ids) == number:
                    return

    async def _say(self, path: str, each: int, every_s: float, who: int, sent: dict[str, float]) -> list[Answer]:
        connection, answers = Connection(self._world.port), []
        began = time.perf_counter() + every_s * who / RAPPORTEURS
        for n in range(each):
            await asyncio.sleep(max(0.0, began + n * every_s - time.perf_counter()))
            key = uuid7()
            sent[key] = time.time()
            headers = {**self._rapporteur, "If-None-Match": "*"}
            answers.append(
                await connection.send("PUT", f"{path}/statements/{key}", headers, _draft(f"{SAID} ({who}.{n})"))
            )
        connection.close()
        return answers


def _draft(text: str) -> dict[str, str]:
    return {"topic": "cmo", "text": text, "form": "paraphrase", "language": "en"}


def _spread(seconds: Iterable[float]) -> str:
    ordered = sorted(seconds)
    p50, p95 = (ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000 for share in (0.5, 0.95))
    return f"p50 {p50:.0f} p95 {p95:.0f} ms"
