"""The newest traces, kept in memory and shown to an administrator: what a collector and Jaeger are elsewhere."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

from fastapi import Depends, FastAPI
from opentelemetry.sdk.trace import ReadableSpan, SpanProcessor
from opentelemetry.trace import SpanContext, StatusCode
from pydantic import BaseModel
from servicekit import problems, stories
from servicekit.auth import Role, TokenVerifier
from servicekit.problems import Problem
from starlette.requests import Request

PREFIX = "/operations/"
KEPT_SPANS = 20_000
"""About 30 MB. The trace to which nothing was added for longest goes first."""
KEPT_OF_A_TRACE = 500
LISTED = 100


class TraceSummary(BaseModel):
    """`story`: the trace of a statement, from its capture on (see `servicekit.stories`)."""

    id: str
    name: str
    service: str
    began_at_ms: float
    duration_ms: float
    spans: int
    story: bool
    failed: bool


class ShownSpan(BaseModel):
    """`depth`: how many spans it lies within. `offset_ms`: since the trace's begin. A step of a story lasts as long as
    the request or consumer that took it, which is `by`, in the trace `by_trace`."""

    name: str
    service: str
    depth: int
    offset_ms: float
    duration_ms: float
    failed: bool
    by: str | None = None
    by_trace: str | None = None


class ShownTrace(TraceSummary):
    steps: list[ShownSpan]


class TraceStore(SpanProcessor):
    """Keeps finished spans, by trace. Safe to use from several threads."""

    def __init__(self, kept_spans: int = KEPT_SPANS) -> None:
        self._traces: OrderedDict[int, list[ReadableSpan]] = OrderedDict()
        self._kept, self._count = kept_spans, 0
        self._lock = Lock()

    def on_end(self, span: ReadableSpan) -> None:
        trace_id = _context(span).trace_id
        with self._lock:
            spans = self._traces.setdefault(trace_id, [])
            self._traces.move_to_end(trace_id)
            if span.name == stories.ENDED:
                # Erased: of a statement's trace nothing is left but that.
                self._count -= len(spans)
                spans.clear()
            if len(spans) < KEPT_OF_A_TRACE:
                spans.append(span)
                self._count += 1
            while self._count > self._kept:
                _, oldest = self._traces.popitem(last=False)
                self._count -= len(oldest)

    def newest(self, *, only_stories: bool) -> list[TraceSummary]:
        """At most LISTED, what was added to last first."""
        with self._lock:
            held = [list(spans) for spans in reversed(self._traces.values())]
        found = (_summary(spans) for spans in held)
        return [each for each in found if each.story or not only_stories][:LISTED]

    def trace(self, trace_id: str) -> ShownTrace | None:
        with self._lock:
            spans = list(self._traces.get(int(trace_id, 16), ()))
            linked = {link.context.trace_id for span in spans for link in span.links}
            others = {_place(span): span for other in linked for span in self._traces.get(other, ())}
        if not spans:
            return None
        return ShownTrace(**_summary(spans).model_dump(), steps=_steps(spans, others))


def _context(span: ReadableSpan) -> SpanContext:
    context: SpanContext | None = span.context
    assert context is not None  # a finished span has one
    return context


def _place(span: ReadableSpan) -> tuple[int, int]:
    context = _context(span)
    return context.trace_id, context.span_id


def _summary(spans: Sequence[ReadableSpan]) -> TraceSummary:
    spans = sorted(spans, key=_began)
    first, trace_id = spans[0], f"{_context(spans[0]).trace_id:032x}"
    root = stories.beginning(trace_id)
    parents = {_context(span).span_id for span in spans} | {span.parent.span_id for span in spans if span.parent}
    return TraceSummary(
        id=trace_id,
        name=first.name,
        service=_service(first),
        began_at_ms=_began(first) / 1e6,
        duration_ms=(max(span.end_time or 0 for span in spans) - _began(first)) / 1e6,
        spans=len(spans),
        story=root is not None and root.span_id in parents,
        failed=any(_failed(span) for span in spans),
    )


def _steps(spans: Sequence[ReadableSpan], others: dict[tuple[int, int], ReadableSpan]) -> list[ShownSpan]:
    by_id = {_context(span).span_id: span for span in spans}
    timed = [(span, next((others[at] for at in _links(span) if at in others), None)) for span in spans]
    begun = min(_began(by or span) for span, by in timed)
    steps = []
    for span, by in sorted(timed, key=lambda each: _began(each[1] or each[0])):
        lasting = by or span
        steps.append(
            ShownSpan(
                name=span.name,
                service=_service(span),
                depth=_depth(span, by_id),
                offset_ms=(_began(lasting) - begun) / 1e6,
                duration_ms=((lasting.end_time or 0) - _began(lasting)) / 1e6,
                failed=_failed(span),
                by=None if by is None else by.name,
                by_trace=None if by is None else f"{_context(by).trace_id:032x}",
            )
        )
    return steps


def _links(span: ReadableSpan) -> list[tuple[int, int]]:
    # Only a step of a story is told by its link; a batch's links name the traces that it also continues.
    return (
        [(link.context.trace_id, link.context.span_id) for link in span.links] if span.kind.name == "INTERNAL" else []
    )


def _depth(span: ReadableSpan, by_id: dict[int, ReadableSpan]) -> int:
    depth = 0
    while span.parent is not None and span.parent.span_id in by_id and depth < 20:
        span, depth = by_id[span.parent.span_id], depth + 1
    return depth


def _began(span: ReadableSpan) -> int:
    return span.start_time or 0


def _service(span: ReadableSpan) -> str:
    return str((span.attributes or {}).get("almpo.service", "almpo"))


def _failed(span: ReadableSpan) -> bool:
    return span.status.status_code is StatusCode.ERROR


def traces_app(store: TraceStore, verifier: TokenVerifier) -> FastAPI:
    """`/operations/traces`, for administrators."""
    app = FastAPI(openapi_url=None)
    problems.install(app)

    async def admin(request: Request) -> None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Problem(401, "unauthorised", "Send a token: Authorization: Bearer …")
        if not (await verifier.verify(token)).holds(Role.ADMIN):
            raise Problem(403, "wrong-role", f"This needs the role: {Role.ADMIN}.")

    guard = [Depends(admin)]

    @app.get(f"{PREFIX}traces", dependencies=guard)
    async def list_traces(stories: bool = False) -> dict[str, list[TraceSummary]]:
        return {"items": store.newest(only_stories=stories)}

    @app.get(f"{PREFIX}traces/{{trace_id}}", dependencies=guard)
    async def get_trace(trace_id: str) -> ShownTrace:
        found = store.trace(trace_id) if _is_trace_id(trace_id) else None
        if found is None:
            raise Problem(404, "not-found", "This trace is not kept, or not any more.")
        return found

    return app


def _is_trace_id(text: str) -> bool:
    return len(text) == 32 and all(letter in "0123456789abcdef" for letter in text)
