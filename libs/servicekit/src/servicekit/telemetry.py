"""Traces (OpenTelemetry) across HTTP and events. Without a collector nothing is recorded, but an incoming
`traceparent` is still carried along, so that a caller's own trace does not break here."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.trace import SpanKind
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

log = logging.getLogger(__name__)
_propagator = TraceContextTextMapPropagator()
_incoming: ContextVar[str | None] = ContextVar("traceparent", default=None)
_TRACEPARENT = re.compile(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
_recording = False


def configure(service: str, otlp_endpoint: str | None) -> None:
    """Send spans to the collector at `otlp_endpoint` (OTLP over HTTP); without one, record none."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    # These narrate every connection; what matters of them reaches us as an exception.
    for noisy in ("kafka", "httpx", "httpcore"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    if otlp_endpoint is None:
        return
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    provider = TracerProvider(resource=Resource.create({"service.name": service}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{otlp_endpoint}/v1/traces")))
    trace.set_tracer_provider(provider)
    global _recording
    _recording = True


def current_traceparent() -> str | None:
    """The W3C `traceparent` under which work is done now, if any."""
    if not _recording:
        return _incoming.get()
    carrier: dict[str, str] = {}
    _propagator.inject(carrier)
    return carrier.get("traceparent", _incoming.get())


@contextmanager
def continued(
    name: str, headers: Mapping[str, str], kind: SpanKind = SpanKind.INTERNAL, *, recorded: bool = True
) -> Iterator[None]:
    """Do something as part of the trace named in `headers` (`traceparent`), as a span called `name`. Not `recorded`:
    no span is made, though the name of the caller's trace is still passed on where an event may carry it."""
    given = headers.get("traceparent")
    # It comes from outside and is passed on: anything but a well-formed one is dropped.
    token = _incoming.set(given if given and _TRACEPARENT.fullmatch(given) else None)
    try:
        if not (_recording and recorded):
            yield
            return
        with trace.get_tracer("servicekit").start_as_current_span(
            name, context=_propagator.extract(dict(headers)), kind=kind
        ):
            yield
    finally:
        _incoming.reset(token)
