"""Figures of a wave: results at 10,000 and 1,000,000 responses, a cross-tab at 100,000, exports of 1,000,000.

Responses are put into the tables in bulk, and counted through the service's own counting."""

from __future__ import annotations

import asyncio
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import uuid
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from servicekit.testing import StartedService, start_service
from survey_api.load_content import instrument_id_of, load_content
from survey_api.releases.service import release
from survey_api.responses.tables import responses
from survey_api.results import counting
from survey_api.service import SERVICE

BASE = "/api/survey/v1"
TIMES = 60
LIMIT_MS, LIMIT_RATIO, LIMIT_CROSSTAB_S, LIMIT_MB = 50, 2, 2, 300
SMALL, CROSSED, LARGE = 10_000, 100_000, 1_000_000
COUNTRIES = ("AT", "DE", "EL", "ES", "FR", "IT", "PL", "SE")
KINDS = ("pes", "ministry", "trade_union", "employer_organisation", "researcher_evaluator", "training_provider")
_PART = 5_000


def run() -> None:
    """Print each figure beside its limit."""
    asyncio.run(_run(Path(tempfile.mkdtemp(prefix="almpo-bench-"))))


async def _run(folder: Path) -> None:
    async with start_service(SERVICE, folder) as service:
        await load_content(service.deps, [])
        print("\nFigures of a wave, SQLite")
        small = await _filled(service, SMALL)
        p95 = {SMALL: await _results(service, small, SMALL)}
        crossed = await _filled(service, CROSSED)
        await _crosstab(service, crossed)
        large = await _filled(service, LARGE)
        p95[LARGE] = await _results(service, large, LARGE)
        print(f"  ratio 1,000,000 to 10,000            {p95[LARGE] / p95[SMALL]:6.2f}  (limit {LIMIT_RATIO})")
    for form in ("csv", "parquet"):
        _export(folder, large, form)


async def _filled(service: StartedService, n: int) -> str:
    """A closed wave of n complete responses with released figures → its id."""
    headers = service.issuer.headers("survey_manager:*")
    draft = {
        "instrument_id": instrument_id_of("cop-survey"),
        "version": 1,
        "title": f"Bench {n}",
        "opens_at": "2020-01-01T00:00:00Z",
        "synthetic": True,
    }
    wave: str = (await service.client.post(f"{BASE}/waves", json=draft, headers=headers)).json()["id"]
    deps = service.deps
    chance = random.Random(n)
    began = time.perf_counter()
    async with deps.database.read() as tx:
        instrument = await deps.published.get(tx, draft["instrument_id"], 1)
    kinds = [_answers(chance, instrument) for _ in range(500)]
    cells_of = [instrument.cells(instrument.validate(answers, complete=True)) for answers in kinds]
    for start in range(0, n, _PART):
        rows, cells, sizes = [], defaultdict[Any, Counter[str]](Counter), Counter[Any]()
        for _ in range(min(_PART, n - start)):
            at, stratum = chance.randrange(len(kinds)), (chance.choice(COUNTRIES), chance.choice(KINDS))
            cells[stratum].update(cells_of[at])
            sizes[stratum] += 1
            rows.append(_row(chance, wave, stratum, kinds[at]))
        async with deps.database.write() as tx:
            await tx.insert_many(responses, rows)
            noted = [
                {
                    "wave_id": wave,
                    "country": stratum[0],
                    "stakeholder_type": stratum[1],
                    "complete": sizes[stratum],
                    "partial": 0,
                    "cells": dict(cells[stratum]),
                }
                for stratum in cells
            ]
            await tx.insert_many(counting.changes, noted)
    while await counting.fold(deps):
        pass
    await service.client.post(f"{BASE}/waves/{wave}/close", headers=headers)
    filled_s, began = time.perf_counter() - began, time.perf_counter()
    await release(deps)
    print(f"  {n:>9,} responses put in {filled_s:5.1f} s, released in {time.perf_counter() - began:5.2f} s", flush=True)
    return wave


def _answers(chance: random.Random, instrument: Any) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    for question in instrument.definition.questions:
        values = [choice.value for choice in question.choices]
        if question.type in ("radiogroup", "dropdown") and question.name not in ("country", "stakeholder_type"):
            answers[question.name] = chance.choice(values)
        elif question.type == "checkbox":
            answers[question.name] = chance.sample(values, min(2, question.max_selected or 2))
        elif question.type == "ranking":
            answers[question.name] = chance.sample(values, len(values))
        elif question.type == "matrix":
            columns = [column.value for column in question.columns]
            answers[question.name] = {row.value: chance.choice(columns) for row in question.rows}
        elif question.type == "number":
            answers[question.name] = chance.randint(1, 40)
        elif question.type == "comment" and chance.random() < 0.1:
            answers[question.name] = "Some words about what was done, for whom, and what came of it. " * 3
    return dict(instrument.validate(answers, complete=True).answers)


def _row(chance: random.Random, wave: str, stratum: tuple[str, str], answers: dict[str, Any]) -> dict[str, Any]:
    identifier = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    now = datetime(2026, 3, 1, tzinfo=UTC)
    return {
        "id": identifier,
        "wave_id": wave,
        "revision": 1,
        "language": "en",
        "country": stratum[0],
        "stakeholder_type": stratum[1],
        "consent": {"version": "consent-v1", "open_text": True, "quotation": False},
        "answers": {**answers, "country": stratum[0], "stakeholder_type": stratum[1]},
        "complete": True,
        "receipt_hash": identifier,
        "request_hash": None,
        "invitation_id": None,
        "created_at": now,
        "updated_at": now,
    }


async def _results(service: StartedService, wave: str, n: int) -> float:
    """The 95th percentile in ms, of figures by country in turn with those of everybody; the first read is cold."""
    headers = service.issuer.headers("analyst:*")
    times, cold = [], []
    for number in range(TIMES):
        for by in ("", "country"):
            began = time.perf_counter()
            answer = await service.client.get(f"{BASE}/waves/{wave}/results", params={"by": by}, headers=headers)
            (times if number else cold).append((time.perf_counter() - began) * 1000)
            assert answer.status_code == 200, answer.text
    p95 = sorted(times + cold)[int(0.95 * len(times + cold))]
    print(
        f"  results of {n:>9,}   p95 {p95:6.1f} ms  (limit {LIMIT_MS})   first of a release: everybody "
        f"{cold[0]:.0f} ms, by country {cold[1]:.0f} ms"
    )
    return p95


async def _crosstab(service: StartedService, wave: str) -> None:
    headers = service.issuer.headers("analyst:*")
    query = {"row": "trust_conditions.audit", "column": "accountability"}
    times = []
    for _ in range(3):
        began = time.perf_counter()
        answer = await service.client.get(f"{BASE}/waves/{wave}/crosstab", params=query, headers=headers)
        times.append(time.perf_counter() - began)
        assert answer.status_code == 200, answer.text
    print(f"  cross-tab of {CROSSED:,}       {sorted(times)[1]:6.2f} s   (limit {LIMIT_CROSSTAB_S})")


def _export(folder: Path, wave: str, form: str) -> None:
    """In a process of its own, whose greatest resident set is what the export took."""
    arguments = [sys.executable, "-m", "load.results", str(folder), wave, form]
    subprocess.run(arguments, check=True, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])})


async def _exported(folder: Path, wave: str, form: str) -> None:
    async with start_service(SERVICE, folder) as service:
        headers = service.issuer.headers("survey_manager:*")
        path = f"{BASE}/waves/{wave}/export?format={form}"
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began, size = time.perf_counter(), 0
        scope_app = _Streaming(service.app)
        async for piece in scope_app.get(path, headers):
            size += len(piece)
        spent, most = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"  {form:<8} of {LARGE:,}        {most / 1024:6.0f} MB most in memory, {before / 1024:.0f} before "
        f"(limit {LIMIT_MB})   {size / 1e6:.0f} MB in {spent:.0f} s",
        flush=True,
    )


class _Streaming:
    """The application, called without a client that would gather the body."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def get(self, path: str, headers: dict[str, str]) -> Any:
        queue: asyncio.Queue[bytes | None] = asyncio.Queue(1)
        path, _, query = path.partition("?")
        scope = {
            "type": "http", "http_version": "1.1", "method": "GET", "scheme": "http", "path": path,
            "raw_path": path.encode(), "query_string": query.encode(), "root_path": "", "asgi": {"version": "3.0"},
            "headers": [(k.lower().encode(), v.encode()) for k, v in headers.items()],
            "client": ("127.0.0.1", 1), "server": ("almpo.test", 80),
        }  # fmt: skip

        async def receive() -> dict[str, Any]:
            await asyncio.Event().wait()
            raise AssertionError("nothing more is sent")

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                assert message["status"] == 200, message
            else:
                await queue.put(message.get("body", b""))
                if not message.get("more_body"):
                    await queue.put(None)

        call = asyncio.ensure_future(self._app(scope, receive, send))
        while (piece := await queue.get()) is not None:
            yield piece
        await call


if __name__ == "__main__":
    asyncio.run(_exported(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
