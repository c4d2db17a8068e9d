"""A collector for tests: takes traces and metrics (OTLP over HTTP) and keeps them, as sent and as read."""

from __future__ import annotations

from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread

from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.metrics.v1.metrics_pb2 import Metric
from opentelemetry.proto.trace.v1.trace_pb2 import Span


class OtlpReceiver:
    """Listens at `endpoint` from the start on."""

    def __init__(self) -> None:
        self._bodies: list[tuple[str, bytes]] = []
        self._lock = Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.endpoint = f"http://127.0.0.1:{self._server.server_address[1]}"
        Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def sent(self) -> bytes:
        """Everything that was sent, as it was sent: strings stand in it as UTF-8."""
        with self._lock:
            return b"\n".join(body for _, body in self._bodies)

    def spans(self) -> Sequence[Span]:
        requests = [ExportTraceServiceRequest.FromString(body) for body in self._of("/v1/traces")]
        return [
            span
            for request in requests
            for resource in request.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]

    def metrics(self) -> Sequence[Metric]:
        requests = [ExportMetricsServiceRequest.FromString(body) for body in self._of("/v1/metrics")]
        return [
            metric
            for request in requests
            for resource in request.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
        ]

    def _of(self, path: str) -> list[bytes]:
        with self._lock:
            return [body for at, body in self._bodies if at == path]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                with receiver._lock:
                    receiver._bodies.append((self.path, body))
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """The tests have nothing to learn from who called."""

        return Handler
