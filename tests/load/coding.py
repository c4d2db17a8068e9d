"""Coding at size: how long agreement over 10,000 codings takes, and a transcript of 500 pages to be taken in."""

from __future__ import annotations

import asyncio
import gc
import io
import random
import tempfile
import time
from pathlib import Path
from typing import Any

from cop_api.assignments.tables import assignments
from cop_api.codebooks.service import current_edition
from cop_api.codings.tables import codings
from cop_api.content import load_content
from cop_api.service import SERVICE
from cop_api.statements.tables import statements
from servicekit.ids import uuid7
from servicekit.testing import StartedService, start_service

BASE = "/api/cop/v1"
CODINGS, CODERS, TIMES = 10_000, ("c" + "a" * 16, "c" + "b" * 16), 15
LIMIT_MS, LIMIT_IMPORT_S = 200, 10
PAGES, TURNS_ON_A_PAGE, WORDS = 500, 18, "what was said in this very turn of the session "


def run() -> None:
    """Print each figure beside its limit."""
    asyncio.run(_run(Path(tempfile.mkdtemp(prefix="almpo-bench-"))))


async def _run(folder: Path) -> None:
    print("\nCoding, SQLite", flush=True)
    async with start_service(SERVICE, folder) as service:
        await load_content(service.deps, [])
        session = await _live_session(service)
        await _agreement(service, session)
        await _import(service, session)


async def _live_session(service: StartedService) -> str:
    headers = service.issuer.headers("facilitator:*")
    draft = {
        "title": "Bench",
        "level": "national",
        "countries": ["PL"],
        "starts_at": "2026-03-02T09:00:00+01:00",
        "timezone": "Europe/Warsaw",
        "agenda": [{"topic": "cmo", "minutes": 45, "prompt": "What worked?"}],
        "synthetic": True,
    }
    session: str = (await service.client.post(f"{BASE}/sessions", json=draft, headers=headers)).json()["id"]
    opened = await service.client.post(f"{BASE}/sessions/{session}/open", headers=headers)
    assert opened.status_code == 200, opened.text
    return session


async def _agreement(service: StartedService, session: str) -> None:
    """Two coders, 10,000 codings of statements that both finished, with every code of the codebook in use."""
    deps, chance = service.deps, random.Random(1)
    codes = [code.code for code in deps.content.codebook().codes]
    said, made, work = [], [], []
    async with deps.database.write() as tx:
        edition = await current_edition(tx)
        while len(made) < CODINGS:
            statement = uuid7()
            said.append(_statement(statement, session, deps.clock.now()))
            meant = chance.sample(codes, 2)
            for coder in CODERS:
                work.append(
                    {
                        "id": uuid7(), "session_id": session, "statement_id": statement, "transcript_id": None,
                        "coder": coder, "assigned_by": None, "assigned_at": deps.clock.now(),
                        "finished_at": deps.clock.now(),
                    }
                )  # fmt: skip
                for code in {each if chance.random() < 0.8 else chance.choice(codes) for each in meant}:
                    made.append(_coding(statement, edition, code, coder, deps.clock.now()))
        await tx.insert_many(statements, said)
        await tx.insert_many(codings, made)
        await tx.insert_many(assignments, work)
    # As the platform does once it has started: what is there stays, and is not looked at again and again.
    gc.collect()
    gc.freeze()
    path = f"{BASE}/codebooks/{edition.codebook_id}/agreement?coders={','.join(CODERS)}"
    headers = service.issuer.headers("analyst:*")
    wall, cpu = [], []
    for _ in range(TIMES):
        began, worked = time.perf_counter(), time.process_time()
        answer = await service.client.get(path, headers=headers)
        wall.append((time.perf_counter() - began) * 1000)
        cpu.append((time.process_time() - worked) * 1000)
        assert answer.status_code == 200, answer.text
    told = answer.json()
    print(
        f"  agreement over {len(made):,} codings, {told['units']:,} units, {len(told['codes'])} codes with intervals: "
        f"median {sorted(wall)[TIMES // 2]:.0f} ms, worst {max(wall):.0f} ms, {sorted(cpu)[TIMES // 2]:.0f} ms of CPU "
        f"(limit {LIMIT_MS} ms)",
        flush=True,
    )


async def _import(service: StartedService, session: str) -> None:
    headers = service.issuer.headers("rapporteur:*")
    for name, body in (("vtt", _vtt()), ("txt", _txt()), ("docx", _docx())):
        began, worked = time.perf_counter(), time.process_time()
        answer = await service.client.post(
            f"{BASE}/sessions/{session}/transcripts",
            files={"file": (f"session.{name}", body)},
            data={"language": "en"},
            headers=headers,
        )
        wall, cpu = time.perf_counter() - began, time.process_time() - worked
        assert answer.status_code == 201, answer.text
        told = answer.json()
        print(
            f"  {PAGES} pages of {name} ({told['length'] / 1e6:.1f} million letters, {told['turns']:,} turns): "
            f"{wall:.1f} s, {cpu:.1f} s of CPU (limit {LIMIT_IMPORT_S} s)",
            flush=True,
        )


def _turns() -> list[tuple[str, str]]:
    return [(f"P{n % 12 + 1:02}", f"{WORDS * 3}{n}") for n in range(PAGES * TURNS_ON_A_PAGE)]


def _clock(n: int) -> str:
    return f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}"


def _vtt() -> bytes:
    cues = [f"{_clock(n)}.000 --> {_clock(n)}.900\n<v {who}>{what}</v>" for n, (who, what) in enumerate(_turns())]
    return ("WEBVTT\n\n" + "\n\n".join(cues)).encode()


def _txt() -> bytes:
    return "\n".join(f"{who}: {what}" for who, what in _turns()).encode()


def _docx() -> bytes:
    from docx import Document

    document = Document()
    for who, what in _turns():
        document.add_paragraph(f"{who}: {what}")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _statement(statement: str, session: str, at: Any) -> dict[str, Any]:
    return {
        "id": statement, "session_id": session, "revision": 1, "topic": "cmo", "text": "said", "form": "verbatim",
        "participant_id": None, "country": "PL", "practice_id": None, "language": "en", "derived_from": [],
        "captured_at": None, "recorded_at": at, "status": "captured", "late": False, "amended": False,
        "frozen_at": None, "votes": None, "votes_round_id": None, "reject_reason": None, "synthetic": True,
    }  # fmt: skip


def _coding(statement: str, edition: Any, code: str, coder: str, at: Any) -> dict[str, Any]:
    return {
        "id": uuid7(), "revision": 1, "statement_id": statement, "transcript_id": None, "start": None, "end": None,
        "codebook_id": edition.codebook_id, "codebook_version": edition.version, "code": code, "coder": coder,
        "quote": "", "memo": "", "decision": "applied", "settled": None, "suggestion": None, "at": at,
    }  # fmt: skip
