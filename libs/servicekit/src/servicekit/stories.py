"""The story of a statement: one trace from the moment it was captured to every recommendation that stands on it.

People work on a statement for weeks, in requests that know nothing of each other. So its trace has the statement's own
id (a UUID and a trace id are both 16 bytes): whoever knows the statement finds its trace, and no service has to keep
or pass on anything. Each step is a span of this trace, with a link to the request or consumer that took it."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable

from almpo_contracts.base import Payload
from almpo_contracts.cop import StatementRecorded
from opentelemetry import trace
from opentelemetry.trace import Link, NonRecordingSpan, SpanContext, TraceFlags

from . import telemetry

NEWEST = 20
"""A step that concerns many statements is told to so many of them, those captured last: each one is the newest of
what it stands in when that is first told of it."""
ENDED = "cop.statement.erased"
"""The name of the last span of an erased statement: whoever keeps spans drops the others of its trace."""
_SAMPLED = TraceFlags(TraceFlags.SAMPLED)


def beginning(statement_id: str) -> SpanContext | None:
    """Trace and root span of a statement; None for an id that is no UUID."""
    try:
        trace_id = uuid.UUID(statement_id)
    except ValueError:
        return None
    span_id = int.from_bytes(hashlib.sha256(trace_id.bytes).digest()[:8])
    return SpanContext(trace_id.int, span_id, is_remote=True, trace_flags=_SAMPLED)


def emitted(kind: type[Payload], key: str, payload: Payload | None) -> None:
    """An event leaves: tell the stories of the statements that it stands on. An erased statement's ends."""
    if telemetry.tracer() is None:
        return
    service = kind.source.strip("/")
    if payload is None:
        if kind is StatementRecorded:
            tell([key], ENDED, service)
        return
    name = kind.event_type.removeprefix("eu.almpo.").removesuffix(".v1")
    if isinstance(payload, StatementRecorded) and payload.revision == 1:
        _begin(key, name, service)
    else:
        tell(payload.stands_on, name, service, {f"almpo.{name.split('.')[1]}.id": key})


def taken(payload: Payload | None, service: str) -> None:
    """A service has made a statement its own."""
    if isinstance(payload, StatementRecorded):
        tell([payload.key], f"{service}.statement.taken", service)


def tell(statements: Iterable[str], name: str, service: str, attributes: dict[str, str] | None = None) -> None:
    """Add a step to the stories of the statements. Values of `attributes` are ids and codes, never words."""
    tracer = telemetry.tracer()
    if tracer is None:
        return
    for statement in sorted(set(statements), reverse=True)[:NEWEST]:
        root = beginning(statement)
        if root is not None:
            within = trace.set_span_in_context(NonRecordingSpan(root))
            told = {"almpo.service": service, **(attributes or {})}
            tracer.start_span(name, context=within, attributes=told, links=_here()).end()


def _begin(statement: str, name: str, service: str) -> None:
    tracer, root = telemetry.tracer(), beginning(statement)
    if tracer is None or root is None:
        return
    with telemetry.with_ids(root):
        nothing = trace.set_span_in_context(trace.INVALID_SPAN)
        told = {"almpo.service": service, "almpo.statement.id": statement}
        tracer.start_span(name, context=nothing, attributes=told, links=_here()).end()


def _here() -> list[Link]:
    here = telemetry.current_ids()
    return [] if here is None else [Link(here)]
