"""The gateway of one host, running: paths arrive unchanged, streams flow, pages of the application are its page."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from almpo_local.gateway import HEADERS
from almpo_local.spa import CONTENT_SECURITY_POLICY
from infra.caddy import CaddyServer
from infra.ports import free_port

CADDYFILE = Path(__file__).resolve().parents[2] / "deploy" / "caddy" / "Caddyfile"
UPSTREAMS = ("survey", "cop", "cmo", "wizard", "issuer")


class Echo(BaseHTTPRequestHandler):
    """Says who was asked for what. A stream sends one event and the second only when the first was received."""

    received = threading.Event()

    def do_GET(self) -> None:
        self.send_response(200)
        stream = self.path.endswith("/stream")
        self.send_header("Content-Type", "text/event-stream" if stream else "application/json")
        self.end_headers()
        if stream:
            self.wfile.write(b"data: one\n\n")
            self.wfile.flush()
            second = b"data: two\n\n" if self.received.wait(timeout=20) else b"data: the first never arrived\n\n"
            self.wfile.write(second)
            return
        host = self.headers["Host"]
        self.wfile.write(
            json.dumps({"port": self.connection.getsockname()[1], "path": self.path, "host": host}).encode()
        )

    def log_message(self, format: str, *args: object) -> None:
        """The test's output stays its own."""


@pytest.fixture(scope="module")
def upstreams() -> Iterator[dict[str, int]]:
    servers = {name: ThreadingHTTPServer(("127.0.0.1", 0), Echo) for name in UPSTREAMS}
    for server in servers.values():
        threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {name: server.server_port for name, server in servers.items()}
    for server in servers.values():
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def gateway(upstreams: dict[str, int], tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    built = tmp_path_factory.mktemp("application")
    (built / "index.html").write_text("<title>the application</title>")
    (built / "assets").mkdir()
    (built / "assets" / "index-1.js").write_text("start()")
    port = free_port()
    settings = {f"ALMPO_{name.upper()}_UPSTREAM": f"127.0.0.1:{upstream}" for name, upstream in upstreams.items()}
    site = {
        "ALMPO_SITE": f"http://127.0.0.1:{port}",
        "ALMPO_GATEWAY_HTTP_PORT": str(port),
        "ALMPO_GATEWAY_HTTPS_PORT": str(free_port()),
        "ALMPO_SPA_ROOT": str(built),
        "ALMPO_ISSUER": "https://login.example.org/realms/almpo",
        "ALMPO_CONTACT": "help@example.org",
    }
    server = CaddyServer(CADDYFILE, port, settings | site)
    server.start()
    with httpx.Client(base_url=site["ALMPO_SITE"]) as client:
        yield client
    server.stop()


@pytest.mark.parametrize("name", ["survey", "cop", "cmo", "wizard"])
def test_a_services_paths_arrive_unchanged(gateway: httpx.Client, upstreams: dict[str, int], name: str) -> None:
    path = f"/api/{name}/v1/things/a%2Fb?limit=2&cursor=x%3D"
    assert gateway.get(path).json() == {"port": upstreams[name], "path": path, "host": gateway.base_url.netloc.decode()}


def test_an_unknown_service_is_a_problem_and_not_the_application(gateway: httpx.Client) -> None:
    answer = gateway.get("/api/payroll/v1/people")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert "/api/survey" in answer.json()["detail"]


def test_an_event_arrives_before_the_next_is_sent(gateway: httpx.Client) -> None:
    Echo.received.clear()
    events = []
    with gateway.stream("GET", "/api/cop/v1/sessions/1/stream", timeout=30) as stream:
        for line in stream.iter_lines():
            events += [line] if line else []
            Echo.received.set()
    assert events == ["data: one", "data: two"]


def test_the_issuer_is_reached_and_its_administration_is_not(gateway: httpx.Client, upstreams: dict[str, int]) -> None:
    assert gateway.get("/auth/realms/almpo/account").json()["port"] == upstreams["issuer"]
    for path in ("/auth/admin", "/auth/admin/master/console/", "/auth/realms/master/protocol/openid-connect/token"):
        assert gateway.get(path).status_code == 404, path


def test_every_page_of_the_application_is_its_page(gateway: httpx.Client) -> None:
    for path in ("/", "/sessions/0199/capture", "/signed-in?code=1"):
        answer = gateway.get(path)
        assert "the application" in answer.text
        assert answer.headers["Cache-Control"] == "no-cache"


def test_built_files_are_kept_and_missing_ones_are_missing(gateway: httpx.Client) -> None:
    assert "immutable" in gateway.get("/assets/index-1.js").headers["Cache-Control"]
    assert gateway.get("/assets/index-0.js").status_code == 404


def test_the_application_is_told_where_to_sign_in(gateway: httpx.Client) -> None:
    assert gateway.get("/config.json").json() == {
        "issuer": "https://login.example.org/realms/almpo",
        "client_id": "almpo-spa",
        "contact": "help@example.org",
        "controller": "",
        "retention": "",
    }


def test_answers_forbid_framing_and_guessing(gateway: httpx.Client) -> None:
    for path in ("/", "/api/cop/v1/practices"):
        headers = gateway.get(path).headers
        assert (headers["X-Frame-Options"], headers["X-Content-Type-Options"]) == ("DENY", "nosniff")


def test_pages_run_our_own_scripts_alone_as_in_the_embedded_platform(gateway: httpx.Client) -> None:
    for path in ("/", "/sessions/0199/capture"):
        headers = gateway.get(path).headers
        policy = dict(each.strip().split(" ", 1) for each in headers["Content-Security-Policy"].split(";"))
        # Whom it may ask is said beside: an issuer may have an address of its own.
        assert "https://login.example.org/realms/almpo/" in policy.pop("connect-src").split()
        assert policy == dict(each.strip().split(" ", 1) for each in CONTENT_SECURITY_POLICY.split(";"))
        assert policy["script-src"] == "'self'"


def test_every_answer_says_the_same_as_that_of_the_embedded_gateway(gateway: httpx.Client) -> None:
    for path in ("/", "/api/cop/v1/practices", "/config.json", "/auth/realms/almpo/account"):
        headers = gateway.get(path).headers
        for name, value in HEADERS:
            assert headers[name] == value, (path, name)
        assert "Server" not in headers or "Caddy" not in headers["Server"]


def test_a_wrong_file_is_refused_in_caddys_own_words(tmp_path: Path) -> None:
    wrong = tmp_path / "Caddyfile"
    wrong.write_text("http://127.0.0.1:1 {\n\thandel /api/* {\n\t}\n}\n")
    with pytest.raises(ValueError, match="handel"):
        CaddyServer(wrong, 1).validate()
