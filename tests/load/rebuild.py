"""The engine's read model: taken up event by event, and rebuilt from its topics; the same bytes, and how fast."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from almpo_contracts.base import Payload
from almpo_contracts.cop import CardRecorded, StatementRecorded
from almpo_contracts.survey import FiguresReleased, InstrumentPublished, ReleasedShare, ResponseRecorded
from cmo_engine.configurations.tables import configurations
from cmo_engine.rebuild import rebuild
from cmo_engine.service import SERVICE
from servicekit.clock import SystemClock
from servicekit.content import Content, content_root
from servicekit.db import Outgoing
from servicekit.events.envelope import to_record
from servicekit.testing import start_service
from sqlalchemy import select

STATEMENTS, RESPONSES = 12_000, 3_000
COUNTRIES = ("DE", "EL", "IT", "PL", "ES")


def run() -> None:
    """Print events per second of both, and whether the bytes agree."""
    asyncio.run(_run(Path(tempfile.mkdtemp(prefix="almpo-bench-"))))


async def _run(folder: Path) -> None:
    async with start_service(SERVICE, folder) as engine:
        events = list(events_of())
        now = SystemClock().now()
        records = [to_record(Outgoing(type(e), e.key, e), now, None) for e in events]
        for start in range(0, len(records), 1000):
            await engine.deps.log.append(records[start : start + 1000])
        began, cpu = time.perf_counter(), time.process_time()
        await engine.drain()
        incremental_s, incremental_cpu = time.perf_counter() - began, time.process_time() - cpu
        before = await _documents(engine.deps)
        cpu = time.process_time()
        done = await rebuild(engine.deps)
        rebuild_cpu = time.process_time() - cpu
        after = await _documents(engine.deps)
    print(f"\nThe engine's read model, {len(events)} events, {len(before)} configurations (limit: rebuild ≥ 5000/s)")
    print(f"  incremental  {len(events) / incremental_s:6.0f}/s, {len(events) / incremental_cpu:6.0f} per CPU second")
    print(f"  rebuild      {done.events / done.seconds:6.0f}/s, {done.events / rebuild_cpu:6.0f} per CPU second")
    print(f"  bytes        {'the same' if before == after else 'DIFFERENT'}")


async def _documents(deps: object) -> dict[str, str]:
    async with deps.database.read() as tx:  # type: ignore[attr-defined]
        return {row.id: row.doc for row in await tx.execute(select(configurations.c.id, configurations.c.doc))}


def events_of(statements: int = STATEMENTS, responses: int = RESPONSES) -> Iterator[Payload]:
    """Statements, a card for every third, responses; from one seed."""
    chance = random.Random(20260301)
    codes = Content.load(content_root()).codebook().codes
    by_family = {
        family: [c.code for c in codes if c.family == family] for family in ("context", "mechanism", "outcome")
    }
    yield InstrumentPublished.model_validate(
        {
            "id": "instrument:1",
            "revision": 1,
            "instrument_id": "instrument",
            "slug": "bench",
            "version": 1,
            "title": {"en": "Bench"},
            "items": [
                {
                    "item": "mechanisms",
                    "kind": "scale",
                    "title": {"en": "Mechanisms"},
                    "rows": by_family["mechanism"],
                    "choices": ["1", "2", "3", "4", "5"],
                    "scale_max": 5,
                    "links": [{"code": code, "row": code} for code in by_family["mechanism"]],
                }
            ],
        }
    )
    common = {"revision": 1, "recorded_at": "2026-03-01T10:00:00Z", "synthetic": True}
    for number in range(statements):
        country = chance.choice(COUNTRIES)
        session, voice = f"session-{number // 60}", f"voice-{chance.randrange(statements // 10)}"
        yield StatementRecorded.model_validate(
            {
                **common,
                "id": f"statement-{number}",
                "session_id": session,
                "text": f"Statement number {number}",
                "form": "paraphrase",
                "topic_block": "cmo",
                "language": "en",
                "country": country,
                "voice_id": voice,
                "stakeholder_type": "pes",
                "status": "confirmed",
            }
        )
        if number % 3 == 0:
            yield CardRecorded.model_validate(
                {
                    **common,
                    "id": f"card-{number}",
                    "session_id": session,
                    "country": country,
                    "contexts": [{"code": code} for code in chance.sample(by_family["context"][:8], 2)],
                    "mechanism": {
                        "resource": "Resource",
                        "reasoning": "Reasoning",
                        "code": chance.choice(by_family["mechanism"][:6]),
                    },
                    "outcome": {"code": chance.choice(by_family["outcome"][:4]), "direction": "raises"},
                    "practice_family": "employer_services",
                    "polarity": chance.choice(["supports", "supports", "contradicts"]),
                    "statements": [f"statement-{number}"],
                    "voices": [{"statement_id": f"statement-{number}", "voice_id": voice, "stakeholder_type": "pes"}],
                }
            )
    for number in range(responses):
        yield ResponseRecorded.model_validate(
            {
                "id": f"response-{number}",
                "revision": 1,
                "wave_id": "wave",
                "wave_access": "open",
                "instrument_id": "instrument",
                "instrument_version": 1,
                "language": "en",
                "country": chance.choice(COUNTRIES),
                "stakeholder_type": "pes",
                "complete": True,
                "answers": {"mechanisms": {code: str(chance.randint(1, 5)) for code in by_family["mechanism"]}},
                "synthetic": True,
            }
        )
    yield FiguresReleased(
        id="wave",
        revision=1,
        instrument_id="instrument",
        instrument_version=1,
        step=1,
        final=True,
        shares=[
            ReleasedShare(item=f"mechanisms/{code}", code=code, share=0.5, n=RESPONSES, ci_reason="open_link")
            for code in by_family["mechanism"]
        ],
        synthetic=True,
    )
