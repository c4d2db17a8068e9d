"""The traces that the embedded platform keeps: bounded, for administrators alone, and nothing of what was erased."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from almpo_contracts.cop import StatementRecorded
from almpo_local.traces import KEPT_OF_A_TRACE, TraceStore, traces_app
from servicekit import stories, telemetry
from servicekit.ids import uuid7
from servicekit.testing.issuer import TestIssuer

STATEMENT = uuid7()


@pytest.fixture
def store() -> Iterator[TraceStore]:
    kept = TraceStore(kept_spans=600)
    telemetry.record("almpo", kept)
    yield kept
    telemetry.stop()


@pytest.fixture
async def client(store: TraceStore) -> AsyncIterator[httpx.AsyncClient]:
    issuer = TestIssuer()
    transport = httpx.ASGITransport(app=traces_app(store, issuer.verifier()))
    async with httpx.AsyncClient(transport=transport, base_url="http://almpo.test") as made:
        made.headers.update(issuer.headers("admin:*"))
        yield made


def work_on_the_statement() -> None:
    with telemetry.continued("PUT /statements", {}, **{"almpo.service": "cop"}):
        stories.tell([STATEMENT], "cop.statement.amended", "cop")
    with telemetry.continued("GET /recommendations", {}, **{"almpo.service": "wizard"}):
        stories.tell([STATEMENT], "wizard.option.recommended", "wizard")


async def test_a_statements_way_names_what_took_each_step(client: httpx.AsyncClient) -> None:
    work_on_the_statement()
    [listed] = (await client.get("/operations/traces", params={"stories": True})).json()["items"]
    assert (listed["id"], listed["story"], listed["spans"]) == (STATEMENT.replace("-", ""), True, 2)
    shown = (await client.get(f"/operations/traces/{listed['id']}")).json()
    assert [(step["service"], step["by"]) for step in shown["steps"]] == [
        ("cop", "PUT /statements"),
        ("wizard", "GET /recommendations"),
    ]
    assert shown["steps"][1]["offset_ms"] >= shown["steps"][0]["offset_ms"] == 0
    by = (await client.get(f"/operations/traces/{shown['steps'][0]['by_trace']}")).json()
    assert (by["story"], by["name"]) == (False, "PUT /statements")


async def test_of_an_erased_statement_only_the_erasure_is_left(client: httpx.AsyncClient) -> None:
    work_on_the_statement()
    stories.emitted(StatementRecorded, STATEMENT, None)
    shown = (await client.get(f"/operations/traces/{STATEMENT.replace('-', '')}")).json()
    assert [step["name"] for step in shown["steps"]] == [stories.ENDED]


async def test_what_is_kept_is_bounded(client: httpx.AsyncClient, store: TraceStore) -> None:
    work_on_the_statement()
    for _ in range(KEPT_OF_A_TRACE + 10):
        stories.tell([STATEMENT], "cop.statement.amended", "cop")
    [story] = store.newest(only_stories=True)
    assert story.spans == KEPT_OF_A_TRACE
    for number in range(600):
        with telemetry.continued(f"GET /{number}", {}):
            pass
    assert store.newest(only_stories=True) == []
    assert sum(len(spans) for spans in store._traces.values()) == 600
    assert store.newest(only_stories=False)[0].name == "GET /599"


async def test_traces_are_for_administrators(client: httpx.AsyncClient) -> None:
    for path in ("/operations/traces", f"/operations/traces/{'0' * 32}"):
        assert (await client.get(path, headers={"Authorization": ""})).status_code == 401
        analyst = TestIssuer().headers("analyst:*")
        assert (await client.get(path, headers=analyst)).status_code in (401, 403)
    for unknown in ("0" * 32, "not-hex", "Z" * 32):
        answer = await client.get(f"/operations/traces/{unknown}")
        assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
