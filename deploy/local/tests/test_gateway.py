"""The gateway in process: who gets which path, and how the web application is served."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from almpo_local.gateway import ROUTES, Gateway
from almpo_local.spa import WebApplication
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

ORIGIN = "http://127.0.0.1:8080"


def echo(name: str) -> ASGIApp:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = (await request.body()).decode()
        target = f"{scope['raw_path'].decode()}?{scope['query_string'].decode()}"
        answer = {"app": name, "method": request.method, "target": target, "body": body}
        await JSONResponse(answer)(scope, receive, send)

    return app


def gateway(spa: Path) -> httpx.AsyncClient:
    services = {name: echo(name) for _, name in ROUTES}
    web = WebApplication(spa, {"issuer": f"{ORIGIN}/auth", "client_id": "almpo-spa"})
    app = Gateway(services, echo("issuer"), web, ORIGIN)
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ORIGIN)


@pytest.fixture
def spa(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html><title>the page</title>")
    (tmp_path / "assets" / "index-1a2b.js").write_text("export {}")
    (tmp_path / "favicon.svg").write_text("<svg/>")
    (tmp_path.parent / "outside.txt").write_text("secret")
    return tmp_path


@pytest.mark.parametrize(("prefix", "name"), ROUTES)
async def test_a_service_gets_what_is_below_its_prefix_unchanged(spa: Path, prefix: str, name: str) -> None:
    async with gateway(spa) as client:
        answer = await client.post(f"{prefix}v1/things%20here?limit=2&by=a%2Cb", content="words")
    assert answer.json() == {
        "app": name,
        "method": "POST",
        "target": f"{prefix}v1/things%20here?limit=2&by=a%2Cb",
        "body": "words",
    }
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_issuer_is_below_auth(spa: Path) -> None:
    async with gateway(spa) as client:
        assert (await client.get("/auth/jwks")).json()["app"] == "issuer"


@pytest.mark.parametrize("path", ["/api", "/api/", "/api/nothing/v1", "/api/surveys/v1"])
async def test_no_service_behind_a_path_is_a_problem_document(spa: Path, path: str) -> None:
    async with gateway(spa) as client:
        answer = await client.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert "/api/survey" in answer.json()["detail"]


async def test_the_application_gets_its_page_for_every_path_of_its_own(spa: Path) -> None:
    async with gateway(spa) as client:
        for path in ("/", "/signed-in?code=1", "/sessions/42/capture", "/assets"):
            answer = await client.get(path)
            assert (answer.status_code, "the page" in answer.text) == (200, True), path
            assert answer.headers["cache-control"] == "no-cache"
            policy = answer.headers["content-security-policy"]
            assert "script-src 'self';" in policy
            assert "frame-ancestors 'none'" in policy


async def test_files_with_a_hash_are_kept_and_a_missing_one_is_missing(spa: Path) -> None:
    async with gateway(spa) as client:
        kept, missing = await client.get("/assets/index-1a2b.js"), await client.get("/assets/index-old.js")
        icon = await client.get("/favicon.svg")
    assert "immutable" in kept.headers["cache-control"]
    assert kept.headers["content-type"].startswith("text/javascript")
    assert missing.status_code == 404
    assert icon.headers["cache-control"] == "no-cache"


async def test_scripts_and_large_answers_are_compressed_for_whom_asks(spa: Path) -> None:
    script = "export const words = [" + '"again", ' * 500 + "]"
    (spa / "assets" / "words-3c4d.js").write_text(script)
    async with gateway(spa) as client:
        small = await client.get("/assets/words-3c4d.js", headers={"Accept-Encoding": "gzip"})
        whole = await client.get("/assets/words-3c4d.js", headers={"Accept-Encoding": "identity"})
        answer = await client.post("/api/survey/v1/waves", content="words " * 1000)
        short = await client.post("/api/survey/v1/waves", content="words")
    assert small.text == whole.text == script
    assert small.headers["content-encoding"] == "gzip"
    assert small.headers["vary"] == whole.headers["vary"] == "Accept-Encoding"
    assert int(small.headers["content-length"]) < int(whole.headers["content-length"]) / 10
    assert "immutable" in small.headers["cache-control"]
    assert small.headers["content-type"] == whole.headers["content-type"]
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.json()["body"] == "words " * 1000
    assert "content-encoding" not in short.headers


async def test_nothing_outside_the_build_is_served(spa: Path) -> None:
    async with gateway(spa) as client:
        for path in ("/../outside.txt", "/%2e%2e/outside.txt", "/assets/..%2f..%2foutside.txt"):
            assert "secret" not in (await client.get(path)).text


async def test_config_says_where_people_sign_in(spa: Path) -> None:
    async with gateway(spa) as client:
        answer = await client.get("/config.json")
    assert answer.json() == {"issuer": f"{ORIGIN}/auth", "client_id": "almpo-spa"}


async def test_without_a_build_the_page_says_how_to_make_one(tmp_path: Path) -> None:
    async with gateway(tmp_path / "dist") as client:
        answer = await client.get("/", headers={"Accept": "text/html"})
    assert answer.status_code == 503
    assert "npm run build" in answer.text


async def test_the_page_is_read_only(spa: Path) -> None:
    async with gateway(spa) as client:
        assert (await client.post("/sessions", content="x")).status_code == 405


async def test_a_browser_that_came_as_localhost_goes_where_sign_in_returns_to(spa: Path) -> None:
    async with gateway(spa) as client:
        page = await client.get("http://localhost:8080/sessions?x=1", headers={"Accept": "text/html"})
        api = await client.get("http://localhost:8080/api/cop/v1/practices")
    assert (page.status_code, page.headers["location"]) == (307, f"{ORIGIN}/sessions?x=1")
    assert api.status_code == 200


async def test_a_page_of_another_host_cannot_reach_us_by_a_name_of_its_own(spa: Path) -> None:
    async with gateway(spa) as client:
        answer = await client.get("http://rebound.example:8080/api/cop/v1/practices")
    assert answer.status_code == 421
    assert "ALMPO_PUBLIC_URL" in answer.json()["detail"]
