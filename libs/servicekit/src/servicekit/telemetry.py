"""Traces (OpenTelemetry) across HTTP and events. Without a collector nothing is recorded, but an incoming
`traceparent` is still carried along, so that a caller's own trace does not break here.

A span says what was done, where, and how long it took; never what was said. Exceptions leave their type alone: their
messages may quote a person. What somebody without a name does is `quiet`: it leaves no span at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.id_generator import RandomIdGenerator
from opentelemetry.trace import Link, Span, SpanContext, SpanKind, Status, StatusCode, Tracer
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from . import logs, metrics

_propagator = TraceContextTextMapPropagator()
_incoming: ContextVar[str | None] = ContextVar("traceparent", default=None)
_quiet: ContextVar[bool] = ContextVar("quiet", default=False)
_given_ids: ContextVar[SpanContext | None] = ContextVar("given_ids", default=None)
_TRACEPARENT = re.compile(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
_provider: TracerProvider | None = None


def configure(service: str, otlp_endpoint: str | None, log_format: logs.Format = "text") -> None:
    """Send spans and metrics to the collector at `otlp_endpoint` (OTLP over HTTP); without one, none. Logs go to the
    standard error stream in any case."""
    logs.configure(service, log_format)
    if otlp_endpoint is None:
        return
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    record(service, BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{otlp_endpoint}/v1/traces")))
    metrics.send(service, otlp_endpoint)


def record(service: str, processor: SpanProcessor) -> None:
    """From now on, give every span of this process to `processor` too."""
    global _provider
    if _provider is None:
        resource = Resource.create({"service.name": service})
        _provider = TracerProvider(resource=resource, id_generator=_Ids(), shutdown_on_exit=True)
    _provider.add_span_processor(processor)


def stop() -> None:
    """Send what waits, and record nothing any more."""
    global _provider
    if _provider is not None:
        _provider.shutdown()
        _provider = None


def tracer() -> Tracer | None:
    """What makes spans here and now; None where none are recorded."""
    if _provider is None or _quiet.get():
        return None
    return _provider.get_tracer("servicekit")


def current_traceparent() -> str | None:
    """The W3C `traceparent` under which work is done now, if any."""
    carrier: dict[str, str] = {}
    if tracer() is not None:
        _propagator.inject(carrier)
    return carrier.get("traceparent", _incoming.get())


def current_ids() -> SpanContext | None:
    """Trace and span under which work is done now, if they are recorded."""
    context = trace.get_current_span().get_span_context()
    return context if context.is_valid and not _quiet.get() else None


@contextmanager
def continued(
    name: str,
    headers: Mapping[str, str],
    kind: SpanKind = SpanKind.INTERNAL,
    *,
    recorded: bool = True,
    others: Sequence[Mapping[str, str]] = (),
    **attributes: str,
) -> Iterator[Span | None]:
    """Do something as part of the trace named in `headers` (`traceparent`), as a span called `name`, which also names
    the traces of `others`. Not `recorded`: no span is made of it or of what it causes here, though the name of the
    caller's trace is still passed on where an event may carry it."""
    given = headers.get("traceparent")
    # It comes from outside and is passed on: anything but a well-formed one is dropped.
    incoming = _incoming.set(given if given and _TRACEPARENT.fullmatch(given) else None)
    quiet = _quiet.set(_quiet.get() or not recorded)
    try:
        maker = tracer()
        if maker is None:
            yield None
            return
        with maker.start_as_current_span(
            name,
            context=_propagator.extract(dict(headers)),
            kind=kind,
            attributes=attributes,
            links=[Link(context) for each in others if (context := _context_of(each)) is not None],
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield span
            except BaseException as error:
                failed(span, type(error).__name__)
                raise
    finally:
        _quiet.reset(quiet)
        _incoming.reset(incoming)


def failed(span: Span, error_type: str) -> None:
    """Mark a span as failed, by the kind of error alone."""
    span.set_attribute("error.type", error_type)
    span.set_status(Status(StatusCode.ERROR))


@contextmanager
def with_ids(ids: SpanContext) -> Iterator[None]:
    """The next root span has these ids and no random ones."""
    token = _given_ids.set(ids)
    try:
        yield
    finally:
        _given_ids.reset(token)


def _context_of(headers: Mapping[str, str]) -> SpanContext | None:
    context = trace.get_current_span(_propagator.extract(dict(headers))).get_span_context()
    return context if context.is_valid else None


class _Ids(RandomIdGenerator):
    def generate_trace_id(self) -> int:
        given = _given_ids.get()
        return super().generate_trace_id() if given is None else given.trace_id

    def generate_span_id(self) -> int:
        given = _given_ids.get()
        return super().generate_span_id() if given is None else given.span_id
