"""Metrics (OpenTelemetry), sent to the collector, which offers them to Prometheus. What they are for:
docs/operations/service-levels.md. Attributes are names of our own (service, route, topic), never a person's.

Of calls that are `quiet` (see telemetry) not even the moment may be known. Their measurements are held back until
HELD_UNTIL are there and then told together, shuffled: what is seen is that so many came since the last time."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from opentelemetry.metrics import Counter, Histogram, _Gauge
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import MetricReader
from opentelemetry.sdk.resources import Resource

HELD_UNTIL = 10
_LATENCY_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_FRESHNESS_S = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0, 300.0, 3600.0)
Attributes = dict[str, str | int]


@dataclass(frozen=True)
class Instruments:
    """Everything that is measured, once for every service."""

    request: Histogram
    freshness: Histogram
    dead_lettered: Counter
    retries: Counter
    lag: _Gauge
    dead_letters: _Gauge
    outbox_age: _Gauge
    outbox_waiting: _Gauge
    erasure_age: _Gauge


_provider: MeterProvider | None = None
_instruments: Instruments | None = None
_held: list[tuple[float, Attributes]] = []
_lock = Lock()


def send(service: str, otlp_endpoint: str) -> None:
    """Send metrics to the collector every minute (OTEL_METRIC_EXPORT_INTERVAL, in milliseconds)."""
    from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
    from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader

    exporter = OTLPMetricExporter(endpoint=f"{otlp_endpoint}/v1/metrics")
    measure(service, PeriodicExportingMetricReader(exporter))


def measure(service: str, reader: MetricReader) -> None:
    """From now on, measure for `reader`."""
    global _provider, _instruments
    _provider = MeterProvider([reader], resource=Resource.create({"service.name": service}))
    meter = _provider.get_meter("servicekit")
    _instruments = Instruments(
        request=meter.create_histogram(
            "http.server.request.duration",
            "s",
            "From the first byte of a request to the last of its answer; live streams are left out.",
            explicit_bucket_boundaries_advisory=_LATENCY_S,
        ),
        freshness=meter.create_histogram(
            "almpo.event.freshness",
            "s",
            "From the change in one service to its effect in another.",
            explicit_bucket_boundaries_advisory=_FRESHNESS_S,
        ),
        dead_lettered=meter.create_counter("almpo.event.dead_lettered", "{event}", "Events set aside as not handled."),
        retries=meter.create_counter("almpo.worker.retries", "{try}", "Tries that met no database or no event log."),
        lag=meter.create_gauge("almpo.consumer.lag", "{event}", "Events on the log that a service has not taken."),
        dead_letters=meter.create_gauge("almpo.dead_letters", "{event}", "Events set aside and waiting for a person."),
        outbox_age=meter.create_gauge("almpo.outbox.age", "s", "How long the first event of the outbox has waited."),
        outbox_waiting=meter.create_gauge("almpo.outbox.waiting", "{event}", "Events that are not on the log yet."),
        erasure_age=meter.create_gauge("almpo.erasure.age", "s", "How long erased words may have been in a file."),
    )


def stop() -> None:
    """Send what was measured, and measure nothing any more."""
    global _provider, _instruments
    if _provider is not None:
        _provider.shutdown()
    _provider = _instruments = None
    _held.clear()


def measuring() -> Instruments | None:
    """The instruments; None where nobody reads them."""
    return _instruments


def requested(seconds: float, attributes: Attributes, *, quiet: bool) -> None:
    """A request was answered."""
    if _instruments is None:
        return
    for took, about in _let_go(seconds, attributes) if quiet else [(seconds, attributes)]:
        _instruments.request.record(took, about)


def _let_go(seconds: float, attributes: Attributes) -> Sequence[tuple[float, Attributes]]:
    """What may be told now, after one more."""
    with _lock:
        _held.append((seconds, attributes))
        if len(_held) < HELD_UNTIL:
            return ()
        told = random.sample(_held, len(_held))
        _held.clear()
    return told
