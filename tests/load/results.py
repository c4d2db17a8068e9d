"""Figures of a wave: results at 10,000 and 1,000,000 responses, a cross-tab at 100,000, exports.

Ten thousand responses are generated, validated and inserted; larger waves are these over and over, each under an id of
its own, copied within the database. What they count is noted, folded and released by the service's own code."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from infra.postgres import PostgresServer
from servicekit.testing import StartedService, start_service
from sqlalchemy import ColumnElement, Insert, Integer, Text, bindparam, func, literal, select
from survey_api.instruments.validator import CompiledInstrument
from survey_api.load_content import instrument_id_of, load_content
from survey_api.releases.service import release
from survey_api.responses.tables import responses
from survey_api.results.counting import fold
from survey_api.results.tables import changes
from survey_api.service import SERVICE

from .survey_server import BASE, open_wave_draft

TIMES = 60
LIMIT_MS, LIMIT_RATIO, LIMIT_CROSSTAB_S, LIMIT_MB = 50, 2, 2, 300
SMALL, CROSSED, LARGE = 10_000, 100_000, 1_000_000
EXPORTED, EXPORTED_4 = 20_000, 80_000
"""All are multiples of the smallest."""
Stratum = tuple[str, str]
COUNTRIES = ("AT", "DE", "EL", "ES", "FR", "IT", "PL", "SE")
KINDS = ("pes", "ministry", "trade_union", "employer_organisation", "researcher_evaluator", "training_provider")
_PART = 5_000


def _copying(dialect: str) -> Insert:
    """INSERT … SELECT of all responses of the wave `of` as new ones of `wave`. A new id is a UUID that begins with the
    number of the copy and ends with that of the response in it, so that they sort as they are made."""
    numbered = (
        select(responses, func.row_number().over(order_by=responses.c.id).label("number"))
        .where(responses.c.wave_id == bindparam("of"))
        .subquery()
    )
    copied: dict[str, ColumnElement[Any]] = {column.name: numbered.c[column.name] for column in responses.c}
    of_copy = bindparam("copy", type_=Integer)
    if dialect == "sqlite":
        identifier: ColumnElement[str] = func.printf("%08x-0000-4000-8000-%012x", of_copy, numbered.c.number)
    else:
        ends = (func.lpad(func.to_hex(part), width, "0") for part, width in ((of_copy, 8), (numbered.c.number, 12)))
        identifier = next(ends) + literal("-0000-4000-8000-", Text) + next(ends)
    copied |= {"id": identifier, "receipt_hash": identifier, "wave_id": bindparam("wave", type_=Text)}
    return responses.insert().from_select(list(copied), select(*copied.values()))


def run() -> None:
    """Print each figure beside its limit; exports at a size that a bench has time for, and at four times that."""
    folder = Path(tempfile.mkdtemp(prefix="almpo-bench-"))
    waves = asyncio.run(_figures(folder))
    for form in ("csv", "parquet"):
        for n in (EXPORTED, EXPORTED_4):
            _export(folder, waves[n], form, n)
    database = PostgresServer()
    database.start()
    try:
        asyncio.run(_crosstab_on_postgres(folder, database))
    finally:
        database.stop()


def run_exports() -> None:
    """Exports of 1,000,000 responses; takes minutes."""
    folder = Path(tempfile.mkdtemp(prefix="almpo-bench-"))
    large = asyncio.run(_only_large(folder))
    for form in ("csv", "parquet"):
        _export(folder, large, form, LARGE)


async def _figures(folder: Path) -> dict[int, str]:
    async with start_service(SERVICE, folder) as service:
        await load_content(service.deps, [])
        print("\nFigures of a wave, SQLite")
        base = await _make_base(service)
        waves = {n: await _wave_of(service, base, n) for n in (SMALL, EXPORTED, EXPORTED_4, CROSSED, LARGE)}
        p95 = {n: await _results(service, waves[n], n) for n in (SMALL, LARGE)}
        print(f"  ratio 1,000,000 to 10,000            {p95[LARGE] / p95[SMALL]:6.2f}  (limit {LIMIT_RATIO})")
        await _crosstab(service, waves[CROSSED])
    return waves


async def _crosstab_on_postgres(folder: Path, database: PostgresServer) -> None:
    async with start_service(SERVICE, folder / "postgres", database_url=database.create_database("survey")) as service:
        await load_content(service.deps, [])
        print("\nFigures of a wave, PostgreSQL (CPU of the service alone)")
        await _crosstab(service, await _wave_of(service, await _make_base(service), CROSSED))


async def _only_large(folder: Path) -> str:
    async with start_service(SERVICE, folder) as service:
        await load_content(service.deps, [])
        print("\nExports of a wave, SQLite")
        return await _wave_of(service, await _make_base(service), LARGE)


async def _wave(service: StartedService, title: str) -> str:
    draft = {**open_wave_draft(instrument_id_of("cop-survey")), "title": title}
    headers = service.issuer.headers("survey_manager:*")
    made = await service.client.post(f"{BASE}/waves", json=draft, headers=headers)
    return str(made.raise_for_status().json()["id"])


@dataclass(frozen=True)
class Base:
    """The wave that the others are copied from, and what its responses count by stratum."""

    wave: str
    sizes: Counter[Stratum]
    cells: dict[Stratum, Counter[str]]

    def noted(self, wave: str, times: int) -> list[dict[str, Any]]:
        """What as many copies change, as a request would note it."""
        return [
            {
                "wave_id": wave,
                "country": stratum[0],
                "stakeholder_type": stratum[1],
                "complete": n * times,
                "partial": 0,
                "cells": {cell: count * times for cell, count in self.cells[stratum].items()},
            }
            for stratum, n in self.sizes.items()
        ]


async def _make_base(service: StartedService) -> Base:
    """An open wave of complete responses, each generated and validated by itself."""
    wave, chance = await _wave(service, "Bench"), random.Random(SMALL)
    async with service.deps.database.read() as tx:
        instrument = await service.deps.published.get(tx, instrument_id_of("cop-survey"), 1)
    sizes, cells = Counter[Stratum](), defaultdict[Stratum, Counter[str]](Counter)
    for start in range(0, SMALL, _PART):
        rows = []
        for number in range(start, start + _PART):
            stratum = (chance.choice(COUNTRIES), chance.choice(KINDS))
            outcome = instrument.validate(_answers(chance, instrument, stratum), complete=True)
            assert not outcome.faults, outcome.faults
            sizes[stratum] += 1
            cells[stratum].update(instrument.cells(outcome))
            rows.append(_row(number, wave, stratum, outcome.answers))
        async with service.deps.database.write() as tx:
            await tx.insert_many(responses, rows)
    return Base(wave, sizes, cells)


async def _wave_of(service: StartedService, base: Base, n: int) -> str:
    """A closed wave of n of these responses, its figures released → its id."""
    began, deps = time.process_time(), service.deps
    copying = _copying(deps.database.dialect)
    wave = await _wave(service, f"Bench {n}")
    for copy in range(n // SMALL):
        async with deps.database.write() as tx:
            await tx.execute(copying, {"copy": n + copy, "wave": wave, "of": base.wave})
    async with deps.database.write() as tx:
        await tx.insert_many(changes, base.noted(wave, n // SMALL))
    while await fold(deps):
        pass
    headers = service.issuer.headers("survey_manager:*")
    (await service.client.post(f"{BASE}/waves/{wave}/close", headers=headers)).raise_for_status()
    filled, began = time.process_time() - began, time.process_time()
    await release(deps)
    released = time.process_time() - began
    print(f"  {n:>9,} responses put in within {filled:5.1f} s of CPU, released within {released:5.2f} s", flush=True)
    return wave


def _answers(chance: random.Random, instrument: CompiledInstrument, stratum: Stratum) -> dict[str, Any]:
    answers: dict[str, Any] = dict(zip(("country", "stakeholder_type"), stratum, strict=True))
    for question in instrument.definition.questions:
        values = [choice.value for choice in question.choices]
        if question.name in answers:
            continue
        if question.type in ("radiogroup", "dropdown"):
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


def _row(number: int, wave: str, stratum: Stratum, answers: dict[str, Any]) -> dict[str, Any]:
    identifier = f"00000000-0000-4000-8000-{number:012x}"
    now = datetime(2026, 3, 1, tzinfo=UTC)
    return {
        "id": identifier,
        "wave_id": wave,
        "revision": 1,
        "language": "en",
        "country": stratum[0],
        "stakeholder_type": stratum[1],
        "consent": {"version": "consent-v1", "open_text": True, "quotation": False},
        "answers": answers,
        "complete": True,
        "flags": "",
        "fingerprint": identifier,
        "over_quota": False,
        "receipt_hash": identifier,
        "request_hash": None,
        "invitation_id": None,
        "created_at": now,
        "updated_at": now,
    }


async def _results(service: StartedService, wave: str, n: int) -> float:
    """The 95th percentile in ms, of figures by country in turn with those of everybody; the first read is cold."""
    headers = service.issuer.headers("analyst:*")
    times: list[float] = []
    cold: list[float] = []
    began_cpu = time.process_time()
    for number in range(TIMES):
        for by in ("", "country"):
            began = time.perf_counter()
            answer = await service.client.get(f"{BASE}/waves/{wave}/results", params={"by": by}, headers=headers)
            (times if number else cold).append((time.perf_counter() - began) * 1000)
            assert answer.status_code == 200, answer.text
    p95 = sorted(times + cold)[int(0.95 * len(times + cold))]
    cpu = (time.process_time() - began_cpu) / (2 * TIMES) * 1000
    print(
        f"  results of {n:>9,}   p95 {p95:6.1f} ms  (limit {LIMIT_MS})   {cpu:.1f} ms CPU each   first of a release: "
        f"everybody {cold[0]:.0f} ms, by country {cold[1]:.0f} ms"
    )
    return p95


async def _crosstab(service: StartedService, wave: str) -> None:
    headers = service.issuer.headers("analyst:*")
    query = {"row": "trust_conditions.audit", "column": "accountability"}
    times, cpu = [], []
    for _ in range(3):
        began, began_cpu = time.perf_counter(), time.process_time()
        answer = await service.client.get(f"{BASE}/waves/{wave}/crosstab", params=query, headers=headers)
        times.append(time.perf_counter() - began)
        cpu.append(time.process_time() - began_cpu)
        assert answer.status_code == 200, answer.text
    print(
        f"  cross-tab of {CROSSED:,}   {sorted(times)[1]:6.2f} s, {sorted(cpu)[1]:.2f} s of CPU "
        f"(limit {LIMIT_CROSSTAB_S})"
    )


def _export(folder: Path, wave: str, form: str, n: int) -> None:
    """In a process of its own, whose greatest resident set is what the service and the export took."""
    arguments = [sys.executable, "-m", "load.results", str(folder), wave, form, str(n)]
    subprocess.run(arguments, check=True, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])})


async def _exported(folder: Path, wave: str, form: str, n: int) -> None:
    async with start_service(SERVICE, folder) as service:
        headers = service.issuer.headers("survey_manager:*")
        path = f"{BASE}/waves/{wave}/export?format={form}"
        before, began, size = _most_mb(), time.process_time(), 0
        scope_app = _Streaming(service.app)
        async for piece in scope_app.get(path, headers):
            size += len(piece)
        spent, most = time.process_time() - began, _most_mb()
    print(
        f"  {form:<8} of {n:>9,}    {most:6.0f} MB most in memory, {before:.0f} before (limit {LIMIT_MB})   "
        f"{size / 1e6:.0f} MB written within {spent:.0f} s of CPU",
        flush=True,
    )


def _most_mb() -> float:
    """This process's own peak. `ru_maxrss` would begin with what the parent held when it started us."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


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
    asyncio.run(_exported(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])))
