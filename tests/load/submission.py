"""Submission of the whole survey v1 in six languages, beside a bare endpoint that makes two inserts in one commit."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
import time
import uuid
from pathlib import Path
from statistics import median

from infra.postgres import PostgresServer
from infra.wire import Wire
from servicekit.testing import start_service
from survey_api.load_content import instrument_id_of, load_content
from survey_api.service import SERVICE

from .answers import PLACES, drafts, instrument, sent
from .http_load import cpu_seconds, post_all, tree_cpu_seconds
from .servers import Server, postgres, process
from .survey_server import BASE, Figure, Headers, SurveyServer, open_wave_draft, print_figures, survey_server

REQUESTS, CLIENTS, ROUNDS = 1200, 16, 3
WARMING, COUNTED = 400, 20
LIMIT_MS, VALIDATION_LIMIT_MS = 2.0, 0.4
AT_ONCE = (8, 16, 32)
PEER = "ODK Central 235-323/s at 8-32 clients, 5-7 ms CPU each, constraints unchecked (elsewhere, 2 idle cores)"


def run() -> None:
    """Print CPU per submission and of it the validation, the ratio to the bare endpoint, and submissions per second."""
    with (
        postgres() as database,
        survey_server(database) as ours,
        process("bare, 2 inserts", "load.bare_outbox", ALMPO_DATABASE_URL=database.create_database("bare")) as bare,
    ):
        asyncio.run(_compare(ours, bare, database))
        trips = asyncio.run(_round_trips(database))
    print(f"  round trips    {trips:6.2f} a submission, with a key or without (limit 1)")
    print(f"  peer           {PEER}")


async def _compare(ours: SurveyServer, bare: Server, database: PostgresServer) -> None:
    paths: list[tuple[str, Server, str, Headers]] = [
        ("with a key", ours.server, ours.path, _key),
        (bare.name, bare, "/responses", dict),
        ("without", ours.server, ours.path, dict),
    ]
    figures: dict[str, list[Figure]] = {name: [] for name, *_ in paths}
    bodies = sent()
    for _, server, path, headers in paths:
        await post_all(server.port, path, bodies, requests=WARMING, clients=CLIENTS, headers=headers)
    for _ in range(ROUNDS):
        for name, server, path, headers in paths:
            before, behind = cpu_seconds(server.child.pid), tree_cpu_seconds(database.pid)
            load = await post_all(server.port, path, bodies, requests=REQUESTS, clients=CLIENTS, headers=headers)
            used, behind = cpu_seconds(server.child.pid) - before, tree_cpu_seconds(database.pid) - behind
            assert set(load.statuses) == {201}, (name, load.statuses)
            figures[name].append(Figure(used / REQUESTS * 1000, load, behind / REQUESTS * 1000))
    languages = len(PLACES)
    print(
        f"\nSubmission of the survey v1 in {languages} languages on PostgreSQL, {CLIENTS} clients, limit {LIMIT_MS} ms"
        "\n  (the page sends an Idempotency-Key and no account)"
    )
    print_figures(figures, "with a key", bare.name, None)
    print(f"  validation     {_validation_ms():6.2f} ms of it  (limit {VALIDATION_LIMIT_MS} ms)")
    rates = []
    for clients in AT_ONCE:
        load = await post_all(ours.server.port, ours.path, bodies, requests=REQUESTS, clients=clients, headers=_key)
        rates.append(f"{load.per_second:.0f}/s at {clients}")
    print(f"  submissions    {', '.join(rates)} clients (client, server and database share the cores)")


def _key() -> dict[str, str]:
    return {"Idempotency-Key": str(uuid.uuid4())}


async def _round_trips(database: PostgresServer) -> float:
    """Exchanges with the database for one submission, counted on the wire; the service runs in this process."""
    url, folder = database.create_database("wire"), Path(tempfile.mkdtemp(prefix="almpo-bench-"))
    async with Wire(url).counting() as wire, start_service(SERVICE, folder, database_url=wire.url) as service:
        await load_content(service.deps, [])
        wave = open_wave_draft(instrument_id_of("cop-survey"))
        made = await service.client.post(f"{BASE}/waves", json=wave, headers=service.issuer.headers("survey_manager:*"))
        path, before = f"{BASE}/waves/{made.raise_for_status().json()['id']}/responses", 0
        for number, body in enumerate(itertools.islice(sent(), COUNTED + 1)):
            if number == 1:  # the first taught the connection its statement
                before = wire.round_trips
            headers = _key() if number % 2 else {}
            (await service.client.post(path, json=body, headers=headers)).raise_for_status()
        return (wire.round_trips - before) / COUNTED


def _validation_ms() -> float:
    """CPU of the compiled validator alone, in this process: the median of five runs over all drafts."""
    compiled, answers = instrument(), [draft["answers"] for draft in drafts()]
    runs = []
    for _ in range(5):
        before = time.process_time()
        for each in answers:
            compiled.validate(each, complete=True)
        runs.append((time.process_time() - before) / len(answers) * 1000)
    return median(runs)
