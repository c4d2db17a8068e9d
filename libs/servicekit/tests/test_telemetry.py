"""What is recorded of work: that it was done, where and how long it took; never what anybody said."""

from __future__ import annotations

import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import notes_service
import pytest
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from servicekit import logs, metrics, telemetry
from servicekit.testing import StartedService, start_service

WORDS = "what a person said"


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    telemetry.record("notes", SimpleSpanProcessor(exporter))
    yield exporter
    telemetry.stop()


@pytest.fixture
def measured() -> Iterator[InMemoryMetricReader]:
    reader = InMemoryMetricReader()
    metrics.measure("notes", reader)
    yield reader
    metrics.stop()


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """What is logged, as JSON; afterwards everything is as it was."""
    root = logging.getLogger()
    hooks = (sys.excepthook, threading.excepthook, warnings.showwarning)
    before, stream = root.handlers[:], io.StringIO()
    root.handlers = []  # pytest's own stay open
    logs.configure("notes", "json", stream)
    yield stream
    root.handlers = before
    sys.excepthook, threading.excepthook, warnings.showwarning = hooks


def values(reader: InMemoryMetricReader) -> dict[str, list[float]]:
    """Name → the value (or the count) of each of its points."""
    data = reader.get_metrics_data()
    if data is None:
        return {}
    found = [m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics]
    return {m.name: [getattr(p, "count", None) or getattr(p, "value", 0) for p in m.data.data_points] for m in found}


def test_an_error_is_logged_by_its_kind_and_place_and_quotes_nobody(logged: io.StringIO) -> None:
    try:
        try:
            raise ValueError(WORDS)
        except ValueError as error:
            raise RuntimeError(WORDS) from error
    except RuntimeError as error:
        logging.getLogger("a.part").exception("it failed")
        sys.excepthook(type(error), error, error.__traceback__)
    warnings.showwarning(UserWarning(WORDS), UserWarning, "somewhere.py", 7)
    lines = [json.loads(line) for line in logged.getvalue().splitlines()]
    assert WORDS not in logged.getvalue()
    assert [error["type"] for error in lines[0]["error"]] == ["builtins.RuntimeError", "builtins.ValueError"]
    assert "test_telemetry.py" in lines[0]["error"][0]["at"][0]
    assert (lines[0]["service"], lines[0]["logger"], lines[0]["level"]) == ("notes", "a.part", "error")
    assert lines[1]["level"] == "critical"
    assert lines[2]["message"] == "UserWarning at somewhere.py:7"
    text = logs.TextFormatter().format(
        logging.LogRecord("x", 40, "f", 1, "it failed", (), (ValueError, ValueError(WORDS), None))
    )
    assert (WORDS in text, "builtins.ValueError" in text) == (False, True)


def test_a_line_within_a_span_names_it(logged: io.StringIO, spans: InMemorySpanExporter) -> None:
    with telemetry.continued("work", {}):
        logging.getLogger("a.part").info("under way")
    logging.getLogger("a.part").info("done")
    inside, outside = [json.loads(line) for line in logged.getvalue().splitlines()]
    [span] = spans.get_finished_spans()
    assert (inside["trace_id"], inside["span_id"]) == (
        f"{span.context.trace_id:032x}",
        f"{span.context.span_id:016x}",
    )
    assert "trace_id" not in outside


def test_a_span_that_fails_tells_the_kind_of_error_alone(spans: InMemorySpanExporter) -> None:
    with pytest.raises(ValueError, match=WORDS), telemetry.continued("work", {}):
        raise ValueError(WORDS)
    [span] = spans.get_finished_spans()
    assert span.attributes == {"error.type": "ValueError"}
    assert WORDS not in span.to_json()
    assert not span.status.is_ok


def test_what_is_quiet_stays_so_in_what_it_causes(spans: InMemorySpanExporter) -> None:
    with telemetry.continued("quiet", {}, recorded=False), telemetry.continued("inner", {}):
        assert telemetry.current_traceparent() is None
    assert spans.get_finished_spans() == ()


def test_measurements_of_quiet_calls_wait_until_they_are_many(measured: InMemoryMetricReader) -> None:
    for _ in range(metrics.HELD_UNTIL - 1):
        metrics.requested(0.1, {"http.route": "/answers"}, quiet=True)
    metrics.requested(0.1, {"http.route": "/sessions"}, quiet=False)
    assert values(measured)["http.server.request.duration"] == [1]
    metrics.requested(0.1, {"http.route": "/answers"}, quiet=True)
    assert sorted(values(measured)["http.server.request.duration"]) == [1, metrics.HELD_UNTIL]


@pytest.fixture
async def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StartedService:  # type: ignore[misc]
    from servicekit.testing import service as started
    from sqlalchemy import create_engine

    def create(_package: str, url: str) -> None:
        engine = create_engine(url)
        notes_service.metadata.create_all(engine)
        engine.dispose()

    monkeypatch.setattr(started.migrations, "upgrade", create)
    started._schema.cache_clear()
    async with start_service(notes_service.SERVICE, tmp_path, consumer_tries=1, dead_letter_limit=3) as service:
        yield service
    started._schema.cache_clear()


async def test_ages_grow_while_something_waits_and_end_with_it(
    kept: StartedService, measured: InMemoryMetricReader
) -> None:
    now = [100.0]
    kept.worker._lateness._now = lambda: now[0]
    draft = {"country": "PL", "text": "poison"}
    await kept.client.post("/api/notes/v1/notes", json=draft, headers=kept.issuer.headers("rapporteur:*"))
    await kept.worker.measure()
    now[0] += 40
    await kept.worker.measure()
    waiting = values(measured)
    assert (waiting["almpo.outbox.age"], waiting["almpo.outbox.waiting"]) == ([40.0], [1])
    await kept.worker.relay.run_once()
    await kept.worker.measure()
    relayed = values(measured)
    assert (relayed["almpo.outbox.age"], relayed["almpo.consumer.lag"]) == ([0.0], [1])
    await kept.drain()
    await kept.worker.measure()
    done = values(measured)
    assert done["almpo.consumer.lag"] == [0]
    assert done["almpo.dead_letters"] == done["almpo.event.dead_lettered"] == [1]
    assert done["almpo.event.freshness"]
